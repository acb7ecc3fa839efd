"""Mentions: the words that stand for a speaker, read from a given word on.

A mention is a title with or without a name, a name, a body or a state, or a source without a name. Arabic has no
capitals; where a mention ends is read from the closing of the construct chain (وزير خارجية إيران), from the words that
the lexicon knows otherwise than as names, and from what cannot stand inside a mention.
"""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.mentions.bodies import BodyReader
from indexer.attribution.mentions.documents import DocumentReader
from indexer.attribution.mentions.groups import GroupReader
from indexer.attribution.mentions.heads import HeadReader
from indexer.attribution.mentions.listed import ListedReader
from indexer.attribution.mentions.names_in_marks import MarkedNameReader
from indexer.attribution.mentions.particles import ParticleReader
from indexer.attribution.mentions.shares import ShareReader
from indexer.attribution.mentions.speakers import SpeakerReader
from indexer.attribution.mentions.strangers import StrangerReader
from indexer.attribution.names.late_names import LateNames
from indexer.attribution.names.name_ends import NameEnds
from indexer.attribution.names.name_rests import NameRests
from indexer.attribution.names.names import NameReader
from indexer.attribution.names.slots import SlotReader
from indexer.attribution.names.unlisted_names import UnlistedNames
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.phrases.titles import TitleReader
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import LONGEST_MENTION, Context, Mention, replace
from indexer.attribution.text.tokens import OPEN, Words
from indexer.attribution.text.vocabulary import Vocabulary, vocabulary
from indexer.attribution.text.word_kinds import WordKinds, bare_verbal_noun, has_article
from indexer.attribution.words.adjectives import ORIGINS_OF_SEVERAL, SUPERLATIVES
from indexer.attribution.words.numbers import NUMERALS, SO_MANY_OF
from indexer.attribution.words.objects import SHORT_VERBAL_NOUNS
from indexer.attribution.words.outlets import THE_ABROAD
from indexer.attribution.words.particles import BEFORE_VERBS, COMPLEMENTISERS, DEMONSTRATIVES, FUNCTION
from indexer.attribution.words.people import THE_LATTER
from indexer.attribution.words.titles import COURTEOUS, GIVEN_ROLES, HONOURS
from indexer.model import SpeakerType

# What has the shape of a deed and is opened («أعلنت فتح تحقيق», but «أعلنت فتح تأجيل المؤتمر»).
_OPENED = frozenset({"تحقيق", "تحقيقات", "حوار", "نقاش"})
# «نفس المصدر», «كل من الوزير …»
_SAME_OR_ALL = frozenset({"ذات", "نفس", "كل", "كلا", "كلتا"})
# So many words before a mention and behind it tell how it is read.
BEFORE, BEHIND = 4, 8


class MentionReader:
    """Reads mentions in the words of one paragraph: finds the reader whose kind of mention a word opens.

    Where a mention of any kind may stand, `read` is asked; where a speaker is expected, `speaker`, `subject` (behind a
    verb) or `behind` (a preposition); where one is sure to stand, `name_in_marks` or `whoever`, too.
    """

    def __init__(self, words: Words, context: Context | None = None, vocab: Vocabulary | None = None) -> None:
        self.words = words
        self.context = context or Context()
        self.norm = words.norm
        self.vocab = vocab or vocabulary()
        self.kinds = kinds = WordKinds(words, self.context, self.vocab)
        self.namelike = kinds.namelike
        self.names = names = NameReader(kinds)
        slots = SlotReader(kinds, names)
        self.phrases = phrases = PhraseReader(kinds, names)
        self.titles = titles = TitleReader(kinds, names, slots, phrases, self.read)
        self.bodies = bodies = BodyReader(kinds, phrases)
        self.unlisted = unlisted = UnlistedNames(kinds)
        self.name_rests = name_rests = NameRests(kinds, unlisted)
        late_names = LateNames(kinds, unlisted, self.read)
        self.name_ends = NameEnds(kinds)
        self.groups = groups = GroupReader(kinds, names, phrases, titles, bodies, self.read, self.read_as)
        self.shares = shares = ShareReader(kinds, phrases, self.read, groups.oblique)
        speakers = SpeakerReader(
            kinds, names, slots, phrases, titles, shares, unlisted, name_rests, late_names, self.read, self.read_as
        )
        self.speaker, self.subject, self.past_leader = speakers.read, speakers.subject, speakers.past_leader
        self.particles = particles = ParticleReader(kinds, self.read, self.read_as, speakers, groups.oblique)
        self.behind, self.opening, self.joined_to_noun = particles.behind, particles.opening, particles.joined_to_noun
        self.documents = documents = DocumentReader(kinds, phrases, self.read, particles.behind_lam)
        self.marked = MarkedNameReader(kinds, names, phrases, titles, self.read)
        self.name_in_marks = self.marked.name_in_marks
        self.listed = ListedReader(kinds, phrases, bodies)
        self.heads = HeadReader(kinds, names, slots, phrases, titles, bodies, documents, groups)
        self.whoever = StrangerReader(kinds, unlisted, late_names, self.read, speakers.called).read
        self._cache: dict[tuple[int, int], Mention | None] = {}

    def forget(self, new: bytearray) -> None:
        """Forget what was read near the tokens that are marked, at which names stand that are new to the context."""
        self._cache = {
            key: mention
            for key, mention in self._cache.items()
            if not is_near(new, key[0], mention.end if mention is not None else key[0])
        }

    def let_go(self) -> None:
        """Let go of all readers, which hold this one: so they go at once, and no collector has to look for them."""
        self.__dict__.clear()

    def read(self, at: int, limit: int) -> Mention | None:
        """Read the mention that starts at a token, or return None if none does.

        Args:
            at: The token.
            limit: The token before which the mention must end.
        """
        if at >= limit:
            return None
        word = self.norm[at]
        opens = self.vocab.opens_mention(word) or word in self.context.names
        if not opens or (at and self.norm[at - 1] in BEFORE_VERBS):
            return None
        limit = min(limit, at + LONGEST_MENTION)
        key = (at, limit)
        if key in self._cache:
            return self._cache[key]
        mention = self._cache[key] = self._whole(at, limit)
        return mention

    def read_as(self, at: int, bare: str, limit: int) -> Mention | None:
        """Read the mention that starts at a token as if another word stood there.

        Args:
            at: The token.
            bare: The word, without a particle that is written onto it.
            limit: The token before which the mention must end.
        """
        self.norm[at], kept = bare, self.norm[at]
        try:
            return self._whole(at, limit) if self._opens_mention(bare) else None
        finally:
            self.norm[at] = kept

    def accusative(self, at: int, limit: int) -> Mention | None:
        """Read the mention that starts at a token, whose noun and adjectives are in the accusative («مصدرا أمنيا في»).

        Args:
            at: The token.
            limit: The token before which the mention must end.
        """
        end = at
        while end < limit and self.norm[end].endswith("ا"):
            end += 1
        kept = self.norm[at:end]
        self.norm[at:end] = [word.removesuffix("ا") for word in kept]
        try:
            return self._whole(at, limit) if self._opens_mention(self.norm[at]) else None
        finally:
            self.norm[at:end] = kept

    def _opens_mention(self, word: str) -> bool:
        return self.vocab.opens_mention(word) or word in self.context.names

    def _whole(self, at: int, limit: int) -> Mention | None:
        """Read a mention with all of its name and no more."""
        mention = self._read(at, limit)
        if mention is None or mention.name is None:
            return mention
        return self.name_ends.cut(self.name_rests.with_rest(mention, limit))

    def _read(self, at: int, limit: int) -> Mention | None:
        word = self.norm[at]
        named = word in self.context.names
        if not named and _plain(word):
            return self._listed_or_head(at, limit)
        if word == OPEN:
            return self.marked.read(at, limit)
        if word == "(":
            return self._in_bracket(at, limit)
        if word in SHORT_VERBAL_NOUNS and word in self.vocab.organisations and self._opens_thing(at, limit):
            return None
        seconds = self.vocab.seconds(word)
        if seconds is not None and not named and seconds.isdisjoint(self.norm[at + 1 : min(at + 2, limit)]):
            return None
        given_away = named or _gives_away(word)
        if given_away and (first := self._by_first_words(at, limit)) is not None:
            return first
        if at + 1 < limit:
            if word == "باسم" and self._definite_or_body(self.norm[at + 1]):
                return None
            if word in _SAME_OR_ALL:
                return self._same_or_all(at, limit)
            if word in COURTEOUS and (brother := self.read(at + 1, limit)) is not None:
                # «الأخ الوزير», «الأخ محمد», «السير مارك ستانهو».
                return replace(brother, start=at)
        return self._listed_or_head(at, limit)

    def _listed_or_head(self, at: int, limit: int) -> Mention | None:
        listed = self.listed.read(at, limit) if self.norm[at] in self.vocab.listed else None
        return listed if listed is not None else self.heads.read(at, limit)

    def _opens_thing(self, at: int, limit: int) -> bool:
        """Whether «فتح» behind a verb is what somebody does («أعلن فتح باب الترشح»), and not the movement, who is she.

        «أعلنت فتح تحقيق», but «أعلنت فتح رفضها» and «اتهمت فتح الحكومة»
        """
        forms = [form for form in readings(self.norm[at - 1])[1] if form.shape != "participle"] if at else []
        word = self.norm[at + 1] if at + 1 < limit else ""
        other = word in FUNCTION or word in COMPLEMENTISERS or word in self.vocab.asides or word == "الله"
        if not forms or not word[:1].isalpha() or other:
            return False
        if all(form.gender == "m" for form in forms):
            return True
        hers = word.endswith(("ها", "ته")) or word in self.vocab.organisations or word in self.vocab.bodies
        noun = word in known().nouns and (word in _OPENED or not bare_verbal_noun(word))
        return noun and not hers and not any("party" in form.verb.takes for form in forms)

    def _by_first_words(self, at: int, limit: int) -> Mention | None:
        """Read what the first word or two give away: counted people, «معاليه», names of the article."""
        word = self.norm[at]
        if (several := self.bodies.foremost(at, limit) or self.groups.counted(at, limit)) is not None:
            return several
        if word[:1].isdigit() and (share := self.shares.percentage(at, limit)) is not None:
            return share
        if word in HONOURS and not self._happiness(at, limit):
            return Mention(at, at + 1, SpeakerType.PERSON, role=(at, at + 1), head=word, definite=True)
        if word in THE_LATTER and at and (self.norm[at - 1] in DEMONSTRATIVES or readings(self.norm[at - 1])[1]):
            # «وقال الأخير إن …»: whom the words before name last.
            gender = "f" if word.endswith("ه") else "m"
            return Mention(at, at + 1, SpeakerType.PERSON, role=(at, at + 1), head=word, gender=gender, definite=True)
        if word in THE_ABROAD and (behind := self.listed.past_paper_abroad(at, limit)):
            return self.bodies.organisation(at, behind)
        return self._by_opening_name(at, limit)

    def _by_opening_name(self, at: int, limit: int) -> Mention | None:
        """Read a name that opens with a word of the article's names, or with one that is seldom a name elsewhere."""
        word, name = self.norm[at], None
        if word in self.context.names and self._names_of_article(at, limit):
            name = self.names.read(at, limit)
        if name is None and (word in self.vocab.given_words or word in GIVEN_ROLES):
            name = self.names.behind_word(at, limit)
        if name is None and word in self.vocab.compound_names:
            end = self.kinds.compound_name(at, limit)
            name = (at, end) if end is not None else None
        return self.titles.named(at, name, limit) if name is not None else None

    def _in_bracket(self, at: int, limit: int) -> Mention | None:
        """Read a name in brackets («وقالت (كان) إن …»)."""
        if self.norm[at - 1 : at] == ["ل"]:
            return None
        close, first = self.kinds.bracket(at, min(limit, at + 6)), self.norm[at + 1 : at + 2]
        if close < 0 or not first[0][:1].isalpha() or first[0] in self.vocab.asides:
            return None
        if first[0].startswith("بال") and self.vocab.known(first[0][1:]):
            # «تقول للجريدة (بالفرنسية)»
            return None
        inner = self.names.read(at + 1, close) if first[0] in self.vocab.given else None
        if inner == (at + 1, close):
            return replace(self.titles.named(at, inner, close), end=close + 1)
        return self.marked.body(at, close)

    def _happiness(self, at: int, limit: int) -> bool:
        """Whether «سعادته» is what somebody feels («أبدى سعادته», «أكدت سعادتها بالفوز»)."""
        if at and any(form.verb.lemma == "أبدى" for form in readings(self.norm[at - 1])[1]):
            return True
        after = self.norm[at + 1] if at + 1 < limit else ""
        return self.norm[at] in ("سعادته", "سعادتها") and after[:1] == "ب" and after not in COMPLEMENTISERS

    def _names_of_article(self, at: int, limit: int) -> bool:
        """Whether a word of names that is a title or has ال elsewhere is a name here («الصدر», «حرب»)."""
        word = self.norm[at]
        if has_article(word):
            return True
        after = self.norm[at + 1] if at + 1 < limit else ""
        places = self.vocab.places, self.vocab.states
        chained = has_article(after) or any(after in known for known in places) or self.kinds.is_role(after)
        # «قال دينيس روس …. وتوقع روس أن …»
        several = "ال" + word in ORIGINS_OF_SEVERAL
        return (several or word in self.vocab.roles) and not chained

    def _definite_or_body(self, word: str) -> bool:
        return has_article(word) or self.vocab.head(word) in self.vocab.organisations

    def _same_or_all(self, at: int, limit: int) -> Mention | None:
        """Read «نفس المصدر», «كل من الوزير …»."""
        skipped = 2 if self.norm[at].startswith("كل") and self.norm[at + 1] == "من" else 1
        inner = self.read(at + skipped, limit)
        # «أكدت كل من بريطانيا وفرنسا …، وأشارتا إلى …»
        several = self.norm[at] == "كل" and skipped > 1 and inner is not None and inner.type is SpeakerType.ORGANISATION
        return replace(inner, start=at, plural=several or inner.plural) if inner else None


def is_near(new: bytearray, start: int, end: int) -> bool:
    """Whether one of the tokens that are marked stands so near to a mention that it may tell how it is read."""
    return new.find(1, max(0, start - BEFORE), end + BEHIND + 1) >= 0


@remembered(1 << 15)
def _plain(word: str) -> bool:
    """Whether a word opens what its head noun tells and nothing else, as most do that are no names of the article."""
    vocab = vocabulary()
    marks = word in (OPEN, "(")
    opened = word in SHORT_VERBAL_NOUNS and word in vocab.organisations
    led = word == "باسم" or word in _SAME_OR_ALL or word in COURTEOUS
    return not (marks or opened or led or vocab.seconds(word) is not None or _gives_away(word))


def _gives_away(word: str) -> bool:
    """Whether a word tells by itself what it opens: a number, a superlative, an honour, part of a listed name."""
    vocab = vocabulary()
    many = word[:1].isdigit() or word in NUMERALS or word in SO_MANY_OF or word in ("عده", "هولاء", "وهولاء")
    given = word in vocab.given_words or word in GIVEN_ROLES
    listed = given or word in vocab.compound_names or word in THE_ABROAD
    return many or listed or word in SUPERLATIVES or word in HONOURS or word in THE_LATTER
