"""Inverted sentences: what was said stands first, the verb and its speaker behind («لن نغلق الطريق»، قال المهندس …)."""

from __future__ import annotations

from indexer.attribution.clauses.asides import Asides
from indexer.attribution.clauses.content import kind_of
from indexer.attribution.drafts import Complement, Draft, Passage, Speaker, Stage
from indexer.attribution.quotations.boundaries import Boundaries
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.text.cues import Form, readings, with_object
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import CLOSE
from indexer.attribution.words.marks import COMMAS, DASHES
from indexer.attribution.words.particles import COMPLEMENTISERS, RELATIVES, RESUMPTIVES
from indexer.attribution.words.verbs import INVERTING, PARENTHETIC

_PAUSES = (*COMMAS, *RELATIVES, "؛", "-", "–", ")")
# Fewer words before the verb only lead to what was said («ومن بين الاتفاقيات، تضيف المجلة، تبرز …»).
_LEAD = 6
# What points back to words in marks.
_THUS = frozenset({"هكذا", "وهكذا"})
_IN_THESE_WORDS = frozenset({("بهذه", "الكلمات"), ("بهذه", "العباره"), ("بهذه", "الجمله"), ("بهذه", "العبارات")})
_THIS_IS_WHAT = frozenset({("هذا", "ما"), ("وهذا", "ما"), ("ذلك", "ما"), ("ذاك", "ما")})
# Marks of fewer words are a name or a term («"فتى الجسر". هذا ما أطلقه عليه …»).
_SHORTEST_POINTED_AT = 4


class Inverted(Stage):
    """Reads the verbs of one paragraph whose content stands before or around them."""

    def __init__(self, passage: Passage, asides: Asides, boundaries: Boundaries) -> None:
        super().__init__(passage)
        self.asides = asides
        self.boundaries = boundaries

    def read(self, at: int, first: int, end: int) -> Draft | None:
        """Read a verb that no content follows, behind marks or a comma, with its speaker behind it."""
        stop = self._thus(at, first)
        if stop < at and (pointed_at := self._as_quoted(at, stop, first, end)) is not None:
            return pointed_at
        while stop > first and (self.norm[stop - 1] in COMMAS or self.norm[stop - 1] in DASHES):
            stop -= 1
        quoted = stop > first and self.norm[stop - 1] == CLOSE
        if stop - first < 2 or not (quoted or stop < at):
            return None
        for form in self._forms(at, quoted):
            mention = self.mentions.subject(at + 1, end) if at + 1 < end else None
            if mention is None or not agrees(form, mention):
                continue
            after = self.asides.skip(mention.end, end)
            if not quoted and after < end and not self._closed(after):
                continue
            span = self._in_marks(stop, first) if quoted else self._around(stop, after, first, end)
            if span is not None:
                return self._draft(at, form, mention, span, first)
        return None

    def first_part(self, at: int, form: Form, complement: Complement, first: int) -> Draft | None:
        """Read the marks before a verb whose content goes on behind it («"الجسر آمن"، يؤكد المدير، "ولا خوف عليه"»)."""
        subject, stop = complement.subject, at
        if complement.kind != "quote" or subject is None or subject.start < at:
            return None
        if form not in self._forms(at, quoted=True) or any(
            self.norm[k] not in COMMAS for k in range(subject.end, complement.first)
        ):
            return None
        while stop > first and (self.norm[stop - 1] in COMMAS or self.norm[stop - 1] in DASHES):
            stop -= 1
        if stop - first < 2 or self.norm[stop - 1] != CLOSE:
            return None
        span = self._in_marks(stop, first)
        # «وردا على سؤال عن "النهار"، قال المدير "…"»: a name.
        whole = span is not None and span[0] == self.words.partner[stop - 1] and stop - span[0] > _LEAD
        return self._draft(at, form, subject, span, first) if span is not None and whole else None

    def _thus(self, at: int, first: int) -> int:
        """Return the first token of what points back to marks before a verb («"…".. هكذا يرى الوزير …»), or `at`."""
        pair = tuple(self.norm[at - 2 : at]) if at > 1 else ()
        thus = at - (1 if self.norm[at - 1] in _THUS else 2 if pair in _IN_THESE_WORDS | _THIS_IS_WHAT else 0)
        return thus if first <= thus < at else at

    def _as_quoted(self, at: int, thus: int, first: int, end: int) -> Draft | None:
        """Read the marks that «هكذا» points back to, which may be a sentence of their own."""
        close = thus - 1
        while close > 0 and not (self.norm[close][:1].isalnum() or self.norm[close] == CLOSE):
            close -= 1
        if close < 0 or self.norm[close] != CLOSE:
            return None
        opening = self.words.partner[close]
        if any(d.words is self.words and d.end > opening and d.first <= close for d in self.passage.drafts[-6:]):
            return None
        forms, behind = readings(self.norm[at])[1], at + 1
        if at - thus > 1 and self.norm[at - 1] == "ما":
            # «"…". هذا ما قالته الوزيرة», «"…". هذا ما صرحت به الوزيرة»
            resumed = behind < end and self.norm[behind] in RESUMPTIVES
            forms, behind = (forms, behind + 1) if resumed else (with_object(self.norm[at]), behind)
            behind = self.asides.skip(behind, end)
            if close - opening <= _SHORTEST_POINTED_AT:
                return None
        for form in forms:
            mention = self.mentions.subject(behind, end) if form.shape != "participle" and behind < end else None
            if mention is None and at - thus > 1 and behind < end:
                mention = self.mentions.whoever(behind, end)
            if mention is not None and agrees(form, mention):
                return self._draft(at, form, mention, (opening, close + 1), first)
        return None

    def _forms(self, at: int, quoted: bool) -> tuple[Form, ...]:
        conjunction, forms = readings(self.norm[at])
        lemmas = INVERTING if quoted else PARENTHETIC
        return tuple(
            form
            for form in forms
            if not conjunction and form.shape in ("past", "present") and form.person == 3 and form.verb.lemma in lemmas
        )

    def _closed(self, after: int) -> bool:
        """Whether a pause or a participle that goes on speaking closes the verb and its speaker."""
        return self.norm[after] in _PAUSES or any(f.shape == "participle" for f in readings(self.norm[after])[1])

    def _free(self, first: int) -> int:
        """Return where the sentence's words start that no quotation has yet."""
        ends = [d.end for d in self.passage.drafts[-6:] if d.words is self.words and d.end > first]
        start = max([first, *ends])
        while start < len(self.norm) and (self.norm[start] in COMMAS or self.norm[start] == CLOSE):
            start += 1
        return start

    def _in_marks(self, stop: int, first: int) -> tuple[int, int] | None:
        """The marks before the verb, with what leads to them where that is part of the content."""
        close, opening = stop - 1, self.words.partner[stop - 1]
        start = self._free(first)
        if start > opening or opening < first:
            return None
        led = self.norm[opening - 1] if opening > first else ""
        alone = start == opening or start > first or led in COMPLEMENTISERS or led == ":"
        if close - opening < 4 and not (alone and close - opening > 3):
            return (start, stop) if start < opening and opening - start > 3 else None
        return (opening, stop) if alone else (start, stop)

    def _around(self, stop: int, after: int, first: int, end: int) -> tuple[int, int] | None:
        """The clause that the verb and its speaker are put into, before them, behind them or on both sides."""
        start = self._free(first)
        if start >= stop:
            return None
        behind = after + 1
        paused = after < end and (self.norm[after] in COMMAS or self.norm[after] in DASHES)
        goes_on = paused and behind + 2 < end and not self.boundaries.starts_cue(behind)
        if not goes_on:
            return (start, stop) if stop - start >= _LEAD else None
        further = self.boundaries.content_end(behind, end)
        return (start, further) if stop - start >= _LEAD else (behind, further)

    def _draft(self, at: int, form: Form, mention: Mention, span: tuple[int, int], first: int) -> Draft:
        kind, a, b = kind_of(self.words, *span)
        return Draft(
            self.words, self.passage.paragraph, a, b, kind, (at, at + 1), form.verb.act, Speaker(mention, self.words),
            pattern=f"quote+{form.shape}", lemma=form.verb.lemma, resolution="subject behind the cue", sentence=first,
        )  # fmt: skip
