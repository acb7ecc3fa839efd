"""Appositions: a title behind the name of its bearer («زهير خزيم، وزير النقل», «سامر العلي مدير المركز»).

Not every title there is his: «دعا سامر العلي، وزير النقل، زهير خزيم، إلى …», «واتهمت ليلى العلي القاضي حداد بـ…».
"""

from __future__ import annotations

from indexer.attribution.names.names import NameReader
from indexer.attribution.names.names_behind_titles import NameBehindTitle
from indexer.attribution.names.superiors import served
from indexer.attribution.phrases.phrases import PhraseReader
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import Mention, replace
from indexer.attribution.text.tokens import OPEN
from indexer.attribution.text.word_kinds import KindsReader, WordKinds, accusative, deed_noun, has_article
from indexer.attribution.words.marks import COMMAS, PAUSES
from indexer.attribution.words.numbers import ONE_OF
from indexer.attribution.words.particles import COMPLEMENTISERS
from indexer.attribution.words.people import COUNTERPARTS, KIN
from indexer.attribution.words.titles import EPICENE, HONOURS, SERVED, SPEAKS_OR_SERVES
from indexer.attribution.words.verbs import NEED_SOMEBODY, TELLING, THANKS
from indexer.model import SpeakerType

# Verbs of meeting, behind whose subject stands whom he meets.
_MEETS = frozenset({"التقي", "التقت", "يلتقي", "تلتقي", "استقبل", "استقبلت", "زار", "زارت", "هاتف", "هاتفت"})
# No name of a body in marks behind a title has more tokens.
_NAME_IN_MARKS = 6
# So many words behind a title at most أن leads to what its bearer thinks.
_CLAUSE_WITHIN = 12
# So many titles of one person can stand in a row.
CHAINED_TITLES = 3


class AppositionReader(KindsReader):
    """Reads titles behind names in the words of one paragraph.

    Args:
        kinds: What the words can be.
        names: Reads listed names.
        phrases: Finds where a title ends.
        behind_title: Reads names behind titles, for those of whom somebody serves.
    """

    def __init__(
        self, kinds: WordKinds, names: NameReader, phrases: PhraseReader, behind_title: NameBehindTitle
    ) -> None:
        super().__init__(kinds)
        self.names = names
        self.phrases = phrases
        self.behind_title = behind_title

    def with_apposition(self, mention: Mention, limit: int) -> Mention:
        """Take in a title behind a name («زهير خزيم، وزير النقل»)."""
        i = mention.end
        comma = i < limit and self.norm[i] in PAUSES
        if comma:
            i += 1
        # «سامر العلي، أحد منظمي الحفل، قال إن …»
        one_of = comma and i < limit and self.norm[i] in ONE_OF and mention.name is not None
        if i >= limit or mention.type is not SpeakerType.PERSON or not (self.kinds.is_role(self.norm[i]) or one_of):
            return mention
        if self.norm[i] == "امام" and self.words.text[self.words.start[i]] != "إ":
            # «وقالت هند العلي أمام مجلس النواب: …»
            return mention
        if self.norm[i] in COUNTERPARTS or self.norm[i] in HONOURS:
            # «هاجم سامر العلي نظيره السوري», «أبدى سامر العلي سعادته»
            return mention
        if comma and self._says(i, limit):
            # «وأيدته هدى العلي، مشيرة إلى …»: she points something out, and is no marshal.
            return mention
        head = self.vocab.head(self.norm[i])
        end = self.phrases.end(i + 1, limit, closed=head != self.norm[i], definite=True, role=True)
        end = self._past_name_in_marks(end, limit)
        end = self._past_chained(end, limit)
        if head in KIN and comma and end < limit and (kin := self.behind_title.read(end, limit, head)) is not None:
            # «هند العلي، خطيبة الرسام سامر الخوري، قد قالت»
            end = kin[1]
        if comma and end + 1 < limit and self.norm[end].startswith("بال") and self.norm[end + 1] in COMMAS:
            # «النائب عن حزب النور بالبرلمان»
            end += self.norm[end][3:] in self.vocab.organisations
        if (superior := self._superior_behind(i, end, limit)) is not None:
            end = superior[1]
        # «سامر العلي، الناشط والباحث الحقوقي، أن»
        closed = self._past_name_in_marks(self._past_joined(end, limit), limit)
        if comma and closed < limit and not self.kinds.closes_apposition(closed, limit):
            return mention
        if one_of and end < limit and self.norm[end] not in COMMAS:
            return mention
        if not comma and mention.name is not None and self._told_by(mention.start - 1) and self._of_state(i, end):
            # «دعا سامر العلي الرئيس السوري إلى …»: he asks another.
            return mention
        if not comma and mention.name is not None and end < limit and self._asked(i, end, mention.start - 1):
            return mention
        another = end < limit and self.kinds.namelike(self.norm[end]) and has_article(self.norm[i])
        if not comma and another and mention.gender == "f" and self.vocab.roles.get(head) == "m":
            # «واتهمت ليلى العلي القاضي حداد بـ…»: the title of whom she accuses.
            return mention
        sure = comma or (mention.name is not None and self.kinds.namelike(self.norm[mention.name[0]]))
        of_another = head in KIN or head.removesuffix("ه") in SPEAKS_OR_SERVES
        if sure and not of_another and self._another_behind(end, limit, comma=comma):
            return mention
        end = closed
        # «ليلى العلي، مدير المركز»: her name tells better than the title.
        told = self.vocab.roles.get(head, mention.gender)
        gender = mention.gender if head in EPICENE or mention.gender == "f" else told
        return replace(mention, end=end, role=(i, end), gender=gender)

    def _says(self, at: int, limit: int) -> bool:
        """Whether a word that may be a title is a participle, by what it takes («متحدثة عن», but «متحدثة باسم»)."""
        behind = self.norm[at + 1] if at + 1 < limit else ""
        forms = (form for form in readings(self.norm[at])[1] if form.shape == "participle")
        return any(behind in COMPLEMENTISERS or behind in form.verb.prepositions for form in forms)

    def _past_name_in_marks(self, end: int, limit: int) -> int:
        """Step over the name in marks of a body behind a title, if it is no speech («مدير المرفأ "الطريق مفتوح".»)."""
        close = self.words.partner[end] if end < limit and self.norm[end] == OPEN else limit
        if close >= limit or close - end > _NAME_IN_MARKS:
            return end
        goes_on = close + 1 < limit and self.norm[close + 1][:1].isalpha()
        return close + 1 if goes_on or not self.kinds.speech_in_marks(end, close) else end

    def _told_by(self, at: int) -> bool:
        """Whether a verb stands at a token by which somebody asks, tells, thanks or meets another."""
        verb = self.norm[at].removeprefix("و") if at >= 0 else ""
        if verb in THANKS or verb in _MEETS:
            return True
        return any("party" in form.verb.takes or form.verb.lemma in TELLING for form in readings(verb)[1])

    def _asked(self, at: int, end: int, verb: int) -> bool:
        """Whether a title behind a name is whom a verb asks or judges, by what follows it.

        «دعا سامر العلي الفريق إلى الصبر», but «دعا سامر العلي رئيس البلدية إلى الصبر»; a verb that needs somebody can
        mean nobody else: «حمّل سامر العلي رئيس البلدية المسؤولية», «حث سامر العلي رئيس البلدية على الصبر»
        """
        behind, alone = self.norm[end], has_article(self.norm[at]) and end == at + 1
        for form in readings(self.norm[verb])[1] if verb >= 0 else ():
            lemma, takes = form.verb.lemma, "party" in form.verb.takes
            # «اعتبر سامر العلي المرشح خلفا للمدير أن …»
            clause = not COMPLEMENTISERS.isdisjoint(self.norm[end : end + _CLAUSE_WITHIN])
            judges = lemma == "اعتبر" and accusative(behind) and not clause
            blames = lemma == "حمّل" and behind.removeprefix("ال").removeprefix("كامل") in ("مسووليه", "")
            # The deed that somebody is to do looks like an adjective («المدرب التدخل»).
            begs = lemma in NEED_SOMEBODY and any(map(deed_noun, (behind, self.norm[end - 1])))
            if judges or blames or begs:
                return True
            led = behind in form.verb.prepositions or (behind[:1] in form.verb.prepositions and self._led(behind))
            if takes and led and (alone or lemma in NEED_SOMEBODY):
                return True
        return False

    def _led(self, word: str) -> bool:
        """Whether ب or ل leads to what somebody is asked for («بالاستقالة»), and to no body («الأستاذ بجامعة حلب»)."""
        noun = word[1:].removeprefix("ال")
        return len(noun) > 2 and noun not in self.vocab.organisations and word[1:] not in self.vocab.places

    def _of_state(self, at: int, end: int) -> bool:
        """Whether a title tells right behind it whose office it is («الرئيس الصيني», «أمير قطر»)."""
        behind = self.norm[at + 1] if at + 1 < end else ""
        if not has_article(self.norm[at]):
            return behind in self.vocab.states and self.norm[at] in SERVED
        origin = has_article(behind) and self.vocab.head(behind) in self.vocab.origins
        return origin and self.vocab.head(self.norm[at]) in SERVED

    def _past_joined(self, end: int, limit: int) -> int:
        """Step over titles that و joins («رئيس المكتب والناطق باسم الحركة», «القائد السابق للفريق ونجم أرسنال»)."""
        while end < limit and self.norm[end][:1] == "و" and self.kinds.is_role(self.norm[end][1:]):
            whole = self.norm[end].startswith("وال")
            behind = self.phrases.end(end + 1, limit, closed=whole, definite=True, role=True)
            another = behind < limit and self.kinds.namelike(self.norm[behind])
            if not whole and (behind == end + 1 or another or self.norm[end] in self.vocab.names):
                # «سامر العلي مدير المركز ورئيس البلدية رامي الخوري»
                break
            end = behind
        return end

    def _another_behind(self, end: int, limit: int, *, comma: bool) -> bool:
        """Whether a title in apposition is that of the full name behind it.

        «دعا سامر العلي، وزير النقل، زهير خزيم، إلى …», «وصف سامر العلي الملك فؤاد الثاني بأنه …»
        """
        apart = end < limit and self.norm[end] in COMMAS
        if (comma and not apart) or end + 1 + apart >= limit or self.kinds.is_role(self.norm[end + apart]):
            return False
        name = self.names.read(end + apart, limit)
        if name is None or name[1] - name[0] < 2 or self.norm[name[0]] not in self.vocab.given:
            return False
        # «… سامر العلي مدير المركز، رامي الخوري عضو المجلس»: a list has a title behind each name.
        behind = name[1] + (name[1] < limit and self.norm[name[1]] in COMMAS)
        return not apart or behind >= limit or not self.kinds.is_role(self.norm[behind])

    def _superior_behind(self, title: int, end: int, limit: int) -> tuple[int, int] | None:
        """Read the name of whose office a title in apposition ends with («سامر العلي مستشار الرئيس رامي الخوري»)."""
        inner = (self.vocab.head(served(word)) for word in self.norm[title + 1 : end])
        if end >= limit or not any(head in SERVED for head in inner):
            return None
        return self.behind_title.read(end, limit, self.vocab.head(self.norm[title]))

    def _past_chained(self, end: int, limit: int) -> int:
        """Step over titles in a row behind a first one («ولي العهد نائب رئيس مجلس الوزراء»), unless a name follows."""
        start = end
        for _ in range(CHAINED_TITLES):
            if end >= limit or not self.kinds.is_role(self.norm[end]) or self.norm[end] in self.vocab.names:
                break
            end = self.phrases.end(end + 1, limit, closed=has_article(self.norm[end]), definite=True, role=True)
        another = end < limit and self.kinds.namelike(self.norm[end])
        return start if another else end
