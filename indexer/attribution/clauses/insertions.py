"""Insertions: what stands between a cue and its content and is passed over: clauses, sources, brackets."""

from __future__ import annotations

from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import opens_clause
from indexer.attribution.clauses.objects import Objects
from indexer.attribution.drafts import Cue, Passage, Stage
from indexer.attribution.text.cues import readings, with_object
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun
from indexer.attribution.words.adjectives import SMALL_ADJECTIVES
from indexer.attribution.words.adverbs import REPLYING
from indexer.attribution.words.bodies import OF_OTHERS
from indexer.attribution.words.documents import QUALIFIERS
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import (
    AUXILIARIES,
    COMPLEMENTISERS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVES,
    TRAILING,
)
from indexer.attribution.words.verbs import ON_CONDITION

# So many words brackets hold.
_BRACKETED = 14
# What goes on with a cue behind a clause between commas.
_RESUMES = frozenset({"ان", "انه", "انها", "انهم"})
# Behind these «إن» belongs to no verb («حيث إن المدينة …»).
_ON_WHICH = frozenset({"حيث", "اذ", "حتي", "ثم", "بل", "الا", "كما"})

# With these some of those who speak are named, between commas.
_AMONG_THEM = frozenset({"مثل", "بينهم", "بينها", "منهم", "منها", "ابرزهم", "ابرزها", "اهمها"})
# What stands between a cue and its content opens so, or with ل.
_OPENS_ASIDE = TRAILING | REPLYING


class Insertions(Stage):
    """Passes over what is inserted behind the cues of one paragraph."""

    def __init__(self, passage: Passage, asides: Asides, ahead: Ahead, objects: Objects) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead
        self.objects = objects

    def past_clause(self, k: int, cue: Cue) -> int:
        """Return the token behind a clause between commas that describes the subject, where the verb goes on, or `k`.

        «ودعا المدرب، الذي قاد فريقه إلى اللقب، إلى التركيز»: of two «إلى» the second is the verb's.
        """
        norm, prepositions = self.norm, cue.form.verb.prepositions
        if cue.subject is None or k != cue.subject.end or k + 1 >= cue.limit:
            return k
        if norm[k + 1] in ("وهو", "وهي", "وهم"):
            # «وقالت ليلى، وهي باحثة تدرك أنها …، إن …»
            own = self._own_clause(k, cue)
            return own if own > k else self._resumed(k, cue)
        issued = not cue.subject.definite and norm[k + (norm[k] in COMMAS)] in QUALIFIERS
        # «انتقدت شركات، مثل "أمازون" و"إيباي"، القرار»
        described = norm[k + 1] in RELATIVES or norm[k + 1] in OF_OTHERS or norm[k + 1] in _AMONG_THEM
        if not issued and (norm[k] not in COMMAS or not described):
            # «قدرت دراسة صدرت عام 2006 عن البنك، الخسائر بمليار»
            return k
        stops = (":",) if norm[k + 1] in _AMONG_THEM else (OPEN, ":")
        for j in range(k + 3, cue.limit - 1):
            deed = norm[j + 1].removesuffix("ها").removesuffix("هم").removesuffix("ه")
            if norm[j] in COMMAS and "object" in cue.form.verb.takes and bare_verbal_noun(deed):
                # «أعلن سامر العلي، الذي فاز بالكأس، اعتزاله»
                return j + 1
            if norm[j] in COMMAS and any(self.ahead.preposition_at(j + 1, p) for p in prepositions):
                return j + 1
            if norm[j] in COMMAS and self._asked_behind(j, cue):
                # «دعت النقابات، التي تمثل عمالا للنقل، الوزير إلى الحوار»
                return j + 1
            # «، دقائق قبل التصويت»
            timed = norm[j + 2 : j + 3] in (["قبل"], ["بعد"])
            taken = norm[j] in COMMAS and norm[j + 1][:1] != "و" and not timed
            if taken and self.objects.starts_here(j + 1, j + 1, cue.form, cue.subject):
                # «ونفت الشركة، التي تتخذ من باريس مقرا، الاتهامات»
                return j + 1
            if opens_clause(norm, j) or norm[j] in stops:
                return k
        return k

    def past_aside(self, k: int, cue: Cue) -> int:
        """Return the token behind what stands between a cue and its content at a token, or `k`."""
        if self.norm[k] not in _OPENS_ASIDE and self.norm[k][:1] != "ل":
            return k
        about = self.norm[k] == "نقلا" and self.norm[k + 1 : k + 2] == ["عن"]
        if about and (source := self.mentions.speaker(k + 2, cue.limit)) is not None:
            # «أفادت تقارير نقلا عن مصادر بفوز المرشح»: `with_source` makes the sources speak.
            return source.end
        behind = max(self._behind_parenthesis(k, cue.limit), self.asides.reply(k, cue.limit))
        return max(behind, k + 1) if behind > k or self._told_to(k) else k

    def past_description(self, k: int, cue: Cue) -> int:
        """Return the token behind the verb of a clause that describes the subject («التجار الذين تحدثوا للجريدة»).

        A verb that أن follows at once has a content of its own; what follows the clause is then not the cue's.
        """
        norm, subject = self.norm, cue.subject
        if subject is None or k + 2 >= cue.limit:
            return k
        apart = k == subject.end + 1 and norm[k - 1] in COMMAS
        if (k == subject.end or apart) and norm[k] in ON_CONDITION and not subject.definite:
            # «قال مصدر تحدث للجريدة إن …», «قال مسؤول، طلب عدم ذكر اسمه، إن …»
            reach = range(k + 1, min(cue.limit, k + NEAR_BY))
            if apart:
                return next((j for j in reach if norm[j - 1] in COMMAS and opens_clause(norm, j)), k)
            return next((j for j in reach if opens_clause(norm, j) or norm[j] in (OPEN, ":")), k)
        if norm[k : k + 2] == ["بعد", "ان"] and norm[k - 1] in COMMAS:
            return self._resumed(k, cue)
        if (k == subject.end or apart) and not subject.definite and subject.name is None and self._adjective(k):
            # «قالت منظمة مؤيدة للمهاجرين إن …», «قال حزب، معارض للخطة، إن …»
            return k + 1
        if norm[k] not in RELATIVES:
            return k
        if (own := self._own_clause(k, cue)) > k:
            return own
        verb = k + 1 + (norm[k + 1] in AUXILIARIES or norm[k + 1] in NEGATIONS)
        if norm[k - 1] in COMMAS and with_object(norm[verb]):
            # «قال الوزير، الذي وصفته الصحيفة بأنه عنيد، إن …»
            return self._resumed(k, cue)
        if not self.ahead.another_cue(verb):
            return k
        if k > subject.end + 1 and verb + 1 < cue.limit and norm[verb + 1] == ":":
            # «نقلت صحيفة تصريحات المدرب الذي قال: …»: he says it.
            return k
        takes_clause = any("that" in form.verb.takes for form in readings(norm[verb])[1])
        near = range(verb + 1, min(verb + 4, cue.limit))
        if takes_clause and any(opens_clause(norm, j) for j in near):
            return self._resumed(k, cue) if norm[k - 1] in COMMAS else k
        return verb + 1

    def _adjective(self, k: int) -> bool:
        """Whether a participle of a cue describes the noun before it («منظمة مؤيدة للمهاجرين»)."""
        conjunction, forms = readings(self.norm[k])
        participle = bool(forms) and all(form.shape == "participle" for form in forms)
        written = self.words.text[self.words.start[k] : self.words.end[k]]
        return participle and not conjunction and not written.endswith(("ا", "اً", "ًا", "ين"))

    def _own_clause(self, k: int, cue: Cue) -> int:
        """Return the إن that only «قال» takes, over whatever describes who says it, or `k`.

        «قال العلي الذي كان أول من طالب بالتحقيق إن …»: whatever other verbs say stands behind أن.
        """
        if cue.form.verb.lemma != "قال":
            return k
        for j in range(k + 1, cue.limit):
            if any(form.verb.lemma == "قال" for form in readings(self.norm[j])[1]) or self.norm[j] in (OPEN, ":"):
                return k
            written = self.words.text[self.words.start[j]]
            if written == "إ" and self.norm[j] in COMPLEMENTISERS and self.norm[j - 1] not in _ON_WHICH:
                return j
        return k

    def _resumed(self, k: int, cue: Cue) -> int:
        """Return the colon, or the أن behind a comma, that goes on with a cue over a clause with a content, or `k`.

        «وأكد شين، الذي قال إن الدراسة أمر معتاد، أن …», «وأضاف كاتس، بعد أن اعترفت إسرائيل بأنها …، أن …»
        """
        if "that" not in cue.form.verb.takes:
            return self._party_resumed(k, cue)
        for j in range(k + 4, cue.limit):
            if (self.norm[j - 1] in COMMAS and self.norm[j] in _RESUMES) or self.norm[j] == ":":
                return j
        return k

    def _party_resumed(self, k: int, cue: Cue) -> int:
        """Return the token behind the comma that ends what describes a subject, where whom he asks follows, or `k`.

        «واتهم سامر العلي، وهو أحد وجهاء المدينة، عناصر من الحركة بقيادة الهجوم»
        """
        norm = self.norm
        if "party" not in cue.form.verb.takes or norm[k + 1 : k + 2] not in (["وهو"], ["وهي"]):
            return k
        pause = next((j for j in range(k + 3, min(cue.limit - 2, k + _BRACKETED)) if norm[j] in COMMAS), 0)
        return pause + 1 if pause and self._asked_behind(pause, cue) else k

    def _asked_behind(self, comma: int, cue: Cue) -> bool:
        """Whether whom a verb asks stands right behind a comma, with the verb's preposition in the same clause."""
        norm, verb = self.norm, cue.form.verb
        word = norm[comma + 1]
        if "party" not in verb.takes or word in PREPOSITIONS or word in TRAILING or word in self.vocab.asides:
            return False
        if word[:1] == "و" and word not in self.vocab.roles:
            # «، ووزير الصيد إلى جانبهم»
            return False
        asked = range(comma + 2, min(cue.limit, comma + NEAR_BY))
        led = (j for j in asked if any(self.ahead.preposition_at(j, p) for p in verb.prepositions))
        stop = next((j for j in asked if norm[j] in COMMAS or norm[j] in COMPLEMENTISERS), cue.limit)
        return next(led, stop) < stop

    def _behind_parenthesis(self, k: int, limit: int) -> int:
        """Return the comma that closes a source between commas («كشفت، حسب ما سمعته من مسؤول، أن»), or `k`."""
        if self.norm[k] not in TRAILING or self.norm[k] == "نقلا" or self.norm[k - 1] not in COMMAS:
            return k
        return next((j for j in range(k + 1, min(limit, k + 16)) if self.norm[j] in COMMAS), k)

    def _told_to(self, k: int) -> bool:
        """Whether ل leads to whom a statement was made («في تصريح لصحيفة …»), and not to what it says."""
        if not self.norm[k].startswith("ل"):
            return False
        # «خلال جلسة طارئة لمجلس الأمن»
        described = self.norm[k - 1] in SMALL_ADJECTIVES or self.norm[k - 1].endswith(("ي", "يه"))
        held = described and self.norm[k - 2] in self.vocab.occasions and self.norm[k - 3] in PREPOSITIONS
        return held or self.norm[k - 1] in self.vocab.occasions
