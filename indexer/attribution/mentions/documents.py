"""Documents: statements, letters and reports as speakers, with whoever issued them."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.text.mention import Mention, Read, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import without_lam
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, ends_subject, has_article
from indexer.attribution.words.adjectives import SMALL_ADJECTIVES
from indexer.attribution.words.bodies import PLACE_HEADS
from indexer.attribution.words.documents import (
    BROKEN_PLURALS,
    DOCUMENT_ATTRIBUTES,
    FIGURES_GIVEN,
    GIVES_NOW,
    OFFICIAL_PAPERS,
    REPORTING,
    STUDIES,
    THINGS,
)
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.outlets import NEWS_HOUSES, OUTLETS, PLATFORMS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, RELATIVES
from indexer.attribution.words.time import (
    ADVERBS,
    AGO,
    AGO_IN,
    PARTS_OF_TIME,
    SO_LONG,
    TIME_OF_ISSUE,
    TIMES,
    WHICH_TIME,
)
from indexer.model import SpeakerType

# Pronouns on the verb of issuing: «وجهها الملك», «أصدرته الوزارة».
_OBJECTS = ("ته", "تها", "ه", "ها")
# Where a body publishes what it states.
_SITES = frozenset({"موقع", "صفحه", "حساب", "بوابه"})
# No name in marks is longer.
_LONGEST_IN_MARKS = 6
# No report's own name is longer.
_LONGEST_OWN_NAME = 9
# Behind these, or a verb of issuing, stands when a document was issued («تقرير صدر الأسبوع الماضي عن الوزارة»).
_ISSUED = frozenset({"صدر", "صدرت", "صادر", "صادره"})
_TIME_OF_DOCUMENT = TIMES | WHICH_TIME | PARTS_OF_TIME | SO_LONG | AGO_IN | AGO
_PASSED_ON = ("نقل", "بث", "اورد", "تناقل", "تداول")


# So many adjectives a document may have.
_ADJECTIVES = 3

# «دراسة عن القرى» tells of them, «بيان عن الديوان» is its own.
_TELL_OF = STUDIES | {"تقرير", "تحقيق", "مقال", "ورقه"}
# Adjectives that are ministries, too.
_INTERNAL = frozenset({"داخليه", "خارجيه"})


class DocumentReader(KindsReader):
    """Reads documents with their issuers in the words of one paragraph.

    Args:
        kinds: What the words can be.
        phrases: Finds where a document's own words end.
        read: Reads any mention, for the issuer.
        behind_lam: Reads a mention that ل is written onto.
    """

    def __init__(self, kinds: WordKinds, phrases: PhraseReader, read: Read, behind_lam: Read) -> None:
        super().__init__(kinds)
        self.phrases = phrases
        self.read_any = read
        self.behind_lam = behind_lam

    def read(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        """Read a document («بيان صادر عن وزارة الخارجية», «الرسالة التي وجهها الملك»)."""
        gender = "f" if head.endswith(("ه", "ات")) or head in BROKEN_PLURALS else "m"
        i = self.past_attributes(at + 1, limit)
        # «مقال نشره في مجلة النهار»: he has written it, and no paper.
        his = i > at + 2 and self.norm[i - 1] in ("في", "على", "عبر") and self.issues(i - 2)
        issuer = None if his else self._named_behind(at + 1, limit) if definite else self._issuer(i, limit)
        if issuer is None and not definite and self.norm[i - 1 : i + 1] in (["صادر", "من"], ["صادره", "من"]):
            issuer = self._issuer(i + 1, limit)
        if issuer is None and not definite:
            issuer = self._behind_adjectives(i, limit) or self._relative_behind_name(at + 1, limit)
        told = head in FIGURES_GIVEN or head in REPORTING
        if issuer is None and not definite and told and self.norm[i : i + 1] == ["من"]:
            # «بيانات من وزارة المالية», «تقرير من شركة النهار»
            given = self.read_any(i + 1, limit)
            body = given is not None and given.type is SpeakerType.ORGANISATION and given.name is not None
            # «بيانات من كندا» tells whence they are.
            issuer = given if body and self.norm[i + 1] not in self.vocab.states else None
        if issuer is None and not definite and head in OFFICIAL_PAPERS:
            issuer = self._national(i, limit) or self._on_site_of(i, limit)
        if issuer is None and not definite and head in REPORTING:
            issuer = self._in_marks(i, limit)
        if head in FIGURES_GIVEN and issuer is not None and self._unlisted(issuer):
            # «بيانات أكسفورد إيكونوميكس»
            issuer = replace(issuer, type=SpeakerType.ORGANISATION)
        if head == "مسوده" and issuer is not None and issuer.head in THINGS:
            # «مسودة قرار»
            issuer = None
        if (
            issuer is None
            and not definite
            and head in FIGURES_GIVEN
            and at + 1 < limit
            and has_article(self.norm[at + 1])
        ):
            # «معطيات الدراسة التي أنجزها المجلس»
            issuer = self._named_behind(at + 2, limit)
        if issuer is not None and PLATFORMS.isdisjoint(self.norm[issuer.start : issuer.end]):
            # «رسالة في موقع فيسبوك» is not the site's.
            return Mention(
                at, issuer.end, SpeakerType.ORGANISATION, name=issuer.name, head=head, gender=gender, definite=True,
                body=issuer, attached=issuer.attached,
            )  # fmt: skip
        end = (
            self.phrases.end(at + 1, limit, closed=definite, definite=definite)
            if definite
            else self._described(i, limit)
        )
        # «استطلاعات الرأي»
        end += not definite and end == at + 1 < limit and self.norm[end] == "الراي"
        while end > at + 1 and self.norm[end - 1] in ("في", "عن"):
            end -= 1
        return Mention(at, max(end, at + 1), SpeakerType.ORGANISATION, head=head, gender=gender, definite=definite)

    def _national(self, i: int, limit: int) -> Mention | None:
        """Take the noun and the adjective of a state behind a statement for its issuer («منشور الأمن السعودي»)."""
        if i + 1 >= limit or not (has_article(self.norm[i]) and has_article(self.norm[i + 1])):
            return None
        noun, origin = self.vocab.head(self.norm[i]), self.vocab.head(self.norm[i + 1])
        if origin not in self.vocab.origins or self.kinds.is_role(self.norm[i]) or noun in self.vocab.people:
            return None
        return Mention(i, i + 2, SpeakerType.ORGANISATION, (i, i + 2), head=noun, definite=True)

    def _on_site_of(self, i: int, limit: int) -> Mention | None:
        """Read whose site a statement stands on («بيان نشر على موقع الهيئة», «منشور على الصفحة الرسمية للوزارة»)."""
        i += i < limit and self.norm[i] in ("نشر", "منشور")
        if i + 2 >= limit or self.norm[i] not in ("على", "علي", "في", "عبر"):
            return None
        site, owner = self.norm[i + 1], i + 2
        if self.vocab.head(site) not in _SITES:
            return None
        while has_article(site) and owner < limit and has_article(self.norm[owner]):
            owner += 1
        if has_article(site):
            mention = self.behind_lam(owner, limit) if owner < limit and self.norm[owner][:1] == "ل" else None
        else:
            mention = self.read_any(owner, limit)
        # An outlet publishes what others state.
        passed_on = mention is None or mention.head in OUTLETS or mention.head in NEWS_HOUSES
        return None if passed_on else mention

    def _in_marks(self, i: int, limit: int) -> Mention | None:
        """Read the name in marks behind ل («تقرير لـ«فانيتي فير»»)."""
        if i + 1 >= limit or self.norm[i] != "ل" or self.norm[i + 1] != OPEN:
            return None
        first, close = i + 2, self.words.partner[i + 1]
        if not first < close <= min(limit, first + _LONGEST_IN_MARKS):
            return None
        return Mention(i, close + 1, SpeakerType.ORGANISATION, (first, close), head=self.norm[first], definite=True)

    def _behind_adjectives(self, i: int, limit: int) -> Mention | None:
        """Read the issuer behind what describes a document («دراسة حديثة لمجلة فوربس», «تقرير سنوي أصدرته الوزارة»)."""
        for k in range(i, min(i + 2, limit - 1)):
            word = self.norm[k]
            adjective = word.endswith(("ه", "ي", "يه")) or word in SMALL_ADJECTIVES
            # «ورقة سياسات نشرها المركز»
            adjective = adjective or (k == i and k + 2 < limit and self._matter(word) and self.issues(k + 1))
            if not adjective or has_article(word) or not self.vocab.known(word):
                return None
            following = self.norm[k + 1]
            if k + 2 < limit and self.issues(k + 1):
                return self.read_any(self.past_attributes(k + 2, limit), limit)
            bare = without_lam(following)
            if following.startswith("ل") and self.vocab.head(bare) in self.vocab.organisations:
                return self.behind_lam(k + 1, limit)
        return None

    def _matter(self, word: str) -> bool:
        """Whether a noun can tell what a paper is about, and names nobody and no body."""
        other = word in self.vocab.organisations or word in self.vocab.people or word in self.vocab.names
        other = other or word in FUNCTION
        return (word in known().nouns or word.endswith("ات")) and not other

    def _described(self, i: int, limit: int) -> int:
        """Return the token behind the adjectives of a document («دراسة حديثة», at the end of its clause any others)."""
        plain = i
        while plain < limit and self._adjective(self.norm[plain]):
            plain += 1
        end = plain
        while end < min(limit, i + _ADJECTIVES) and self.norm[end][:1].isalpha() and self.norm[end] not in FUNCTION:
            word = self.norm[end]
            noun = word not in COMPLEMENTISERS and not has_article(word) and not self.kinds.prefixed(word)
            if not noun or word[:1] in "يول" or self.issues(end):
                return plain
            end += 1
        return end if end == limit or self.norm[end] in COMMAS else plain

    def _adjective(self, word: str) -> bool:
        if word in SMALL_ADJECTIVES:
            return True
        lists, vocab = known(), self.vocab
        nisba = len(word) > 3 and word.endswith(("ي", "يه")) and vocab.known(word) and word not in vocab.names
        other = has_article(word) or word in lists.past or word[:1] == "ل" or self.kinds.prefixed(word)
        return nisba and not other and not (word.endswith("يه") and word in lists.nouns)

    def past_attributes(self, i: int, limit: int) -> int:
        """Step over what stands between a document and its issuer: «صادر», «صدر الاثنين الماضي», «لعام 2017»."""
        while i < limit:
            word = self.norm[i]
            year = word.startswith("ل") and word[1:] in ("عام", "سنه")
            dated = word[:1].isdigit() and i and self.norm[i - 1].lstrip("ل") in ("عام", "سنه")
            told = word in DOCUMENT_ATTRIBUTES or word in ADVERBS or word in TIME_OF_ISSUE
            kind = word.endswith(("ي", "يه")) and self.norm[i + 1 : i + 2] in (["صدر"], ["صدرت"], ["صادر"], ["صادره"])
            if word in COMMAS and (behind := self._past_time_between_commas(i, limit)) > i:
                i = behind
                continue
            if (self.norm[i - 1] in _ISSUED or self.issues(i - 1)) and (behind := self._past_time(i, limit)) > i:
                i = behind
                continue
            if not (told or year or dated or (kind and word in self.vocab.common)):
                break
            i += 1
        return i

    def _past_time(self, i: int, limit: int) -> int:
        """Return the token behind when a document was issued («نشرته قبل عشرة أيام مجموعة …»), or `i`."""
        end, months = i + (self.norm[i] in ("قبل", "في")), self.vocab.months
        while end < limit and (
            self.norm[end] in _TIME_OF_DOCUMENT or self.norm[end] in months or self.norm[end].isdigit()
        ):
            end += 1
        return end if end > i and self.norm[end - 1] not in ("قبل", "في", "من") else i

    def _past_time_between_commas(self, i: int, limit: int) -> int:
        """Return the token behind when a document was issued, set off at a token («أرقام نشرتها، أمس، صحيفة …»)."""
        end = i + 1
        while end < limit and (self.norm[end] in DOCUMENT_ATTRIBUTES | ADVERBS | TIME_OF_ISSUE):
            end += 1
        return end + 1 if i + 1 < end < limit and self.norm[end] in COMMAS else i

    def _issuer(self, i: int, limit: int) -> Mention | None:
        """Read the issuer: at once, behind a verb («وجهها الملك»), behind ل or ب, or unlisted behind عن."""
        if i >= limit:
            return None
        if (issuer := self.read_any(i, limit)) is not None:
            if self.norm[i] in _INTERNAL and issuer.end == i + 1:
                # «وثائق داخلية», and no ministry: «بيان داخلية غزة».
                return None
            # «تحقيق في ولاية بنسلفانيا» tells where it was made, «دراسة في جامعة القاهرة» by whom.
            where = self.norm[i - 1] == "في" and (issuer.head in PLACE_HEADS or self.norm[i] in self.vocab.places)
            return None if where else self._stranger(i, limit) or issuer
        if self.issues(i) and (issuer := self.read_any(i + 1, limit)) is not None:
            return issuer
        if self.issues(i) and (behind := self.past_attributes(i + 1, limit)) > i + 1:
            return self.read_any(behind, limit)
        if self.norm[i] in ("قام", "قامت") and self.norm[i + 1 : i + 2] in (["به"], ["بها"]):
            return self.read_any(i + 2, limit)
        word = self.norm[i]
        if word.startswith("ل") and len(word) > 3:
            # «شهادات لاحقة»: its own letter.
            own = self.vocab.known(word) and not self.vocab.known(word[1:])
            return self.behind_lam(i, limit) if not own else None
        if word.startswith("ب") and self.kinds.heads_body_behind_preposition(word):
            end = self.phrases.end(i + 1, limit, closed=False, definite=True)
            if end == i + 1:
                return None
            return Mention(i, end, SpeakerType.ORGANISATION, (i, end), head=word[1:], definite=True, attached=True)
        if self.norm[i - 1] == "عن" and self.norm[i - 2] not in _TELL_OF:
            return self._unlisted_body(i, limit)
        return self._strange_body(i, limit)

    def _unlisted(self, issuer: Mention) -> bool:
        """Whether a name without a title has no word that lists of names have."""
        if issuer.type is not SpeakerType.PERSON or issuer.role is not None or issuer.name is None:
            return False
        return not any(word in self.vocab.names for word in self.norm[slice(*issuer.name)])

    def _stranger(self, i: int, limit: int) -> Mention | None:
        """Read the name of two words behind ل; of words that no list has it is a firm's («تقرير لنايت فرانك»)."""
        word, names = self.norm[i], (self.vocab.names, self.context.names)
        if word[:1] != "ل" or len(word) < 4 or any(word in known for known in names):
            return None
        if self.kinds.phrase(i, limit, self.vocab.bodies) or self.kinds.phrase(i, limit, self.vocab.states):
            # «بيان ليفربول»
            return None
        body = self.behind_lam(i, limit)
        if body is None or body.name is None or body.role is not None or body.type is not SpeakerType.PERSON:
            return None
        listed = any(word[1:] in known for known in names)
        return body if listed else replace(body, type=SpeakerType.ORGANISATION)

    def _named_behind(self, i: int, limit: int) -> Mention | None:
        """Read the issuer behind «التقرير الشهري الصادر عن …» or in a relative clause."""
        while i + 2 < limit and has_article(self.norm[i]):
            if self.norm[i] in ("الصادر", "الصادره"):
                behind = self.past_attributes(i + 1, limit)
                return self._issuer(behind, limit) if self.norm[behind - 1] == "عن" else None
            i += 1
        word = self.norm[i] if i < limit else ""
        bare = without_lam(word)
        if word.startswith("ل") and self.vocab.head(bare) in self.vocab.organisations and i + 1 < limit:
            # «التقرير الأخير لمؤسسة «…»»
            return self.behind_lam(i, limit)
        return self._relative_issuer(i, limit)

    def _relative_issuer(self, i: int, limit: int) -> Mention | None:
        """Read the issuer in a relative clause («التقرير الذي قدمه الأمين العام»)."""
        if i + 2 >= limit or self.norm[i] not in RELATIVES or not (self.issues(i + 1) or self._gives_now(i + 1)):
            return None
        return self.read_any(self.past_attributes(i + 2, limit), limit)

    def _relative_behind_name(self, at: int, limit: int) -> Mention | None:
        """Read the issuer behind a report's own name («تقرير المدن الساحلية لعام 2019، الذي أصدره البنك الأفريقي»)."""
        for k in range(at, min(limit - 2, at + _LONGEST_OWN_NAME)):
            if self.norm[k] in COMMAS:
                return self._relative_issuer(k + 1, limit)
            if not self.norm[k][:1].isalnum() or self.norm[k] in COMPLEMENTISERS:
                return None
        return None

    def issues(self, i: int) -> bool:
        """Whether a verb with its object stands at a token, by which somebody gives it («أصدرته», «ألقاها»)."""
        word, past = self.norm[i], known().past
        if word.startswith(_PASSED_ON):
            # «بيان نقلته الوكالة»
            return False
        stems = [word[: -len(ending)] for ending in _OBJECTS if word.endswith(ending)]
        # «أجراه»: the ى of «أجرى» is ا before a pronoun.
        return any(stem in past or (stem.endswith("ا") and stem[:-1] + "ي" in past) for stem in stems)

    def _gives_now(self, i: int) -> bool:
        """Whether a verb of the present with its object stands at a token, by which somebody gives it («تصدرها»)."""
        word = self.norm[i]
        return any(word.endswith(ending) and word.removesuffix(ending) in GIVES_NOW for ending in ("ها", "ه"))

    def published(self, at: int, limit: int, head: str) -> Mention | None:
        """Read what somebody published who is told in a clause behind it («الصور الجديدة التي نشرتها الوزارة»)."""
        i = at + 1
        while i < limit and has_article(self.norm[i]) == has_article(self.norm[at]) and i <= at + _ADJECTIVES:
            if self.norm[i] in RELATIVES or self.issues(i):
                break
            i += 1
        issuer = self._relative_issuer(i, limit)
        if issuer is None or issuer.name is None or not PLATFORMS.isdisjoint(self.norm[issuer.start : issuer.end]):
            return None
        gender = "m" if head in ("فيديو", "تسجيل", "مقطع", "شريط") else "f"
        return Mention(
            at, issuer.end, SpeakerType.ORGANISATION, name=issuer.name, head=head, gender=gender, definite=True,
            body=issuer, attached=issuer.attached,
        )  # fmt: skip

    def _strange_body(self, i: int, limit: int) -> Mention | None:
        """Take one word that news does not use, right behind a document, for its issuer («تقرير استيكو أن …»)."""
        word, after = self.norm[i], self.norm[i + 1] if i + 1 < limit else ""
        used = word in self.vocab.common or word in known().nouns or self.vocab.known(word) or self.kinds.prefixed(word)
        # «تقرير استيكو للخدمات العقارية»
        closed = (ends_subject(after) or after.startswith("لل")) and not word.endswith(("ي", "يه"))
        if not word[:1].isalpha() or has_article(word) or used or not closed or i < 1:
            return None
        return Mention(i, i + 1, SpeakerType.ORGANISATION, (i, i + 1), head=word, definite=True)

    def _construct(self, i: int, limit: int) -> bool:
        """Whether a noun with its definite complement stands at a token, that is nobody's title and no people."""
        word = self.norm[i]
        thing = word in known().nouns and not self.kinds.is_role(word) and word not in self.vocab.people
        return thing and word not in FUNCTION and i + 1 < limit and has_article(self.norm[i + 1])

    def _unlisted_body(self, i: int, limit: int) -> Mention | None:
        """Take the definite noun phrase behind «صادر عن» for a body («الخزانة الأميركية»)."""
        word = self.norm[i]
        several = word.endswith("ين") and len(word) > 5 and word not in self.vocab.places
        if self._construct(i, limit):
            # «بيان صادر عن خدمة المتنزهات»
            end = self.phrases.end(i + 1, limit, closed=False, definite=True)
            return Mention(i, end, SpeakerType.ORGANISATION, (i, end), head=word, definite=True)
        if not has_article(word) or word in FUNCTION or several:
            # «بيان صادر عن المشرفين على المهرجان»: people, and no body.
            return None
        end = self.phrases.end(i + 1, limit, closed=True, definite=True)
        return Mention(i, end, SpeakerType.ORGANISATION, (i, end), head=self.vocab.head(word), definite=True)
