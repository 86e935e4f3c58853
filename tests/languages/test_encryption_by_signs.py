"""What is said of encryption in documents of the languages that are read by their signs: language × modality."""

from __future__ import annotations

from pathlib import Path

import pytest

import exgraph as xg
from exgraph.values.encryption import Encryption, Modality

NONE, OFFERED, REQUIRED = Modality.NONE, Modality.OFFERED, Modality.REQUIRED
#: Of each phrase of a language, in this order: that there is none, may be, has to be.
EXPECTED = (NONE, NONE, OFFERED, REQUIRED, NONE, OFFERED, NONE, NONE, OFFERED, OFFERED)
#: Language → the headers of a table, and phrases beside its ports.
SAID: dict[str, tuple[str, tuple[str, ...]]] = {
    "pl": (
        "Źródło;Cel;Port docelowy;Opis połączenia",
        (
            *("(bez TLS)", "(TLS nieobsługiwane)", "(TLS opcjonalnie)", "(TLS wymagane)", "nieszyfrowane"),
            *(
                "(TLS nie jest wymagane)",
                "(jeszcze bez TLS)",
                "(ani SSL, ani TLS)",
                "(obsługuje TLS)",
                "(TLS planowane)",
            ),
        ),
    ),
    "cs": (
        "Zdroj;Cíl;Cílový port;Popis spojení",
        (
            *("(bez TLS)", "(TLS není podporováno)", "(TLS volitelně)", "(TLS vyžadováno)", "nešifrováno"),
            *("(TLS není vyžadováno)", "(zatím bez TLS)", "(ani SSL ani TLS)", "(podporuje TLS)", "(TLS plánováno)"),
        ),
    ),
    "nl": (
        "Bron;Doel;Doelpoort;Omschrijving van de verbinding",
        (
            *("(zonder TLS)", "(TLS niet ondersteund)", "(TLS optioneel)", "(TLS vereist)", "onversleuteld"),
            *("(TLS niet vereist)", "(nog zonder TLS)", "(noch SSL noch TLS)", "(ondersteunt TLS)", "(TLS gepland)"),
        ),
    ),
    "tr": (
        "Kaynak;Hedef;Hedef bağlantı noktası;Bağlantı açıklaması",
        (
            *("(TLS olmadan)", "(TLS desteklenmiyor)", "(TLS isteğe bağlı)", "(TLS zorunlu)", "şifresiz"),
            *("(TLS gerekli değil)", "(henüz TLS yok)", "(ne SSL ne TLS)", "(TLS destekler)", "(TLS planlanıyor)"),
        ),
    ),
    "uk": (
        "Джерело;Призначення;Порт призначення;Опис з'єднання",
        (
            *("(без TLS)", "(TLS не підтримується)", "(TLS необов'язково)", "(TLS обов'язково)", "незашифровано"),
            *("(TLS не вимагається)", "(поки без TLS)", "(ні SSL, ні TLS)", "(підтримує TLS)", "(TLS планується)"),
        ),
    ),
    "da": (
        "Kilde;Destination;Destinationsport;Beskrivelse af forbindelsen",
        (
            *("(uden TLS)", "(TLS ikke understøttet)", "(TLS valgfrit)", "(TLS påkrævet)", "ukrypteret"),
            *(
                "(TLS ikke påkrævet)",
                "(endnu uden TLS)",
                "(hverken SSL eller TLS)",
                "(understøtter TLS)",
                "(TLS planlagt)",
            ),
        ),
    ),
    "ro": (
        "Sursă;Destinație;Port destinație;Descrierea conexiunii",
        (
            *("(fără TLS)", "(TLS nu este acceptat)", "(TLS opțional)", "(TLS obligatoriu)", "necriptat"),
            *(
                "(TLS nu este obligatoriu)",
                "(încă fără TLS)",
                "(nici SSL, nici TLS)",
                "(suportă TLS)",
                "(TLS planificat)",
            ),
        ),
    ),
    "vi": (
        "Nguồn;Đích;Cổng đích;Mô tả kết nối",
        (
            *("(không có TLS)", "(TLS không được hỗ trợ)", "(TLS tùy chọn)", "(TLS bắt buộc)", "không mã hóa"),
            *("(không bắt buộc TLS)", "(chưa có TLS)", "(không SSL, không TLS)", "(hỗ trợ TLS)", "(TLS dự kiến)"),
        ),
    ),
    "id": (
        "Sumber;Tujuan;Port tujuan;Deskripsi koneksi",
        (
            *("(tanpa TLS)", "(TLS tidak didukung)", "(TLS opsional)", "(TLS wajib)", "tidak terenkripsi"),
            *(
                "(TLS tidak wajib)",
                "(belum ada TLS)",
                "(tidak SSL, tidak TLS)",
                "(mendukung TLS)",
                "(TLS direncanakan)",
            ),
        ),
    ),
}


@pytest.mark.parametrize("language", SAID)
def test_a_document_says_how_far_its_ports_are_encrypted_in_its_own_language(tmp_path: Path, language: str) -> None:
    header, phrases = SAID[language]
    rows = [f"A{number};B{number};443 {phrase};;tcp" for number, phrase in enumerate(phrases)]
    path = tmp_path / "ports.csv"
    path.write_text("\n".join([f"{header};TCP/UDP", *rows, ""]), encoding="utf-8")
    flows = xg.read(path).matrix.flows
    assert [flow.service.endpoint for flow in flows] == ["tcp/443"] * len(phrases)
    assert {flow.service.marks for flow in flows} == {()}
    said = [Encryption.read(flow.service.encryption).modality for flow in flows]
    assert list(zip(phrases, said, strict=True)) == list(zip(phrases, EXPECTED, strict=True))
