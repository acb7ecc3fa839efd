"""Joined clauses: who does something in a clause behind a comma and goes on with a participle.

«وصرح المدير سامر العلي أن الجسر جاهز، فرد عليه رامي حداد قائلا: …»
"""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.drafts import Stage
from indexer.attribution.subjects.agreement import agrees
from indexer.attribution.text.cues import Form, readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.word_kinds import bare_verbal_noun, has_article
from indexer.attribution.words.documents import BY_SAYING
from indexer.attribution.words.marks import COMMAS
from indexer.attribution.words.particles import (
    BECOMING,
    COMPLEMENTISERS,
    FUNCTION,
    IN_WHICH,
    PREPOSITIONS,
    RELATIVES,
    RESUMPTIVES,
    TRAILING,
)
from indexer.attribution.words.verbs import ANSWERS, GOING_ON, SAYING
from indexer.model import SpeakerType

# With one of these a clause with a verb of its own begins («…، بينما هاجم سامر العلي الحكم قائلا …»).
_LEADS = frozenset({"ثم", "حيث", "بينما", "فيما", "حين", "اذ"})
# So many words behind who does something his participle stands, and before it his verb.
_SPEAKS_WITHIN = 12
_DOES_WITHIN = 24
# What is written onto verbs: behind them, and before them («فأجابه», «ليرد»).
_PRONOUNS = ("هما", "هم", "ها", "ه")
_JOINING = ("و", "ف", "ل")


class JoinedClauses(Stage):
    """Reads the clauses of one paragraph in which somebody else does something, and says so by a participle."""

    def before(self, at: int, first: int, form: Form) -> Mention | None:
        """Read who does something in the clause right before a participle, if it is his."""
        if form.shape != "participle":
            return None
        for k in range(at - 2, max(first, at - _DOES_WITHIN), -1):
            if self.norm[k] in COMPLEMENTISERS or self.norm[k] in RELATIVES or self.norm[k] in (OPEN, ":"):
                return None
            if self.opens(k):
                doer, speaks = self.read(k)
                return doer if doer is not None and speaks == at and agrees(form, doer) else None
        return None

    def main(self, at: int, first: int, form: Form) -> Mention | None:
        """Read who does something in the clause of a participle that nobody else goes on with.

        «وبينما تستمر الأزمة، صعدت الدول المجاورة لهجتها مؤكدة أن …»
        """
        if form.shape != "participle":
            return None
        for k in range(at - 2, max(first, at - _DOES_WITHIN) - 1, -1):
            word = self.norm[k]
            if word in COMPLEMENTISERS or word in RELATIVES or word in (OPEN, ":"):
                return None
            if word in BECOMING or not ((k == first or self.norm[k - 1] in COMMAS) and joins_deed(word)):
                continue
            doer = self.mentions.speaker(k + 1, at) or self.mentions.subject(k + 1, at)
            several = doer is not None and doer.plural
            if doer is None or doer.end > at or not (several or self._does(k, doer)) or not agrees(form, doer):
                return None
            return doer if doer.definite or doer.name is not None or several else None
        return None

    def opens(self, at: int) -> bool:
        """Whether a verb behind a comma may open such a clause: joined to what is before, or behind «بينما»."""
        if at < 1 or not joins_deed(self.norm[at]):
            return False
        before, joined = self.norm[at - 1], self.norm[at][:1] in _JOINING
        led = before in _LEADS and at > 1
        paused = self.norm[at - 2 - (self.norm[at - 2] == "في")] if led else before
        return (paused in COMMAS or paused == CLOSE) and (led or joined)

    def read(self, at: int) -> tuple[Mention | None, int]:
        """Read who does something in the clause that opens at a verb, and where he says something about it."""
        end = self.passage.limit
        pointed = self._pointed(at)
        behind = at + 1
        while behind < end and (
            self.norm[behind] in RESUMPTIVES or self.norm[behind] == "ذلك" or self.norm[behind] in self.vocab.asides
        ):
            behind += 1
        behind += 2 if self.norm[behind : behind + 2] == ["في", "ذلك"] else 0
        doer = self.mentions.speaker(behind, end) or self.mentions.subject(behind, end) if behind < end else None
        if doer is None or doer.plural or not (doer.name is not None or doer.definite) or not self._does(at, doer):
            return None, at
        may_be_noun = _deed(self.norm[at])[0] in known().nouns
        if not pointed and (doer.type is SpeakerType.UNNAMED or (may_be_noun and doer.name is None)):
            # «شاكرا جهود الوزارة، ودعم الرئيس للفكرة مؤكدا أن …»
            return None, at
        if doer.name is not None and self.norm[doer.end - 1].endswith("ا") and not self._known(doer):
            # «…، ورأى فيه خصالا حميدة، مؤكدا أن …»: an object, and nobody.
            return None, at
        speaks = self._speaks(doer.end, end)
        between = self.norm[doer.end : speaks]
        if speaks < 0 or (not pointed and not self._with_object(between)):
            return None, at
        return doer, speaks

    def _known(self, doer: Mention) -> bool:
        """Whether somebody is told by a title, or by a word that is a name."""
        name = self.norm[slice(*doer.name)] if doer.name is not None else []
        return doer.role is not None or any(
            word in self.vocab.names or word in self.mentions.context.names for word in name
        )

    def _pointed(self, at: int) -> bool:
        """Whether a verb tells what is done to whoever spoke before («فأجابه», «وسخر منه»), or answers him."""
        word, after = self.norm[at], self.norm[at + 1 : at + 2]
        onto = after != [] and (after[0] in RESUMPTIVES or after[0] == "ذلك") and after[0] not in IN_WHICH
        deed = _deed(word)
        return onto or deed[1] or _masculine(deed[0]) in ANSWERS

    def _does(self, at: int, doer: Mention) -> bool:
        """Whether a verb has the gender of whoever stands behind it («وهاجم إدارة النادي» is of another)."""
        if not doer.gender:
            return True
        verb, _ = _deed(self.norm[at])
        return (verb != _masculine(verb)) == (doer.gender == "f")

    def _speaks(self, at: int, end: int) -> int:
        """Return the participle or «بالقول» with which whoever does something speaks, or -1."""
        for k in range(at, min(end - 1, at + _SPEAKS_WITHIN)):
            word = self.norm[k]
            if word in BY_SAYING:
                return k
            participle = next((form for form in readings(word)[1] if form.shape == "participle"), None)
            paused = self.norm[k - 1] in COMMAS
            # «الحالات المؤكدة»: an adjective.
            sure = word.endswith("ا") or (participle is not None and participle.verb.lemma in SAYING)
            if participle is not None and (sure or k == at or paused):
                # «وأيده رامي حداد، مضيفا أن …» may be of whoever spoke before.
                return -1 if paused and participle.verb.lemma in GOING_ON else k
            stops = word in COMPLEMENTISERS or word in RELATIVES or word in TRAILING or word in (OPEN, ":", CLOSE)
            if stops or (word in COMMAS and not readings(self.norm[k + 1])[1]):
                return -1
        return -1

    def _with_object(self, between: list[str]) -> bool:
        """Whether what somebody does it to or about stands behind him, and no pause («وهاجم سامر العلي الحكم قائلا»).

        «وانتقد سامر العلي قائلا» may be of whoever spoke before, who criticises him.
        """
        if not between or between[-1] in COMMAS:
            return False
        return between[0] in PREPOSITIONS or between[0][:1] in "بل" or any(map(has_article, between[:2]))


@remembered(1 << 15)
def joins_deed(word: str) -> bool:
    """Whether a word may be a verb that و or ف joins to what is before, or one behind «بينما»."""
    return word not in FUNCTION and word not in TRAILING and bool(_deed(word)[0]) and not bare_verbal_noun(word)


def _deed(word: str) -> tuple[str, bool]:
    """Return the verb in a word, or nothing, and whether a pronoun is written onto it («فأجابته»: «أجابت»)."""
    for bare in (word, word[1:] if word[:1] in _JOINING else ""):
        if _finite(bare):
            return bare, False
        for him in _PRONOUNS if bare[-1:] in ("ا", "م", "ه") else ():
            if bare.endswith(him):
                if _finite(stem := bare.removesuffix(him)):
                    return stem, True
                break
    return "", False


def _finite(word: str) -> bool:
    """Whether a word is a verb of a third person."""
    lists, did = known(), word.removesuffix("ت")
    return did in lists.past or did in ANSWERS or (word[:1] in ("ي", "ت") and word[1:] in lists.present)


def _masculine(verb: str) -> str:
    """Return a verb of a woman as it is of a man («أجابت», «تجيب»); of a man it is itself."""
    lists = known()
    if verb in ANSWERS or verb in lists.past or verb[:1] == "ي":
        return verb
    return verb[:-1] if verb.endswith("ت") else "ي" + verb[1:]
