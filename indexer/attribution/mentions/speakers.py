"""Speakers: a mention where a verb or a preposition expects who speaks.

There more may stand behind it than in other places (the bearer of an office, a second body, whose it is), and a name
may start with a word that is used otherwise elsewhere.
"""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.mentions.names_in_marks import LONGEST_NAME_IN_MARKS
from indexer.attribution.mentions.shares import ShareReader
from indexer.attribution.names.late_names import LateNames
from indexer.attribution.names.name_rests import NameRests
from indexer.attribution.names.names import NameReader
from indexer.attribution.names.slots import SlotReader
from indexer.attribution.names.unlisted_names import UnlistedNames
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.phrases.titles import TitleReader
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.mention import Mention, Read, ReadAs, replace
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, bare_verbal_noun, has_article
from indexer.attribution.words.adjectives import ONCE
from indexer.attribution.words.bodies import OF_OTHERS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import FOREIGN_ARTICLES, LETTERS, SECOND_ARTICLES
from indexer.attribution.words.particles import AGAIN, COMPLEMENTISERS, DEMONSTRATIVES, FUNCTION, PREPOSITIONS
from indexer.attribution.words.people import ANYBODY, CALLED, KIN, UNDER
from indexer.attribution.words.titles import GIVEN_ROLES
from indexer.model import SpeakerType

_DESCENDS = ("بن", "بنت")
# These tell who somebody unnamed is, so many words behind him.
_WHO_IS = ("هو", "وهو", "هي", "وهي")
_TOLD_WITHIN = 4
# Behind these stands what somebody is accused of, and whom he wronged.
_ACCUSED = frozenset({"متهم", "متهمه"})
_WRONGED = ANYBODY | {"طفل", "طفله", "ضحيه"}
# So many words behind somebody unnamed his name may be told («نادل في مقهى قريب من المحطة يدعى خوليان»).
_CALLED_WITHIN = 10
# What somebody is to whoever is named behind, besides the nouns of the dictionary («أخو سامر العلي»).
_TO_SOMEBODY = frozenset({"اخو", "اخت", "جاره", "حفيده"})


class SpeakerReader(KindsReader):
    """Reads speakers and subjects in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        slots: Reads names by their place.
        phrases: Finds the ends of noun phrases.
        titles: Reads persons by their titles.
        shares: Reads counted subjects.
        unlisted: Reads names that no list has.
        name_rests: Completes names that were read in part.
        late_names: Reads names behind the rest of long titles.
        read: Reads any mention.
        read_as: Reads a mention as if another word opened it, for a body behind و.
    """

    def __init__(
        self,
        kinds: WordKinds,
        names: NameReader,
        slots: SlotReader,
        phrases: PhraseReader,
        titles: TitleReader,
        shares: ShareReader,
        unlisted: UnlistedNames,
        name_rests: NameRests,
        late_names: LateNames,
        read: Read,
        read_as: ReadAs,
    ) -> None:
        super().__init__(kinds)
        self.names = names
        self.slots = slots
        self.phrases = phrases
        self.titles = titles
        self.shares = shares
        self.unlisted = unlisted
        self.name_rests = name_rests
        self.late_names = late_names
        self.read_any = read
        self.read_as = read_as

    def read(self, at: int, limit: int) -> Mention | None:
        """Read a mention where a speaker is expected: there a name may stand behind the rest of a long title."""
        mention = self.read_any(at, limit)
        return self.whole(mention, limit) if mention is not None else None

    def whole(self, mention: Mention, limit: int) -> Mention:
        """Return a mention with what may stand behind it where a speaker is expected."""
        if mention.type is SpeakerType.ORGANISATION:
            mention = self.past_leader(self._with_officeholder(mention, limit), limit)
            mention = self._with_another_body(mention, limit)
            mention = self._with_affiliation(self._with_foreign_name(mention, limit), limit)
        named = (
            self.called(mention, limit)
            or self._who_is(mention, limit)
            or self._behind_common_noun(mention, limit)
            or self.late_names.behind_epithet(self.late_names.with_name(mention, limit), limit)
        )
        if named.name is not None and self._another(named, named.name):
            gender = "f" if named.head.endswith("ه") else "m"
            return replace(named, type=SpeakerType.UNNAMED, gender=gender, name=None, role=None, behind=None)
        return named

    def _another(self, mention: Mention, name: tuple[int, int]) -> bool:
        """Whether a name is another's: of whom somebody wronged, is close to, or to whom he is what the noun tells.

        «جار سامر العلي»: no list has such a given name, and a full one follows.
        """
        first, end = name
        noun = self.norm[first] in _TO_SOMEBODY or (
            self.norm[first] in known().nouns and self.norm[first] in self.vocab.common
        )
        noun = noun and self.norm[first] not in self.vocab.names and self.norm[first] not in self.vocab.given_words
        full = first == mention.start and end - first > 2 and self.norm[first + 1] in self.vocab.given
        if noun and full and mention.type is SpeakerType.PERSON:
            return True
        return self._wronged(mention, first) or self._close_to(mention, first)

    def _wronged(self, accused: Mention, first: int) -> bool:
        """Whether the name behind an accusation is another's than that of the accused.

        «المتهم بقتل سامر العلي», «المتهم بقتل الفنان سامر العلي», but «المتهم بسرقة السيارة سامر العلي»
        """
        if accused.head not in _ACCUSED or first <= accused.start + 1:
            return False
        charge, before = self.norm[accused.start + 1], self.norm[first - 1]
        if before in COMMAS or not (charge[:1] == "ب" or charge == "في"):
            return False
        whole = has_article(before) or before.startswith("بال") or before in self.vocab.places
        return not whole or before in ONCE or self.kinds.is_role(before) or self.vocab.head(before) in _WRONGED

    def _close_to(self, mention: Mention, first: int) -> bool:
        """Whether a name is that of whom somebody is close to («القيادي المقرب من الرئيس التركي سامر العلي»)."""
        title = first - 1
        while title > mention.start and self.kinds.is_nisba(self.norm[title]):
            title -= 1
        close = title - 2 >= mention.start and self.norm[title - 2 : title] in (["المقرب", "من"], ["المقربه", "من"])
        return close and self.kinds.is_role(self.norm[title])

    def past_leader(self, mention: Mention, limit: int) -> Mention:
        """Step over who leads a body, behind its name («محكمة الجنايات برئاسة المستشار سامر العلي»)."""
        at = mention.end
        if mention.type is not SpeakerType.ORGANISATION or at + 1 >= limit or self.norm[at] not in UNDER:
            return mention
        leader = self.read_any(at + 1, limit)
        return replace(mention, end=leader.end) if leader is not None and leader.name is not None else mention

    def _with_officeholder(self, mention: Mention, limit: int) -> Mention:
        """Take in the name behind the office that a body belongs to («إدارة الرئيس الأميركي دونالد ترامب»)."""
        end = mention.end
        if mention.type is not SpeakerType.ORGANISATION or mention.definite or mention.name != (mention.start, end):
            return mention
        office = next((k for k in (end - 1, end - 2) if k > mention.start and self.kinds.is_role(self.norm[k])), 0)
        if not office or not has_article(self.norm[end - 1]) or end >= limit or self.norm[end] == OPEN:
            return mention
        name = self.names.read(end, limit)
        return replace(mention, end=name[1], name=(mention.start, name[1])) if name is not None else mention

    def _with_another_body(self, mention: Mention, limit: int) -> Mention:
        """Step over a second body that و joins to the first («رفض الحزب وحملة المرشح سامر العلي القرار»)."""
        at = mention.end
        if mention.type is not SpeakerType.ORGANISATION or at + 1 >= limit or self.norm[at][:1] != "و":
            return mention
        second = self.norm[at][1:]
        if second not in self.vocab.organisations:
            return mention
        other = self.read_as(at, second, limit)
        if other is None or other.type is not SpeakerType.ORGANISATION or not other.name:
            return mention
        return replace(mention, end=other.end, plural=True)

    def _with_affiliation(self, mention: Mention, limit: int) -> Mention:
        """Step over whose a body in marks is («"مركز إعلام حائل" التابع للجمعية الخيرية»)."""
        at = mention.end
        if mention.type is not SpeakerType.ORGANISATION or at + 1 >= limit or self.norm[at - 1] != CLOSE:
            return mention
        if self.norm[at] not in OF_OTHERS:
            return mention
        return replace(mention, end=self.phrases.end(at + 1, limit, closed=True, definite=True))

    def _with_foreign_name(self, mention: Mention, limit: int) -> Mention:
        """Take in the foreign name that a body has in marks, too («الشركة الشرقية "إيسترن كومباني"»)."""
        opening = mention.end
        if mention.type is not SpeakerType.ORGANISATION or opening >= limit or self.norm[opening] != OPEN:
            return mention
        close = self.words.partner[opening]
        inner = self.norm[opening + 1 : close]
        if close + 1 >= limit or not 0 < len(inner) <= LONGEST_NAME_IN_MARKS or self.kinds.state_in_marks(opening):
            return mention
        foreign = all(
            word[:1].isalpha() and word not in self.vocab.common and not self.vocab.known(word) for word in inner
        )
        return replace(mention, end=close + 1) if foreign else mention

    def _behind_common_noun(self, mention: Mention, limit: int) -> Mention | None:
        """Read the name between commas behind a noun that is no title («شركة أخرى، هيوليت باكارد، إن»).

        Behind kin a name may stand already: whose wife she is («زوجة الرئيس سامر العلي، هدى العلي، إنها …»).
        """
        at, kin = mention.end, mention.head in KIN
        if mention.name is not None or (mention.role is not None and not kin) or mention.plural:
            return None
        if at + 2 >= limit or self.norm[at] not in COMMAS:
            return None
        named = self.subject(at + 1, limit) if kin else None
        listed = named.name if named is not None and named.role is None else None
        end = listed[1] if listed is not None else self.unlisted.name_end(at + 1, limit)
        if end is None or end + 1 >= limit or not self._closed(end):
            return None
        body = mention.head in self.vocab.organisations or mention.head in self.vocab.eponym_heads
        kind = SpeakerType.ORGANISATION if body else SpeakerType.PERSON
        role = None if body else (mention.start, at)
        return replace(mention, end=end, name=(at + 1, end), role=role, type=kind, definite=True)

    def _closed(self, end: int) -> bool:
        """Whether what was said, to whom, or where he is from follows a name («، سامر العلي من جامعة حلب، أن»)."""
        word, after = self.norm[end], self.norm[end + 1]
        if word in COMMAS:
            return after in COMPLEMENTISERS or self.kinds.addressed(after)
        return word in COMPLEMENTISERS or (word == "من" and self.kinds.takes_eponym(after))

    def called(self, mention: Mention, limit: int) -> Mention | None:
        """Read the name of somebody unnamed that is told behind him, and where he is or works.

        «أحد الشهود، واسمه سامر العلي، إن …», «نادل في مقهى قريب يدعى خوليان»
        """
        named = mention.name is not None and not self._may_be_other(mention.name)
        if named or mention.plural:
            return None
        at = self._calls(mention, limit)
        if at + 1 >= limit:
            return None
        # «امرأة تدعى، هدى العلي، إن»
        first = at + 1 + (self.norm[at + 1] in COMMAS)
        bearer = self.subject(first, limit) or self._strange_name(first, limit)
        if bearer is None or bearer.name is None or bearer.name[0] != first:
            return None
        return replace(bearer, start=mention.start, gender=bearer.gender or mention.gender)

    def _calls(self, mention: Mention, limit: int) -> int:
        """Return the token behind somebody that leads to his name, or the limit.

        Behind a phrase it is of his gender («عامل في شركة تدعى …» tells hers), and «طلب عدم ذكر اسمه» tells none.
        """
        at = mention.end + (mention.end < limit and self.norm[mention.end] in COMMAS)
        woman = mention.gender == "f" or self.norm[mention.start].endswith("ه")
        told = ("تدعي", "اسمها") if woman else ("يدعي", "اسمه")
        if at < limit and self.norm[at] in CALLED:
            alone = mention.end == mention.start + 1 or at > mention.end
            return at if alone or woman or self.norm[at] not in ("تدعي", "اسمها") else limit
        if mention.type is not SpeakerType.UNNAMED or has_article(self.norm[mention.start]):
            return limit
        for k in range(mention.end, min(limit, mention.end + _CALLED_WITHIN)):
            word, before = self.norm[k], self.norm[k - 1]
            if word in told:
                unsaid = before in PREPOSITIONS or (bare_verbal_noun(before) and not has_article(before))
                return limit if unsaid else k
            if not word[:1].isalpha() or word in COMPLEMENTISERS or word in forms() or word in CALLED:
                break
        return limit

    def _strange_name(self, at: int, limit: int) -> Mention | None:
        """Read a word or two that no dictionary has, and that what follows ends, for a name («يدعى مارتيلو»)."""
        end = at
        while end < min(limit, at + 2) and self.unlisted.strange(end) and self.kinds.namelike(self.norm[end]):
            end += 1
        if end == at or has_article(self.norm[at]) or not self.unlisted.closed(end, limit):
            return None
        return Mention(at, end, SpeakerType.PERSON, (at, end), head=self.norm[at], definite=True)

    def _who_is(self, mention: Mention, limit: int) -> Mention | None:
        """Read the name of somebody unnamed behind «هو» («كاتب معروف وهو سامر العلي», «متحدث آخر هو العقيد سامر …»)."""
        if mention.name is not None or mention.plural or mention.type is SpeakerType.ORGANISATION:
            return None
        near = range(mention.end, min(limit - 1, mention.end + _TOLD_WITHIN))
        at = next((k for k in near if self.norm[k] in _WHO_IS), -1)
        if at < 0 or any(self.norm[k] in FUNCTION or self.norm[k] in forms() for k in range(mention.end, at)):
            return None
        one = self.read_any(at + 1, limit)
        if one is None or one.type is not SpeakerType.PERSON or one.name is None or one.name[1] - one.name[0] < 2:
            return None
        titled = one.role is not None and one.role[0] < one.name[0]
        # «وهو مستشار سامر العلي»
        whose = one.name[0] > at + 1 and not (titled and has_article(self.norm[at + 1]))
        woman = self.norm[at].endswith("ي")
        if one.plural or whose or (one.gender or mention.gender) == ("m" if woman else "f"):
            return None
        return replace(one, start=mention.start, gender="f" if woman else "m")

    def _may_be_other(self, name: tuple[int, int]) -> bool:
        """Whether a name is one word that no list has («صانعة عطور تدعى ماري العلي»)."""
        return name[1] - name[0] == 1 and self.norm[name[0]] not in self.vocab.names

    def subject(self, at: int, limit: int) -> Mention | None:
        """Read a mention where a verb's subject is expected: there a name may start with a word used otherwise."""
        if at < limit and self.norm[at] == "الله":
            # «ودعا الله أن …»
            return None
        if at < limit and self.norm[at] != OPEN and (behind := self.names.past_initials(at, limit)) > at:
            # «أكد أ. د. جمعان بن رقوش أن …»
            titled = self.subject(behind, limit)
            return replace(titled, start=at) if titled is not None else None
        if (share := self.shares.read(at, limit)) is not None:
            return share
        if (named := self._behind_letters(at, limit)) is not None:
            return named
        if at < limit and self.norm[at] in FOREIGN_ARTICLES and (family := self._behind_article(at, limit)) is not None:
            return family
        mention = self.read(at, limit)
        if mention is not None or at + 1 >= limit:
            return mention
        word, after = self.norm[at], self.norm[at + 1]
        if (word in DEMONSTRATIVES or word == "ذلك") and has_article(after) and after not in self.vocab.asides:
            # «وقالت هذه المنظمات إن …»
            pointed_at = self.read(at + 1, limit)
            return replace(pointed_at, start=at) if pointed_at is not None else None
        if after in AGAIN and self.kinds.is_nisba(word) and has_article(word):
            # «"…"، يضيف السياسي ذاته»
            gender = "f" if word.endswith("ه") else "m"
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=self.vocab.head(word), gender=gender, definite=True)
        if (
            not word[:1].isalpha()
            or has_article(word)
            or self.kinds.prefixed(word)
            or word in FUNCTION
            or word in self.vocab.asides
            or word in forms()
            or self.kinds.to_me(at)
        ):
            return None
        if after in _DESCENDS and word not in COMPLEMENTISERS:
            return self._descended(at, limit)
        if not self.kinds.namelike(after) or self.unlisted.acts(at):
            return None
        slot = self.slots.read(at, limit, unlisted=1)
        return self.titles.named(at, slot, limit) if slot is not None and not self._what_was_said(*slot) else None

    def _what_was_said(self, at: int, end: int) -> bool:
        """Whether a noun of the dictionary stands before a family name where a verb can have its object.

        «أكد هروب العلي», but «أكد جد هيلبرغ أن …», «رفض أنجيل فيكتور توريس، رئيس البلدية، …»
        """
        family = end - at == 2 and has_article(self.norm[at + 1])
        that = end < len(self.norm) and self.norm[end] in COMPLEMENTISERS
        if not at or not family or that or self.norm[at] not in known().nouns:
            return False
        verbs = readings(self.norm[at - 1])[1]
        # «أكد لصحيفة "النهار" هروب العلي»
        return not verbs or any(form.verb.takes_nouns for form in verbs)

    def _behind_letters(self, at: int, limit: int) -> Mention | None:
        """Read a foreign name behind its letters («جيه. كيه. هوغنز»، «إس.سوريش كومار»)."""
        first = at
        while at + 2 < limit and self.norm[at] in LETTERS and self.norm[at + 1] == ".":
            at += 2
        if at == first or not self.kinds.namelike(self.norm[at]):
            return None
        end = at + 1
        while end < min(limit, at + 3) and self.unlisted.strange(end) and self.kinds.namelike(self.norm[end]):
            end += 1
        return self.name_rests.with_rest(self.titles.named(first, (first, end), limit), limit)

    def _behind_article(self, at: int, limit: int) -> Mention | None:
        """Read a family name with its foreign article right behind a verb («قال فان غال إن …», «أضاف دي بروين: …»)."""
        if not at or not readings(self.norm[at - 1])[1] or (self.norm[at] == "فان" and not self.kinds.connects(at)):
            return None
        family = at + 1 + (self.norm[at + 1] in SECOND_ARTICLES if at + 1 < limit else 0)
        word, after = (self.norm[k] if k < len(self.norm) else "" for k in (family, family + 1))
        if family >= limit or not word[:1].isalpha() or has_article(word) or word in FUNCTION or word in forms():
            return None
        if self.kinds.addressed(word) or word in self.vocab.asides:
            # «وقالت لو لرويترز: …»
            return None
        closed = after in COMPLEMENTISERS or after in (":", OPEN)
        led = after in COMMAS or after in PREPOSITIONS or after in self.vocab.asides or self.kinds.is_role(after)
        particle = self.norm[at] not in ("لو", "لا", "فان") and word not in self.vocab.frequent
        strange = (self.kinds.namelike(word) and word not in self.vocab.given) or family > at + 1 or particle
        if not (closed or (led and strange)) or (word in self.vocab.frequent and not self.kinds.namelike(word)):
            return None
        return Mention(at, family + 1, SpeakerType.PERSON, (at, family + 1), head=self.norm[at], definite=True)

    def _descended(self, at: int, limit: int) -> Mention:
        """Read a name by its «بن» or «بنت», whatever its first word is otherwise («حارثة بنت سالم العامرية»)."""
        end = at + 1
        while end + 1 < limit and self.norm[end] in _DESCENDS:
            end += 2
        word = self.norm[at]
        if self.kinds.is_role(word) and word not in self.vocab.names and word not in GIVEN_ROLES:
            # «قال محامي بن سالم إن …», «قالت والدة بن سالم، هدى العلي، إن …»
            return self.whole(Mention(at, end, SpeakerType.UNNAMED, head=word), limit)
        return self.name_rests.with_rest(self.titles.named(at, (at, end), limit), limit)
