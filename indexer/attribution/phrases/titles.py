"""Titles: an office or occupation with the name before or behind it."""

from __future__ import annotations

from indexer.attribution.names.name_before_particle import NameBeforeParticle
from indexer.attribution.names.names import NameReader
from indexer.attribution.names.names_behind_titles import NAME_IN_MARKS, NameBehindTitle
from indexer.attribution.names.slots import SlotReader
from indexer.attribution.names.superiors import Superiors
from indexer.attribution.phrases.appositions import CHAINED_TITLES, AppositionReader
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.text.mention import Mention, Read, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, ends_subject, has_article
from indexer.attribution.words.adjectives import ONCE
from indexer.attribution.words.bodies import COLLECTIVE, NUMBERED_UNITS
from indexer.attribution.words.marks import COMMAS, PAUSES
from indexer.attribution.words.names import CONNECTORS, NAME_OPENERS
from indexer.attribution.words.particles import FUNCTION
from indexer.attribution.words.people import ANYBODY, CALLINGS, DEPUTIES, KIN
from indexer.attribution.words.titles import (
    COURTESY,
    EPICENE,
    EXPERTS,
    FIRST_RANKS,
    FORMS_OF_ADDRESS,
    HONORIFICS,
    OFFICES,
    ON_THE_PITCH,
    OVER,
    RANK_ADDITIONS,
    RANKS,
    SPEAKS_OR_SERVES,
    SPOKESMEN,
)
from indexer.model import SpeakerType

# No second title with its name is longer; a bound keeps the costs of repeated titles low.
_LONGEST_SECOND_TITLE = 20
# Nor does anybody bear more titles in a row.
_TITLES_IN_A_ROW = 5

# What opens the name of somebody's mother or father.
_KUNYAS = frozenset({"ام", "ابو"})


class TitleReader(KindsReader):
    """Reads persons by their titles in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        slots: Reads names by their place.
        phrases: Finds where a title ends.
        read: Reads any mention, for a second title behind the first.
    """

    def __init__(
        self, kinds: WordKinds, names: NameReader, slots: SlotReader, phrases: PhraseReader, read: Read
    ) -> None:
        super().__init__(kinds)
        self.names = names
        self.slots = slots
        self.phrases = phrases
        self.behind_title = behind_title = NameBehindTitle(kinds, names, slots)
        self.before_particle = NameBeforeParticle(kinds, slots)
        self.superiors = Superiors(kinds)
        self.with_apposition = AppositionReader(kinds, names, phrases, behind_title).with_apposition
        self.read_any = read

    def read(self, at: int, limit: int, head: str, definite: bool) -> Mention:
        """Read the person or office that a title starts («وزير النقل زهير خزيم», «الوزير»)."""
        if head in HONORIFICS and (honoured := self._honoured(at, limit, head)) is not None:
            return honoured
        definite, gender = self._definite_and_gender(at, head, definite)
        if self.norm[at] in ANYBODY and at + 1 < limit and has_article(self.norm[at + 1]):
            # «طالب مواطن الجهات الأمنية بـ…»
            return Mention(at, at + 1, SpeakerType.UNNAMED, head=head, gender=gender)
        indefinite = not definite and self.phrases.indefinite_after(at, limit)
        past_title = self.phrases.end(at + 1, limit, closed=definite, definite=not indefinite, role=True)
        ranked = self._past_body_in_marks(at, self._past_rank(past_title, limit, head), limit)
        name_at = self.behind_title.start(ranked, limit)
        name = self.behind_title.read(name_at, limit, head)
        if name is not None and self._adjective_before_name(name, limit):
            # «خبير الخلد الجرابي، سامر العلي، إن …»
            ranked, name_at = name[1], name[1] + 1
            name = self.behind_title.read(name_at, limit, head)
        if name is not None and not definite and (club := self._club(at, name, head, limit)):
            # «مهاجم تشلسي، سامر العلي، إن …»
            ranked, name_at = club, self.behind_title.start(club, limit)
            name = self.behind_title.read(name_at, limit, head)
            if name is None:
                return Mention(at, club, SpeakerType.PERSON, role=(at, club), head=head, gender=gender, definite=True)
        end, role = ranked, (at, ranked)
        title = Mention(at, end, SpeakerType.PERSON, role=role, head=head, gender=gender, definite=definite)
        if name is not None and (served := self._with_superior(title, name, limit, indefinite=indefinite)) is not None:
            return served
        if name is not None and name_at > ranked and self._courtesy(name):
            # «وزير السياحة، السيد نادر بن خزيم»
            name = name[0] + 1, name[1]
        if name is None and (enclosed := self._in_brackets(at, past_title, head)) is not None:
            # «قال مدير المركز (سامر العلي) إن …»
            mention = Mention(at, past_title, SpeakerType.PERSON, head=head, gender=gender, definite=True)
            opening = max(k for k in range(at, enclosed[0]) if self.norm[k] == "(")
            return replace(mention, name=enclosed, role=(at, self.names.before_initials(opening, at)))
        if name is None and ranked > past_title and self._family_alone(ranked, limit):
            name = ranked, ranked + 1
        if name is None and (further := self._further_title(at, end, name_at, limit)) is not None:
            return replace(further, head=head, gender=gender)
        if name is not None and self._next_of_list(name, name_at, end, limit):
            name = None
        if name is None and (whole := self._with_second(title, limit, joined=not indefinite)) is not None:
            return whole
        if (late := self.before_particle.read(at, limit, name)) is not None:
            joined = self.superiors.owns(at, late)
            if joined and (name := self._first_of_two(at, late[0])) is None:
                # «قال مدير المركز وسامر العلي إن …»
                return replace(title, end=late[1], type=SpeakerType.UNNAMED, role=None)
            name = name if joined else late
        if name is not None and indefinite and self._of_town(name):
            # «ناشط سياسي موصلي»
            return replace(title, end=name[1], role=(at, name[1]), type=SpeakerType.UNNAMED)
        if name is not None and name[1] < limit and (further := self._addressed_by_title(name[1], limit)) is not None:
            return replace(further, start=at, role=(at, name[1]), head=head, gender=gender)
        apart = name is not None and self._apart_from_kin(ranked, name, head, limit)
        # «أضاف ابن الـ24 عاما أن …»: nobody's son.
        of_age = end - at == 2 and self.norm[at + 1].removeprefix("ال").isdigit()
        if head in KIN and not definite and not apart and not of_age:
            behind = self.kinds.past_mark(name[1], limit) if name is not None else end
            return replace(title, end=behind, type=SpeakerType.UNNAMED)
        if name is not None:
            return self._with_name(title, name, limit)
        alone = end == at + 1 or self.norm[at + 1] == "باسم"
        if indefinite or (not definite and (alone or (end < limit and self.kinds.declines(end)))):
            # «محلل لسوق القطن فضل عدم كشف اسمه»
            return replace(title, type=SpeakerType.UNNAMED)
        return title if definite else replace(title, definite=True)

    def _in_brackets(self, at: int, end: int, head: str) -> tuple[int, int] | None:
        """Read the full name that fills the brackets at the end of a title («السفير السابق (أ. محمد العلي)»)."""
        if self.norm[end - 1] != ")":
            return None
        opening = next((k for k in range(end - 2, at, -1) if self.norm[k] == "("), end)
        first = self.names.past_initials(opening + 1, end)
        if first >= end - 2 or self.kinds.is_role(self.norm[first]):
            return None
        if opening == at + 1 and not has_article(self.norm[at]):
            # «لدينا امرأة (هند العلي) ترأس البنك»
            return None
        name = self.behind_title.read(first, end - 1, head)
        # «زعيم حزب الشعب (هيلبرغ مينو)»: the party's name, where no list has the first word.
        of_body = any(map(self.kinds.takes_eponym, self.norm[at:opening])) and self.norm[first] not in self.vocab.given
        return name if name == (first, end - 1) and self.kinds.namelike(self.norm[first]) and not of_body else None

    def _of_town(self, name: tuple[int, int]) -> bool:
        """Whether one word in ي that no list has is an adjective behind another one («باحث سياسي حلبي»)."""
        first, end = name
        word, before = self.norm[first], self.norm[first - 1]
        two = end - first == 1 and before.endswith("ي") and not has_article(before) and self.vocab.known(before)
        return two and word.endswith("ي") and not has_article(word) and word not in self.vocab.names

    def _adjective_before_name(self, name: tuple[int, int], limit: int) -> bool:
        """Whether words that no list has are no name: one stands behind the comma that follows.

        «خبير الخلد الجرابي، سامر العلي، إن …», «نجم كليفلاند كافاليرز، سامر العلي، إن …»
        """
        first, end = name
        if end - first > 2 or end + 1 >= limit or self.norm[end] not in COMMAS:
            return False
        if self.norm[end + 1] not in self.vocab.given and not self._foreign_name(end + 1, limit):
            return False
        words = self.norm[first:end]
        if words[-1] in ONCE:
            # «كاتب خطابات ميلوني السابق، سامر العلي، إن»
            return True
        return not any(word in self.vocab.names or word in self.context.names for word in words)

    def _foreign_name(self, at: int, limit: int) -> bool:
        """Whether two commas set off two words that are a name («مدير مدرسة سان مارك كوليدج، نيل هوفمان، …»)."""
        closed = at + 2 < limit and self.norm[at + 2] in COMMAS
        first, family = self.norm[at : at + 2] if closed else ("", "")
        plain = first[:1].isalpha() and not has_article(first) and first not in FUNCTION
        plain = plain and first not in self.vocab.asides and not self.kinds.is_role(first)
        return plain and self.kinds.namelike(family)

    def _club(self, at: int, name: tuple[int, int], head: str, limit: int) -> int:
        """Return the token behind the club that a player's or coach's title without ال belongs to, or 0."""
        first, end = name
        listed = self.norm[first] in self.vocab.names
        over = head in ON_THE_PITCH or (head in OVER and not listed)
        if first != at + 1 or not over or self.norm[first] in self.vocab.given:
            return 0
        if end > first + 1:
            return 0
        while end < limit and has_article(self.norm[end]) and self.kinds.is_nisba(self.norm[end]):
            # «لاعب فياريال الإسباني سامر العلي»
            end += 1
        return end

    def _apart_from_kin(self, end: int, name: tuple[int, int], head: str, limit: int) -> bool:
        """Whether a name between commas is the lawyer's or sister's own («محامية ميلوني، ماريا جوليا، إن»).

        So is a full one right behind a family name that is known («محامي ترامب سامر العلي»); behind «والد الأسير،
        سامر العلي، إن» it may be the prisoner's.
        """
        if name[0] == end:
            whose = self.vocab.head(self.norm[end - 1])
            several = whose in self.vocab.people or whose in self.vocab.organisations or whose in COLLECTIVE
            several = several or (whose.endswith("ين") and whose[:-2] in self.vocab.roles)
            if head.removesuffix("ه") in SPEAKS_OR_SERVES and several and name[1] - end > 1:
                # «محامي السكان سامر العلي», «محامية العائلة هدى العلي»: many have no such name.
                return True
            known = self.norm[end - 1] in self.vocab.holders and self.norm[end - 1] not in self.vocab.given
            return known and name[1] - end > 1 and self.norm[end] in self.vocab.given
        if self.norm[name[0] - 1] not in COMMAS or self.norm[name[1] : name[1] + 1] not in ([","], ["،"]):
            return False
        whose = self.norm[end - 1]
        body = any(self.vocab.head(word) in self.vocab.organisations for word in self.norm[max(0, end - 2) : end])
        if head.removesuffix("ه") in SPEAKS_OR_SERVES and has_article(whose) and whose.endswith(("ين", "ات")):
            # «محامي جمعية المزارعين، سامر العلي، إن»
            return True
        return body or not (has_article(whose) or whose in self.vocab.common)

    def _with_second(self, title: Mention, limit: int, *, joined: bool) -> Mention | None:
        """Read a second title right behind one without a name, with its name; و may join it."""
        at, end = title.start, title.end
        # «خطيبة الصحفي والكاتب سامر العلي» is no name of hers.
        joined = joined and title.head not in KIN
        if joined and end < limit and (second := self._second_title(at, end, limit, title.head)) is not None:
            behind = self.kinds.past_mark(second[1], limit)
            role = at, second[0] - (self.norm[second[0] - 1] in COMMAS)
            return replace(title, end=behind, name=second, role=role, definite=True)
        if at < end < limit and (further := self._title_of_title(at, end, limit)) is not None:
            return replace(further, head=title.head, gender=title.gender)
        return None

    def _honoured(self, at: int, limit: int, head: str) -> Mention | None:
        """Read the person or title behind «معالي», «سعادة», which tell neither office nor sex."""
        if at + 1 >= limit:
            return None
        if self.kinds.is_role(self.norm[at + 1]):
            titled = self.read_any(at + 1, limit)
            return replace(titled, start=at) if titled is not None else None
        name = self.slots.read(at + 1, limit, title=head) or self.names.read(at + 1, limit)
        if name is None or name[0] != at + 1:
            return None
        return self._with_name(Mention(at, at + 1, SpeakerType.PERSON, head=head), name, limit)

    def _with_superior(self, title: Mention, name: tuple[int, int], limit: int, *, indefinite: bool) -> Mention | None:
        """Return a title behind which the name is that of whom its bearer serves or speaks for, or None."""
        at, head, definite = title.start, title.head, title.definite
        if not definite and self.superiors.office_of_another(at, title.end, indefinite=indefinite):
            return replace(title, type=SpeakerType.UNNAMED, role=None)
        represented = head in SPOKESMEN and self.superiors.represented(at, name, definite)
        represented = represented or self.superiors.owns(at, name)
        serves = self.superiors.serves(at, name, head, definite) or self.superiors.of_their_gender(title, name)
        if not represented and not serves:
            return None
        if (own := self.behind_title.set_off(name[1], limit, head)) is not None:
            # «المتحدث باسم عباس، سامر العلي، إن», «وكيل اللاعب سامر العلي، ماهر الحلو، إن»
            return self._with_name(replace(title, end=name[1]), own, limit)
        if represented:
            return replace(title, end=name[1], type=SpeakerType.UNNAMED, role=None)
        # «المتحدث باسم الرئيس الفرنسي إيمانويل ماكرون»
        kind = SpeakerType.PERSON if definite or not indefinite else SpeakerType.UNNAMED
        return replace(title, end=name[1], type=kind, role=(at, name[1]))

    def _courtesy(self, name: tuple[int, int]) -> bool:
        """Whether a name of three words or more begins with a form of address («السيد مصطفى بن بادة»)."""
        first = self.norm[name[0]]
        return name[1] - name[0] > 2 and has_article(first) and self.vocab.head(first) in COURTESY

    def _past_rank(self, end: int, limit: int, head: str) -> int:
        """Return the token behind what goes on a rank («الفريق أول», «العميد الركن المتقاعد»)."""
        end += end < limit and self.norm[end] == "اول" and head in FIRST_RANKS
        # «قائد اللواء 143»
        end += end < limit and self.norm[end].isdigit() and self.vocab.head(self.norm[end - 1]) in NUMBERED_UNITS
        while end < limit and self.norm[end] in RANK_ADDITIONS:
            end += 1
        if head in RANKS and end + 2 < limit and self.norm[end : end + 2] == ["في", "احتياط"]:
            # «اللواء في احتياط الجيش»
            end = self.phrases.end(end + 2, limit, closed=False, definite=True, role=True)
        return end

    def _past_body_in_marks(self, at: int, end: int, limit: int) -> int:
        """Return the token behind the name in marks of a body that ends a title, and is no person's.

        «متحدث باسم شركة النقل النهري "فولغا"»
        """
        close = self.words.partner[end] if end < limit and self.norm[end] == OPEN else limit
        if close >= limit or not any(map(self.kinds.takes_eponym, self.norm[at + 1 : end])):
            return end
        if self.kinds.phrase(end + 1, limit, self.vocab.bodies):
            # «أبلغ موظف في إدارة الغابات «عكاظ» أن …»
            return end
        name, names = self.norm[end + 1 : close], self.vocab.names | self.context.names
        body = len(name) < NAME_IN_MARKS and name != [] and self.vocab.head(name[0]) in self.vocab.organisations
        # «قال مدير شركة النقل "سنعود".»: a word that ends the sentence is what he said.
        alone = len(name) == 1 and name[0] not in names and self.norm[close + 1 : close + 2] not in ([], ["."])
        return close + 1 if body or alone else end

    def _family_alone(self, at: int, limit: int) -> bool:
        """Whether a family name stands alone behind a rank, closed by أن, a comma or a preposition."""
        if at + 1 >= limit or not has_article(self.norm[at]) or self.kinds.is_role(self.norm[at]):
            return False
        after = self.norm[at + 1]
        return ends_subject(after) or after in FUNCTION

    def _definite_and_gender(self, at: int, head: str, definite: bool) -> tuple[bool, str]:
        """Tell whether ال or a pronoun makes a title definite («مستشاره», ة is none), and whether a woman bears it."""
        word, roles = self.norm[at], self.vocab.roles
        if not definite:
            with_his = word.endswith("ه") and self.words.text[self.words.end[at] - 1] == "ه"
            if with_his and word[:-1] in roles:
                return True, roles[word[:-1]]
            if owned := self.vocab.owned_role(word):
                return True, roles[owned]
        gender = roles.get(head) or roles.get(word, "")
        if gender == "m" and head in EPICENE and not definite and at and self.kinds.feminine_verb(self.norm[at - 1]):
            # «قالت عضو اللجنة»
            gender = "f"
        return definite, gender

    def _next_of_list(self, name: tuple[int, int], name_at: int, end: int, limit: int) -> bool:
        """Whether one word behind a comma is the next of a list, and not the name of the title's bearer."""
        if name_at <= end or self.norm[name_at - 1] == OPEN or name[1] - name[0] >= 2:
            return False
        return not self.kinds.closes_apposition(name[1], limit)

    def _further_title(self, at: int, end: int, name_at: int, limit: int) -> Mention | None:
        """Read a second title behind a comma, with the name («وزير الخارجية، نائب الرئيس فلان»)."""
        if not end < name_at < limit or not self.kinds.is_role(self.norm[name_at]):
            return None
        further = self.read_any(name_at, limit)
        if further is None or further.name is None or further.role is None or further.role[0] != name_at:
            return None
        return replace(further, start=at, role=(at, end)) if self.kinds.closes_apposition(further.end, limit) else None

    def _title_of_title(self, at: int, end: int, limit: int) -> Mention | None:
        """Read a title right behind another, with the name («رئيس الوزراء اللواء فلان»)."""
        if not self.kinds.is_role(self.norm[end]):
            return None
        before = self.norm[max(0, at - _TITLES_IN_A_ROW) : at]
        if len(before) == _TITLES_IN_A_ROW and all(map(self.kinds.is_role, before)):
            return None
        if self.vocab.head(self.norm[end]) in ON_THE_PITCH and self.vocab.head(self.norm[at]) in OFFICES:
            # «وحذر رئيس النادي اللاعب سامر العلي من …»
            return None
        further = self.read_any(end, min(limit, end + _LONGEST_SECOND_TITLE))
        if further is None or further.name is None or further.role is None:
            return None
        # «وزير الخارجية سمو الشيخ سامر العلي»
        return replace(further, start=at, role=(at, further.role[1])) if further.type is SpeakerType.PERSON else None

    def _with_name(self, title: Mention, name: tuple[int, int], limit: int) -> Mention:
        """Return a title with its name, which may start behind a brand and have another title behind it."""
        name = self._with_given(self._behind_brand(name), title.start)
        end = title.end
        if name[0] > end and self.norm[name[0] - 1] not in PAUSES and OPEN not in self.norm[end : name[0]]:
            end = name[0]
        end = min(end, name[0])
        # «المستشار القانوني د. سامر العلي»
        end = self.names.before_initials(end, title.start)
        end -= end - 1 > title.start and self.norm[end - 1] in PAUSES
        behind = self.kinds.past_mark(name[1], limit)
        # «النائب ليلى العلي»: her name tells better than the title; «المتحدثة أدريان» is a woman, too.
        woman = name[1] - name[0] > 1 and self._given_gender(name[0]) == "f"
        gender = "f" if woman else title.gender
        mention = replace(title, end=behind, name=name, role=(title.start, end), gender=gender, definite=True)
        whole = self.with_apposition(mention, limit)
        return replace(mention, end=whole.end, behind=whole.role) if whole.end > mention.end else mention

    def _addressed_by_title(self, at: int, limit: int) -> Mention | None:
        """Read a name behind a form of address that follows what looked like one («مدير سوق عكاظ الدكتور راشد»)."""
        head = self.vocab.head(self.norm[at])
        if head == self.norm[at] or head not in FORMS_OF_ADDRESS:
            return None
        further = self.read_any(at, limit)
        return (
            further if further is not None and further.name is not None and further.type is SpeakerType.PERSON else None
        )

    def _second_title(self, title: int, at: int, limit: int, head: str) -> tuple[int, int] | None:
        """Read the name behind further titles of the same person («أستاذة التسويق والمستشارة السابقة فلانة»)."""
        for _ in range(CHAINED_TITLES):
            word = self.norm[at] if at < limit else ""
            if not word.startswith("و") or not self.kinds.is_role(word[1:]) or word in self.vocab.names:
                break
            owned = self._owned_title(at)
            if self.vocab.head(word[1:]) == head or owned in DEPUTIES | KIN:
                # «مؤسس الشركة ومديرها سامر العلي», but «رئيس الاتحاد ونائبه سامر العلي»
                break
            closed = word.startswith("وال") or bool(owned)
            at = self.phrases.end(at + 1, limit, closed=closed, definite=True, role=True)
            # «الأديب والناقد المصري، سامر العلي، إن», but «اتهم نائب الحزب وزير المال ورئيس …، سامر العلي، بـ…»
            apart = has_article(self.norm[title]) and word.startswith("وال")
            first = self.behind_title.start(at, limit) if apart else at
            if first >= limit:
                return None
            given = self.norm[first] in self.vocab.given or self.norm[first] in self.vocab.given_words
            read = self.behind_title.read(first, limit, head) if given else self.slots.read(first, limit, title=head)
            if read is not None:
                return read
        return None

    def _owned_title(self, at: int) -> str:
        """Return the title behind و onto which a pronoun is written («ومديرها», «ونائبه»), or nothing."""
        title = self.norm[at][1:]
        his = self.words.text[self.words.end[at] - 1] == "ه" and title[:-1] in self.vocab.roles
        return title[:-1] if his else self.vocab.owned_role(title)

    def _behind_brand(self, name: tuple[int, int]) -> tuple[int, int]:
        """Start a name at its given name where a hotel's or firm's name runs into it («فندق بارك إن فهد بن سعيد»)."""
        first, end = name
        opener = self.norm[first] in NAME_OPENERS or self.norm[first] in self.vocab.given_words
        if self._calling_before(name):
            return first + 1, end
        if opener or self.norm[first] in self.vocab.names or self.norm[first] in self.context.names:
            return name
        for j in range(first + 1, end - 1):
            given = self.norm[j] in self.vocab.given or self.norm[j] in ("عبد", "ابو")
            if given and self.norm[j - 1] not in CONNECTORS:
                return j, end
        return name

    def _calling_before(self, name: tuple[int, int]) -> bool:
        """Whether a calling that is also a family name stands before a full name («النجار سامر العلي»)."""
        first, end = name
        calling = self.norm[first]
        if end - first < 3 or not has_article(calling) or calling[2:] not in CALLINGS:
            return False
        given = self.norm[first + 1]
        return given in self.vocab.given and given not in ("عبد", "ابو")

    def _with_given(self, name: tuple[int, int], title: int) -> tuple[int, int]:
        """Start a name at the word before its «بن», whatever that is otherwise («مدير المرور معروف بن محمد»)."""
        first, end = name
        if self.norm[first - 1] in ("بن", "بنت"):
            first -= 1
        if self.norm[first] not in ("بن", "بنت") or first - 1 <= title or first + 1 >= len(self.norm):
            return name
        if self.norm[first + 1] not in self.vocab.names:
            return name
        word = self.norm[first - 1]
        other = has_article(word) or word in FUNCTION or word in self.vocab.asides or self.kinds.prefixed(word)
        other = other or word in self.vocab.places or word in self.vocab.states or self.kinds.takes_eponym(word)
        return name if other or not word[:1].isalpha() else (first - 1, end)

    def _first_of_two(self, at: int, joined: int) -> tuple[int, int] | None:
        """Read the full name between a title and another one joined to it («الوزير سامر العلي ورامي حداد»)."""
        for k in range(at + 1, joined - 1):
            if self.norm[k] in self.vocab.given and (name := self.names.read(k, joined)) is not None:
                return name if name[1] - k > 1 and self.norm[name[1]].startswith("و") else None
        return None

    def named(self, at: int, name: tuple[int, int], limit: int) -> Mention:
        """A name, with the title in apposition behind it if one follows."""
        end = self.kinds.past_mark(name[1], limit) if at < name[0] else name[1]
        role = None
        whole = self._behind_brand(name) if at == name[0] else name
        if whole[0] == at + 1 and has_article(self.norm[at]):
            # «السيناريست عبد الله المناني»: a calling that no list has.
            role, name = (at, whole[0]), whole
        elif whole != name and self.norm[whole[0] + 1] in ("بن", "بنت"):
            # «فندق راديسون فهد بن سعيد», but «خلفي عبد السلام»
            at, name = whole[0], whole
        given = self.norm[name[0]]
        kunya = at == name[0] and given in _KUNYAS and name[1] - name[0] == 2 and name[1] < limit
        if kunya and (own := self.behind_title.set_off(name[1], limit, given)) is not None:
            # «أم سعاد، زينب العلي، …»
            return Mention(at, own[1], SpeakerType.PERSON, own, (at, name[1]), head=given, definite=True)
        # «عبد الله» alone may be her family name, as any name of one part may.
        parts = name[1] - name[0] - (given == "عبد")
        gender = self._given_gender(name[0]) if parts > 1 else ""
        head = given if role is None else self.norm[at]
        mention = Mention(at, end, SpeakerType.PERSON, name, role, head=head, gender=gender, definite=True)
        return self.with_apposition(mention, limit)

    def _given_gender(self, at: int) -> str:
        """Return whether men or women bear a given name; of «مني» and «يسري» nothing: they may be «منى» and «يسرى»."""
        gender = self.vocab.gender(self.norm[at])
        return "" if gender == "f" and self.words.text[self.words.end[at] - 1] == "ي" else gender

    def national(self, at: int, limit: int, head: str) -> Mention | None:
        """Read a person named behind adjectives of origin («الإسباني كارليس بويول», «السياسي العراقي عزت الشابندر»)."""
        word = self.norm[at]
        if not self.kinds.is_nisba(word):
            return None
        end = at
        while end < min(limit, at + 3) and has_article(self.norm[end]) and self.kinds.is_nisba(self.norm[end]):
            end += 1
        if at < end < limit and self.norm[end] in EXPERTS:
            # «البريطاني المتخصص في علوم البحار سامر العلي»
            end = self.phrases.end(at + 1, limit, closed=True, definite=True, role=True)
        if end > at and end + 1 < limit and has_article(self.norm[end]) and self.norm[end + 1] in self.vocab.given:
            # «السياسي المخضرم سامر العلي»
            name = self.names.read(end + 1, limit)
            end += not self.kinds.namelike(self.norm[end]) and name is not None and name[1] - name[0] > 1
        if end == at or end >= limit or not self.kinds.namelike(self.norm[end]):
            return None
        if (name := self.names.read(end, limit)) is None:
            return None
        slot = self.slots.read(end, limit, unlisted=1) if name[1] - name[0] == 1 else None
        name = slot if slot is not None and slot[1] > name[1] else name
        gender = "f" if word.endswith("ه") else "m"
        title = Mention(at, end, SpeakerType.PERSON, name, (at, end), head=head, gender=gender, definite=True)
        # «وعد الألماني بيتر هولند مدرب النادي برد قوي», but «خارج التجربة الفلسطينية يعاين الكاتب …»
        full = name[1] - name[0] > 1
        return self._with_name(title, name, limit) if full else replace(title, end=name[1])
