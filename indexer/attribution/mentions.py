"""Mentions: the words that stand for a speaker, read from a given word on.

A mention is a title with or without a name, a name, a body or a state, or a source without a name. Arabic has no
capitals; where a mention ends is read from the closing of the construct chain (وزير خارجية إيران), from the words that
the lexicon knows otherwise than as names, and from what cannot stand inside a mention.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set
from dataclasses import replace

from indexer.analysis.known import known
from indexer.attribution.bodies import BodyReader
from indexer.attribution.cues import forms, readings, with_object
from indexer.attribution.documents import DocumentReader
from indexer.attribution.late_names import LateNames
from indexer.attribution.mention import Context, Mention
from indexer.attribution.names import NameReader
from indexer.attribution.phrases import PhraseReader
from indexer.attribution.shares import ShareReader
from indexer.attribution.slots import SlotReader
from indexer.attribution.strangers import StrangerReader
from indexer.attribution.titles import TitleReader
from indexer.attribution.tokens import CLOSE, OPEN, Words
from indexer.attribution.vocabulary import Vocabulary, behind_letter, verb_or_manner, vocabulary, without_lam
from indexer.attribution.word_kinds import WordKinds, has_article
from indexer.attribution.words.adjectives import OF_TEAMS, SUPERLATIVES
from indexer.attribution.words.bodies import DIRECTORATES, GATHERINGS, NUMBERED_UNITS, OF_OTHERS, SECTOR, TIED_TO
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import FOREIGN_ARTICLES, LETTERS, SECOND_ARTICLES
from indexer.attribution.words.numbers import NUMERALS, ONE_OF_THEM, SO_MANY_OF
from indexer.attribution.words.outlets import THE_ABROAD
from indexer.attribution.words.particles import (
    BEING,
    COMPLEMENTISERS,
    DEMONSTRATIVES,
    FUNCTION,
    PREPOSITIONS,
    RELATIVES,
)
from indexer.attribution.words.people import CALLED, KIN, SELDOM_NAMED, THE_LATTER, UNDER
from indexer.attribution.words.titles import COURTEOUS, HONOURS
from indexer.model import SpeakerType

# Endings of duals, and of plurals before a complement or with a pronoun («وزيران», «مسؤولو», «مسؤولوها»).
_PEOPLE_ENDS = ("ان", "ين", "و", "وه", "وها", "وهم", "ا")


_DESCENDS = ("بن", "بنت")
# Names of outlets written as one word end so, and are longer.
OUTLET_ENDS = ("برس", "نيوز", "تايمز", "بوست")
LONGEST_OUTLET_END = 5
# No name of a body in marks has more words.
LONGEST_NAME_IN_MARKS = 5
# So many words before and behind a mention tell how it is read.
_BESIDE = 4
# No title with a name is longer; a bound keeps the costs of repeated titles linear.
LONGEST_MENTION = 30


class MentionReader:
    """Reads mentions in the words of one paragraph."""

    def __init__(self, words: Words, context: Context | None = None, vocab: Vocabulary | None = None) -> None:
        self.words = words
        self.context = context or Context()
        self.norm = words.norm
        self.vocab = vocab or vocabulary()
        self.kinds = WordKinds(words, self.context, self.vocab)
        self.names = NameReader(self.kinds)
        self.slots = SlotReader(self.kinds, self.names)
        self.phrases = PhraseReader(self.kinds, self.names)
        self.titles = TitleReader(self.kinds, self.names, self.slots, self.phrases, self.read)
        self.bodies = BodyReader(self.kinds, self.phrases)
        self.documents = DocumentReader(self.kinds, self.phrases, self.read, self._behind_lam)
        self.shares = ShareReader(self.kinds, self.phrases, self.read, self._oblique_plural)
        self.late_names = LateNames(self.kinds, self.read)
        self.whoever = StrangerReader(self.kinds, self.late_names).read
        self.namelike = self.kinds.namelike
        self._cache: dict[tuple[int, int], Mention | None] = {}

    def knowing(self, context: Context, names: Set[str]) -> MentionReader:
        """Return a reader that knows more names of the article, with all that was read where none of them is near.

        Args:
            context: With the names.
            names: Those that are new.
        """
        other = MentionReader(self.words, context, self.vocab)
        new = [i for i, word in enumerate(self.norm) if word in names or behind_letter(word) in names]
        for (at, limit), mention in self._cache.items():
            k = bisect_left(new, at - _BESIDE)
            if k == len(new) or new[k] > limit + _BESIDE:
                other._cache[at, limit] = mention
        return other

    def read(self, at: int, limit: int) -> Mention | None:
        """Read the mention that starts at a token, or return None if none does.

        Args:
            at: The token.
            limit: The token before which the mention must end.
        """
        if at >= limit:
            return None
        word = self.norm[at]
        if not self.vocab.opens_mention(word) and word not in self.context.names:
            return None
        limit = min(limit, at + LONGEST_MENTION)
        key = (at, limit)
        if key not in self._cache:
            mention = self._read(at, limit)
            self._cache[key] = self.late_names.with_rest(mention, limit) if mention is not None else None
        return self._cache[key]

    def past_leader(self, mention: Mention, limit: int) -> Mention:
        """Step over who leads a body, behind its name («محكمة الجنايات برئاسة المستشار سامر العلي»)."""
        at = mention.end
        if mention.type is not SpeakerType.ORGANISATION or at + 1 >= limit or self.norm[at] not in UNDER:
            return mention
        leader = self.read(at + 1, limit)
        return replace(mention, end=leader.end) if leader is not None and leader.name is not None else mention

    def _with_officeholder(self, mention: Mention, limit: int) -> Mention:
        """Take in the name behind the office that a body belongs to («إدارة الرئيس الأميركي دونالد ترامب»)."""
        end = mention.end
        if mention.type is not SpeakerType.ORGANISATION or mention.definite or mention.name != (mention.start, end):
            return mention
        office = next((k for k in (end - 1, end - 2) if k > mention.start and self.kinds.is_role(self.norm[k])), 0)
        if not office or not has_article(self.norm[end - 1]) or end >= limit:
            return mention
        if self.norm[end] == OPEN:
            # «فريق الدراج البلجيكي "فيراندا ويلمز"»
            return mention
        name = self.names.read(end, limit)
        return replace(mention, end=name[1], name=(mention.start, name[1])) if name is not None else mention

    def _with_another_body(self, mention: Mention, limit: int) -> Mention:
        """Step over a second body that و joins to the first («رفض الحزب وحملة المرشح سامر العلي القرار»)."""
        at = mention.end
        if mention.type is not SpeakerType.ORGANISATION or at + 1 >= limit or self.norm[at][:1] != "و":
            return mention
        second = self.norm[at][1:]
        if second not in self.vocab.organisations or self.norm[at] in self.vocab.names or second in forms():
            return mention
        other = self._as_if(at, second, limit)
        if other is None or other.type is not SpeakerType.ORGANISATION or not other.name:
            return mention
        return replace(mention, end=other.end, plural=True)

    def _with_affiliation(self, mention: Mention, limit: int) -> Mention:
        """Step over whose a body in marks is («"مركز إعلام حائل" التابع للجمعية الخيرية»)."""
        at = mention.end
        if mention.type is not SpeakerType.ORGANISATION or at + 1 >= limit or self.norm[at - 1] != CLOSE:
            return mention
        if self.norm[at] not in OF_OTHERS or not has_article(self.norm[at]):
            return mention
        end = self.phrases.end(at + 1, limit, closed=True, definite=True)
        while end < limit and has_article(self.norm[end]) and self.norm[end].startswith("الم"):
            # «للقوى المعارضة»
            end += 1
        return replace(mention, end=end)

    def _with_foreign_name(self, mention: Mention, limit: int) -> Mention:
        """Take in the foreign name that a body has in marks, too («الشركة الشرقية "إيسترن كومباني"»)."""
        opening = mention.end
        if mention.type is not SpeakerType.ORGANISATION or opening >= limit or self.norm[opening] != OPEN:
            return mention
        close = self.words.partner[opening]
        inner = self.norm[opening + 1 : close]
        if close + 1 >= limit or not 0 < len(inner) <= LONGEST_NAME_IN_MARKS:
            return mention
        foreign = all(
            word[:1].isalpha() and word not in self.vocab.common and not self.vocab.known(word) for word in inner
        )
        return replace(mention, end=close + 1) if foreign else mention

    def speaker(self, at: int, limit: int) -> Mention | None:
        """Read a mention where a speaker is expected: there a name may stand behind the rest of a long title."""
        mention = self.read(at, limit)
        if mention is None:
            return None
        mention = self.past_leader(self._with_officeholder(mention, limit), limit)
        mention = self._with_another_body(mention, limit)
        mention = self._with_affiliation(self._with_foreign_name(mention, limit), limit)
        return (
            self._called(mention, limit)
            or self._behind_common_noun(mention, limit)
            or self.late_names.with_name(mention, limit)
        )

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
        end = listed[1] if listed is not None else self.late_names.name_end(at + 1, limit)
        if end is None or end + 1 >= limit or self.norm[end] not in COMMAS or self.norm[end + 1] not in COMPLEMENTISERS:
            return None
        body = mention.head in self.vocab.organisations or mention.head in self.vocab.eponym_heads
        kind = SpeakerType.ORGANISATION if body else SpeakerType.PERSON
        role = None if body else (mention.start, at)
        return replace(mention, end=end, name=(at + 1, end), role=role, type=kind, definite=True)

    def _called(self, mention: Mention, limit: int) -> Mention | None:
        """Read the name of somebody unnamed that is told behind him («أحد الشهود، واسمه سامر العلي، إن …»).

        Behind «أحدهم» it may stand at once («وقال أحدهم سامر العلي إن …»).
        """
        at = mention.end
        if self.norm[mention.start] in ONE_OF_THEM and at == mention.start + 1 and at < limit:
            one = self.read(at, limit)
            full = one is not None and one.name is not None and one.name[0] == at and one.name[1] - at > 1
            return replace(one, start=mention.start) if one is not None and full and one.role is None else None
        if at < limit and self.norm[at] in COMMAS:
            at += 1
        named = mention.name is not None and not self._may_be_other(mention.name)
        if named or mention.plural or at + 1 >= limit or self.norm[at] not in CALLED:
            return None
        bearer = self.subject(at + 1, limit)
        if bearer is None or bearer.name is None or bearer.name[0] != at + 1:
            return None
        return replace(bearer, start=mention.start, gender=bearer.gender or mention.gender)

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
        if at < limit and self.norm[at] in FOREIGN_ARTICLES and (family := self._behind_article(at, limit)) is not None:
            return family
        mention = self.speaker(at, limit)
        if mention is not None or at + 1 >= limit:
            return mention
        word, after = self.norm[at], self.norm[at + 1]
        if (word in DEMONSTRATIVES or word == "ذلك") and has_article(after) and after not in self.vocab.asides:
            # «وقالت هذه المنظمات إن …»
            pointed_at = self.speaker(at + 1, limit)
            return replace(pointed_at, start=at) if pointed_at is not None else None
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
        if not self.kinds.namelike(after):
            return None
        slot = self.slots.read(at, limit, unlisted=1)
        return self.titles.named(at, slot, limit) if slot is not None and slot[1] > at + 1 else None

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
        strange = (self.namelike(word) and word not in self.vocab.given) or family > at + 1 or particle
        if not (closed or (led and strange)) or (word in self.vocab.frequent and not self.namelike(word)):
            return None
        return Mention(at, family + 1, SpeakerType.PERSON, (at, family + 1), head=self.norm[at], definite=True)

    def _descended(self, at: int, limit: int) -> Mention:
        """Read a name by its «بن» or «بنت», whatever its first word is otherwise («حارثة بنت سالم العامرية»)."""
        end = at + 1
        while end + 1 < limit and self.norm[end] in _DESCENDS:
            end += 2
        return self.late_names.with_rest(self.titles.named(at, (at, end), limit), limit)

    def behind(self, at: int, limit: int) -> Mention | None:
        """Read a mention behind a preposition that may be attached to it (وفقا لهانسون، للبيان، عن باقري).

        Args:
            at: The token behind the cue.
            limit: Where the mention must end.
        """
        if at >= limit:
            return None
        word = self.norm[at]
        if word in ("ل", "عن", "الي", "من", "ب", "لدي"):
            return self.speaker(at + 1, limit)
        if (
            word.startswith("ل")
            and len(word) > 2
            and (mention := self._behind_lam(at, limit)) is not None
            and not (word[1] != "ل" and self._noun_in_lam(word, mention))
            and not self._state_in_lam(at, limit, mention)
            and not (self._whole_name(word) and self.norm[at - 1] not in ("وفقا", "طبقا", "ووفقا", "خلافا"))
        ):
            return mention
        return self.speaker(at, limit) or self._oblique_plural(at, limit)

    def _noun_in_lam(self, word: str, mention: Mention) -> bool:
        """Whether the ل is of a noun, and what stands behind it nobody's name («بحسب لقائها», «وفق لغة البلاغ»)."""
        bare = without_lam(word)
        if mention.type is not SpeakerType.PERSON or mention.role is not None or mention.name is None:
            return False
        met = bare in self.vocab.names or bare in self.context.words or self.vocab.known(bare)
        return self.vocab.known(word) and not met

    def _state_in_lam(self, at: int, limit: int, mention: Mention) -> bool:
        """Whether the ل is of a state or its seat, and what stands behind it nobody's name («بحسب ما أعلنت لندن»)."""
        untitled = mention.type is SpeakerType.PERSON and mention.role is None
        return untitled and self.kinds.phrase(at, limit, self.vocab.states) is not None

    def _whole_name(self, word: str) -> bool:
        """Whether the ل of a word is of a name («بحسب لاغارد»)."""
        return word in self.vocab.names or word in self.context.names

    def _oblique_plural(self, at: int, limit: int) -> Mention | None:
        """Read people behind a preposition, whose plural ends otherwise there («وحسب المحللين», «وفقا للمراقبين»)."""
        word = self.norm[at]
        bare = word[1:] if word.startswith("ل") and word not in self.vocab.names else word
        if bare.endswith("ي") and bare[:-1] + "ون" in self.vocab.people and self.norm[at + 1 : at + 2] != []:
            # «وباعتراف مسؤولي الإغاثة», «وفقا لمسؤولي الوزارة»
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
            people = Mention(at, end, SpeakerType.UNNAMED, head=bare[:-1] + "ون", plural=True, definite=True)
            return replace(people, attached=bare != word) if end > at + 1 else None
        attached = word.startswith("لل")
        head = self.vocab.head("ا" + word[1:] if attached else word)
        if not head.endswith("ين") or not (head[:-2] + "ون" in self.vocab.people or head[:-2] in self.vocab.roles):
            return None
        end = at + 1
        while end < limit and self.norm[end].startswith("ال") and self.norm[end].endswith("ين"):
            end += 1
        people = Mention(at, end, SpeakerType.UNNAMED, head=head[:-2] + "ون", plural=True, definite=True)
        return self._first_of_several(replace(people, attached=attached), limit)

    def _first_of_several(self, people: Mention, limit: int) -> Mention:
        """Name the first of several who are all named behind what they are («المحاميان سامر العلي وماهر العلي»)."""
        for at in range(people.start + 1, min(people.end + 2, limit - 1)):
            if not self.namelike(self.norm[at]) or (name := self.names.read(at, limit)) is None or name[0] != at:
                continue
            end = self._past_others(name[1], limit)
            full = name[1] - at > 1 or self.norm[at] in self.vocab.given
            told = any(map(self.bodies.dual, range(end - 1, min(end + 1, limit))))
            title = name[1] < limit and self.kinds.is_role(self.norm[name[1]]) and not has_article(self.norm[name[1]])
            if full and title and self.norm[people.start].endswith(("ان", "ا")):
                # «المهندسان منذر العلي مدير الشركة وماهر العلي …»
                first = self.titles.named(at, name, limit)
                return replace(first, start=people.start, role=(people.start, at), plural=True)
            if not full or end == name[1] or told:
                # «سامر العلي ونجله المطاردان بقضايا فساد»: more is told of them than their names.
                return people
            role = people.start, at
            return replace(people, type=SpeakerType.PERSON, end=end, name=name, role=role, definite=True)
        return people

    def _past_others(self, at: int, limit: int) -> int:
        """Return the token behind further people whom و joins to one («وماهر العلي», «ونظيره الألماني ماهر العلي»)."""
        while at + 1 < limit and self.norm[at][:1] == "و" and len(self.norm[at]) > 3:
            other = self._as_if(at, self.norm[at][1:], limit)
            if other is None or other.type is not SpeakerType.PERSON or other.name is None:
                break
            at = other.end
        return at

    def opens_mention(self, word: str) -> bool:
        """Whether a mention can start with a word, whatever follows."""
        return self.vocab.opens_mention(word) or word in self.context.names

    def _read(self, at: int, limit: int) -> Mention | None:
        word = self.norm[at]
        if not self.opens_mention(word):
            return None
        if word == OPEN:
            return self._marked(at, limit)
        if (first := self._by_first_words(at, limit)) is not None:
            return first
        if at + 1 < limit:
            if word == "باسم" and self._definite_or_body(self.norm[at + 1]):
                return None
            if word in ("ذات", "نفس", "كل", "كلا", "كلتا"):
                return self._same_or_all(at, limit)
            if word in COURTEOUS and (brother := self.read(at + 1, limit)) is not None:
                # «الأخ الوزير», «الأخ محمد», «السير مارك ستانهو».
                return replace(brother, start=at)
        return self._listed(at, limit) or self._by_head(at, limit)

    def _by_first_words(self, at: int, limit: int) -> Mention | None:
        """Read what the first word or two give away: counted people, «هؤلاء», names of the article, brackets."""
        norm, vocab = self.norm, self.vocab
        word = norm[at]
        if word[:1].isdigit() and at + 1 < limit and norm[at + 1] in vocab.people:
            return replace(self.bodies.people(at + 1, limit, norm[at + 1], False), start=at)
        if word[:1].isdigit() and at + 1 < limit and norm[at + 1].endswith("ا") and norm[at + 1][:-1] in vocab.roles:
            # «83 عضوا في المجلس»
            end = at + 2
            while end < limit and norm[end].endswith("يا"):
                end += 1
            if end < limit and not has_article(norm[end]):
                end = self.phrases.end(end, limit, closed=False, definite=False)
            return Mention(at, end, SpeakerType.UNNAMED, head=norm[at + 1][:-1], plural=True)
        if word in SUPERLATIVES and at + 1 < limit and vocab.head(norm[at + 1]) in vocab.organisations:
            # «حثت أكبر هيئة بحثية في الهند الحكومة على …»
            end = self.phrases.inside_body(self.phrases.end(at + 2, limit, closed=False, definite=False), limit)
            gender = vocab.organisations[vocab.head(norm[at + 1])]
            return Mention(at, end, SpeakerType.UNNAMED, head=norm[at + 1], gender=gender)
        if word in NUMERALS and at + 1 < limit and self._several(norm[at + 1]):
            # «أعلنت أربعة أحزاب معارضة»
            end = self.phrases.end(at + 2, limit, closed=False, definite=False)
            closed = end + 1 < limit and (self.norm[end + 1] in COMPLEMENTISERS or self.norm[end + 1] in FUNCTION)
            end += closed and norm[end].endswith("ه") and not has_article(norm[end])
            return Mention(at, end, SpeakerType.UNNAMED, head=norm[at + 1], plural=True)
        if word in SO_MANY_OF and (counted := self._some_of(at, limit)) is not None:
            return counted
        if word[:1].isdigit() and (share := self.shares.percentage(at, limit)) is not None:
            return share
        if word in HONOURS and not self._happiness(at, limit):
            return Mention(at, at + 1, SpeakerType.PERSON, role=(at, at + 1), head=word, definite=True)
        if word == "عده" and at + 1 < limit and self._several(norm[at + 1]):
            end = self.phrases.end(at + 2, limit, closed=False, definite=False)
            return Mention(at, end, SpeakerType.UNNAMED, head=norm[at + 1], plural=True)
        if word in THE_LATTER and at and (norm[at - 1] in DEMONSTRATIVES or readings(norm[at - 1])[1]):
            # «وقال الأخير إن …»: whom the words before name last.
            gender = "f" if word.endswith("ه") else "m"
            return Mention(at, at + 1, SpeakerType.PERSON, role=(at, at + 1), head=word, gender=gender, definite=True)
        if word in THE_ABROAD and (behind := self._abroad(at, limit)):
            return self.bodies.organisation(at, behind)
        if word in ("هولاء", "وهولاء"):
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word, plural=True, definite=True)
        if (
            word in self.context.names
            and self._names_of_article(at, limit)
            and (name := self.names.read(at, limit)) is not None
        ):
            return self.titles.named(at, name, limit)
        if word in vocab.given_words and (opened := self.names.behind_word(at, limit)) is not None:
            return self.titles.named(at, opened, limit)
        if word in vocab.compound_names and (compound := self.kinds.compound_name(at, limit)) is not None:
            return self.titles.named(at, (at, compound), limit)
        if (
            word == "("
            and self.norm[at - 1 : at] != ["ل"]
            and 0 < (close := self.kinds.bracket(at, limit)) <= at + 5
            and norm[at + 1][:1].isalpha()
            and norm[at + 1] not in vocab.asides
        ):
            inner = self.names.read(at + 1, close) if norm[at + 1] in vocab.given else None
            if inner == (at + 1, close):
                return replace(self.titles.named(at, inner, close), end=close + 1)
            return self._in_marks(at, close)
        return None

    def _abroad(self, at: int, limit: int) -> int:
        """Return the token behind the name of a paper with its foreign article («وقالت ذا غارديان إن …»), or 0."""
        if not at or at + 1 >= limit or not readings(self.norm[at - 1])[1]:
            return 0
        if (listed := self.kinds.phrase(at + 1, limit, self.vocab.bodies)) is not None:
            return listed
        arabic = "ال" + self.norm[at + 1]
        end = at + 1 + ((arabic,) in self.vocab.bodies.get(arabic, ()))
        while end < min(limit, at + 4) and self.namelike(self.norm[end]) and not has_article(self.norm[end]):
            end += 1
        return end if end > at + 1 else 0

    def _happiness(self, at: int, limit: int) -> bool:
        """Whether «سعادته» is what somebody feels («أبدى سعادته», «أكدت سعادتها بالفوز»)."""
        if at and any(form.verb.lemma == "أبدى" for form in readings(self.norm[at - 1])[1]):
            return True
        after = self.norm[at + 1] if at + 1 < limit else ""
        return self.norm[at] in ("سعادته", "سعادتها") and after[:1] == "ب" and after not in COMPLEMENTISERS

    def _two_bodies(self, at: int, limit: int) -> Mention:
        """Read two bodies of a kind («صحيفتا يديعوت أحرونوت ومعاريف», «وزارتا الدفاع والداخلية»)."""
        head = self.norm[at][:-2] + "ه"
        end = self._past_marked(at + 1, limit)
        if end == at + 1:
            end = self.phrases.end(at + 1, limit, closed=False, definite=True)
        while end < limit and self.norm[end][:1] == "و":
            if self.norm[end] == "و" and (behind := self._past_marked(end + 1, limit)) > end + 1:
                end = behind
            elif self.late_names.rest_of_two(end):
                end += 1
            else:
                break
        return Mention(at, end, SpeakerType.ORGANISATION, (at, end), head=head, gender="f", plural=True, definite=True)

    def _past_marked(self, at: int, limit: int) -> int:
        """Return the token behind a name in marks («مجلتا "النهار" و"السفير"»), or `at`."""
        marked = at < limit and self.norm[at] == OPEN and self.words.partner[at] - at <= LONGEST_NAME_IN_MARKS
        return min(limit, self.words.partner[at] + 1) if marked else at

    def _several(self, word: str) -> bool:
        """Whether «عدة» counts those who can speak («عدة شركات», «عدة مسؤولين»)."""
        return word in self.vocab.organisations or word in self.vocab.people or word[:-2] in self.vocab.roles

    def _some_of(self, at: int, limit: int) -> Mention | None:
        """Read how many of some people speak («ثلاثة من أعضاء المجلس», «مئات المتظاهرين»)."""
        at_last = at + (self.norm[at + 1 : at + 2] != [] and self.norm[at + 1] in SO_MANY_OF)
        people = at_last + 1 + (self.norm[at_last + 1 : at_last + 2] == ["من"])
        if people >= limit or (people == at_last + 1 and not has_article(self.norm[people])):
            return None
        word = self.norm[people]
        if (whole := self.read(people, limit)) is not None:
            several = whole.type is SpeakerType.UNNAMED and whole.plural
            return replace(whole, start=at, definite=False) if several else None
        if not has_article(word) or not word.endswith("ين") or word[2:] in known().fixed or word in self.vocab.places:
            # «عشرات القوانين»
            return None
        end = self.phrases.end(people + 1, limit, closed=True, definite=True)
        return Mention(at, end, SpeakerType.UNNAMED, head=self.vocab.head(word), plural=True)

    def _names_of_article(self, at: int, limit: int) -> bool:
        """Whether a word of names that is a title or has ال elsewhere is a name here («الصدر», «حرب»)."""
        word = self.norm[at]
        if has_article(word):
            return True
        after = self.norm[at + 1] if at + 1 < limit else ""
        places = self.vocab.places, self.vocab.states
        chained = has_article(after) or any(after in known for known in places) or self.kinds.is_role(after)
        return word in self.vocab.roles and not chained

    def _definite_or_body(self, word: str) -> bool:
        return has_article(word) or self.vocab.head(word) in self.vocab.organisations

    def _same_or_all(self, at: int, limit: int) -> Mention | None:
        """Read «نفس المصدر», «كل من الوزير …»."""
        skipped = 2 if self.norm[at].startswith("كل") and self.norm[at + 1] == "من" else 1
        inner = self.read(at + skipped, limit)
        return replace(inner, start=at) if inner else None

    def _listed(self, at: int, limit: int) -> Mention | None:
        """Read a body or state that the lexicon lists whole («الأمم المتحدة», «روسيا وإيران»)."""
        word, vocab = self.norm[at], self.vocab
        if word not in vocab.bodies and word not in vocab.states:
            return None
        after = self.norm[at + 1] if at + 1 < limit else ""
        named = self.kinds.namelike(after) or after not in vocab.common
        if (
            word in vocab.given
            and word not in vocab.bodies
            and after[:1].isalpha()
            and named
            and not has_article(after)
        ):
            # «أعلنت صوفيا ريتشي …»
            return None
        body = self.kinds.phrase(at, limit, vocab.bodies)
        if body is not None and body + 1 < limit and self.norm[body] == "لكره":
            # «الاتحاد الأوروبي لكرة القدم» is none of states.
            return self.bodies.organisation(at, body + 2)
        if body is not None and (body - at > 1 or not self.kinds.is_role(word)):
            # «ودعا الأمم المتحدة إلى …»: she is asked.
            whole = body - at > 1 and has_article(word) and has_article(self.norm[body - 1])
            feminine = body - at > 1 and vocab.organisations.get(word) == "f"
            gender = "f" if feminine or (whole and self.norm[body - 1].endswith("ه")) else ""
            whole_name = self.bodies.organisation(at, body, gender=gender)
            origin = body < limit and has_article(self.norm[body]) and self.kinds.is_nisba(self.norm[body])
            if origin and body - at == 1 and vocab.head(word) in vocab.organisations and not word.endswith("يه"):
                # «التحالف العربي»
                return replace(whole_name, end=body + 1, name=(at, body + 1))
            if body - at == 1 and (ministry := self._ministry_of_state(at, limit)) is not None:
                return ministry
            # «ريال مدريد الإسباني»
            return replace(whole_name, end=body + 1) if origin else whole_name
        if (state := self.kinds.phrase(at, limit, vocab.states)) is not None:
            if word in vocab.organisations and state < limit and self.norm[state].startswith("لل"):
                # «منظمة الأمم المتحدة للأغذية والزراعة»
                return self.bodies.organisation(at, self.phrases.end(at + 1, limit, closed=False, definite=True), "f")
            gender = "" if word in vocab.masculine_states else "f"
            return self.bodies.joined(self.bodies.organisation(at, state, gender=gender), limit)
        return None

    def _ministry_of_state(self, at: int, limit: int) -> Mention | None:
        """Read a ministry by its matter and the state («الخارجية الروسية», «الدفاع الكورية الجنوبية»)."""
        state = self.norm[at + 1] if at + 1 < limit else ""
        half = state == "الكوريه" and self.norm[at + 2 : min(at + 3, limit)] in (["الشماليه"], ["الجنوبيه"])
        whose = half or (state.endswith("ه") and self.vocab.head(state) in self.vocab.origins)
        if not whose or not has_article(state) or not has_article(self.norm[at]):
            return None
        return self.bodies.organisation(at, at + 2 + half, gender="f")

    def _by_head(self, at: int, limit: int) -> Mention | None:
        """Read a mention by what its head noun is; a word that the lexicon does not know may be a name."""
        word, vocab = self.norm[at], self.vocab
        head = vocab.head(word)
        definite = head != word
        if (owned := self._with_pronoun(at, limit)) is not None:
            return owned
        if word == "جانب" and at and self.norm[at - 1] in ("الي", "والي", "من", "على"):
            # «إلى جانب الحكومة، التي …»
            return None
        if word in HONOURS or (word == "امام" and self._in_front_of(at, limit)):
            # «أبدى سعادته بالقرار»
            return None
        if word.endswith(_PEOPLE_ENDS) and (people := self.bodies.inflected_people(at, limit, definite)) is not None:
            return self._first_of_several(people, limit)
        if word.endswith("تا") and word[:-2] + "ه" in vocab.organisations and word not in vocab.names:
            return self._two_bodies(at, limit)
        if (told := self._paper_or_people(at, limit, head, definite=definite)) is not None:
            return told
        if word == "كبير" and at + 1 < limit and self.norm[at + 1] in FUNCTION:
            # «قدر كبير من الثناء على الرئيس …»
            return None
        if not definite and (self._adjective_of_noun_before(at) or self._before_somebody(at)):
            return None
        if (counted := self._unit(at, limit, head, definite=definite)) is not None:
            return counted
        if self.kinds.is_role(word) and not self.names.starts_with_role(at, limit):
            return self.titles.read(at, limit, head, definite)
        if head in GATHERINGS and at and not self._may_be_subject(at):
            # «جاء في مؤتمر صحافي», «في مستهل المؤتمر»: where it was said; «وأكد المؤتمر أن …»
            return None
        return self._body_or_name(at, limit, head, definite=definite)

    def _with_pronoun(self, at: int, limit: int) -> Mention | None:
        """Read a body or people that a pronoun is written onto («ناديه», «بنكها المركزي», «أنصاره»)."""
        word, vocab = self.norm[at], self.vocab
        if word in vocab.names and word[:-1] in vocab.organisations and self._his(at):
            # «أعلن ناديه»; «نادية» has a ة.
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word[:-1], definite=True)
        if word.endswith("ها") and word[:-2] in vocab.organisations and at and self._object_verb(at - 1):
            # «فيما وصفه بنكها المركزي بأنه …»
            end = self.phrases.end(at + 1, limit, closed=True, definite=True)
            gender = vocab.organisations[word[:-2]]
            return Mention(at, end, SpeakerType.ORGANISATION, (at, end), head=word[:-2], gender=gender, definite=True)
        if word[-1] == "ه" and word[:-1] in vocab.people and self.words.text[self.words.end[at] - 1] == "ه":
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=word[:-1], plural=True, definite=True)
        return None

    def _paper_or_people(self, at: int, limit: int, head: str, *, definite: bool) -> Mention | None:
        """Read a document, a source or people («البيان», «نص البيان», «مصدر مطلع», «السكان»)."""
        word, vocab = self.norm[at], self.vocab
        if head in vocab.documents:
            return self.documents.read(at, limit, head, definite)
        if word == "نص" and at + 1 < limit and has_article(self.norm[at + 1]):
            document = vocab.head(self.norm[at + 1])
            if document in vocab.documents:
                return replace(self.documents.read(at + 1, limit, document, definite=True), start=at)
        if word in vocab.sources or (definite and head in vocab.sources):
            # «الموظف سامر العلي»: who is mostly quoted without a name has one here.
            titled = self.titles.read(at, limit, head, definite) if definite and head in SELDOM_NAMED else None
            named = titled is not None and titled.name is not None
            return titled if named else self.bodies.source(at, limit, head, definite)
        if word in vocab.people or (definite and head in vocab.people):
            return self._first_of_several(self.bodies.people(at, limit, head, definite), limit)
        return None

    def _unit(self, at: int, limit: int, head: str, *, definite: bool) -> Mention | None:
        """Read a team, a directorate of a town, a unit of an army («فريق العمل», «صحة جدة», «اللواء 15»)."""
        if head == "فريق" and at + 1 < limit and self._team(at, limit, definite=definite):
            return self.bodies.body(at, limit, head, definite)
        if head == SECTOR and self._sector(at, limit, definite=definite):
            return self.bodies.body(at, limit, head, definite)
        if self.norm[at] in DIRECTORATES and self._local_office(at, limit):
            return self.bodies.organisation(at, at + 2, gender="f")
        if head in NUMBERED_UNITS and at + 1 < limit and self.norm[at + 1].isdigit():
            return self.bodies.organisation(at, at + 2)
        return None

    def _body_or_name(self, at: int, limit: int, head: str, *, definite: bool) -> Mention | None:
        """Read a body, or what may be a person's name or a plural of people that no list has."""
        word, vocab = self.norm[at], self.vocab
        after = self.norm[at + 1] if at + 1 < limit else ""
        # «هلال خشان», but not «هلال أحمر»
        given = word in vocab.given and after in vocab.names
        if head in vocab.organisations and (definite or (word in vocab.organisations and not given)):
            if definite and self._womans_title(at, limit, head):
                return replace(self.titles.read(at, limit, head, definite), gender="f")
            return self.bodies.body(at, limit, head, definite)
        if definite and (national := self.titles.national(at, limit, head)) is not None:
            return national
        if definite and word.startswith("الم") and word.endswith("ون") and word not in self.context.names:
            # «المشككون», «المتربصون»
            return self.bodies.unlisted_people(at, limit, head, definite)
        if not definite and after in ("اخر", "اخري") and word not in self.context.names | vocab.given_words:
            # «وقال مسلم آخر»
            return Mention(at, at + 2, SpeakerType.UNNAMED, head=word)
        if word.endswith(OUTLET_ENDS) and len(word) > LONGEST_OUTLET_END and word not in vocab.names:
            # «أسوتشيدبرس», «ياهونيوز»: however a house spells it.
            return self.bodies.organisation(at, at + 1)
        if (name := self.names.read(at, limit)) is not None:
            slot = self.slots.read(at, limit, unlisted=1)
            return self.titles.named(at, slot if slot is not None and slot[1] > name[1] else name, limit)
        return self.bodies.unlisted_people(at, limit, head, definite)

    def _womans_title(self, at: int, limit: int, head: str) -> bool:
        """Whether the name of a body is a woman's title here, for her full name follows («المعارضة مريم العلي»)."""
        if head[-1] != "ه" or head[:-1] not in self.vocab.roles:
            return False
        name = at + 1
        if name < limit and has_article(self.norm[name]) and self.norm[name].endswith("يه"):
            name += 1
        named = name + 1 < limit and self.norm[name] in self.vocab.women
        return named and (self.kinds.namelike(self.norm[name + 1]) or has_article(self.norm[name + 1]))

    def _may_be_subject(self, at: int) -> bool:
        """Whether a subject can stand at a token: behind a cue, a comma or أن."""
        before = self.norm[at - 1]
        return bool(readings(before)[1]) or before in COMMAS or before in COMPLEMENTISERS

    def _object_verb(self, at: int) -> bool:
        """Whether a verb that has its object already stands at a token («وصفه»): a noun behind it is its subject."""
        return bool(with_object(self.norm[at]))

    def _his(self, at: int) -> bool:
        """Whether a word that could end in ة is written with the pronoun ه, behind a verb of a man's or a thing's."""
        before = readings(self.norm[at - 1])[1] if at else ()
        return self.words.text[self.words.end[at] - 1] == "ه" and bool(before) and before[0].gender != "f"

    def _team(self, at: int, limit: int, *, definite: bool) -> bool:
        """Whether «فريق» is a team or a parliamentary group, and no rank, by the words behind it."""
        after = self.norm[at + 1]
        if self.vocab.head(after) in self.vocab.organisations or after in OF_TEAMS:
            return True
        group = not definite and has_article(after) and not self.namelike(after)
        return group or "لكره" in self.norm[at + 1 : min(at + 6, limit)]

    def _sector(self, at: int, limit: int, *, definite: bool) -> bool:
        """Whether a ministry's sector stands behind a verb («أعلن قطاع الصيد رفع الحظر»), and no strip of land."""
        named = not definite and at + 1 < limit and has_article(self.norm[at + 1])
        return named and at > 0 and bool(readings(self.norm[at - 1])[1])

    def _local_office(self, at: int, limit: int) -> bool:
        """Whether a directorate of a town speaks («أكدت صحة جدة أن …»)."""
        local = at + 1 < limit and (self.norm[at + 1] in self.vocab.places or self.norm[at + 1] in self.vocab.states)
        return local and at > 0 and self.kinds.feminine_verb(self.norm[at - 1])

    def _in_front_of(self, at: int, limit: int) -> bool:
        """Whether «امام» is the preposition («أمام حشد») and no imam («إمام المسجد»)."""
        raw = self.words.text[self.words.start[at]]
        after = self.norm[at + 1] if at + 1 < limit else ""
        return raw == "أ" or (raw == "ا" and bool(after) and not has_article(after) and not self.kinds.namelike(after))

    def _adjective_of_noun_before(self, at: int) -> bool:
        """Whether a feminine adjective goes on the noun before it: «تصريحات صحفية» are no «صحفية»."""
        before = self.norm[at - 1] if at else ""
        if not self.norm[at].endswith("يه") or not before.endswith(("ات", "ه")):
            return False
        return self.vocab.known(before) and before not in forms()

    def _before_somebody(self, at: int) -> bool:
        """Whether «امام» is the preposition: only إ makes it an imam where a house writes the hamza or not."""
        return self.norm[at] == "امام" and self.words.text[self.words.start[at]] != "إ"

    def behind_and(self, at: int, limit: int) -> Mention | None:
        """Read the title that و is written onto, with its name («… ووزير النقل زهير خزيم»)."""
        word = self.norm[at]
        if word[:1] != "و" or word in self.vocab.names or word[1:] in forms() or not self.kinds.is_role(word[1:]):
            return None
        return self._as_if(at, word[1:], limit)

    def opening(self, at: int, limit: int) -> Mention | None:
        """Read what a sentence opens with, with or without و («والحكومة التي شكلت أمس ترى أن …»)."""
        if not self.joined_to_noun(at):
            return self.read(at, limit)
        mention = self._as_if(at, self.norm[at][1:], limit)
        return replace(mention, attached=True) if mention is not None else None

    def joined_to_noun(self, at: int) -> bool:
        """Whether و is written onto a noun with ال («والحكومة», but «والد», «والي»)."""
        word = self.norm[at]
        return word.startswith("وال") and not (
            word in self.vocab.names or word in known().nouns or self.kinds.is_role(word)
        )

    def second_named(self, at: int, limit: int) -> Mention | None:
        """Read the full name that و is written onto («… سامر العلي وماهر العلي»)."""
        word = self.norm[at]
        if word[:1] != "و" or word[1:] not in self.vocab.given or word in self.vocab.names or word[1:] in forms():
            return None
        after = self.norm[at + 1] if at + 1 < limit else ""
        if has_article(after) and after not in self.vocab.names:
            # «وصادق البرلمان»
            return None
        name = self._as_if(at, word[1:], limit)
        full = name is not None and name.name is not None and name.name[1] - name.name[0] > 1
        return replace(name, attached=True) if name is not None and full else None

    def behind_particle(self, at: int, limit: int) -> Mention | None:
        """Read the title or name that ل or ب is written onto («للطبيب الشرعي سامر العلي», «لإسماعيل هنية»)."""
        word = self.norm[at]
        if word[:1] not in "لب" or len(word) < 4:
            return None
        bare = without_lam(word)
        if word in self.vocab.names:
            return None
        if len(bare) > 3 and bare in self.vocab.given and bare not in self.vocab.common and word != "لصالح":
            name = self._as_if(at, bare, limit)
            full = name is not None and name.name is not None and name.name[1] - name.name[0] > 1
            return replace(name, attached=True) if name is not None and full else None
        if not self.kinds.is_role(bare) and not self.vocab.owned_role(bare):
            return None
        mention = self._as_if(at, bare, limit)
        return mention if mention is not None and mention.name is not None and mention.role is not None else None

    def body_behind_particle(self, at: int, limit: int) -> Mention | None:
        """Read the body with a longer name that للـ or بالـ is written onto («ينتمون للمعهد الملكي للثقافة»)."""
        word = self.norm[at]
        if not word.startswith(("لل", "بال")) or len(word) < 5 or word in self.vocab.names:
            return None
        bare = without_lam(word) if word[0] == "ل" else word[1:]
        if self.vocab.head(bare) not in self.vocab.organisations:
            return None
        mention = self._as_if(at, bare, limit)
        long = mention is not None and mention.type is SpeakerType.ORGANISATION and mention.end > at + 1
        return replace(mention, attached=True) if mention is not None and long else None

    def _as_if(self, at: int, bare: str, limit: int) -> Mention | None:
        """Read a mention as if another word stood at its first token."""
        self.norm[at], kept = bare, self.norm[at]
        try:
            mention = self._read(at, limit)
            return self.late_names.with_rest(mention, limit) if mention is not None else None
        finally:
            self.norm[at] = kept

    def _behind_lam(self, at: int, limit: int) -> Mention | None:
        """Read the mention behind an attached ل («للرئاسة», «لهانسون»)."""
        word = self.norm[at]
        bare = without_lam(word)
        mention = self._as_if(at, bare, limit)
        return replace(mention, attached=True) if mention else None

    def _marked(self, at: int, limit: int) -> Mention | None:
        close = self.words.partner[at]
        if at + 1 >= len(self.norm):
            return None
        if close - at > 2 and (self.kinds.definite_by_pronoun(at + 1) or self.norm[at + 1] in ("اي", "كل", "لا")):
            # «أن يبدي "قلقه العميق"», «لا يستبعد "أي شيء"»
            return None
        if self._spoken_word(at + 1):
            return None
        if close < limit and self._body_in_marks(at, close, limit):
            return self._in_marks(at, close)
        if (
            close >= limit
            or close - at > 7
            or self.words.text[self.words.end[close - 1] - 2 : self.words.end[close - 1]] == "اً"
        ):
            # «اتهم "درباوياً" بـ…»: the accusative is no subject.
            return None
        beyond = self.norm[close + 1] if close + 1 < limit else ""
        if close - at == 2 and has_article(beyond) and self.norm[at + 1] in self.vocab.organisations:
            # «"جيش" الاحتلال الإسرائيلي»
            end = self.phrases.end(close + 1, limit, closed=False, definite=True)
            return Mention(at, end, SpeakerType.ORGANISATION, (at, end), head=self.norm[at + 1], definite=True)
        if close < limit and all(word in LETTERS or word == "." for word in self.norm[at + 1 : close]):
            # «وقالت "سي.إن.إن" إن …»
            return self._in_marks(at, close)
        if close - at == 2 and beyond in self.vocab.given and (name := self.names.read(close + 1, limit)) is not None:
            # «ويقول «الصقر» سامر العلي»: a nickname before the name.
            return self.titles.named(at, name, limit)
        inner = self.read(at + 1, close)
        if (inner is None or inner.end < close or self._unlisted(inner, close, limit)) and (
            stranger := self._stranger_in_marks(at, close, limit)
        ) is not None:
            return stranger
        if inner is not None and (self._unlisted(inner, close, limit) or self._paper(inner, close)):
            # «وذكر "أتالايار" أن …», «وتتوقع "سنترال دانون" أن …»
            return self._in_marks(at, close)
        if inner is not None and inner.end == close:
            mention = replace(inner, start=at, end=close + 1)
            return self.titles.with_apposition(mention, limit)
        body = close - at <= 7 and self.vocab.head(self.norm[at + 1]) in self.vocab.organisations
        told = beyond in COMMAS and close + 2 < limit and (self.norm[close + 2] in TIED_TO | RELATIVES)
        if (close - at <= 4 or body) and beyond and (beyond not in ".،," or told) and self.norm[at - 1 : at] != [":"]:
            return self._in_marks(at, close)
        return None

    def _stranger_in_marks(self, opening: int, close: int, limit: int) -> Mention | None:
        """Read a name in marks that no list has, by the title behind it («ويقول "شوي جين-وو"، الباحث في المعهد، …»)."""
        title = close + 2
        if title >= limit or self.norm[close + 1] not in COMMAS:
            return None
        told = self.norm[title] in ("وهو", "وهي") and title + 1 < limit and self._of_person(title + 1)
        if not told and not self.kinds.is_role(self.norm[title]):
            return None
        inner = self.norm[opening + 1 : close]
        plain = all(word[:1].isalpha() and word not in forms() and word not in COMPLEMENTISERS for word in inner)
        if not plain or not 0 < len(inner) <= LONGEST_NAME_IN_MARKS:
            return None
        if has_article(inner[0]) or inner[0] in FUNCTION or not any(map(self._strange, inner)):
            return None
        name = opening + 1, close
        person = Mention(opening, close + 1, SpeakerType.PERSON, name, head=inner[0], definite=True)
        titled = self.titles.with_apposition(person, limit)
        return titled if told or titled.role is not None else None

    def _of_person(self, at: int) -> bool:
        """Whether a word tells who somebody is («وهو باحث», «وهي سياسية»), and not what a body is."""
        word = self.norm[at]
        return self.kinds.is_role(word) or word in ("احد", "احدي", "من", "سياسي", "سياسيه", "معارضه")

    def _strange(self, word: str) -> bool:
        """Whether a word can be a name, or is none that the dictionary has for a thing."""
        return self.namelike(word) or (word not in known().nouns and word not in self.vocab.frequent)

    def _spoken_word(self, at: int) -> bool:
        """Whether a verb or a noun behind ب opens marks, and no name («تعهد "بمعالجة" الخلل», «قال "يكفي"»)."""
        word = self.norm[at]
        if word in self.vocab.names or word in self.context.names or word in self.vocab.bodies or word in known().nouns:
            return False
        definite = word.startswith("بال") and word[3:] in known().nouns
        return definite or (word[:1] in ("ي", "ب") and verb_or_manner(word))

    def _body_in_marks(self, opening: int, close: int, limit: int) -> bool:
        """Whether marks hold the long name of a body that goes on to speak («قال "تجمع أهالي …" في بيان إن»)."""
        if not 7 < close - opening <= LONGEST_MENTION // 2 or self.norm[opening - 1 : opening] == [":"]:
            return False
        beyond = self.norm[close + 1] if close + 1 < limit else ""
        head = self.vocab.head(self.norm[opening + 1])
        return head in self.vocab.organisations and (beyond in FUNCTION or beyond in COMPLEMENTISERS)

    def name_in_marks(self, at: int, limit: int) -> Mention | None:
        """Read the body whose name, known or not, stands in marks where a source must («فبحسب "سي تي بارتنرز"»)."""
        if at >= limit or self.norm[at] != OPEN:
            return None
        close = self.words.partner[at]
        short = close < limit and 1 < close - at <= LONGEST_NAME_IN_MARKS
        # «"كانت جيدة وجدية"», «جددت "معارضتها القوية"»
        spoken = self.norm[at + 1] in BEING or self.kinds.definite_by_pronoun(at + 1) or self.kinds.his_deed(at + 1)
        return self._in_marks(at, close) if short and not spoken else None

    def _unlisted(self, mention: Mention, close: int, limit: int) -> bool:
        """Whether marks hold words that no list and nothing else in the article makes a person's name."""
        if mention.type is not SpeakerType.PERSON:
            return False
        if mention.role is not None and (mention.name is None or mention.role[0] < mention.name[1]):
            return False
        if close + 2 < limit and self.norm[close + 1] in COMMAS and self.kinds.is_role(self.norm[close + 2]):
            return False
        known = self.vocab.names, self.vocab.given, self.context.names
        return not any(word in names for word in self.norm[mention.start : mention.end] for names in known)

    def _paper(self, mention: Mention, close: int) -> bool:
        """Whether one feminine adjective in marks is a paper's name («الاقتصادية») and not a title."""
        alone = mention.end == close == mention.start + 1 and mention.name is None
        return alone and has_article(self.norm[mention.start]) and self.norm[mention.start].endswith("يه")

    def _in_marks(self, opening: int, close: int) -> Mention:
        """Return the body whose name stands in marks or brackets."""
        name = opening + 1, close
        head = self.norm[opening + 1]
        return Mention(opening, close + 1, SpeakerType.ORGANISATION, name=name, head=head, definite=True)
