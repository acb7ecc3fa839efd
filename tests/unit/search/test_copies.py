"""Copies: articles that print one agency's text are found; articles that share a phrase are not."""

from pathlib import Path

import pytest

from indexer.archive import Archive
from indexer.model import Article, Paragraph, Quotation
from search import copies
from search.copies import runs

SENTENCES = [f"جملة رقم {n} من تقرير الوكالة عن {n * 7} موضوعا مختلفا في {n * 13} بلدا" for n in range(40)]


def article(identity: str, text: str, source: str = "الوطن") -> Article:
    return Article(identity, text, source, "2019-11-17", paragraphs=(Paragraph(0, 0, len(text)),), origin=identity)


def grouped(folder: Path, *texts: str) -> list[list[str]]:
    with Archive.open(folder, write=True) as archive:
        for number, text in enumerate(texts):
            archive.add(article(f"a{number}", text), ())
        copies.update(archive)
        return copies.groups(archive)


def test_a_shortened_copy_is_found(tmp_path: Path) -> None:
    whole, cut = ". ".join(SENTENCES), ". ".join(SENTENCES[:18]) + ". وأضاف مراسلنا سطرا."
    assert grouped(tmp_path, whole, "خبر آخر تماما عن الطقس والمطر والرياح في البلاد", cut) == [["a0", "a2"]]


def test_a_copy_of_a_copy_has_the_first_original(tmp_path: Path) -> None:
    assert grouped(tmp_path, *(". ".join(SENTENCES[:end]) for end in (40, 30, 20))) == [["a0", "a1", "a2"]]


def test_a_shared_sentence_makes_no_copy(tmp_path: Path) -> None:
    assert grouped(tmp_path, ". ".join(SENTENCES[:20]), ". ".join(SENTENCES[19:39])) == []


def test_spelling_and_marks_make_no_difference() -> None:
    assert runs(article("a", "أكّد الوزير، أنّ «المحادثات» ناجحة " * 9)) == runs(
        article("b", "اكد الوزير ان المحادثات ناجحه " * 9)
    )


@pytest.mark.parametrize("text", ["", " ", "\u202e", "كلمة", "«" * 5000, "ا" * 100_000])
def test_a_text_with_nothing_in_it_is_nobodys_copy(tmp_path: Path, text: str) -> None:
    assert grouped(tmp_path, text, text + " ") in ([], [["a0", "a1"]])


def test_what_very_many_share_is_boilerplate(tmp_path: Path) -> None:
    footer = ". ".join(SENTENCES[:10])
    texts = [footer + f" نص{n} " + " ".join(f"كلمة{n}ت{word}" for word in range(60)) for n in range(70)]
    found = grouped(tmp_path, *texts)
    assert all("a69" not in each for each in found)


def test_witnesses_count_outlets_less_shared_texts(tmp_path: Path) -> None:
    from indexer.model import Kind, SpeakerType

    def quoted(identity: str, source: str | None) -> Quotation:
        return Quotation(identity, 0, 0, 4, "جملة", Kind.INDIRECT, SpeakerType.PERSON, source=source)

    text = ". ".join(SENTENCES)
    with Archive.open(tmp_path, write=True) as archive:
        for identity, body in (("a", text), ("b", text), ("c", "تقرير آخر كتبه مراسل الصحيفة من المكان نفسه أمس")):
            archive.add(article(identity, body), ())
        copies.update(archive)
        assert copies.witnesses(archive, [quoted("a", "الوطن"), quoted("b", "الفجر")]) == 1
        assert copies.witnesses(archive, [quoted("a", "الوطن"), quoted("c", "المدى")]) == 2
        assert copies.witnesses(archive, [quoted("a", None), quoted("c", None)]) == 2
