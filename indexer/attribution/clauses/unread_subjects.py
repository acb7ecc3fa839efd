"""Unread subjects: who stands right behind a verb where no reader of mentions knows him («وشدد المنيزي في … على …»).

What fills the room between a verb and its content is the verb's subject, unless it can only be what the verb takes,
whom it addresses, or how and when it was said. Nobody who spoke before is carried over it.
"""

from __future__ import annotations

from dataclasses import replace

from indexer.analysis.known import known
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.subjects_behind import SubjectsBehind
from indexer.attribution.drafts import Complement, Passage, Stage
from indexer.attribution.subjects.subjects_before import SubjectsBefore
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.word_kinds import bare_verbal_noun, deed_noun, has_article, listed_verb, verbal_noun
from indexer.attribution.words.documents import FIGURES, INFORMATION
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.numbers import SO_MANY_OF
from indexer.attribution.words.objects import ATTENTION, SHORT_VERBAL_NOUNS
from indexer.attribution.words.particles import COMPLEMENTISERS, MEANWHILE, PREPOSITIONS, WITH_SUBJECT
from indexer.attribution.words.people import TELLERS
from indexer.attribution.words.time import POINTS_IN_TIME
from indexer.attribution.words.verbs import ADDRESSING, INDICATING, SAYING, SPEECH_VERBS, TELLING
from indexer.model import SpeakerType

# What somebody utters, and nobody says anything by it.
_UTTERED = frozenset({"جمله", "الجمله", "عباره", "العباره", "مقوله", "المقوله"})


class UnreadSubjects(Stage):
    """Reads the subjects of one paragraph that stand behind their verbs and are no mention that any list knows."""

    def __init__(self, passage: Passage, asides: Asides, before: SubjectsBefore, behind: SubjectsBehind) -> None:
        super().__init__(passage)
        self.asides = asides
        self.before = before
        self.behind = behind

    def read(self, at: int, form: Form, complement: Complement) -> Complement | None:
        """Take whoever stands right behind a verb of saying for its subject, where nothing better was read."""
        if (
            complement.subject is not None
            or complement.source is not None
            or form.shape == "participle"
            or form.person != 3
            or complement.kind not in ("that", "quote", "colon", "preposition")
        ):
            return complement
        pos = self.asides.skip(at + 1, complement.first)
        joined = self.norm[at + 1] if at + 1 < complement.first else ""
        if joined[:1] == "و" and len(joined) > 4 and not self.vocab.known(joined) and self.vocab.known(joined[1:]):
            # «كفريق تابع ومنقاد لها»: no verb.
            return None
        if joined[:1] == "و" and len(joined) > 4 and joined not in self.vocab.names and listed_verb(joined[1:]):
            # «برنامج اسمه تواصل وقامت بتطويره …»: nobody is called so.
            return None
        if pos < complement.first - 1 and complement.kind != "that" and self._deed_told_of(pos, form):
            # «وقال تعطيل المفاوضات "ليس خيارنا"»: what he says begins there.
            return replace(complement, kind="colon", first=pos)
        told = form.verb.lemma in TELLING and pos < complement.first
        if told and (body := self.mentions.read(pos, complement.first)) is not None and self.behind.told_body(body):
            return complement
        if (
            pos < complement.first - 1
            and form.verb.weak
            and self.norm[pos] not in PREPOSITIONS
            and form.verb.lemma not in SAYING
            and self.norm[pos].startswith("ال")
            and complement.kind == "that"
        ):
            return None
        loose = complement.kind == "preposition" and pos < complement.first
        if loose and form.verb.lemma in INDICATING and self._shown_by_deed(pos):
            # «وكشف انهيار الجسر عن عيوب»: nobody says so.
            return None
        fills = loose and self._fills_subject(pos, complement.first, form)
        if loose and not fills and not self._subject_runs(pos, complement.first):
            return None if self._across(at, pos, form) else complement
        taken = form.verb.takes_nouns and self.norm[complement.first - 1] not in COMPLEMENTISERS and not fills
        if pos >= complement.first or taken or self._no_subject(at, pos, complement, form):
            return complement
        mention = self._owned(pos, complement.first, form) or self.mentions.whoever(pos, complement.first)
        if mention is None or (form.number > 1 and not mention.plural):
            return complement
        return replace(complement, subject=mention)

    def _deed_told_of(self, pos: int, form: Form) -> bool:
        """Whether a deed with its complement stands behind a verb of saying, and no body or paper that speaks."""
        word, vocab = self.norm[pos], self.vocab
        other = word in vocab.organisations or word in vocab.documents or word in vocab.names or word in vocab.people
        other = other or word in vocab.eponym_heads or word in self.mentions.context.names or word in vocab.sources
        deed = bare_verbal_noun(word) and not has_article(word) and not other
        # «تعطيل عملية السلام»
        further = self.norm[pos + 1] in known().nouns and self.norm[pos + 2 : pos + 3] != []
        complement = pos + 1 + (further and has_article(self.norm[pos + 2]))
        return deed and form.verb.lemma in SPEECH_VERBS and has_article(self.norm[complement])

    def _owned(self, pos: int, limit: int, form: Form) -> Mention | None:
        """Read somebody's people or body, unnamed («وقالت أسرته إن …», «ويقول والداها إن …», «وأوضح مصدرنا أن …»)."""
        word, verb, vocab = self.norm[pos], form.verb, self.vocab
        asked = "party" in verb.takes or verb.lemma in TELLING or (verb.weak and verb.lemma not in SAYING)
        if asked or self.words.text[self.words.end[pos] - 1] == "ة" or word in vocab.names:
            return None
        stem = next((word.removesuffix(his) for his in ("هما", "ها", "هم", "نا", "ه") if word.endswith(his)), "")
        noun = stem[:-1] + "ه" if stem.endswith("ت") else stem
        parents = stem.endswith("ا") and stem[:-1] in vocab.roles
        several = stem in vocab.people or parents
        if not (several or noun in vocab.organisations or stem in vocab.sources or stem in TELLERS):
            return None
        gender = "" if several else vocab.organisations.get(noun, "m")
        if gender and form.gender and gender != form.gender:
            return None
        end = self.mentions.phrases.end(pos + 1, limit, closed=True, definite=True)
        return Mention(pos, end, SpeakerType.UNNAMED, head=noun, gender=gender, plural=several, definite=True)

    def _no_subject(self, at: int, pos: int, complement: Complement, form: Form) -> bool:
        """Whether the subject stands elsewhere, or what stands behind the verb is something else."""
        if at and self.norm[at - 1] in WITH_SUBJECT:
            # «أعلنت الوزارة أنها أوصت المجلس بإلغائه»
            return True
        if pos > at + 1 and self.before.read(at, self.passage.first, form, strict=True) is not None:
            return True
        if pos > at + 1 and self.norm[pos - 1] in MEANWHILE:
            # «وأضافت فيما وقف شاب بجانبها "…"»
            return True
        if any(self.norm[j] in PREPOSITIONS for j in range(at + 1, pos)) or readings(self.norm[at])[0] == "ف":
            return True
        if form.verb.lemma == "لفت" and self.norm[pos] in ATTENTION:
            return True
        if pos > at + 1 and self.norm[pos - 1] in ADDRESSING:
            # «وأضاف مخاطبا الحضور: …»
            return True
        # «قال للوكالة الوطنية إن»: to whom, and no subject.
        addressed = self.norm[pos - 1].startswith("لل") and self.mentions.kinds.is_nisba(self.norm[pos])
        return addressed or self._can_only_be_object(pos, complement.first, form)

    def _across(self, at: int, pos: int, form: Form) -> bool:
        """Whether «عبر» is the preposition («وعبر القنوات الجديدة، يبحثون عن …»)."""
        through = form.verb.lemma == "عبر" and form.gender == "m" and pos == at + 1
        return through and self._things(pos) and has_article(self.norm[pos])

    def _can_only_be_object(self, pos: int, first: int, form: Form) -> bool:
        """Whether the noun behind a verb is what it takes («أخبر المحكمة أن», «رفضت الاتهامات بأن»)."""
        word = self.norm[pos]
        if self.behind.gives_paper(pos, form):
            return True
        if word == "عدم" or (word in _UTTERED and form.gender == "m"):
            # «اشترط عدم ذكر اسمه», «قال جملة بقيت في الأذهان: …»
            return True
        if not has_article(word):
            return False
        people = word.endswith("ين") and (word[2:-2] + "ون" in self.vocab.people or word[2:-2] in self.vocab.roles)
        if form.verb.lemma in TELLING and people:
            # «وأبلغ الصحفيين: …»
            return True
        feminine = self.words.text[self.words.end[pos] - 1] == "ة" and word not in self.vocab.names
        told = "party" in form.verb.takes or form.verb.lemma in TELLING
        if told and feminine and form.gender == "m" and form.number == 1:
            return True
        refused = form.verb.act in ("deny", "refuse") or self.norm[first - 1].startswith("بان")
        head = self.vocab.head(word)
        deed = verbal_noun(word) or head in self.vocab.deeds or head in SHORT_VERBAL_NOUNS
        return refused and "object" in form.verb.takes and deed

    def _shown_by_deed(self, pos: int) -> bool:
        """Whether a deed, or somebody's, stands behind «كشف» or «أشار» («انهيار الجسر», «تعيينه»): it says nothing."""
        word, head = self.norm[pos], self.vocab.head(self.norm[pos])
        told = head in self.vocab.documents or head in INFORMATION or head in FIGURES
        deed = bare_verbal_noun(word) and self.norm[pos + 1 : pos + 2] and has_article(self.norm[pos + 1])
        deed = deed or (head in self.vocab.deeds and not has_article(word))
        return not told and (bool(deed) or self.mentions.kinds.his_deed(pos)) and word not in self.vocab.names

    def _fills_subject(self, pos: int, first: int, form: Form) -> bool:
        """Whether a noun phrase right behind a verb can only be its subject, however long («وشدد المنيزي في … على»)."""
        word, kinds, verb = self.norm[pos], self.mentions.kinds, form.verb
        if not word[:1].isalpha() or word in PREPOSITIONS or word in self.vocab.asides or "party" in verb.takes:
            return False
        head = self.vocab.head(word)
        deed = head in self.vocab.deeds and head not in FIGURES and head not in INFORMATION
        if word in POINTS_IN_TIME or deed:
            return False
        if kinds.manner(pos) or kinds.her_state(pos) or kinds.definite_by_pronoun(pos) or kinds.his_deed(pos):
            return False
        if word not in self.vocab.names and word[:1] in "وبل" and (self.vocab.known(word[1:]) or listed_verb(word[1:])):
            # «بصدر رحب لكل الآراء», «لا تعترف وتطبع العلاقات»
            return False
        definite = any(map(has_article, self.norm[pos : pos + 2])) or kinds.namelike(word)
        if not definite and any(mark in COMMAS for mark in self.norm[pos:first]):
            return False
        several = self._several_of_a_kind(pos)
        if form.gender == "m" and form.number == 1 and self._things(pos) and not several:
            return False
        if not verb.takes_nouns:
            return verb.lemma != "عبر" or form.gender == "f" or word + "ون" in self.vocab.people or word in SO_MANY_OF
        if deed_noun(word) if has_article(word) else bare_verbal_noun(word):
            # «أعلن استقلال البلاد عن …»
            return False
        if has_article(word):
            return not word.endswith("ا")
        # «كشفت صور جديدة عن …», but «أعلن سعي البلاد إلى …», «أكدت رغبة البلاد في …»
        definite = self.norm[pos + 1 : pos + 2] != [] and has_article(self.norm[pos + 1])
        return form.gender == "f" and (self._things(pos) or several or definite) and verb.act in ("announce", "reveal")

    def _several_of_a_kind(self, pos: int) -> bool:
        """Whether a broken plural stands at a token («الدعاة», «صور»)."""
        head = self.vocab.head(self.norm[pos])
        return known().fixed.get(head, head) != head

    def _things(self, pos: int) -> bool:
        """Whether a noun at a token is feminine or of several things, which no masculine verb stands before."""
        word = self.norm[pos]
        feminine = self.words.text[self.words.end[pos] - 1] == "ة" or word.endswith("ات")
        return (feminine and word not in self.vocab.names) or self._several_of_a_kind(pos)

    def _subject_runs(self, pos: int, first: int) -> bool:
        """Whether a noun phrase fills the room between a verb and its preposition («وعدت علامة … بالتبرع»)."""
        end = first
        while end > pos and (self.norm[end - 1] in COMPLEMENTISERS or self.norm[end - 1] in PREPOSITIONS):
            end -= 1
        if not 0 < end - pos <= 5:
            return False
        return all(
            self.norm[j][:1].isalpha() and self.norm[j] not in PREPOSITIONS and self.norm[j] not in self.vocab.asides
            for j in range(pos, end)
        )
