"""Names in marks: bodies and persons whose names stand where speech may stand, too («وقالت "سي.إن.إن" إن …»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.names.names import NameReader
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.phrases.titles import TitleReader
from indexer.attribution.text.cues import forms
from indexer.attribution.text.mention import LONGEST_MENTION, Mention, Read, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import verb_or_manner
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, has_article
from indexer.attribution.words.bodies import TIED_TO
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.names import LETTERS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, RELATIVES
from indexer.model import SpeakerType

# No name of a body in marks has more words.
LONGEST_NAME_IN_MARKS = 5
# How a noun in ة ends before a pronoun.
_HER_NOUN = ("ته", "تها", "تهم")


class MarkedNameReader(KindsReader):
    """Reads names in marks in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        phrases: Finds where a body's name ends.
        titles: Reads persons by their titles.
        read: Reads any mention, for what stands inside.
    """

    def __init__(
        self, kinds: WordKinds, names: NameReader, phrases: PhraseReader, titles: TitleReader, read: Read
    ) -> None:
        super().__init__(kinds)
        self.names = names
        self.phrases = phrases
        self.titles = titles
        self.read_any = read

    def read(self, at: int, limit: int) -> Mention | None:
        """Read the person or body whose name marks hold, and no speech («ويقول "الصقر" سامر العلي»)."""
        close = self.words.partner[at]
        if at + 1 >= len(self.norm):
            return None
        if close - at > 2 and (self.kinds.definite_by_pronoun(at + 1) or self.norm[at + 1] in ("اي", "كل", "لا")):
            # «أن يبدي "قلقه العميق"», «لا يستبعد "أي شيء"»
            return None
        if close - at > 2 and self.norm[at + 1].endswith(_HER_NOUN) and has_article(self.norm[at + 2]):
            # «جددت "معارضتها القوية" للضريبة»
            return None
        if self._spoken_word(at + 1):
            return None
        if close < limit and self._long_body(at, close, limit):
            return self.body(at, close)
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
            return self.body(at, close)
        if close - at == 2 and beyond in self.vocab.given and (name := self.names.read(close + 1, limit)) is not None:
            # «ويقول «الصقر» سامر العلي»: a nickname before the name.
            return self.titles.named(at, name, limit)
        inner = self.read_any(at + 1, close)
        if (inner is None or inner.end < close or self._unlisted(inner, close, limit)) and (
            stranger := self._stranger(at, close, limit)
        ) is not None:
            return stranger
        if inner is not None and (self._unlisted(inner, close, limit) or self._paper(inner, close)):
            # «وذكر "أتالايار" أن …», «وتتوقع "سنترال دانون" أن …»
            return self.body(at, close)
        if inner is not None and inner.end == close:
            mention = replace(inner, start=at, end=close + 1)
            return self.titles.with_apposition(mention, limit)
        body = close - at <= 7 and self.vocab.head(self.norm[at + 1]) in self.vocab.organisations
        told = beyond in COMMAS and close + 2 < limit and (self.norm[close + 2] in TIED_TO | RELATIVES)
        if (close - at <= 4 or body) and beyond and (beyond not in ".،," or told) and self.norm[at - 1 : at] != [":"]:
            return self.body(at, close)
        return None

    def name_in_marks(self, at: int, limit: int) -> Mention | None:
        """Read the body whose name, known or not, stands in marks where a source must («فبحسب "سي تي بارتنرز"»)."""
        if at >= limit or self.norm[at] != OPEN:
            return None
        close = self.words.partner[at]
        short = close < limit and 1 < close - at <= LONGEST_NAME_IN_MARKS
        # «"كانت جيدة وجدية"», «جددت "معارضتها القوية"»
        spoken = self.norm[at + 1] in FUNCTION or self.kinds.definite_by_pronoun(at + 1) or self.kinds.his_deed(at + 1)
        return self.body(at, close) if short and not spoken else None

    def body(self, opening: int, close: int) -> Mention:
        """Return the body whose name stands in marks or brackets."""
        name = opening + 1, close
        head = self.norm[opening + 1]
        return Mention(opening, close + 1, SpeakerType.ORGANISATION, name=name, head=head, definite=True)

    def _stranger(self, opening: int, close: int, limit: int) -> Mention | None:
        """Read a name in marks that no list has, by the title behind it («ويقول "شوي جين-وو"، الباحث في المعهد، …»)."""
        # «"أنيل كومار" مراسل الصحيفة»
        title = close + 1 + (close + 1 < limit and self.norm[close + 1] in COMMAS)
        if title >= limit:
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
        return self.kinds.namelike(word) or (word not in known().nouns and word not in self.vocab.frequent)

    def _spoken_word(self, at: int) -> bool:
        """Whether a verb or a noun behind ب opens marks, and no name («تعهد "بمعالجة" الخلل», «قال "يكفي"»)."""
        word = self.norm[at]
        if word in self.vocab.names or word in self.context.names or word in self.vocab.bodies or word in known().nouns:
            return False
        # «اقترح "للتسوية" حلا»
        definite = word.startswith(("بال", "لل")) and word[2 + (word[0] == "ب") :] in known().nouns
        return definite or (word[:1] in ("ي", "ب") and verb_or_manner(word))

    def _long_body(self, opening: int, close: int, limit: int) -> bool:
        """Whether marks hold the long name of a body that goes on to speak («قال "تجمع أهالي …" في بيان إن»)."""
        if not 7 < close - opening <= LONGEST_MENTION // 2 or self.norm[opening - 1 : opening] == [":"]:
            return False
        beyond = self.norm[close + 1] if close + 1 < limit else ""
        head = self.vocab.head(self.norm[opening + 1])
        return head in self.vocab.organisations and (beyond in FUNCTION or beyond in COMPLEMENTISERS)

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
