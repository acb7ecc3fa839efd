"""Second nouns: whether a word with ال behind a closed chain is no part of it («دعا الرئيس الحكومة إلى …»)."""

from __future__ import annotations

import re

from indexer.analysis.known import known
from indexer.attribution.phrases.chain import Chain
from indexer.attribution.text.word_kinds import KindsReader, bare_verbal_noun, deed_noun, has_article, verbal_noun
from indexer.attribution.words.adjectives import FURTHER_ADJECTIVES, SMALL_ADJECTIVES
from indexer.attribution.words.bodies import KINDS_OF_BODIES, ORGANISED_BY
from indexer.attribution.words.numbers import NUMERALS
from indexer.attribution.words.outlets import PAPERS
from indexer.attribution.words.titles import OFFICEHOLDERS

# Feminine nouns in ى.
_FEMININE_IN_YA = frozenset({"شكوي", "دعوي", "فتوي"})
# The participle of the first form («الحاكم»), which may go on a body within a body's name.
_DOES = re.compile(r"\wا\w\w")
# The verbal noun of the second form («التقليل», «التخفيف»).
_SECOND_FORM = re.compile(r"الت\w\wي[^ه]")


class SecondNouns(KindsReader):
    """Tells nouns from the adjectives of the chains of one paragraph."""

    def opens(self, chain: Chain, word: str) -> bool:
        """Whether a word with ال behind a closed chain is no adjective of it: its kind or its gender tells."""
        noun = self.vocab.head(word)
        if self._describes(chain, word, noun):
            return False
        after = self._behind_title(chain, word, noun) if chain.role else self._behind_body(chain, word, noun)
        return after or self._of_another_kind(chain, word, noun) or self._right_behind_noun(chain, word, noun)

    def _describes(self, chain: Chain, word: str, noun: str) -> bool:
        """Whether a word is an adjective of those people, or says of what kind a body is."""
        head = self.norm[chain.at - 1]
        if self._kind_of_body(head, noun):
            return True
        if word.endswith(("يون", "يين", "يان")) and head[-2:] == word[-2:] and chain.i == chain.at:
            # «الاقتصاديون الأميركيون»
            return True
        if word.endswith("يون") and self.norm[chain.i - 1].endswith("ون"):
            # «الصحفيون والإعلاميون العراقيون»
            return True
        # «النواب المعارضون»
        return word.endswith("ون") and chain.i == chain.at and self.vocab.head(head) in self.vocab.people

    def _of_another_kind(self, chain: Chain, word: str, noun: str) -> bool:
        """Whether a word is a noun by its form, or goes with nothing that stands before it."""
        before = self.norm[chain.i - 1]
        nisba = self.kinds.is_nisba(word)
        broken_plural = known().fixed.get(noun, "") not in ("", noun) and not word.endswith(("ه", "ي", "ا"))
        if broken_plural and chain.i > chain.at and self.kinds.is_nisba(before):
            # «دانت وزارة الخارجية الأميركية الأحداث»
            return True
        if before.endswith("يه") and self._of_document(chain, word):
            return True
        body_noun = noun in self.vocab.organisations and (not noun.startswith("م") or noun == "مجلس")
        if body_noun and has_article(before) and not nisba:
            # «طالب أعضاء مجلس النواب الحكومة بـ…»
            return True
        behind_whole = chain.i > chain.at or has_article(self.norm[chain.at - 1])
        deed = verbal_noun(word) or (behind_whole and bare_verbal_noun(noun))
        if chain.closed and deed and not nisba and noun not in self.vocab.organisations:
            # «أرجع تقرير مجموعة البنك الأفريقي للتنمية الانخفاض إلى …»
            return True
        return self._people_behind(chain, noun)

    def _people_behind(self, chain: Chain, noun: str) -> bool:
        """Whether those whom somebody tells something stand behind him («وعد المتحدث باسم التحالف الصحفيين بـ…»)."""
        many = noun.endswith("ين") and (noun[:-2] + "ون" in self.vocab.people or noun[:-2] in self.vocab.sources)
        if not many or noun[:-2] in self.vocab.origins:
            return False
        before = self.vocab.head(self.norm[chain.i - 1].removeprefix("و"))
        several = before.endswith("ين") or before in self.vocab.people or known().fixed.get(before, before) != before
        # «نصح قطاع التجارة الداخلية المستهلكين بـ…»
        described = has_article(self.norm[chain.i - 1]) and not self.norm[chain.at - 1].endswith(("ون", "ين"))
        return not several and (chain.role or described)

    def _behind_body(self, chain: Chain, word: str, noun: str) -> bool:
        """Whether a word goes on no body, document or people."""
        head, before = self.norm[chain.at - 1], self.norm[chain.i - 1]
        further = chain.i > chain.at
        # «المؤتمر العام للأحزاب العربية»: an adjective of those whose the body is.
        theirs = before.startswith("لل") and self.kinds.is_nisba(word)
        whole_body = chain.closed and not theirs and self._after_whole_body(chain, noun)
        if further and (self._not_of_her_kind(chain, word) or whole_body):
            return True
        if noun in OFFICEHOLDERS and (further or has_article(head)):
            # «اتهمت منظمة السلام الأخضر الرئيس الأمريكي بـ…», «دعا المجلس الرئيس إلى …»
            return True
        man = self.kinds.is_role(word) and not self.kinds.is_nisba(word) and not word.endswith("ه")
        if further and man and noun in known().nouns and self.vocab.organisations.get(self.vocab.head(head)) == "f":
            # «اتهمت هيئة الطيران الطيار بـ…»
            return noun not in SMALL_ADJECTIVES and not _DOES.fullmatch(noun)
        whole = all(map(has_article, self.norm[chain.at - 1 : chain.i]))
        if whole and ((self._disagrees(head, word) and not theirs) or _feminine_noun(noun) or deed_noun(word)):
            return True
        if noun in self.vocab.organisations and self.kinds.is_nisba(before):
            # «حضت منظمة العفو الدولية الحكومة على …»
            return True
        # «حاولت وزارة الصحة التقليل من الأمر»
        return bool(_SECOND_FORM.fullmatch(word)) and has_article(before)

    def _behind_title(self, chain: Chain, word: str, noun: str) -> bool:
        """Whether a word goes on no title of a person."""
        before = self.norm[chain.i - 1]
        origin = self.vocab.head(before) in self.vocab.origins
        described = noun in SMALL_ADJECTIVES or noun.startswith("م") or self.kinds.is_nisba(word)
        if origin and noun in known().nouns and not described and noun not in FURTHER_ADJECTIVES:
            # «ودعا القنصل الفرنسي القطاع الخاص إلى …»
            return True
        # «ووعد رئيس الوزراء النواب بـ…»
        return chain.i > chain.at and noun in self.vocab.people and has_article(before)

    def _right_behind_noun(self, chain: Chain, word: str, noun: str) -> bool:
        """Whether a body, people, or a feminine behind a man's title stand right behind a noun with ال."""
        head = self.norm[chain.at - 1]
        if chain.i > chain.at or not has_article(head):
            return False
        if noun in self.vocab.organisations or word in self.vocab.people or noun in self.vocab.people:
            return True
        return chain.role and self._not_of_his_gender(head, word)

    def _kind_of_body(self, head: str, noun: str) -> bool:
        """Whether the name of a body says of what kind another is («الحكومة الفيدرالية», «اللجنة المنظمة»)."""
        if noun not in KINDS_OF_BODIES and noun != "منظمه":
            return False
        body = self.vocab.head(head)
        return (noun == "منظمه" and body in ORGANISED_BY) or (
            noun in KINDS_OF_BODIES and self.vocab.organisations.get(body) == "f"
        )

    def _after_whole_body(self, chain: Chain, noun: str) -> bool:
        """Whether a noun goes on no body that has its name («حركة حماس القيادة», «شركة النهار السكان»).

        Behind a feminine or a plural it may be an adjective («شركة الطرق السيارة», «حزب الوطنيين الأحرار»).
        """
        before, lists = self.norm[chain.i - 1], known()
        singular = lists.fixed.get(noun, noun)
        named = not has_article(before)
        several = before.endswith(("ات", "ين", "ون")) or lists.fixed.get(self.vocab.head(before), "") != ""
        described = has_article(before) and not self.kinds.is_nisba(before)
        if noun in self.vocab.people or (singular != noun and (named or singular in self.vocab.roles)):
            return not (described and several)
        one = noun[:-2] + "ه"
        # «الشركات», «التنظيمات»
        kinds = one in lists.nouns or one in self.vocab.organisations or bare_verbal_noun(noun[:-2])
        things = noun.endswith("ات") and kinds
        return (_feminine_noun(noun) or things) and not (described and (several or before.endswith("ه")))

    def _of_document(self, chain: Chain, word: str) -> bool:
        """Whether a masculine adjective behind a feminine one is the document's («تقرير البورصة المصرية الأسبوعي»)."""
        document = chain.at > 1 and self.vocab.head(self.norm[chain.at - 2]) in self.vocab.documents
        return document and self.norm[chain.at - 1].endswith("ه") and word.endswith("ي") and self.kinds.is_nisba(word)

    def _not_of_his_gender(self, title: str, word: str) -> bool:
        """Whether a feminine right behind a man's title is no adjective of it («دعا الرئيس الحكومة»)."""
        bare = self.vocab.head(title)
        masculine = bare in self.vocab.roles and not bare.endswith("ه") and not title.endswith("ات")
        return masculine and word.endswith("ه") and not self.kinds.is_nisba(word)

    def _not_of_her_kind(self, chain: Chain, word: str) -> bool:
        """Whether a masculine behind a feminine adjective goes on no feminine body («مجموعة النور المصرفية الفائز»)."""
        before = self.norm[chain.i - 1]
        feminine = self.vocab.organisations.get(self.vocab.head(self.norm[chain.at - 1])) == "f"
        described = feminine and has_article(before) and before.endswith("يه") and self.kinds.is_nisba(before)
        return described and not word.endswith(("ه", "ي", "ات", "ا"))

    def _disagrees(self, head: str, word: str) -> bool:
        """Whether a word with ال cannot be the adjective of a body («الشرطة … القبض», «الجيش … الحكومة»)."""
        noun = self.vocab.head(head)
        listed = noun in self.vocab.organisations or (noun in self.vocab.people and noun not in PAPERS)
        things = not listed and known().fixed.get(noun, noun) != noun
        without = "f" if noun.endswith("ه") or noun in _FEMININE_IN_YA else "m"
        # «الصحف الإسرائيلية»
        feminine = things or self.vocab.organisations.get(noun, without) == "f"
        return feminine != word.endswith("ه") and not word.endswith(("ي", "ات", "ا"))


def _feminine_noun(noun: str) -> bool:
    """Whether a feminine is a noun and no adjective («وصفت اللجنة الغارة …»); «المنظمة» may be either."""
    if noun in SMALL_ADJECTIVES or noun in NUMERALS or noun.startswith("م"):
        return False
    return noun.endswith("ه") and not noun.endswith("يه") and noun in known().nouns
