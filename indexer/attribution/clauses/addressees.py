"""Addressees: whom a cue asks, accuses or tells («دعا الوزير الأطراف إلى …», «طلب من الحكومة وقف …»)."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.attribution.clauses.ahead import NEAR_BY, Ahead
from indexer.attribution.clauses.asides import Asides
from indexer.attribution.drafts import Cue, Passage, Stage
from indexer.attribution.text.cues import Verb, readings
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article, verbal_noun
from indexer.attribution.words.adverbs import ALSO
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import AUXILIARIES, COMPLEMENTISERS, DEMONSTRATIVES, PREPOSITIONS, RELATIVES
from indexer.attribution.words.people import COUNTERPARTS
from indexer.attribution.words.time import OPENS_TIME, STAGES, TIMES
from indexer.model import SpeakerType

# No name of a body in marks that somebody calls on has more tokens.
_LONGEST_ADDRESSEE = 7


class Addressees(Stage):
    """Finds those whom the cues of one paragraph are addressed to."""

    def __init__(self, passage: Passage, asides: Asides, ahead: Ahead) -> None:
        super().__init__(passage)
        self.asides = asides
        self.ahead = ahead

    def right_behind(self, k: int, cue: Cue) -> bool:
        """Whether somebody addressed or accused stands right behind the subject («اتهم الوزير إيران بـ»)."""
        if "party" not in cue.form.verb.takes:
            return False
        right_behind = k == self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit))
        # «دعا الوزير في مستهل مؤتمر دولي إلى …»
        right_behind = right_behind and self.norm[k - 1] not in STAGES
        if self.norm[cue.at + 1 : cue.at + 3] == ["كل", "من"] and self.norm[k][:1] == "و":
            # «ودعا كل من سامر العلي وماهر العلي إلى …»
            return False
        return right_behind and self._party(k, cue.limit, cue.form.verb)

    def behind_setting(self, k: int, cue: Cue) -> bool:
        """Whether somebody addressed stands behind when or where («اتهم خلال زيارة إلى بغداد الحكومة بـ»)."""
        if "party" not in cue.form.verb.takes or not self._party(k, cue.limit, cue.form.verb):
            return False
        # «داعيا في مقابلة مع محطة يملكها رامي حداد إلى …»
        return has_article(self.norm[k]) or self.mentions.read(k, cue.limit) is not None

    def titled(self, at: int, end: int, cue: Cue) -> bool:
        """Whether whom a verb accuses stands between commas («اتهمت هند العلي، النائب سامر العلي بالكذب، …»).

        Behind a name another one is not the subject's («دعا سامر العلي، مدير المركز، الوزير رامي حداد، إلى …»).
        """
        party = self.mentions.read(at, end)
        titled = party is not None and party.name is not None and party.role is not None and party.role[0] == at
        beyond = party.end if party is not None and titled else end
        another = titled and cue.subject is not None and cue.subject.name is not None
        beyond += another and beyond == end and end + 1 < cue.limit and self.norm[end] in COMMAS
        return (beyond < end or another) and any(
            self.ahead.preposition_at(beyond, p) for p in cue.form.verb.prepositions
        )

    def set_off(self, k: int, cue: Cue) -> bool:
        """Whether a comma sets somebody accused off from the rest of a subject that was not read whole.

        «اتهم عدد من سائقي العاصمة، وزارة النقل، بتجاهل مطالبهم»
        """
        if "party" not in cue.form.verb.takes or cue.subject is None or self.norm[k - 1] not in COMMAS:
            return False
        if k - 1 <= self.asides.skip(cue.pos, cue.limit) or self.norm[k] in PREPOSITIONS:
            return False
        party = self.mentions.subject(k, cue.limit)
        known = party is not None and (party.definite or party.type is SpeakerType.ORGANISATION)
        several = has_article(self.norm[k]) and self.norm[k] not in self.vocab.asides
        return (several or known) and self._party(k, cue.limit, cue.form.verb)

    def between_commas(self, k: int, cue: Cue) -> bool:
        """Whether commas set off whom a verb asks, and who can be no other name of its subject.

        «اتهمت النقابة، الوزارة، بتأخير الرواتب», «دعا الوزير، المزارعين، إلى ترشيد المياه»
        """
        if "party" not in cue.form.verb.takes or cue.subject is None or k >= cue.limit:
            return False
        party, subject = self.mentions.subject(k, cue.limit), cue.subject
        own, article = self.vocab.head(self.norm[k]), has_article(self.norm[k])
        if party is not None and party.type is SpeakerType.ORGANISATION:
            asked = own in self.vocab.states or (article and own in self.vocab.organisations)
            end = party.end if asked and own != subject.head else k
        else:
            end = k if subject.plural else self._several(k)
        closed = k < end < cue.limit - 1 and self.norm[end] in COMMAS
        return closed and any(self.ahead.preposition_at(end + 1, p) for p in cue.form.verb.prepositions)

    def behind_description(self, k: int, cue: Cue) -> int | None:
        """Return where those start whom a verb asks, between a clause that describes its subject and `k`, or None.

        «واتهمت الجمعية التي تمثل المزارعين شركات البذور بالاحتكار»
        """
        subject, norm = cue.subject, self.norm
        if "party" not in cue.form.verb.takes or subject is None or norm[subject.end] not in RELATIVES:
            return None
        end = k
        while end > subject.end and norm[end - 1] in ALSO:
            end -= 1
        for at in range(subject.end + 3, end):
            before = norm[at - 1]
            closed = has_article(before) or before in TIMES or before in self.vocab.asides or before.isdigit()
            if before in PREPOSITIONS:
                continue
            if not closed and not owned(before) and (before,) not in self.vocab.states.get(before, ()):
                continue
            party = None if self._of_origin(norm[at]) and has_article(before) else self.mentions.subject(at, end)
            if (party is not None and party.end == end) or self._several(at) == end:
                return at
        return None

    def _several(self, at: int) -> int:
        """Return where people end who stand in the accusative («المزارعين», «مسلحي الحركة»), or `at`."""
        word, people = self.norm[at], (self.vocab.people, self.vocab.roles)
        article = has_article(word)
        stem = word[2:-2] if article and word.endswith("ين") else word[:-1] if word.endswith("ي") else ""
        known_people = bool(stem) and any(noun in kinds for noun in (stem, stem + "ون") for kinds in people)
        head = self.vocab.head(word)
        broken = head in self.vocab.people or known().fixed.get(head, "") in self.vocab.roles
        end = at + 1
        if not article:
            if end >= self.passage.limit or not has_article(self.norm[end]):
                return at
            end += 1
        if not (known_people or broken):
            return at
        while article and end < self.passage.limit and self._of_origin(self.norm[end]):
            end += 1
        return end

    def late(self, k: int, cue: Cue) -> int | None:
        """Return where somebody accused starts behind a phrase of time («اتهمت للمرة الأولى منذ الحرب إيران بـ»)."""
        if "party" not in cue.form.verb.takes or self.norm[k] not in OPENS_TIME:
            return None
        if k != self.asides.skip_commas(self.asides.skip(cue.pos, cue.limit)):
            return None
        for j in range(k + 2, min(cue.limit, k + 16)):
            party = self.mentions.read(j, cue.limit)
            if party is None or party.end >= cue.limit or party.type is SpeakerType.UNNAMED:
                continue
            if any(self.ahead.preposition_at(party.end, p) for p in cue.form.verb.prepositions):
                return j
        return None

    def in_marks(self, opening: int, close: int, cue: Cue) -> bool:
        """Whether marks right behind the subject name whom somebody asks («دعت المنظمة "تحالف …" إلى التحقيق»)."""
        if opening != cue.pos or close - opening > _LONGEST_ADDRESSEE or close + 1 >= cue.limit:
            return False
        inner = self.norm[opening + 1 : close]
        state = self.mentions.kinds.state_in_marks(opening)
        if not state and (not inner or self.vocab.head(inner[0]) not in self.vocab.organisations):
            return False
        behind = range(close + 1, min(cue.limit, close + NEAR_BY))
        return any(self.ahead.preposition_at(j, p) for j in behind for p in cue.form.verb.prepositions)

    def content_behind(self, k: int, cue: Cue) -> int | None:
        """Return where a content starts behind the preposition and the one addressed («طلب من الحكومة وقف …»)."""
        norm, limit = self.norm, cue.limit
        preposition = cue.form.verb.extra.get("after_addressee")
        if preposition is None or k + 2 >= limit:
            return None
        him = {preposition + pronoun for pronoun in ("ه", "ها", "هم", "هما")}
        if (told := next((j for j in range(k, cue.at, -1) if norm[j] in him), -1)) > 0:
            # «طالبا منها العودة», «طلبت منه وثائق من الأرشيف», not «طلب منهم المتحدث …»
            return told + 1 if told + 1 >= k and self._asked_for(told + 1) else None
        if norm[k] != preposition or norm[k + 1] in COMPLEMENTISERS or norm[k + 1] == "قبل":
            # «طلبت التحقيق قبل تصويت من قبل المجلس»
            return None
        if cue.form.shape == "participle" and k != self.asides.skip(cue.pos, limit):
            # «اشتباك طالبا للجوء مع شاب من توغو» is no demand.
            return None
        addressee = self.mentions.read(k + 1, limit)
        start = addressee.end if addressee is not None else k + 2
        construct = start + 1 < limit and not has_article(norm[start - 1]) and has_article(norm[start])
        if construct and norm[start - 1].endswith("ي") and norm[start + 1] in known().nouns:
            # «طلبت من سائقي السيارات تجنب المرور»
            start += 1
        while start < limit and self._of_origin(norm[start]):
            # «طلب من المجالس البلدية منع الشواء»
            start += 1
        raw = self.words.text[self.words.end[start] - 1] if start < limit else ""
        theirs = start + 1 < limit and self.norm[start].endswith(("هم", "ها", "ه")) and raw != "ة"
        if theirs and self.norm[start][:1] == "و" and not bare_verbal_noun(self.norm[start][1:]):
            # «طلب من الصغار وذويهم ملء استبيان»
            start += 1
        if start < limit and norm[start] in RELATIVES:
            # «اقترح على أعضاء الحزب الذي يرأسه، عقد مؤتمر»
            start = next((j for j in range(start + 1, min(limit, start + 6)) if norm[j] in COMMAS), limit)
        if start < limit and norm[start] in COMMAS:
            # «من الرئيس الفرنسي، فلان، …»
            start = next((j + 1 for j in range(start + 1, min(limit, start + 6)) if norm[j] in COMMAS), start + 1)
        if start >= limit or not norm[start][:1].isalpha() or norm[start] in PREPOSITIONS:
            return None
        # «يقترح المطعم على زبائنه أطباقا جديدة»
        return start if preposition == "من" or bare_verbal_noun(norm[start]) or norm[start] in COMPLEMENTISERS else None

    def _asked_for(self, k: int) -> bool:
        """Whether what somebody is asked for stands at a token: a deed, or a thing that no list of people has."""
        word = self.norm[k]
        if has_article(word):
            return verbal_noun(word)
        thing = word in known().nouns or word in known().fixed
        return bare_verbal_noun(word) or (thing and self.mentions.subject(k, self.passage.limit) is None)

    def _of_origin(self, word: str) -> bool:
        """Whether a word is an adjective of those before it («المجالس البلدية», «مستخدميه البريطانيين»)."""
        return has_article(word) and (word.endswith("يين") or self.mentions.kinds.is_nisba(word))

    def _party(self, k: int, limit: int, verb: Verb) -> bool:
        """Whether somebody addressed or accused starts here, with the preposition behind."""
        word = self.norm[k]
        if (
            not word
            or not word[:1].isalnum()
            or word in PREPOSITIONS
            or (word in self.vocab.asides and not self._pointed_at(k))
            or word in AUXILIARIES
        ):
            return False
        prepositions = verb.prepositions
        if self.mentions.joined_to_noun(k) or (word[0] == "و" and word[1:] in COUNTERPARTS):
            # «ودعا مدير المدرسة سامر العلي والمدير العام للنادي إلى فتح المعرض»: both do.
            return False
        if any(self.ahead.preposition_at(k, p) for p in prepositions):
            return False
        for j in range(k + 1, min(limit, k + 30)):
            if self.norm[j] == "بسبب":
                # «خطر يهدد الاقتصاد بسبب الحرب»: why, not with what.
                return False
            if any(self.ahead.preposition_at(j, p) for p in prepositions) or (
                self.norm[j] in COMPLEMENTISERS and self.norm[j].startswith("ب")
            ):
                return True
            conjunction, forms = readings(self.norm[j])
            told = bool(conjunction) and self.norm[j - 1] in COMMAS and forms[0].shape == "past"
            if told or self.ahead.another_cue(j):
                # «طمأن الاتحاد الجماهير، وغرد بأن …»
                return False
        return False

    def _pointed_at(self, k: int) -> bool:
        """Whether a thing is pointed at, and no time («وصف هذا القرار بأنه …», but «هذا الأسبوع»)."""
        after = self.norm[k + 1] if k + 1 < self.passage.limit else ""
        return self.norm[k] in DEMONSTRATIVES and has_article(after) and after not in TIMES
