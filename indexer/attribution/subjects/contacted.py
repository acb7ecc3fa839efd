"""Contacted: whom an outlet asks, who answers («وتواصلت "النهار" مع المدير سامر العلي فأوضح أن …»).

It never speaks itself in such a sentence, whether its verb stands before it or behind, or a noun opens what led to the
answer («وباتصال "النهار" بالمدير …», «وبعرض الأمر على المدير …»).
"""

from __future__ import annotations

from indexer.attribution.drafts import Stage
from indexer.attribution.text.cues import readings
from indexer.attribution.text.mention import Mention
from indexer.attribution.text.tokens import CLOSE, OPEN
from indexer.attribution.words import listed
from indexer.attribution.words.outlets import OUTLETS
from indexer.attribution.words.particles import AUXILIARIES, COMPLEMENTISERS, RELATIVES
from indexer.attribution.words.people import REPORTERS
from indexer.model import SpeakerType

# Verbs by which an outlet asks somebody or goes to him.
_CONTACTS = listed(
    """
    التقت التقي تواصلت تواصل قابلت قابل اتصلت اتصل توجهت توجه حاورت حاور استطلعت استطلع حادثت هاتفت واجهت استفسرت
    استفسر اجرت اجري
    """
)
# Verbs by which it has a guest.
_HOSTS = listed("استضاف استضافت يستضيف تستضيف")
# Others, with what it brings him.
_BRINGS = listed("نقلت نقل حملت حمل طرحت طرح وضعت وضع عرضت عرض احالت احال رفعت رفع وجهت وجه")
_BROUGHT = listed(
    "التساولات التساول تساولات الشكوي الشكاوي شكوي القضيه السوال سوال اسيله الاسيله الموضوع المعاناه معاناه الاستفسار"
)
_MAY_CONTACT = frozenset(joined + verb for verb in _CONTACTS | _BRINGS for joined in ("", "و", "ف", "وف"))
# Nouns that open what led to the answer, and those that «في» leads to.
_CONTACT_BY = listed("باتصال بالاتصال باستفسار بسوال بالسوال بعرض بمواجهه بالتواصل بمهاتفه")
_CONTACT_IN = listed("اتصال حوار حديث لقاء مقابله تواصل")
# Words of one's own, and how they may be told of.
_OWN = listed("تصريح تعليق مداخله حديث كلمه")
_OTHER = listed("اخر اخري")
_KINDS_OF_WORDS = _OTHER | listed("هاتفي هاتفيه صحفي صحفيه صحافي صحافيه خاص خاصه مصور مصوره تلفزيوني تلفزيونيه")
# Verbs of speaking to one, behind which who speaks may stand («وتحدث إلى "النهار" المدير … مؤكدا أن …»).
_SPOKE_TO = listed("تحدث تحدثت يتحدث تتحدث")
# What leads to whom it asks.
_LEADS_TO_ASKED = frozenset({"مع", "الي", "على", "من", "ب", "ل"})
# So many words of a sentence, before such a verb and behind it, are looked at.
_OPENING = 8
_ASKED_WITHIN = 9


class Contacted(Stage):
    """Reads whom the outlets of one paragraph ask."""

    def read(self, first: int, end: int) -> tuple[Mention | None] | None:
        """Return who was asked at the start of a sentence, in a tuple, which is empty of him if nothing tells."""
        at = first
        while at < min(end, first + 3) and (self.norm[at] in AUXILIARIES or self.norm[at] in ("هذا", "وقد", "كما")):
            at += 1
        if at >= end:
            return None
        if self.norm[at].removeprefix("و") in _CONTACT_BY:
            return self._behind_noun(at, at + 1, end)
        if self.norm[at].removeprefix("و") == "في" and at + 1 < end:
            if (own := self._in_own_words(at + 1, end)) is not None:
                return (own,)
            return self._behind_noun(at + 1, at + 2, end) if self.norm[at + 1] in _CONTACT_IN else None
        if self.norm[at].removeprefix("و") in _SPOKE_TO and (told := self._told(at + 1, end)) > at + 1:
            speaking = self.mentions.subject(told, end) if told < end else None
            known = speaking is not None and speaking.type is SpeakerType.PERSON
            return (speaking,) if known else None
        if self.norm[at].removeprefix("و") in _HOSTS:
            return self._guest(at + 1, end)
        if _MAY_CONTACT.isdisjoint(self.norm[at:end]):
            return None
        outlet = self._outlet(at, end)
        if outlet is not None:
            near = range(outlet.end, min(end, outlet.end + 3))
            verb = next((k for k in near if self._contacts(k, end)), -1)
            return (self._asked(verb + 1, end),) if verb >= 0 else None
        near = range(at, min(end, at + _OPENING))
        verb = next((k for k in near if self._contacts(k, end)), -1)
        outlet = self._outlet(verb + 1, end) if verb >= 0 else None
        return (self._asked(outlet.end, end),) if outlet is not None else None

    def _guest(self, at: int, end: int) -> tuple[Mention] | None:
        """Return whom a programme or a channel has as its guest, behind what he is («استضاف البرنامج الفنان …»)."""
        for k in range(at + 1, min(end, at + _OPENING)):
            word = self.norm[k]
            if word in COMPLEMENTISERS or word in RELATIVES or not (word[:1].isalpha() or word in (OPEN, CLOSE)):
                return None
            one = self.mentions.subject(k, end) if self.mentions.kinds.is_role(word) else None
            if one is not None and one.type is SpeakerType.PERSON and one.name is not None:
                return (one,)
        return None

    def _behind_noun(self, noun: int, at: int, end: int) -> tuple[Mention | None] | None:
        """Return who was asked behind «باتصال»; «في» opens it only if an outlet has led it."""
        near = range(at, min(end, at + 4))
        led = next((one for k in near if (one := self._outlet(k, end)) is not None), None)
        if led is None and not self.norm[noun].removeprefix("و").startswith("ب"):
            return None
        asked = self._asked(led.end if led is not None else at, end)
        return (asked,) if asked is not None else None

    def _in_own_words(self, noun: int, end: int) -> Mention | None:
        """Read whose words «في» opens a sentence with («وفي تعليق لسامر العلي، الذي يزرع التفاح، قال …»).

        With whom a talk was may have asked, or been told by whoever spoke before; who has not spoken to a reporter who
        goes on to «لقاء آخر مع سامر العلي» is asked there.
        """
        at = noun + 1
        while at < end and self.norm[at] in _KINDS_OF_WORDS:
            at += 1
        another = not _OTHER.isdisjoint(self.norm[noun + 1 : at])
        if at + 1 >= end:
            return None
        if self.norm[at] == "مع" and self.norm[noun] in _CONTACT_IN and (another or not self.passage.drafts):
            one = self.mentions.subject(at + 1, end)
        elif self.norm[at][:1] == "ل" and self.norm[noun] in _OWN:
            one = self.mentions.behind(at, end)
        else:
            return None
        named = one is not None and one.type is SpeakerType.PERSON and one.name is not None and not one.plural
        return one if named and one is not None and one.head not in REPORTERS else None

    def _told(self, at: int, end: int) -> int:
        """Return the token behind the outlet somebody speaks to («إلى "النهار"», «لصحيفة النهار»), or `at`."""
        if at + 1 < end and self.norm[at] in ("الي", "ل"):
            outlet = self._outlet(at + 1, end)
            return outlet.end if outlet is not None else at
        told = self.mentions.behind(at, end) if at < end and self.mentions.kinds.to_outlet(self.norm[at]) else None
        return told.end if told is not None else at + (at < end and self.mentions.kinds.to_outlet(self.norm[at]))

    def _contacts(self, at: int, end: int) -> bool:
        """Whether a verb stands at a token by which an outlet asks somebody."""
        verb = self.norm[at].removeprefix("و").removeprefix("ف")
        if verb in _BRINGS:
            return not _BROUGHT.isdisjoint(self.norm[at + 1 : min(end, at + 6)])
        return verb in _CONTACTS

    def _outlet(self, at: int, end: int) -> Mention | None:
        """Read an outlet: by its kind, or a body that is called by a name in marks or written like one spoken to."""
        if at >= end:
            return None
        word = self.norm[at]
        listed_one = self.vocab.head(word) in OUTLETS or self.mentions.kinds.to_outlet("ل" + word)
        if word != OPEN and not listed_one:
            return None
        mention = self.mentions.read(at, end)
        if mention is None and word == OPEN and self.words.partner[at] - at <= 3:
            close = self.words.partner[at] + 1
            return Mention(at, close, SpeakerType.ORGANISATION, head=self.norm[at + 1], definite=True)
        return mention if mention is not None and mention.type is SpeakerType.ORGANISATION else None

    def _asked(self, at: int, end: int) -> Mention | None:
        """Read who is asked behind an outlet or its verb."""
        # «الجزيرة نت»
        at += at < end and self.norm[at] == "نت"
        for k in range(at, min(end, at + _ASKED_WITHIN)):
            word = self.norm[k]
            if word in COMPLEMENTISERS or word in RELATIVES or word == ":" or (k > at and readings(word)[1]):
                return None
            led = k == at or self.norm[k - 1] in _LEADS_TO_ASKED
            one = self.mentions.subject(k, end) if led and word not in _LEADS_TO_ASKED else None
            if one is None and word[:1] in "بل":
                one = self.mentions.particles.behind_particle(k, end) or self.mentions.behind(k, end)
            if one is not None and one.type is not SpeakerType.ORGANISATION and (one.name or one.role):
                return one
        return None
