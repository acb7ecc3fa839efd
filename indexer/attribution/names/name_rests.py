"""Name rests: the rest of a person's name that was read in part.

A word between a given name and what closes the subject must have a reason to stand there: it is the family name,
whatever it is otherwise («ماجد الغربي أن», «يقول نعيم ناشد من كبار التجار إن», «أمين طالب، إن»).
"""

from __future__ import annotations

from collections.abc import Sequence

from indexer.analysis.known import known as known_words
from indexer.attribution.names.unlisted_names import ENDS_NAME, LONGEST_NAME, MAY_END_NAME, UnlistedNames
from indexer.attribution.text.cues import Form, forms, readings
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.vocabulary import owned
from indexer.attribution.text.word_kinds import (
    KindsReader,
    WordKinds,
    bare_verbal_noun,
    has_article,
    listed_verb,
    speaks_of_himself,
)
from indexer.attribution.words.bodies import OF_OTHERS
from indexer.attribution.words.documents import HIS_WORDS
from indexer.attribution.words.marks import COMMAS, PAUSES
from indexer.attribution.words.names import CONNECTORS
from indexer.attribution.words.particles import COMPLEMENTISERS, FUNCTION, RELATIVES, TRAILING
from indexer.attribution.words.speech import OF_ONESELF
from indexer.attribution.words.time import AT_THAT_TIME, POINTS_IN_TIME
from indexer.attribution.words.titles import FAMILY_CALLINGS, FORMS_OF_ADDRESS, HIS_NAME, SENIOR
from indexer.attribution.words.verbs import TAKES_NO_NOUN
from indexer.model import SpeakerType

# Objects end so: in the accusative, in ة, in plurals and duals.
_MAY_BE_OBJECT = ("ا", "ه", "ات", "ين", "ون", "اء")
_WHO_IS = frozenset(("وهو", "وهي"))


class NameRests(KindsReader):
    """Completes the names of persons in the words of one paragraph.

    Args:
        kinds: What the words can be.
        unlisted: Tells which words can only be part of a name.
    """

    def __init__(self, kinds: WordKinds, unlisted: UnlistedNames) -> None:
        super().__init__(kinds)
        self.unlisted = unlisted

    def with_rest(self, mention: Mention, limit: int) -> Mention:
        """Return a mention with the rest of its name, where more of it stands behind than was read."""
        if mention.type is not SpeakerType.PERSON or mention.name is None:
            return mention
        titled = self._titled(mention.start, mention.name)
        if mention.end == mention.name[1] + 1 and self._surely_ends_name(mention.name[1], limit, titled=titled):
            # What looked like a title behind the name is its last part.
            role = mention.role if mention.role is not None and mention.role[0] < mention.name[0] else None
            return replace(mention, name=(mention.name[0], mention.end), role=role, behind=None)
        if mention.name[1] != mention.end or (mention.end < limit and self.norm[mention.end] in OF_ONESELF):
            return mention
        whose = self.norm[mention.end + 1] if mention.end + 1 < limit else ""
        if mention.end - mention.name[0] > 1 and mention.end < limit:
            quality = has_article(whose) and self.kinds.feminine_noun(mention.end)
            if quality or self.kinds.several_people(mention.end):
                # «أعلن سامر العلي جاهزية الفريق», «دعا سامر العلي الأهالي إلى الصبر»
                return mention
        stop = min(limit, mention.end + LONGEST_NAME)
        whole = self._with_rest(mention, mention.name, stop) or self._set_off(mention, mention.name, stop)
        return whole or self._behind_verb(mention, mention.name, stop) or mention

    def _titled(self, start: int, name: tuple[int, int]) -> bool:
        """Whether a title stands before one given name, so that the next word is no title of his."""
        return start < name[0] and name[1] - name[0] == 1 and self.norm[name[0]] in self.vocab.given

    def _with_rest(self, mention: Mention, name: tuple[int, int], stop: int) -> Mention | None:
        """Take in the words right behind a person's name that can only be its rest."""
        end = mention.end
        if end - name[0] == 1 and self.vocab.head(self.norm[name[0]]) in FORMS_OF_ADDRESS:
            return None
        if end < stop and (self.kinds.behind_family(end, name[0]) or self.kinds.ends_before(end, name[0])):
            return None
        while end < stop and end - mention.end < 2 and self._rest(end):
            end += 1
        if end > mention.end:
            foreign = end < stop and self.norm[end][:1].isascii()
            closed = end >= stop or foreign or self.norm[end] in ENDS_NAME or self.kinds.is_role(self.norm[end])
            if closed:
                return replace(mention, end=end, name=(name[0], end))
        if self._family_between(name, stop):
            return replace(mention, end=mention.end + 2, name=(name[0], mention.end + 2))
        if not self._family_name(name, stop, titled=mention.role is not None):
            return None
        return replace(mention, end=mention.end + 1, name=(name[0], mention.end + 1))

    def _set_off(self, mention: Mention, name: tuple[int, int], stop: int) -> Mention | None:
        """Take in a bare word that stands between commas with a given name («رئيس مجلس إدارتها، نعيم ناشد، أن»)."""
        first, at = name[0], mention.end
        if at - first != 1 or at + 1 >= stop or not first or self.norm[first] not in self.vocab.given:
            return None
        apart = self.norm[first - 1] in COMMAS and self.norm[at + 1] in COMMAS
        word = self.norm[at]
        other = self._closed_class(at) or has_article(word) or self.kinds.is_role(word) or word.endswith("ا")
        return replace(mention, end=at + 1, name=(first, at + 1)) if apart and not other else None

    def _behind_verb(self, mention: Mention, name: tuple[int, int], stop: int) -> Mention | None:
        """Take in the family name between a given name behind a verb and what closes the subject, whatever else it is.

        «يقول نعيم ناشد من كبار التجار إن», «وقال هيثم غيمة في بيان إن»: two verbs do not meet, and no noun that is said
        stands without أن or a mark.
        """
        at = mention.end
        one, given = at - name[0] == 1, self._given(name[0])
        if not mention.start or at + 1 >= stop or (mention.role is not None and not given):
            return None
        verbs = readings(self.norm[mention.start - 1])[1]
        if any(form.shape == "participle" for form in verbs):
            return None
        if not verbs:
            return self._before_predicate(mention, name, stop) if one and given else None
        if one and (self._verbal_family(at, given=given) or self._foreign_family(at)):
            return replace(mention, end=at + 1, name=(name[0], at + 1))
        plain = all(form.verb.lemma in TAKES_NO_NOUN for form in verbs)
        if one and given and (end := self._before_clause(at, stop, verbs, plain=plain)) is not None:
            return replace(mention, end=end, name=(name[0], end))
        if mention.role is not None or (not one and not given):
            return None
        unlisted = self.unlisted.strange(at - 1) and self.norm[at - 1] not in known_words().nouns
        if not given and not (plain and unlisted and not has_article(self.norm[at - 1])):
            return None
        end = at
        while end < min(stop, at + 2) and self._may_be_family(end, plain=plain and given and one):
            end += 1
        closed = end > at and self._closes_subject(end, stop, plain=plain)
        return replace(mention, end=end, name=(name[0], end)) if closed else None

    def _given(self, at: int) -> bool:
        """Whether a given name stands at a token: a listed one, or a bare word that news uses for nothing else."""
        word = self.norm[at]
        if word in self.vocab.given:
            return True
        once = not has_article(word) and word not in self.vocab.names and self.context.words.get(word, 0) < 2
        return once and self.unlisted.strange(at) and word not in known_words().nouns

    def _before_predicate(self, mention: Mention, name: tuple[int, int], stop: int) -> Mention | None:
        """Take in a bare word between a given name and what tells that he speaks, whatever it is otherwise.

        «كان الوزير روبرت مالي قد قال», «أما مارتن فورد فقال», «عن المحافظ باولو فال قوله», «بحسب باولو فال، فإن».
        """
        at, before = mention.end, self.norm[mention.start - 1]
        word, after, beyond = self.norm[at], self.norm[at + 1], self.norm[at + 2] if at + 2 < stop else ""
        if self._closed_class(at) or self._how(at) or self.kinds.is_role(word) or has_article(word):
            return None
        said = after in HIS_WORDS or (after[:1] == "ف" and after[1:] in forms())
        source = before.removeprefix("و") in TRAILING
        paused = source and after in COMMAS and beyond.removeprefix("ف") in COMPLEMENTISERS
        closed = after == "قد" or said or paused
        return replace(mention, end=at + 1, name=(name[0], at + 1)) if closed else None

    def _before_clause(self, at: int, stop: int, verbs: Sequence[Form], *, plain: bool) -> int | None:
        """Return where one word or two end between a given name and what was said, or None.

        «يقول الكاتب مارتن فورد إن», «ويضيف شوكت المفتي أن»: whatever they are otherwise, they go on the name. Behind a
        verb that takes nouns, one with ال could be whom or what it takes («أخبر سامر الحضور أن»), but no adjective.
        """
        for end in range(at + 1, min(stop, at + 3)):
            word = self.norm[end - 1]
            joined = word[:1] == "و" and not self.kinds.begins_with_w(end - 1, stop)
            if joined or self._closed_class(end - 1) or self._how(end - 1):
                return None
            after, beyond = (self.norm[k] if k < stop else "" for k in (end, end + 1))
            bare = end == at + 1 and not self._whom(at, verbs)
            bare = bare and (self._is_nobodys_object(at, after) or self._framed(at, after, verbs))
            # «دعا الزعيم زهير المحبوبي إلى الحوار»
            family = self._adjective(at) and not self.kinds.is_role(word) and word not in self.vocab.frequent
            bare = bare or (end == at + 1 and family)
            if not (plain or bare or self._adjective(at)) and (after != "ان" or has_article(self.norm[at])):
                continue
            won = has_article(after) and beyond == "على"
            told = after in PAUSES and (self.kinds.is_role(beyond) or beyond in COMPLEMENTISERS or beyond in _WHO_IS)
            if told or after in COMPLEMENTISERS or after in (":", OPEN) or (won and plain):
                # «يقول خالد المرضي الحائز على الجائزة إن»
                return end
            preposition = after in FUNCTION or (bare and self.kinds.prefixed(after))
            if (plain or bare) and (preposition or after in self.vocab.asides or self._closes_subject(end, stop)):
                # «قال راجح بادي في تصريح إن»
                return end
        return None

    def _framed(self, at: int, after: str, verbs: Sequence[Form]) -> bool:
        """Whether a bare word stands before the preposition of the verb, which takes no object then.

        «أعرب الوزير سامح عودة عن أمله», «أكد روبرت مالي على ذلك»
        """
        word = self.norm[at]
        if has_article(word) or word.endswith("ا") or self.kinds.is_role(word) or word in self.vocab.people:
            return False
        return any(after in form.verb.prepositions or after[:1] in form.verb.prepositions for form in verbs)

    def _whom(self, at: int, verbs: Sequence[Form]) -> bool:
        """Whether a word may be a state, a place or a body that somebody asks («دعا سامر مالي إلى الحوار»)."""
        word, vocab = self.norm[at], self.vocab
        if not any("party" in form.verb.takes for form in verbs):
            return False
        if word in vocab.places or word in vocab.states or word in vocab.organisations or word in vocab.bodies:
            return True
        return not (word in known_words().nouns or vocab.may_close_name(word))

    def _is_nobodys_object(self, at: int, beyond: str) -> bool:
        """Whether a bare word between a given name and what closes the clause cannot be what the verb takes.

        «رحب الخبير مارتن فورد بالمبادرة», «أعرب الوزير سامي عودة عن أمله»: the object of a verb would end in ا, or have
        a complement behind it («قال كلمة», «نشر صورا»).
        """
        word, vocab = self.norm[at], self.vocab
        if has_article(word) or word.endswith(_MAY_BE_OBJECT) or self.kinds.is_role(word) or word in vocab.people:
            return False
        somebody = word in vocab.places or word in vocab.states or word in vocab.bodies or word in vocab.organisations
        noun = word in known_words().nouns or word in vocab.names
        if somebody or (word in vocab.frequent and not noun):
            return False
        # «فسر نادر فشل الفريق»
        whose = has_article(beyond) and (word in known_words().nouns or not self.kinds.is_role(beyond))
        return not whose

    def _adjective(self, at: int) -> bool:
        """Whether an adjective of a family stands at a token («أكد ربيع السلمي، مدير المركز، أن»), and no origin."""
        word = self.norm[at]
        return has_article(word) and word.endswith("ي") and self.vocab.head(word) not in self.vocab.origins

    def _closed_class(self, at: int) -> bool:
        """Whether a particle, an adverb, a word of time or of the first person stands at a token, or no word at all."""
        word, vocab = self.norm[at], self.vocab
        if not word[:1].isalpha() or word.isascii() or len(word) < 2:
            return True
        if word in vocab.asides or word in vocab.occasions:
            return True
        if word in FUNCTION or word in COMPLEMENTISERS or word in RELATIVES or word in HIS_WORDS or word in HIS_NAME:
            return True
        other = word in OF_OTHERS or word in AT_THAT_TIME or word in POINTS_IN_TIME
        return other or word in OF_ONESELF or speaks_of_himself(word)

    def _how(self, at: int) -> bool:
        """Whether a word tells how something was said, or is somebody's («مازحا», «بحزم», «لزملائه», «كلمته»)."""
        word = self.norm[at]
        if any(form.shape == "participle" for form in readings(word)[1]) or self.kinds.manner(at):
            return True
        if self.kinds.his_deed(at) or self.kinds.definite_by_pronoun(at) or bare_verbal_noun(word):
            return True
        if word[:1] in "بل" and (self.kinds.addressed(word) or not self.vocab.may_close_name(word)):
            return True
        if word[:1] in "بل" and bare_verbal_noun(word[1:]) and word not in self.vocab.names:
            # «وعد الوزير سامر العلي بإحقاق العدالة»
            return True
        return self._as_what(word) or (word.endswith("ا") and not self.kinds.namelike(word))

    def _as_what(self, word: str) -> bool:
        """Whether ك is written onto a noun («وأوضح سامر العلي كمثال على ذلك أن …»)."""
        nouns = known_words().nouns
        return word[:1] == "ك" and word[1:] in nouns and word not in nouns and word not in self.vocab.names

    def _verbal_family(self, at: int, *, given: bool) -> bool:
        """Whether a word that looks like a verb ends a name («يقول نعيم ناشد من كبار التجار إن»)."""
        word, after = self.norm[at], self.norm[at + 1]
        conjunction, family = readings(word)
        past = family and not conjunction and all(form.shape == "past" for form in family)
        closed = after == "من" or after in COMMAS or after in COMPLEMENTISERS
        if given and not family and word not in FUNCTION and word not in COMPLEMENTISERS and listed_verb(word):
            # «يؤكد الكاتب باتريك سيل: …»
            past, closed = True, closed or after in (":", OPEN) or self.kinds.is_role(after)
        return bool(past) and closed

    def _foreign_family(self, at: int) -> bool:
        """Whether a word that only looks like a verb with ف ends a name («أكدت ليني فولي المكلفة بالبذور أن»)."""
        after = self.norm[at + 1]
        closed = self.kinds.is_role(after) or self.unlisted.calling(at + 1) or after in ("ان", "انه", "انها", ":")
        return closed and self.norm[at][:1] == "ف" and self.unlisted.foreign(self.norm[at])

    def _may_be_family(self, at: int, *, plain: bool) -> bool:
        """Whether a word can be a family name where nothing but one can stand; not plain: where an object can, too."""
        word, vocab = self.norm[at], self.vocab
        if self._closed_class(at) or self.kinds.is_role(word) or self._as_what(word):
            return False
        if any(form.shape == "participle" for form in readings(word)[1]):
            # «أضافت هند موضحة: …»
            return False
        if word in vocab.people or word in vocab.documents or word in vocab.organisations or word in vocab.deeds:
            return False
        if self.kinds.his_deed(at) or self.kinds.definite_by_pronoun(at) or self.kinds.manner(at):
            return False
        if word[:1] in "بل" and (self.kinds.addressed(word) or not vocab.namelike(word)):
            return False
        if word in vocab.places or (word,) in vocab.states.get(word, ()):
            return False
        if word[:1] == "و":
            return self.kinds.begins_with_w(at, len(self.norm))
        noun = word in known_words().nouns
        if word.endswith("ا") and (noun or word[:-1] in known_words().nouns or word[:-1] in vocab.common):
            return False
        if word.endswith(("ات", "ين", "ون")) and (word[:-2] in known_words().nouns or word[:-2] + "ه" in vocab.common):
            return False
        if bare_verbal_noun(word.removeprefix("ال")) or (has_article(word) and self.kinds.is_nisba(word)):
            return False
        return plain or not (noun or has_article(word) or readings(word)[1] or listed_verb(word))

    def _closes_subject(self, at: int, stop: int, *, plain: bool = True) -> bool:
        """Whether the subject of a verb ends before a token."""
        if at >= stop:
            return False
        word = self.norm[at]
        if word in COMPLEMENTISERS:
            return plain or not word.startswith("با")
        if word in ENDS_NAME or word in ("(", "-", "–") or self.kinds.is_role(word) or self.kinds.to_outlet(word):
            return True
        return plain and (word in MAY_END_NAME or word in ("ل", "عبر", "وهو", "وهي") or self.kinds.addressed(word))

    def _family_between(self, name: tuple[int, int], stop: int) -> bool:
        """Whether a word with ال and a strange one end a name («محمد الصغير بابس، رئيس …»)."""
        first, at = name
        if at - first > 1 or at + 2 >= stop or self.norm[first] not in self.vocab.given:
            return False
        if not has_article(self.norm[at]):
            return False
        closed = self.norm[at + 2] in ENDS_NAME or self.kinds.is_role(self.norm[at + 2])
        return closed and not self.unlisted.has_another_use(at) and self._rest(at + 1)

    def _rest(self, at: int) -> bool:
        """Whether a word behind a name can only go on it."""
        word = self.norm[at]
        if word[:1] == "و" and word[1:] in self.vocab.given and word not in self.vocab.names:
            # «سامر العلي وعبدالإله البلندي»
            return False
        if word in self.context.names and not self.unlisted.has_another_use(at):
            return True
        if has_article(word) or word in SENIOR or not self.unlisted.strange(at):
            return False
        # «قال محمد بحزن إن»: a noun behind ب tells how; «أكد أردوغان لهنية أن»: a name behind ل, to whom.
        bare = word[1:]
        if self._owned_behind_particle(word):
            return False
        deed = any(word.endswith(his) and bare_verbal_noun(bare.removesuffix(his)) for his in ("ه", "ها", "هم"))
        other = deed or bare in known_words().nouns or bare in FUNCTION or bare in self.vocab.names
        other = other or bare in self.vocab.places
        return not (word[:1] in "بل" and other and word not in self.vocab.names)

    def _owned_behind_particle(self, word: str) -> bool:
        """Whether و, ب or ل is written onto somebody's own («سمية وفريقها», «زاد سامر بحديثه»)."""
        if word in self.vocab.names or word[:1] not in "وبل":
            return False
        return bool(owned(word[1:]) or self.vocab.owned_role(word[1:]))

    def _family_name(self, name: tuple[int, int], stop: int, *, titled: bool) -> bool:
        """Whether a word that news uses otherwise too ends a name: «سامح عودة أن», «ناجية الغربي، كاتبة …»."""
        first, at = name
        descent = not CONNECTORS.isdisjoint(self.norm[first:at])
        if at >= stop or (at - first > 3 and not descent) or self._owned_behind_particle(self.norm[at]):
            return False
        short = at - first == 1 or (at - first == 2 and self.norm[first] in ("عبد", "ابو"))
        family = self.norm[at].endswith(("ي", "يه")) or self.vocab.head(self.norm[at]) in FORMS_OF_ADDRESS
        if not short and not (has_article(self.norm[at]) and family):
            return False
        if not descent and self.norm[first] not in self.vocab.given and self.norm[first] not in self.context.names:
            return False
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < stop else ""
        to_somebody = word[:1] == "ل" and word[1:] in self.vocab.names and word not in self.vocab.names
        noun = self.vocab.head(word)
        deed = has_article(word) and (
            noun in self.vocab.deeds or (after.startswith("بان") and noun in known_words().nouns)
        )
        # «مغادرة سامر المستشفى», «تود الهيئة أن توضح …»
        body = has_article(word) and (noun in self.vocab.organisations or noun in self.vocab.eponym_heads)
        body = body and word not in self.vocab.names
        if not word[:1].isalpha() or self.unlisted.has_another_use(at) or to_somebody or deed or body:
            return False
        group = has_article(word) and word.endswith(("يين", "ون", "ات")) and word not in self.vocab.names
        if group or (word.endswith(("ا", "ون", "ين", "ات")) and self.context.words.get(word, 0) < 2):
            return False
        if descent:
            return self.unlisted.closed(at + 1, stop)
        # «وزير السياحة جيوفاني كوستا الأسبوع الماضي»
        again = self.context.words.get(word, 0) > 1 and not word.startswith("بال")
        again = again or (titled and not has_article(word))
        # «انتقد هيلبرغ سياسة الرئيس»
        whose = has_article(after) and word in known_words().nouns and word not in self.vocab.names
        titled_again = self.kinds.is_role(after) and not whose
        closed = after in ENDS_NAME or titled_again or self.kinds.to_outlet(after)
        return closed or (again and after in self.vocab.asides)

    def _surely_ends_name(self, at: int, stop: int, *, titled: bool) -> bool:
        """Whether a word is a family name by what follows it: «أمين طالب، إن», «محمد حسن الشيخ ل(الغد)»."""
        word, after = self.norm[at], self.norm[at + 1] if at + 1 < stop else ""
        if has_article(word):
            calling = (self.vocab.head(word) in FORMS_OF_ADDRESS and word != "الفريق") or word in FAMILY_CALLINGS
            return calling and (after in ENDS_NAME or after == "ل")
        beyond = self.norm[at + 2] if at + 2 < stop else ""
        # «سامر طالب، إن», «سامر طالب لرويترز إن»
        closed = (after in COMMAS and beyond in COMPLEMENTISERS) or self.kinds.to_outlet(after)
        # «مدير الوكالة أمين طالب خلال …»: he has his title already.
        closed = closed or (titled and (after in FUNCTION or after in self.vocab.asides or after in COMPLEMENTISERS))
        return word in self.vocab.roles and closed
