"""Languages that are read where a document shows them: their words cost no other document time, and mean nothing in it.

To add such a language is to add its file, and its signs here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import cast

from exgraph.languages.language import Language, divided
from exgraph.languages.words import alternatives

#: Language → words without which its tables and sentences are hardly written, and which no other language that is read
#: has; also as keyboards without its letters have them. A word alone may be a name: a document shows two.
SIGNS = {
    "pl": """
        źródło|źródła|źródłowy|źródłowe|źródłowa|zrodlo|cel|docelowy|docelowe|docelowa|przeznaczenie|portów|dla
        protokół|protokol|kierunek|przychodzące|przychodzący|wychodzące|wychodzący|ruch|ruchu|zezwól|dozwolone|dozwolony
        odmów|blokuj|zablokowane|usługa|usługi|opis|uwagi|serwer|serwera|węzeł|reguły|reguła|zapory|połączenia|oraz|lub
        zabronione|zabroniony|zablokuj|serwery|strefa|strefy|jest|są|między|wymagane|sieci|sieciowe|szyfrowanie
        użytkownik|użytkownicy|skąd|dokąd|kierunku|działanie|kto|otwiera|nasłuchuje|odbiera|przyjmuje|inicjuje
    """,
    "cs": """
        zdroj|zdroje|zdrojová|zdrojový|zdrojové|cíl|cíle|cílová|cílový|cílové|odkud|kam|účel|popis|poznámka|poznámky
        směr
        příchozí|odchozí|provoz|provozu|služba|služby|povolit|povoleno|zakázat|zakázáno|blokováno|pravidla|pravidlo
        serveru|uzel|uzly|sítě|síť|síťové|šifrování|přes|nebo|jsou|mezi|připojení|spojení|vyžadováno|číslo|portů
        přístup|používá|komunikace|uživatel|uživatelé|následující|vlastník
    """,
    "tr": """
        kaynak|kaynağı|hedef|hedefi|nereden|nereye|yön|gelen|giden|giriş|çıkış|portlar|portları|numarası|açıklama|amaç
        bağlantı|bağlantısı|bağlantıları|noktası|erişim|erişimi|izin|engelle|reddet|gerekli|kullanılan|sunucu|sunucusu
        sunucular|sunucusuna|sunucusundan|istemci|kurallar|kuralları|kural|ağ|ağı|güvenlik|duvarı|trafiği|için|ve
        veya|evet|hayır|şifreleme|şifreli|hizmet|aşağıdaki|kullanıcı|düğüm|veritabanı|arasında|protokolü|aksiyon
    """,
    "nl": """
        bron|bronadres|bronpoort|bronserver|poort|poorten|poortnummer|poortbereik|doelpoort|doeladres|bestemming|naar
        vanaf
        richting|inkomend|inkomende|uitgaand|uitgaande|binnenkomende|verkeer|toestaan|toegestaan|weigeren|geblokkeerd
        beschrijving|omschrijving|opmerking|opmerkingen|versleuteling|versleuteld|verbinding|verbindingen|tussen|voor
        niet
        het|een|zijn|wordt|worden|moeten|regels|firewallregels|beheer|gebruiker|gebruikers|gebruikt|netwerkverkeer
        alleen|gebruik|vereisten|poortenlijst|poortenoverzicht|netwerkpoorten
        vereist|vereiste|eigenaar|toegang|protocollen|beveiligingsgroep|volgende|doel|doeleinde
    """,
    "uk": """
        джерело|джерела|призначення|порти|портів|напрямок|напрям|вхідний|вхідні|вихідний|вихідні|дія|дозволити|дозволено
        заборонити|заборонено|сервіс|опис|примітка|примітки|власник|звідки|вузли|мережі|мережа|трафік|трафіку
        шифрування|підключення|від|або|якщо|між|всі|усі|клієнт|одержувач|отримувач|протоколи|потрібно|використовується
        необхідні|потрібні|немає|сервери|відкриті|відповідальний|заблоковано|напрямку|вузол
        хто|приймає|слухає|ініціює|відкриває|підключається
    """,
    "vi": """
        nguồn|đích|cổng|thức|hướng|chiều|hành|động|mô|tả|mục|chú|dịch|vụ|phép|chặn|từ|chối|máy|chủ|khách|mạng
        địa|chỉ|được|không|các|bảng|luật|tường|lửa|lưu|lượng|kết|nối|đến|tới|và|hoặc|của|người|dùng|yêu|cầu|mã|hóa|dữ
        liệu
        vùng|truy|cập|nếu|tất|cả|bất|kỳ|giữa|trên|mở|quy|tắc|số|tùy|chọn
    """,
    "da": """
        kilde|kilder|kildeadresse|kildeport|destinasjon|porter|indgående|inngående|udgående|retning|formål
        beskrivelse|bemærkning|bemærkninger|merknad|merknader|tillad|tilladt|tillat|tillatt|afvis|avvis|blokeret
        blokkert
        tjeneste|tjenester|mellem|mellom|ikke|krævet|påkrævet|påkrevd|kreves|bruges|brukes|brugere|brukere|nødvendige
        netværk
        nettverk|forbindelser|trafikk|handling|adgang|tilgang|følgende|krypteret|kryptert|ejer|eier|vært|uden|uten
        gennem
    """,
    "ro": """
        sursă|sursa|destinație|destinația|destinatie|destinaţie|către|porturi|porturile|protocoale|direcție|direcţie
        sensul
        descriere|observații|observaţii|reguli|regulă|blochează|interzis|acțiune|acţiune|serviciu|servicii|rețea
        reţea|rețelei|criptare|între|sau|și|şi|pentru|sunt|necesare|traficul|gazdă|serverul|serverului|intrare
        ieșire|ieşire|proprietar|obligatoriu|utilizatori|conexiuni|conexiunile|scop|adresă
    """,
    "id": """
        sumber|asal|tujuan|alamat|layanan|keterangan|deskripsi|arah|aksi|tindakan|izinkan|diizinkan|tolak|ditolak|blokir
        diblokir|catatan|pemilik|jaringan|enkripsi|terenkripsi|aturan|masuk|keluar|antara|dengan|untuk|yang|dari|dan
        atau
        tidak|semua|diperlukan|digunakan|dibutuhkan|melalui|koneksi|peran|simpul|pengguna|berikut|wajib
    """,
}
#: Language → of its words that turn the number beside them or say "any", those that no other language has. One alone
#: shows the language: where it is not read, the number that it turns is taken for what it is not, and "any" for a name.
TURNING_SIGNS = {
    "pl": "oprócz|oprocz|powyżej|poniżej|wyjątkiem|zamiast|dowolny|dowolna|dowolne",
    "cs": "kromě|vyjma|místo|namísto|výjimkou|libovolný|libovolná|libovolné",
    "tr": "hariç|haricinde|dışında|dışındaki|altında|üzerinde|arası|herhangi",
    "nl": "behalve|uitgezonderd|hoger",
    "uk": "крім|окрім|понад|нижче|менше|більше|замість|будь",
    "vi": "trừ|ngoại",
    "da": "undtagen|unntatt|højere|høyere|lavere|vilkårlig|enhver|hvilken",
    "ro": "excepția|exceptând|excluzând|oricare|orice",
    "id": "kecuali|selain|sembarang|siapapun",
}
#: Language → its words for "to" that stand between two numbers in no other language that is always read.
BETWEEN_NUMBERS = {
    "pl": "do|aż do",
    "cs": "do|až|až do|až po",
    "tr": "ilâ|ila",
    "nl": "tot|tot en met|t/m",
    "vi": "đến|tới",
    "da": "til|til og med",
    "ro": "până la|pana la",
    "id": "sampai|sampai dengan|hingga|s/d",
}
FEWEST_SIGNS = 2
_WORD = re.compile(r"[^\W\d_]+")


def languages_shown(texts: Iterable[str]) -> tuple[Language, ...]:
    """The languages that these texts show, but for those that are always read.

    >>> [language.code for language in languages_shown(["Źródło", "Cel", "Port"])]
    ['pl']
    """
    folded = [_folded(text) for text in texts]
    met = {word for text in folded for word in _WORD.findall(text)}
    between = {match[1] for text in folded for match in _between_numbers().finditer(text)}
    return tuple(
        language_of(code)
        for code, (signs, turning, towards) in _signs().items()
        if len(signs & met) >= FEWEST_SIGNS or not met.isdisjoint(turning) or not between.isdisjoint(towards)
    )


def language_of(code: str) -> Language:
    """The language of this code, of those that have signs."""
    return cast("Language", import_module(f"exgraph.languages.{code}").LANGUAGE)


@cache
def _signs() -> dict[str, tuple[frozenset[str], ...]]:
    beside = (TURNING_SIGNS, BETWEEN_NUMBERS)
    return {code: tuple(_set_of(each.get(code, "")) for each in (SIGNS, *beside)) for code in SIGNS}


@cache
def _between_numbers() -> re.Pattern[str]:
    said = alternatives(tuple(sorted({word for _, _, towards in _signs().values() for word in towards})))
    return re.compile(rf"(?<![\d.])\d{{2,5}}\s+({said})(?=\s+\d{{2,5}}(?![\d.]))")


def _set_of(text: str) -> frozenset[str]:
    return frozenset(map(_folded, divided(text)))


def _folded(text: str) -> str:
    """A text in small letters, composed; each i is the same: capitals of Turkish have another one than of English."""
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", text.replace("İ", "i").casefold()).replace("ı", "i")
