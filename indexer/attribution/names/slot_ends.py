"""Where the place of a name ends: what closes it, and what cannot stand in it."""

from __future__ import annotations

from indexer.analysis.known import known
from indexer.analysis.remembered import remembered
from indexer.attribution.text.cues import forms, readings
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.text.vocabulary import vocabulary
from indexer.attribution.text.word_kinds import KindsReader, bare_verbal_noun, ends_subject, has_article, listed_verb
from indexer.attribution.words.adjectives import FIRST_OF_THEM, ORIGINS_OF_SEVERAL
from indexer.attribution.words.names import CONNECTORS
from indexer.attribution.words.particles import COMPLEMENTISERS, DEMONSTRATIVES, FUNCTION
from indexer.attribution.words.people import OF_SOMEBODY
from indexer.attribution.words.speech import FIRST_PERSON, OF_HIMSELF
from indexer.attribution.words.time import AT_THAT_TIME
from indexer.attribution.words.titles import HIS_NAME, SENIOR, SINGLE_NAME_TITLES
from indexer.attribution.words.verbs import ON_CONDITION

# What closes a name: marks, a relative clause, «كبير المفاوضين».
_CLOSES_NAME = (",", "،", ":", ".", CLOSE, OPEN, "-", "–", "(", "الذي", "التي", "احد", "احدي", *SENIOR)
# Days that families are called by («أحمد الخميس»).
_DAYS_OF_FAMILIES = frozenset(("الخميس", "الجمعه"))
# What follows whom or what a name is given to («ويطلق على قارب سامر اسم "النهار"»).
_WHAT_IT_IS_CALLED = frozenset({"اسم", "لقب"})


class SlotEnds(KindsReader):
    """Tells where the places of names end in the words of one paragraph."""

    def after(self, i: int, limit: int) -> str:
        """Return the word at a token, or nothing behind the limit."""
        return self.norm[i] if i < limit else ""

    def closed(self, i: int, limit: int) -> bool:
        """Whether what stands at a token closes the name before it: a mark, أن, a title, nothing."""
        after = self.after(i, limit)
        spoken = after in OF_HIMSELF and after not in self.vocab.names
        if not after or after in COMPLEMENTISERS or after in _CLOSES_NAME or after == "قد" or spoken:
            return True
        if self.kinds.is_role(after) or self.kinds.to_outlet(after) or self.kinds.of_kin(i, limit):
            return True
        if after.endswith("ا") and after[:-1] in self.vocab.roles and after not in self.vocab.names:
            # «هدد اللاعب أردا توران صحفيا بـ…»
            return True
        return after[:1] == "و" and self.kinds.is_role(after[1:])

    def closed_beyond_doubt(self, i: int, limit: int, *, titled: bool) -> bool:
        """Whether a name with a doubtful word is closed so that nothing but a name can stand there."""
        after, beyond = self.after(i, limit), self.after(i + 1, limit)
        if after in COMPLEMENTISERS or after == ":" or self.kinds.to_outlet(after):
            return True
        if has_article(after) and self.kinds.is_role(after):
            return True
        return after in (",", "،") and (titled or self.kinds.is_role(beyond) or beyond in COMPLEMENTISERS)

    def closed_behind_title(self, i: int, limit: int) -> bool:
        """Whether a word of time or a preposition closes a name that stands behind a title."""
        after = self.after(i, limit)
        if after[:1] == "ب" and after[1:] in self.vocab.documents:
            return True
        if self.kinds.thing_behind_ba(after):
            # «وندد الرئيس جوكو ويراندو بالهجمات», but «الرئيس سامر سعى بالوساطة»
            last = self.norm[i - 1]
            return last not in known().past and last[1:] not in known().present
        return after in self.vocab.asides or after in FUNCTION or after == "ل" or self.kinds.addressed(after)

    def ends_name(self, i: int, at: int, limit: int) -> bool:
        """Whether a word cannot be part of a name: it has a life of its own in the sentence."""
        word, vocab = self.norm[i], self.vocab
        if self.kinds.opens_office(i, limit):
            return True
        if only_a_name(word) and self.norm[i + 1 : i + 2] != ["الله"]:
            return False
        if (i > at and word in AT_THAT_TIME) or (word in OF_HIMSELF and word not in vocab.names):
            # «وقال سامر العلي نأمل أن …», «قال سامر صحيح أن …»
            return True
        if i > at and word in _WHAT_IT_IS_CALLED:
            return True
        if word[:1] == "و" and word[1:] in vocab.given and word not in vocab.names:
            # «سامر العلي وعبدالإله البلندي», «سامر العلي، مدير المركز وعبدالإله البلندي»
            return True
        if i > at and self._names_another(i, at, limit):
            return True
        if self.kinds.blessing(i):
            # «وقال سامر العلي رحمه الله إن …»
            return True
        if word in self.context.names:
            return False
        most = word in FIRST_OF_THEM and i > at and not self.kinds.namelike(self.after(i + 1, limit))
        if self.kinds.behind_family(i, at) or (most and word not in vocab.names):
            # «أبلغ حداد الشرطة أن …», «إندريك أصغر لاعب»
            return True
        if i > at and self.kinds.in_order_to_say(word):
            # «وعاد سامر ليقول إن …»
            return True
        if i > at and (self.kinds.of_noun_before(i, at) or self._deed_of_somebody(i, limit)):
            return True
        if self.kinds.declines(i) or (i > at and self.kinds.his_deed(i)):
            # «وجدد موسى تأكيده أن …», «أعلن سامر العلي استقالته»
            return True
        if word in FIRST_PERSON and i > at:
            # «قال سامر العلي نأمل أن …»
            return True
        family = i > at and self.norm[i - 1] in vocab.given and not self.kinds.thing_behind_ba(word)
        if family:
            following = self.after(i + 1, limit)
            # «نيكولا كولومبو للصحيفة», «محمد علي إن»
            family = following in COMPLEMENTISERS or (self.kinds.addressed(following) and not has_article(word))
        if (not family or word.endswith("ه")) and self.kinds.manner(i):
            return True
        if self.family_of_origin(i, at, limit) or self.family_of_day(i, at, limit):
            return False
        if self._noun_of_its_own(i, at, limit, family=family) or (word in forms() and word not in vocab.names):
            return True
        if family and word[1:] not in forms():
            return False
        if i > at and self.kinds.begins_with_w(i, limit):
            return False
        if self._conjoined(i, at):
            return True
        if word.startswith("بال") and i > at and self.maghrebi(i, limit):
            return False
        # «أجابت الممثلة بخفة ظل»
        manner = word[0] == "ب" and not self.kinds.namelike(word)
        prefixed = self.kinds.prefixed(word) and (i > at or manner)
        return self.kinds.separable(word, i, at) or prefixed or self.kinds.addressed(word)

    def _names_another(self, i: int, at: int, limit: int) -> bool:
        """Whether a state behind a name is whom a verb is about («اتهم سامر إسرائيل بأنها …»), or «هؤلاء» stands there.

        «قال روبرت مالي إن …»: behind another verb it may be his family name.
        """
        about = at > 0 and any("party" in form.verb.takes for form in readings(self.norm[at - 1])[1])
        state = about and self.norm[i] not in self.vocab.names and self.kinds.phrase(i, limit, self.vocab.states)
        return bool(state) or self.norm[i] in DEMONSTRATIVES

    def _deed_of_somebody(self, i: int, limit: int) -> bool:
        """Whether a verbal noun with its definite complement stands at a token («ويفسر بالطيب فشل الفريق بـ…»)."""
        word = self.norm[i]
        deed = bare_verbal_noun(word) and word in known().nouns and word not in self.vocab.names
        return deed and has_article(self.after(i + 1, limit))

    def family_of_origin(self, i: int, at: int, limit: int) -> bool:
        """Whether the plural of an origin ends a foreign name («ويلبر روس، إن»), and is no adjective of several."""
        several = i == at + 1 and "ال" + self.norm[i] in ORIGINS_OF_SEVERAL
        return several and self.kinds.namelike(self.norm[at]) and self.closed(i + 1, limit)

    def family_of_day(self, i: int, at: int, limit: int) -> bool:
        """Whether the name of a day is a family's («أمين عام الاتحاد سامر الخميس أن», «سامر الخميس أمين الاتحاد»).

        Behind a verb («قال محمود الخميس إن») or a title of one name («أعلن الملك سلمان الخميس أن») it tells when.
        """
        given = self.norm[at]
        if i != at + 1 or self.norm[i] not in _DAYS_OF_FAMILIES or given not in self.vocab.given:
            return False
        if given in self.context.families or given in self.vocab.holders:
            return False
        if self.kinds.is_role(self.after(i + 1, limit)):
            return True
        before = self.norm[at - 1] if at else ""
        titled = before != "" and not readings(before)[1] and self.vocab.head(before) not in SINGLE_NAME_TITLES
        return titled and self.closed(i + 1, limit)

    def _noun_of_its_own(self, i: int, at: int, limit: int, *, family: bool) -> bool:
        """Whether a word is a place, a word of time, people or a title, and no part of a name."""
        word, vocab = self.norm[i], self.vocab
        if not family and (word in vocab.places or self.kinds.phrase(i, i + 1, vocab.states)):
            return True
        if i > at and self.kinds.body_alone(word):
            return True
        if i > at and (self.kinds.to_outlet(word) or (word.startswith("لل") and word not in vocab.names)):
            # «أحمد علي لرويترز», «أحمد علي للجزيرة»
            return True
        after = self.after(i + 1, limit)
        if word[0] == "ل" and word[1:] in vocab.names and word not in vocab.names and (i > at or after in vocab.names):
            # «أكد أردوغان لهنية أن …», «قائد المنطقة الشرقية لخان يونس»
            return True
        if word[0] in "بل" and word not in vocab.names and (word[1:] in vocab.documents or word[1:] in vocab.causes):
            # «وقال سامر العلي ببيان صحفي», «الرئيس العام لرعاية الشباب»
            return True
        if word[0] == "ل" and word not in vocab.names and self.kinds.is_role(word[1:]) and word[1:] not in vocab.names:
            # «رفع الوزير التعازي لخادم الحرمين»
            return True
        if word in HIS_NAME or word in vocab.documents:
            # «بعث رئيس المجلس برقية …»
            return True
        several = word.endswith("ات") and word in vocab.common
        if i > at and (word in vocab.deeds or several) and word not in vocab.names:
            # «وصف سامر العلي تصريحات الوزير بأنها …», «انتقد سامر العلي سياسات الحكومة»
            return True
        if word in vocab.asides or word in vocab.people or word in SENIOR or (word == "باسم" and i > at):
            return True
        return self.kinds.is_role(word) and word not in vocab.names and not (i > at and self._role_in_name(i, limit))

    def _conjoined(self, i: int, at: int) -> bool:
        """Whether و or ف is written onto a word that is no part of the name."""
        word, vocab = self.norm[i], self.vocab
        if word[0] not in "وف" or word in vocab.names or self.kinds.named_after(word):
            return False
        rest = word[1:]
        given = any(word in vocab.given for word in self.norm[i + 1 : i + 5])
        if rest.startswith("ال") and word not in self.context.names and not given:
            # «وزير النقل واللوجستيك»; «في المغرب والجزائر مايكل ميلوارد» goes on to a name.
            return True
        if self.kinds.and_another(word):
            # «روسيا سيرغي لافروف والصين وانغ يي»
            return True
        if word[0] == "ف" and i > at and not listed_verb(rest):
            # «جين فولي»: ف joins clauses, which a verb opens.
            return False
        if i > at and (rest in vocab.names or (len(word) > 3 and rest in self.context.words)):
            return True
        if i == at and vocab.known(rest) and word not in self.context.names and len(word) > 3:
            # «… من سرطان الغدد وسرطان البروستاتا، وقال»
            return True
        other = i == at or self.kinds.namelike(rest) or vocab.known(rest)
        return len(word) > 3 and other and not self.kinds.namelike(word)

    def maghrebi(self, i: int, limit: int) -> bool:
        """Whether «بالطيب» ends a name: behind a given name, closed by أن or a comma, and no place."""
        after = self.after(i + 1, limit)
        closed = ends_subject(after) or self.kinds.is_role(after)
        return (
            closed
            and not self.kinds.thing_behind_ba(self.norm[i])
            and self.norm[i - 1] in self.vocab.names
            and not has_article(self.norm[i - 1])
        )

    def _role_in_name(self, i: int, limit: int) -> bool:
        """Whether a word that is a role elsewhere is part of a name: «حسين أمير عبد اللهيان», «كنعاني مقدم،»."""
        after = self.after(i + 1, limit)
        if has_article(self.norm[i]) or (self.norm[i] in OF_SOMEBODY and after in self.vocab.names):
            return False
        if i + 1 < limit and self.kinds.opens_office(i + 1, limit):
            # «سامر العلي نائب أمير منطقة حائل»
            return False
        return after in (",", "،", "-", "–") or after in CONNECTORS or after in self.vocab.names


@remembered(1 << 15)
def only_a_name(word: str) -> bool:
    """Whether a word is a listed name that has no other life of its own, whatever stands beside it."""
    vocab = vocabulary()
    if word not in vocab.names or word in vocab.places or word in vocab.states or word[1:] in forms():
        return False
    if word in vocab.documents or word in vocab.asides or word in vocab.people or word == "باسم":
        return False
    time = word in AT_THAT_TIME or word in DEMONSTRATIVES
    return not (time or word in ON_CONDITION or word in FIRST_PERSON or word in HIS_NAME or word in SENIOR)
