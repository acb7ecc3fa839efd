"""Bodies and sources without a name: speakers that are no person."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, bare_verbal_noun, has_article
from indexer.attribution.words.adjectives import SUPERLATIVES
from indexer.attribution.words.bodies import CONCERNED, KINDS_OF_STATES, MANY_BODIES, OF_BANDS, TIED_TO
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import LETTERS
from indexer.attribution.words.numbers import MANY_OF, SOME
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, PREPOSITIONS
from indexer.attribution.words.people import KIN, PEOPLE_OF
from indexer.model import SpeakerType

_FEMININE_SOURCES = frozenset({"احدي", "احداهن", "دراسه", "وثيقه", "مذكره", "لايحه", "ماده", "شكوي", "دعوي", "عريضه"})
# No name of a body in marks has more tokens; behind what it is, few have so many.
_LONGEST_NAME = 9
_LONGEST_MARKED = 6


class BodyReader(KindsReader):
    """Reads speakers that are no person in the words of one paragraph.

    Args:
        kinds: What the words can be.
        phrases: Finds where a body's name ends.
    """

    def __init__(self, kinds: WordKinds, phrases: PhraseReader) -> None:
        super().__init__(kinds)
        self.phrases = phrases

    def body(self, at: int, limit: int, head: str, definite: bool) -> Mention | None:
        """Read a body by its head noun («وزارة الدفاع التركية»)."""
        gender = self.vocab.organisations.get(head, "")
        if (spelt := self._spelt(at + 1, limit)) > at + 2:
            # «قناة إي بي سي»
            return self.organisation(at, spelt, gender)
        named = self._named_in_marks(at + 1, limit)
        listed = self.kinds.phrase(at + 1, limit, self.vocab.bodies) if at + 2 < limit else None
        # «مجلة فورين بوليسي»
        brand = at + 1 < limit and ((listed or 0) > at + 2 or self._brand(at + 1, gender))
        if not definite and not named and not brand and self.phrases.indefinite_after(at, limit):
            end = self.phrases.end(at + 1, limit, closed=False, definite=False)
            before = self.norm[end - 2]
            if before in PREPOSITIONS or before.endswith("يه") or self.norm[end - 1] not in self.vocab.places:
                # «غرفة تجارة وصناعة دبي» is a name, «وكالة أنباء إيرانية» none.
                return Mention(at, end, SpeakerType.UNNAMED, head=head, gender=gender)
        end = self.phrases.end(at + 1, limit, closed=definite, definite=True)
        if not definite and end == at + 1:
            # «موقع يتابع الأسعار»
            return Mention(at, end, SpeakerType.UNNAMED, head=head, gender=gender)
        if not definite and not brand and self._indefinite_chain(at, end):
            end = self.phrases.end(end, limit, closed=False, definite=False)
            return Mention(at, end, SpeakerType.UNNAMED, head=head, gender=gender)
        if (behind := self._brand_behind(at, end, limit)) is not None:
            # «عملاق مواقع التواصل الاجتماعي ميتا», «شركة التقنية الأمريكية مايكروسوفت»
            return Mention(at, behind[1], SpeakerType.ORGANISATION, behind, head=head, gender=gender, definite=True)
        if self._nameless(at, end):
            return Mention(at, end, SpeakerType.UNNAMED, head=head, gender=gender, definite=definite)
        if end < limit and self.norm[end - 1] in CONCERNED and self.norm[end][:1] == "ب":
            # «المركز المعني بمراقبة القرصنة»
            end = self.phrases.end(end + 1, limit, closed=self.norm[end].startswith("بال"), definite=True)
            last = self.norm[end - 1]
            end -= has_article(last) and last.endswith("ين") and not self._place(last)
        # «مراكز مكافحة الأمراض والسيطرة عليها»
        end += end < limit and self.norm[end] in ("عليها", "منها") and self.norm[end - 1].startswith("وال")
        end = self._before_many(at, self._before_purpose(at, self._quoted_name(end, limit)))
        tie, end = self._tied(at, end, limit)
        name = at, tie
        mention = Mention(at, end, SpeakerType.ORGANISATION, name=name, head=head, gender=gender, definite=definite)
        return mention if name[1] < end else self._with_others_in_marks(self.joined(mention, limit), limit)

    def _with_others_in_marks(self, mention: Mention, limit: int) -> Mention:
        """Take in further names in marks of bodies of the same kind («أحزاب "الفجر" و"النور" و"الحق"»)."""
        end = mention.end
        if self.norm[end - 1] != CLOSE:
            return mention
        while end + 1 < limit and self.norm[end] == "و" and self._named_in_marks(end + 1, limit):
            end = min(limit, self.words.partner[end + 1] + 1)
        if end == mention.end:
            return mention
        return replace(mention, end=end, name=(mention.start, end), plural=True)

    def _nameless(self, at: int, end: int) -> bool:
        """Whether bodies are told by their kind alone («المنظمات الحقوقية», «فريق الباحثين»)."""
        first, *rest = self.norm[at:end]
        if first == "فريق":
            members = rest[0] if len(rest) == 1 else ""
            return has_article(members) and (members.endswith("ين") or members[2:] in self.vocab.people)
        return has_article(first) and first[2:] in MANY_BODIES and rest != [] and all(map(has_article, rest))

    def _spelt(self, at: int, limit: int) -> int:
        """Return the token behind letters that spell a foreign name («إي بي سي», «أيه.بي.سي»), or `at`."""
        end = at
        while end < limit and (self.norm[end] in LETTERS or (self.norm[end] == "." and self.norm[end - 1] in LETTERS)):
            end += 1
        end -= end > at and self.norm[end - 1] == "."
        # «بنك بي إن بي باريبا»
        goes_on = (
            end > at + 1
            and end < limit
            and self.kinds.namelike(self.norm[end])
            and not self.vocab.known(self.norm[end])
        )
        return end + goes_on

    def _brand(self, at: int, gender: str) -> bool:
        """Whether a word in ي is a body's name and no adjective of it («شركة فيراري», «تلفزيون أساهي»)."""
        word, vocab = self.norm[at], self.vocab
        if self.words.text[self.words.end[at] - 1] != "ي":
            return False
        adjective = word in vocab.frequent or word in vocab.origins or word in known().nouns or vocab.known(word[:-1])
        return gender == "f" or not adjective

    def _brand_behind(self, at: int, end: int, limit: int) -> tuple[int, int] | None:
        """Return the first token and the end of a listed name behind what a body is, with or without a comma."""
        first = end + (end < limit and self.norm[end] in COMMAS)
        if first >= limit or end < at + 2 or not has_article(self.norm[end - 1]) or has_article(self.norm[first]):
            return None
        if self.norm[first] in self.vocab.organisations or self.norm[first] in self.vocab.states:
            return None
        stop = self.kinds.phrase(first, limit, self.vocab.bodies)
        closed = stop is not None and (first == end or (stop < limit and self.norm[stop] in COMMAS))
        return (first, stop) if stop is not None and closed else None

    def _before_purpose(self, at: int, end: int) -> int:
        """Return where a body's name in marks ends before what it does («دعت جماعة "الإخوان" لتنظيم اجتماع»)."""
        behind = (k for k in range(at + 2, end) if self.norm[k - 1] == CLOSE and self.norm[k][:1] == "ل")
        return next((k for k in behind if bare_verbal_noun(self.norm[k][1:])), end)

    def _before_many(self, at: int, end: int) -> int:
        """Return where a body's name ends before how many things it tells of («نفت الشركة العديد من الأخبار»)."""
        return next((k for k in range(at + 2, end) if self.norm[k] in MANY_OF), end)

    def _tied(self, at: int, end: int, limit: int) -> tuple[int, int]:
        """Return where a body's name ends before whose it is, and where that ends («صحيفة النهار المقربة من الحكومة»).

        Where nothing else names the body it is part of the name («القناة الثانية التابعة للحوثيين»).
        """
        tie = next((k for k in range(at + 1, min(end + 1, limit)) if self.norm[k] in TIED_TO), limit)
        if tie == limit:
            return end, end
        word = self.norm[tie + 1] if tie + 1 < limit else ""
        led = word[:1] in "بل" and len(word) > 3 and word not in self.vocab.names
        if not word or (word not in PREPOSITIONS and not led):
            return (tie, end) if tie < end and self.norm[tie - 1] == CLOSE else (end, end)
        noun = tie + 1 + (not led)
        if noun < limit:
            end = max(end, self._whole_noun(noun, limit))
        unnamed = all(has_article(before) for before in self.norm[at:tie])
        return (end if tie == at + 1 or unnamed else tie), end

    def _whole_noun(self, at: int, limit: int) -> int:
        """Return the token behind a noun with its adjectives, or behind a construct chain that it opens."""
        word, end = self.norm[at], at + 1
        if not (has_article(word) or word.startswith(("بال", "لل"))):
            return self.phrases.end(end, limit, closed=False, definite=True)
        while end < limit and has_article(self.norm[end]) and self.kinds.is_nisba(self.norm[end]):
            end += 1
        return end

    def _named_in_marks(self, at: int, limit: int) -> bool:
        """Whether a name stands in marks or brackets («شبكة "سي.بي.إس نيوز"», «قناة (كان)»)."""
        if at >= limit:
            return False
        if self.norm[at] == OPEN:
            close = self.words.partner[at]
            return close - at <= _LONGEST_NAME and not self.kinds.speech_in_marks(at, close)
        return self.norm[at] == "(" and at < self.kinds.bracket(at, limit) <= at + _LONGEST_NAME

    def foremost(self, at: int, limit: int) -> Mention | None:
        """Read the first of its kind («حثت أكبر هيئة بحثية في الهند الحكومة على …»)."""
        if self.norm[at] not in SUPERLATIVES or at + 1 >= limit:
            return None
        head = self.vocab.head(self.norm[at + 1])
        if head not in self.vocab.organisations:
            return None
        end = self.phrases.inside_body(self.phrases.end(at + 2, limit, closed=False, definite=False), limit)
        gender = self.vocab.organisations[head]
        return Mention(at, end, SpeakerType.UNNAMED, head=self.norm[at + 1], gender=gender)

    def organisation(self, at: int, end: int, gender: str = "") -> Mention:
        """Return the mention of a body or state that the lexicon lists whole."""
        return Mention(
            at, end, SpeakerType.ORGANISATION, name=(at, end), head=self.norm[at], gender=gender, definite=True
        )

    def source(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        """Read a source without a name («مصدر عسكري», «أحد السكان»)."""
        end = self.phrases.end(
            at + 1, limit, closed=definite or head in ("احد", "احدي", "عدد", "عديد"), definite=definite
        )
        if head in ("احد", "احدي", "عدد", "عديد") and end == at + 1 and end < limit:
            end = self.phrases.end(end, limit, closed=False, definite=True)
        end = self.phrases.inside_body(end, limit)
        end += end == at + 1 and end < limit and self.norm[end] in ("منهم", "منهن")
        woman = head in self.vocab.ordinary and head.endswith("ه")
        gender = "f" if woman or head in _FEMININE_SOURCES else "m"
        many = head in ("عدد", "عديد")
        bare = many and "من" not in self.norm[at + 1 : end]
        if bare and end + 1 < limit and self.norm[end] == "من" and self.norm[end + 1] not in FUNCTION:
            # «عدد من مربي النحل», «العديد من القنوات الفضائية»
            closed = has_article(self.norm[end + 1])
            end = self.phrases.end(end + 2, limit, closed=closed, definite=True)
            while closed and end < limit and has_article(self.norm[end]) and self.kinds.is_nisba(self.norm[end]):
                end += 1
        return Mention(
            at, end, SpeakerType.UNNAMED, head=head, gender="" if many else gender, plural=many, definite=definite
        )

    def people(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        """Read a plural of people («مسؤولون أكراد», «وسائل إعلام»)."""
        if not definite and self._named_in_marks(at + 1, limit):
            # «تنظيمات "الفجر" و"النور"»
            first = self.organisation(at, min(limit, self.words.partner[at + 1] + 1))
            several = self._with_others_in_marks(first, limit)
            if several.plural:
                return several
        if not definite and at + 1 < limit and self.norm[at + 1] in ("اعلام", "انباء"):
            end = self.phrases.end(at + 2, limit, closed=False, definite=False)
            return Mention(at, self.phrases.inside_body(end, limit), SpeakerType.UNNAMED, head=head, plural=True)
        if not definite and (head in PEOPLE_OF or head in SOME) and (whole := self._of_several(at + 1, limit)):
            whole = self.phrases.inside_body(whole, limit)
            return Mention(at, whole, SpeakerType.UNNAMED, head=head, plural=True)
        # «مسؤولو الحزب», never «مسؤولون الحزب»
        construct = not definite and at + 1 < limit and has_article(self.norm[at + 1]) and not head.endswith("ون")
        end = self.phrases.end(at + 1, limit, closed=definite, definite=definite or construct)
        while not definite and end < limit and self._nominative(self.norm[end]):
            end += 1
        end = self.phrases.inside_body(end, limit, people=True)
        if head == "مدافعون" and end + 1 < limit and self.norm[end] == "عن":
            # «مدافعون عن حقوق المرأة»
            end += 2 + (not has_article(self.norm[end + 1]) and end + 2 < limit and has_article(self.norm[end + 2]))
        return Mention(at, end, SpeakerType.UNNAMED, head=head, plural=True, definite=definite)

    def _nominative(self, word: str) -> bool:
        """Whether an adjective of several people in the nominative can only go on who they are («سكان غاضبون»)."""
        adjective = word.endswith("ون") and word[0] not in "يتسو" and word not in self.vocab.people
        return adjective and len(word) > 4 and not has_article(word) and word not in self.vocab.names

    def _of_several(self, at: int, limit: int) -> int:
        """Return the token behind whom or what people lead, own or stand for («قادة دول غرب إفريقيا»), or 0."""
        word = self.norm[at] if at < limit else ""
        noun = word in known().nouns or word in known().fixed or self.vocab.head(word) in self.vocab.organisations
        if not noun or has_article(word) or word in self.vocab.asides or word.endswith(("ين", "ون", "يه", "ي")):
            return 0
        end = self.phrases.end(at + 1, limit, closed=False, definite=True)
        last = self.norm[end - 1]
        if end > at + 1 and (has_article(last) or last in self.vocab.places):
            return end
        return self.phrases.end(at + 1, limit, closed=False, definite=False)

    def joined(self, mention: Mention, limit: int) -> Mention:
        """Take in further states joined by و («الولايات المتحدة وبريطانيا وفرنسا»)."""
        end = mention.end
        while end < limit and self.norm[end].startswith("و") and len(self.norm[end]) > 3:
            further = self._state_behind_and(end, limit)
            if not further:
                break
            end = further
        return replace(mention, end=end, name=(mention.start, end)) if end > mention.end else mention

    def _state_behind_and(self, at: int, limit: int) -> int:
        """Return the token behind the state that و is written onto («وفرنسا», «ومملكة البحرين»), or 0."""
        rest = self.norm[at][1:]
        if rest in KINDS_OF_STATES and at + 1 < limit:
            return self.kinds.phrase(at + 1, limit, self.vocab.states) or 0
        listed = (parts for parts in self.vocab.states.get(rest, ()) if at + len(parts) <= limit)
        return next((at + len(p) for p in listed if tuple(self.norm[at + 1 : at + len(p)]) == p[1:]), 0)

    def _indefinite_chain(self, at: int, end: int) -> bool:
        """Whether no word of a chain makes it definite and it ends in an adjective («وكالة أنباء إيرانية»)."""
        words = self.norm[at + 1 : end]
        if not words or any(
            has_article(w) or self.kinds.namelike(w) or self._place(w) or w in (OPEN, CLOSE) for w in words
        ):
            return False
        # «وقالت جماعة مسلحة إن …»
        kind = words[-1].endswith(("يه", "ي")) or words[-1] in OF_BANDS
        return kind and self.vocab.known(words[-1])

    def _place(self, word: str) -> bool:
        return word in self.vocab.states or word in self.vocab.places

    def _quoted_name(self, end: int, limit: int) -> int:
        """Take in an abbreviation in marks right behind a body («القيادة المركزية الأمريكية "سنتكوم"»)."""
        if end >= limit or self.norm[end] != OPEN or self.words.partner[end] >= limit:
            return end
        if self.kinds.state_in_marks(end):
            # «دعت الحكومة "إسرائيل" إلى …»
            return end
        close = self.words.partner[end]
        # «المكتب الوطني لأمن المناجم "بي إس أو"»
        short = close - end == 2 or all(word in LETTERS for word in self.norm[end + 1 : close])
        # «ذكرت مؤسسة الأبحاث "بحر الغد الكبير" أن …»
        behind = close + 1 + (close + 1 < limit and self.norm[close + 1] in COMMAS)
        short = short or (
            close - end < _LONGEST_MARKED and behind < limit and self.norm[behind] in ("ان", "انها", "انه")
        )
        return close + 1 if short else end

    def inflected_people(self, at: int, limit: int, definite: bool) -> Mention | None:
        """Read a dual or a plural before its complement or with a pronoun («وزيران», «مسؤولو الحزب», «مسؤولوها»)."""
        word, vocab = self.norm[at], self.vocab
        pair = word.endswith(("ان", "ين")) and (word[:-2] in vocab.roles or word[:-2] in vocab.sources)
        # «جماعتان مسلحتان»
        pair = pair or (word.endswith("تان") and word[:-3] + "ه" in vocab.organisations and word not in vocab.names)
        # «رجلان»; «أيهان سيمسك» is one man.
        after = self.norm[at + 1] if at + 1 < limit else ""
        closed = after in COMPLEMENTISERS or after in FUNCTION or after.endswith("ان")
        if not definite and pair and (len(word) > 5 or (len(word) == 5 and closed)):
            return self._indefinite_people(at, limit)
        if (several := self._pair(at, limit, definite=definite)) is not None:
            return several
        users = word[:1] == "م" and not vocab.known(word) and word not in vocab.names and len(word) > 5
        if users and word.endswith("و") and at + 1 < limit and has_article(self.norm[at + 1]):
            # «وقال مرتادو الطريق»
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=word, plural=True)
        construct = word + "ن" in vocab.people or (word[:-1] in vocab.roles and word not in vocab.names)
        if word.endswith("و") and construct and at + 1 < limit and word not in self.context.names:
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=word, plural=True)
        his = word.endswith("وه") and word[:-1] + "ن" in vocab.people
        his = his or vocab.owned_people(word)
        if his or (word.endswith(("وها", "وهم")) and word[:-2] + "ن" in vocab.people):
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        return None

    def _pair(self, at: int, limit: int, *, definite: bool) -> Mention | None:
        """Read two of a kind («الوزيران سامر العلي وماهر العلي», «الصحيفتان», «زعيما الحزبين»)."""
        word, vocab = self.norm[at], self.vocab
        if word in vocab.names:
            return None
        tanween = "\u064b" in self.words.text[self.words.end[at] - 2 : self.words.end[at]]
        construct = word.endswith("ا") and not word.endswith("ها") and not tanween and self._definite_behind(at, limit)
        two = definite and word.endswith("ان") and len(word) > 6
        noun = word[:-1] if construct else word[2:-2] if two else ""
        if two and noun.endswith("ت") and noun[:-1] + "ه" in vocab.roles:
            # «الباحثتان»
            noun = noun[:-1] + "ه"
        people = (noun in vocab.roles and not (construct and noun in KIN)) or (construct and noun in vocab.sources)
        bodies = two and (noun in vocab.organisations or noun[:-1] + "ه" in vocab.organisations)
        # «البلدان», but «البلدان الفقيرة» are many.
        lands = two and noun == "بلد" and not has_article("".join(self.norm[at + 1 : at + 2]))
        if not (people or bodies or lands):
            return None
        end = self._past_marked_pair(self.phrases.end(at + 1, limit, closed=two, definite=True), limit)
        while end < min(limit, at + _LONGEST_NAME) and (self.dual(end) or (people and self._of_names(end))):
            end += 1
        head = word[2:] if two else word
        return Mention(at, end, SpeakerType.UNNAMED, head=head, plural=True, definite=two)

    def _definite_behind(self, at: int, limit: int) -> bool:
        """Whether what a noun belongs to follows («زعيما الحزبين», «وزيرا خارجية مصر», «رئيسا حزبي "الأمل" و…»)."""
        after, beyond = (self.norm[k] if k < limit else "" for k in (at + 1, at + 2))
        if has_article(after) or after in self.vocab.states or after == "عيان":
            # «شاهدا عيان»
            return True
        noun = after in self.vocab.deeds or self.kinds.is_role(after)
        noun = noun or after in self.vocab.organisations or after[:-1] in self.vocab.organisations
        return (
            noun and not after.endswith("ا") and (has_article(beyond) or beyond in self.vocab.states or beyond == OPEN)
        )

    def _past_marked_pair(self, end: int, limit: int) -> int:
        """Return the token behind two names in marks («رئيسا حزبي "الأمل" و"العدل"»)."""
        while end + 1 < limit and (at := end + (self.norm[end] == "و")) < limit and self.norm[at] == OPEN:
            end = self.words.partner[at] + 1
        return min(end, limit)

    def dual(self, at: int) -> bool:
        """Whether an adjective of two stands at a token («رجلا الأعمال الأرجنتينيان»)."""
        word = self.norm[at]
        return has_article(word) and word.endswith("ان") and len(word) > 5 and word not in self.vocab.names

    def _of_names(self, at: int) -> bool:
        """Whether a name, with or without و, or whose kin the second is stands at a token («ونجله ماريانو»)."""
        word = self.norm[at]
        if word[:1] != "و" or len(word) < 3:
            return self.kinds.namelike(word)
        return any(map(self.kinds.namelike, (word, word[1:]))) or bool(self.vocab.owned_role(word[1:]))

    def unlisted_people(self, at: int, limit: int, head: str, definite: bool) -> Mention | None:
        """Read a plural of people that no list has («صيادون», «المحتجون»)."""
        word = self.norm[at]
        if not definite and len(word) > 5 and word.endswith("يون") and word[:1] not in "يت" and self.vocab.known(word):
            return self._indefinite_people(at, limit)
        if not definite and len(word) > 5 and word[:1] == "م" and word.endswith("ون") and word not in self.vocab.names:
            # «مانحون دوليون»
            return self._indefinite_people(at, limit)
        if definite and word.endswith("ون") and len(word) > 6 and word not in self.vocab.names:
            end = self.phrases.end(at + 1, limit, closed=True, definite=True)
            return Mention(at, end, SpeakerType.UNNAMED, head=head, plural=True, definite=True)
        return None

    def _indefinite_people(self, at: int, limit: int) -> Mention:
        end = self.phrases.inside_body(self.phrases.end(at + 1, limit, closed=False, definite=False), limit)
        return Mention(at, end, SpeakerType.UNNAMED, head=self.norm[at], plural=True)
