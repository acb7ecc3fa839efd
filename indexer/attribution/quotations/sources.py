"""Sources: who stands behind «بحسب», «نقلا عن», «على لسان»."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.drafts import Passage, Stage
from indexer.attribution.text.cues import Form, forms, readings, with_object
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import without_lam
from indexer.attribution.text.word_kinds import has_article
from indexer.attribution.words.adjectives import LATEST
from indexer.attribution.words.documents import (
    GIVEN,
    RANKINGS,
    REPORTS,
    RESEARCH,
    RULES,
    STANDARDS,
    TOLD_FROM,
    UNSIGNED,
)
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.outlets import ACCOUNTS
from indexer.attribution.words.particles import (
    ATTACHED,
    COMPLEMENTISERS,
    DEMONSTRATIVES,
    FUNCTION,
    IN_VIEW,
    LED_OFF,
    RELATIVES,
    VIEWS,
)
from indexer.model import SpeakerType

# Verbs that say «as he said» where nobody stands behind them («كما ذكر», «كما أعلن» are passives as often).
_AS_HE_SAID = frozenset({"قال", "كتب", "أوضح", "أكد", "صرح", "رأى", "روى", "وصف"})
_AS_HE_TOLD = _AS_HE_SAID | {"ذكر", "أعلن", "أفاد", "أورد", "أضاف"}
# So many words tell where he said so («في حوار مع صحيفة النهار اللبنانية»).
_WHERE_SAID = 9
# No name in marks has more tokens.
_LONGEST_NAME = 5
# No second source has more words.
_LONGEST_SECOND = 10


def in_view(norm: list[str], at: int) -> bool:
    """Whether a token opens whose view follows («برأي», «وفي تقدير»)."""
    if norm[at] in ("في", "وفي"):
        return at + 1 < len(norm) and norm[at + 1] in VIEWS
    return norm[at].removeprefix("و") in IN_VIEW


class SourceReader(Stage):
    """Reads the sources of one paragraph."""

    def __init__(self, passage: Passage, asides: Asides) -> None:
        super().__init__(passage)
        self.asides = asides

    def read(self, i: int, end: int) -> tuple[Mention | None, int]:
        """Read the source behind a token, with the token behind it («بحسب ما أعلن الجيش»)."""
        norm = self.norm
        k = i + 1 + (norm[i] in ("في", "وفي") and in_view(norm, i))
        if norm[i] in ATTACHED:
            return None, k
        if norm[i].removeprefix("و") == "على" and k < end and norm[k] in ("حد", "لسان"):
            k += 2 if norm[k] == "حد" else 1
            if norm[k - 1] != "لسان" and norm[k - 1] not in ("قول", "تعبير", "وصف", "زعم"):
                return None, i + 1
        while k < end and norm[k] in ("ما", "لما", "عن"):
            k += 1
        if k < end and (self._rule(k, end) or self._standard(i, k) or self._ours(k)):
            return None, k
        what = k < end and norm[k - 1] in ("ما", "لما")
        if what and self._of_the_matter(k):
            return None, k
        verb = k < end and bool(readings(norm[k])[1] or with_object(norm[k]))
        if what or (verb and (k > i + 1 or norm[i] in ("حسبما", "وحسبما", "كما", "وكما"))):
            said, k = k, self._past_verb(k, end)
            if norm[k - 1] == "في" and self._told_in(said, k):
                # «…، كما قال في كتابه»: nobody stands behind the verb.
                return None, k
            k += 2 if norm[k : k + 2] == ["على", "لسان"] else 0
            k = self.asides.skip(k, end)
        if verb and k < end and self.mentions.kinds.to_outlet(norm[k]) and k > i + 2:
            # «بحسب ما ذكرته لشبكة CNN مصادر مطلعة»: the network listened.
            k = next((j for j in range(k + 1, min(end, k + 5)) if self._may_tell(j)), k + 1)
            mention = self.mentions.subject(k, end) if self._may_tell(k) else None
            return mention, mention.end if mention is not None else k
        if k + 1 < end and norm[k].removeprefix("ل") in LATEST and self.vocab.known(norm[k + 1]):
            # «ووفقا لأحدث بيانات البنك المركزي»
            k += 1
        mention = self._whoever(k, end, verb=verb)
        if mention is None and k == i + 1 and i <= self.passage.first + 1:
            mention = self._led_off(k, end)
        if mention is None or (verb and self._of_other_gender(k, mention)):
            # «كما رأت النجم سامر العلي»: whom she saw.
            return None, k
        mention = self._with_name_in_marks(self._original(mention, k, end), end)
        return mention, mention.end

    def _with_name_in_marks(self, mention: Mention, end: int) -> Mention:
        """Take in the name that marks behind an indefinite noun hold («وبحسب مؤشرات "بلومبرغ"، تراجعت الأسعار»)."""
        opening = mention.end
        if mention.name is not None or mention.definite or opening >= end or self.norm[opening] != OPEN:
            return mention
        close = self.words.partner[opening]
        paused = close + 1 < end and (self.norm[close + 1] in COMMAS or self.norm[close + 1] in LED_OFF)
        return replace(mention, end=close + 1) if paused and close - opening <= _LONGEST_NAME else mention

    def _past_verb(self, k: int, end: int) -> int:
        """Step over a verb and what may stand right behind it («بحسب ما أعلن عنه أمس الجيش»)."""
        k += 1
        while k < end and self.norm[k] in ("به", "عنه", "عنها", "عنهم", "اليه", "اليها", "امس", "اليوم", "في"):
            k += 1
        return k

    def _whoever(self, k: int, end: int, *, verb: bool) -> Mention | None:
        """Read the source that starts at a token, behind a verb that tells something or not."""
        return (
            self._behind_information(k, end)
            or self.mentions.behind(k, end)
            or self.mentions.subject(k, end)
            or self.mentions.name_in_marks(k, end)
            or self._research(k, end)
            or self._unsigned(k, end)
            or self._called(k, end)
            or (self._told_by(k, end) if verb and self._tells(k - 1) else None)
        )

    def _called(self, k: int, end: int) -> Mention | None:
        """Read a full name behind a calling that no list has («بحسب المنقذة هدى الحلو»)."""
        if k + 2 >= end or not has_article(self.norm[k]):
            return None
        called = self.mentions.whoever(k, end)
        if called is None or called.name is None or called.role is None:
            return None
        return called if called.name[1] - called.name[0] > 1 else None

    def _original(self, mention: Mention, k: int, end: int) -> Mention:
        """Return whose words a source passes on, where that is told behind it, or the source."""
        norm = self.norm
        # «وفق ما نقلت صحيفة "النهار"، عن دبلوماسي»
        about = mention.end + (norm[mention.end : mention.end + 1] != [] and norm[mention.end] in COMMAS)
        relayed = norm[about : about + 1] == ["عن"] and k > 0
        if relayed and any(f.verb.lemma == "نقل" for f in (*readings(norm[k - 1])[1], *with_object(norm[k - 1]))):
            mention = self._behind_relay(mention, about + 1, end)
        if mention.head in REPORTS and mention.end < end and norm[mention.end][:1] == "ل":
            # «وحسب تقارير لبلومبرغ»
            body = self.mentions.behind(mention.end, end)
            mention = body if body is not None and body.attached and body.name is not None else mention
        if (second := self._second(mention, end)) is not None:
            mention = replace(mention, end=second.end, plural=True)
        if norm[mention.end : mention.end + 2] == ["نقلا", "عن"]:
            mention = self._behind_relay(mention, mention.end + 2, end)
        return mention

    def alone(self, i: int, end: int) -> tuple[Form, int, int] | None:
        """Read a verb with nobody behind it («كما قال.», «بحسب ما ذكرت في حوار مع الصحيفة»), or None.

        Args:
            i: «كما», «بحسب», «حسبما».
            end: The end of the sentence.

        Returns:
            Its form, the token behind it, and that behind where it was said.
        """
        norm = self.norm
        k = i + 1 + (norm[i + 1 : i + 2] in (["ما"], ["لما"]))
        plain = k == i + 1
        if k >= end or (plain and norm[i].removeprefix("و") not in ("كما", "حسبما")):
            return None
        lemmas = _AS_HE_SAID if plain and norm[i] != "حسبما" else _AS_HE_TOLD
        one = (f for f in readings(norm[k])[1] if f.verb.lemma in lemmas and f.number == 1 and f.shape != "participle")
        form = next(one, None)
        stop = next((j for j in range(k + 1, min(end, k + 1 + _WHERE_SAID)) if norm[j] in COMMAS), end)
        if form is None or stop > k + _WHERE_SAID:
            return None
        where = k + 2 < stop and norm[k + 1] in ("في", "خلال", "عبر", "على")
        return (form, k + 1, stop) if stop == k + 1 or (where and self._occasion(k + 2)) else None

    def _told_in(self, at: int, k: int) -> bool:
        """Whether a verb of speech tells in what somebody said it («كما قال في كتابه»), and no text («جاء في بيان»)."""
        return self._tells(at) and k < len(self.norm) and self._occasion(k)

    def _tells(self, at: int) -> bool:
        word = self.norm[at]
        return any(form.verb.lemma in _AS_HE_TOLD for form in (*readings(word)[1], *with_object(word)))

    def _occasion(self, at: int) -> bool:
        """Whether what somebody speaks in or writes on stands at a token («حوار», «كتابه», «حسابه»)."""
        return self.norm[at] in self.vocab.occasions or self.norm[at] in ACCOUNTS

    def _research(self, k: int, end: int) -> Mention | None:
        """Read a study by a noun that is a deed elsewhere («ووفقا لبحث أجرته الجامعة»)."""
        word = self.norm[k] if k < end else ""
        definite = word.startswith(("ال", "لل"))
        head = word[2:] if definite else word.removeprefix("ل")
        if head not in RESEARCH:
            return None
        return replace(self.mentions.documents.read(k, end, head, definite), attached=word[:1] == "ل")

    def _unsigned(self, k: int, end: int) -> Mention | None:
        """Read documents or figures for themselves («للوثائق الأميركية», «حصيلة غير نهائية»)."""
        word = self.norm[k] if k < end else ""
        definite = word.startswith(("ال", "لل"))
        head = word[2:] if definite else word.removeprefix("ل")
        if head not in UNSIGNED:
            return None
        stop = self.mentions.phrases.end(k + 1, end, closed=definite, definite=definite)
        if stop < end and self.norm[stop] in RELATIVES:
            # «حسب الإفادات التي قدمتها سلمى العلي», «التي أدلى بها المدير»
            doers = (self.mentions.read(j, end) for j in range(stop + 2, min(end, stop + 4)))
            return next((doer for doer in doers if doer is not None and doer.name is not None), None)
        # «ووفقا لوثائق سرية، كان …»
        stop = next((j for j in range(stop, min(end, stop + 2)) if self.norm[j] in COMMAS), stop)
        attached = word[:1] == "ل"
        return Mention(k, stop, SpeakerType.UNNAMED, head=head, definite=definite, attached=attached)

    def _told_by(self, k: int, end: int) -> Mention | None:
        """Read whoever stands behind «بحسب ما أفاد», known or not («وسيلة الإعلام المحلية»), up to a pause."""
        pause = next((j for j in range(k, min(end, k + _LONGEST_SECOND)) if self.norm[j] in COMMAS), end)
        if pause + 1 < end and self.mentions.namelike(self.norm[pause + 1]):
            # «وحسب ما ذكر الرئيس المستقيل، سامر العلي، …»: somebody with a name.
            return None
        mention = self.mentions.whoever(k, pause) if k < pause <= k + _LONGEST_SECOND else None
        return mention if mention is not None and mention.end == pause and mention.name is None else None

    def _led_off(self, k: int, end: int) -> Mention | None:
        """Read whoever fills the room up to «فإن», known or not («ووفقا لأشخاص جربوا الدواء، فإن …»)."""
        stop = next((j for j in range(k, min(end, k + _LONGEST_SECOND)) if self._closes(j)), end)
        led = stop + (stop < end and self.norm[stop] in COMMAS)
        words = self.norm[k:stop]
        if not words or led >= end or self.norm[led] not in LED_OFF or not all(word[:1].isalpha() for word in words):
            return None
        word = self.norm[k]
        attached = word[:1] == "ل" and self.norm[k - 1].removeprefix("و").endswith("قا")
        noun = without_lam(word) if attached else word
        his = self.mentions.kinds.definite_by_pronoun(k) or noun.endswith(("ها", "هم", "نا", "تي", "ك"))
        if len(noun) < 3 or noun in DEMONSTRATIVES or noun in FUNCTION or his:
            # «ووفقا لذلك فإن», «وبحسب كلامه فإن»
            return None
        head = self.vocab.head(noun)
        several = head in self.vocab.people or known().fixed.get(head, head) != head or head.endswith(("ين", "ون"))
        paper = head in GIVEN or head in UNSIGNED or head in TOLD_FROM
        if not several and not paper and (has_article(noun) or head in known().nouns or RELATIVES & set(words)):
            # «ووفقا للاتفاق، فإن …», «وبحسب النظرية القديمة، فإن …»: nobody says so.
            return None
        if attached:
            return Mention(k, stop, SpeakerType.UNNAMED, head=head, plural=several, attached=True)
        mention = self.mentions.whoever(k, stop)
        return replace(mention, end=stop) if mention is not None and mention.name is None else mention

    def _of_other_gender(self, at: int, mention: Mention) -> bool:
        """Whether a feminine verb right before a man cannot be his."""
        forms_before = readings(self.norm[at - 1])[1]
        feminine = bool(forms_before) and all(form.gender == "f" for form in forms_before)
        return feminine and mention.type is SpeakerType.PERSON and mention.gender == "m" and not mention.plural

    def _behind_relay(self, relay: Mention, at: int, end: int) -> Mention:
        """Read whose words somebody passes on («نقلت رويترز عن الوزير», «وفقا للصحيفة نقلا عن مصدر»)."""
        source = self.mentions.speaker(at, end)
        return replace(source, relayed_by=relay) if source is not None else relay

    def _of_the_matter(self, k: int) -> bool:
        """Whether «ما» leads to what a thing asks for («طبقا لما يحقق المصلحة»), and to nobody's words."""
        word = self.norm[k]
        present = word[:1] in "يت" and word[1:] in known().present and word not in known().past
        return present and not readings(word)[1] and not with_object(word)

    def _may_tell(self, at: int) -> bool:
        """Whether a title, a source or people stand at a token."""
        head = self.vocab.head(self.norm[at]) if at < len(self.norm) else ""
        return head in self.vocab.roles or head in self.vocab.sources or head in self.vocab.people

    def _second(self, mention: Mention, end: int) -> Mention | None:
        """Read a second source without a name that و is written onto («وفقا لمسؤول ومصدر مطلع على الملف»)."""
        at = mention.end
        if mention.type is not SpeakerType.UNNAMED or at >= end or self.norm[at][:1] != "و":
            return None
        head = self.norm[at][1:]
        if not (head in self.vocab.sources or head in self.vocab.people or head in self.vocab.roles):
            return None
        several = mention.plural and head in self.vocab.people and mention.end == mention.start + 1
        if several and at + 1 < end and self.mentions.kinds.prefixed(self.norm[at + 1]):
            # «أودى بحسب مسعفين وأطباء بحياة خمسة»
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=head)
        stop = at + 1
        while stop < min(end, at + _LONGEST_SECOND) and self.norm[stop][:1].isalpha():
            if self.norm[stop] in COMPLEMENTISERS or self.norm[stop] in ("فان", "فقد") or self.norm[stop] in forms():
                break
            stop += 1
        return Mention(at, stop, SpeakerType.UNNAMED, head=head) if stop >= end or self._closes(stop) else None

    def _closes(self, at: int) -> bool:
        return self.norm[at] in COMMAS or self.norm[at] in COMPLEMENTISERS or self.norm[at] in LED_OFF

    def _rule(self, k: int, end: int) -> bool:
        """Whether something is done by a rule or a plan, and said by nobody («طبقا للائحة», «وفق الجدول»)."""
        word = self.norm[k]
        bare = word[2:] if word.startswith(("لل", "ال")) else word.removeprefix("ل")
        if k + 1 < end and self.norm[k + 1] in ("الاتهام", "الاتهامات", "اتهام"):
            # «ووفقا للائحة الاتهام، فقد حفر المتهمون …»
            return False
        if bare in ("نص", "احكام") and k + 1 < end:
            return self.norm[k + 1].removeprefix("ال") in RULES
        if bare.endswith("ك") and bare not in self.vocab.names and len(bare) > 4:
            # «وفقا لرغبتك», «وفقا لتفضيلاتك»: the reader is meant.
            return bare.endswith("اتك") or bare[:-1] in known().nouns or bare[:-2] + "ه" in known().nouns
        if self._ranking(k, end):
            return False
        if bare == "عدد" and k + 1 < end and has_article(self.norm[k + 1]):
            # «وفق عدد الطلاب», but «وفق عدد من الطلاب»
            return True
        if bare == "مصلحه" and word.startswith(("لل", "ال")):
            # «بحسب المصلحة العامة», but «بحسب مصلحة الجمارك»
            return True
        if bare == "نظام":
            # «طبقا لنظام العمل» is a rule; «وفقا للنظام السوري», «لنظام الأسد» are none.
            after = self.norm[k + 1] if k + 1 < end else ""
            whose = after in self.vocab.names or after in self.vocab.states or not after[:1].isalpha()
            return after in ("الداخلي", "الاساسي", "داخلي") or not (word.startswith(("لل", "ال")) or whose)
        own = next(
            (bare.removesuffix(suffix) for suffix in ("ها", "هم", "ه") if bare.removesuffix(suffix) in RULES), ""
        )
        # «للائحة», «للوائح»; «وفق شروطها»
        return bool(own) or bare in RULES or word in RULES or word[1:] in RULES

    def _ranking(self, k: int, end: int) -> bool:
        """Whether a list stands at a token with the body that made it («حسب لائحة منظمة الصحة», «وفق تصنيف …»)."""
        body = k + 1 < end and self.vocab.head(self.norm[k + 1]) in self.vocab.organisations
        return body and (self.norm[k] in RANKINGS or self.norm[k].removeprefix("ل") in RANKINGS)

    def _standard(self, i: int, k: int) -> bool:
        """Whether something within a sentence is done as decided or expected («جرى وفقا للقرار», «يسير وفق التوقعات»).

        What opens a sentence tells what a decision says («وطبقا للقرار، فإن …»).
        """
        if self.norm[i].startswith("و") and self.norm[i] != "وفق" and self.norm[i] != "وفقا":
            return False
        word = self.norm[k]
        if word in ("التوقعات", "للتوقعات"):
            return True
        bare = word[2:] if word.startswith(("لل", "ال")) else word.removeprefix("ل")
        return bare in STANDARDS and self.norm[i] in ("وفق", "وفقا", "طبقا") and i > self.passage.first

    def _ours(self, k: int) -> bool:
        """Whether the paper tells of its own words («وحسبما أوردناه سابقا»)."""
        word = self.norm[k]
        return word.endswith(("ناه", "ناها")) and bool(readings(word[: word.rindex("نا")])[1])

    def _behind_information(self, k: int, end: int) -> Mention | None:
        """Read whose information it is: «لمعلومات من رامي عبد الرحمن», «لتصريحات أدلى بها الوزير»."""
        if k < end and self._ranking(k, end):
            return self.mentions.read(k + 1, end)
        if k >= end or self.norm[k].lstrip("ل") not in GIVEN:
            return None
        for j in range(k + 1, min(end, k + 6)):
            if self.norm[j] in COMMAS:
                # «ووفقا لأرقام رسمية، استوردت اليابان …»
                return None
            if self.norm[j] in ("من", "عن", "بها", "به", "لها", "لدي"):
                return self.mentions.read(j + 1, end)
            if (mention := self.mentions.behind(j, end)) is not None:
                # «وثائق داخلية»: no ministry; «بحث اقتصادي»: no economist; «وحسب معلومات متداولة»: nobody's name.
                word = self.norm[j]
                # «للتقديرات الفلكية»
                definite = self.norm[k].startswith("لل") or has_article(self.norm[k])
                nisba = j == k + 1 and self.mentions.kinds.is_nisba(word) and has_article(word) == definite
                internal = (nisba or word in ("داخليه", "خارجيه")) and mention.end == j + 1
                return None if internal or self._adjective(j, mention) else mention
        return None

    def _adjective(self, at: int, mention: Mention) -> bool:
        """Whether a word that no list of names has describes the noun before it, and would make a person."""
        word, alone = self.norm[at], mention.name == (at, at + 1)
        listed = word in self.vocab.names or word in self.mentions.context.names
        return alone and mention.type is SpeakerType.PERSON and word.endswith("ه") and not listed
