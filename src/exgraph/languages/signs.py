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
        protokół|protokol|kierunek|przychodzące|przychodzący|wychodzące|wychodzący|ruch|ruchu|zezwól|dozwolone
        dozwolony|odmów|blokuj|zablokowane|usługa|usługi|opis|uwagi|serwer|serwera|węzeł|reguły|reguła|zapory
        połączenia|oraz|lub|zabronione|zabroniony|zablokuj|serwery|strefa|strefy|jest|są|między|wymagane|sieci|sieciowe
        szyfrowanie|użytkownik|użytkownicy|skąd|dokąd|kierunku|działanie|kto|otwiera|nasłuchuje|odbiera|przyjmuje
        inicjuje|akceptujący|akcja|aktywna|aktywne|aktywność|aktywny|aplikacja|aplikacje|aplikacji|aplikacyjny
        bezpieczeństwa|bezpieczeństwo|biznesowe|cele|celu|czynna|czynne|czynny|decyzja|dlaczego|dodatkowe|domyślne
        domyślny|dopuszczone|dostęp|dostępny|dozwolona|dwukierunkowe|dwukierunkowy|eksploatacji|firewalla|funkcja|grupa
        grupy|hosty|informacje|inicjator|inicjująca|inicjujący|kierunkach|komentarz|komentarze|komunikacji|konsumenci
        kontaktowa|końcowa|końcowe|końcowy|maszyna|miejsce|nadawca|nadawcy|nasłuchiwania|nasłuchu|nasłuchująca
        nasłuchujący|nazwa|notatka|notatki|numer|numery|obecny|obie|obowiązkowe|obowiązkowy|obowiązuje|obowiązująca
        odbiorca|odbiorcy|odpowiedzialna|odpowiedzialny|opcjonalne|opcjonalnie|opcjonalny|opiekun|polityka|powiązany
        powód|połączenie|protokołu|protokoły|przeciwna|przepływu|przez|przeznaczenia|przyczyna|przydzielony|przypisany
        punkty|rodzaj|rola|rozstrzygnięcie|serwis|sieciowy|składnik|strona|strony|systemu|szyfrowane|szyfrowany|słucha
        ticketu|transportowy|urządzenie|usunięte|uwaga|uzasadnienie|użycie|użyciu|używany|ważna|ważne|ważności|ważność
        ważny|wejście|werdykt|wirtualna|wniosek|wnioskodawca|wniosku|wnioskujący|wygasa|wygaśnięcia|wyjście
        wykorzystanie|wykorzystywany|wymagana|wymagany|wywoływany|wyłączone|węzła|węzły|węzłów|właściciel|włączona
        włączone|włączony|zaakceptował|zabezpieczenie|zabezpieczeń|zajęty|zakończenia|zakres|zamawiający|zastosowanie
        zaszyfrowane|zatwierdzający|zatwierdził|zatwierdzone|zdalny|zezwolenie|zgłaszający|zgłoszenia|zgłoszenie|łączy
        ścieżka|środowiska|środowisko|stanowisko|stanowiska|bramka|bramki|węzłem|serwerem|serwerów|zapora|hasło
    """,
    "cs": """
        zdroj|zdroje|zdrojová|zdrojový|zdrojové|cíl|cíle|cílová|cílový|cílové|odkud|kam|účel|popis|poznámka|poznámky
        směr|příchozí|odchozí|provoz|provozu|služba|služby|povolit|povoleno|zakázat|zakázáno|blokováno|pravidla
        pravidlo|serveru|uzel|uzly|sítě|síť|síťové|šifrování|přes|nebo|jsou|mezi|připojení|spojení|vyžadováno|číslo
        portů|přístup|používá|komunikace|uživatel|uživatelé|následující|vlastník|aktivní|aktuální|aplikace|aplikační
        bezpečnostní|další|destinace|doplňující|dostupné|důvod|expirace|firewallu|funkce|hostitel|hostitelé|informace
        iniciuje|iniciátor|klientský|komentář|komentáře|komponenta|komunikační|koncové|koncový|konec|kontaktní
        naslouchací|naslouchající|naslouchá|navázáno|nepovinné|nutné|název|obchodní|obousměrné|obousměrný|obousměrně
        obsazeno|oběma|odesílatel|odpovědná|odpovědný|odstraněno|odůvodnění|platnost|platnosti|platná|platné|platný
        platí|poslouchá|použití|používáno|povinné|povinný|povolen|povolena|povolení|počítač|požadavek|požadavku
        požadoval|požadováno|požaduje|prostředí|protistrana|protokolu|protokoly|protějšek|proč|prvek|přenos|přenosový
        připojuje|příjemce|rozhodnutí|rozsah|schvalovatel|schvaluje|schváleno|schválil|skupina|skupiny|směry
        spotřebitel|správce|stroj|systém|systému|síťový|tiketu|toku|transportní|ukončení|určení|uzlu|uzlů|virtuální
        volající|volitelné|volitelný|vstup|vypnuto|vyprší|využití|vyžadované|vzdálená|vzdálený|výchozí|výstup|význam
        zabezpečení|zadavatel|zapnuto|zapnutá|zapnuté|zařízení|zdůvodnění|změny|zodpovědná|zodpovědný|čemu|čísla
        šifrované|šifrovaný|šifrováno|žadatel|žádost|žádosti|důvodem|příručka|zálohování|stanice|tiskárna
    """,
    "tr": """
        kaynak|kaynağı|hedef|hedefi|nereden|nereye|yön|gelen|giden|giriş|çıkış|portlar|portları|numarası|açıklama|amaç
        bağlantı|bağlantısı|bağlantıları|noktası|erişim|erişimi|izin|engelle|reddet|gerekli|kullanılan|sunucu|sunucusu
        sunucular|sunucusuna|sunucusundan|istemci|kurallar|kuralları|kural|ağ|ağı|güvenlik|duvarı|trafiği|için|ve|veya
        evet|hayır|şifreleme|şifreli|hizmet|aşağıdaki|kullanıcı|düğüm|veritabanı|arasında|protokolü|aksiyon|adresi
        adresler|akiş|aktarim|alici|amaci|araliği|bağlanan|bağli|başlatan|başvuran|bileşen|bileşenler|bilgi|bilgiler
        bilgisayar|bitiş|cihaz|cihazi|değişiklik|dinlediği|dinleme|dinlenen|dinleyen|durum|durumu|düğümler|düşünceler
        ekip|engellendi|erişen|etkin|fonksiyon|gerekçe|gerekçesi|geçerli|geçerlilik|grubu|gruplari|gönderen|güncel
        hedefler|hizmetler|hüküm|iletişim|ilgili|irtibat|isim|isteyen|isteğe|izinli|işlem|işlev|kapali|karar|karşi
        kayit|kaynaklar|kimden|kime|kişi|kullanan|kullanim|kullanimda|kullanma|kurali|makine|nokta|noktalar|noktalari
        notlar|numaralari|onay|onaylandi|onaylayan|opsiyonel|ortam|ortamlar|rolü|sahibi|sahip|sanal|sebep|servisler
        silindi|sorumlu|süresi|süreç|talep|tanim|taraf|tarafli|tarih|tarihi|taşima|tüketici|türü|uygulama|uygulamalar
        uzak|variş|varsayilan|verildi|yasakli|yetki|yolu|yorum|yorumlar|yönlü|yönü|yürürlükte|zorunlu|zorunluluk
        çağiran|çağri|çift|öğesi|ürün|şifrelenmiş
    """,
    "nl": """
        bron|bronadres|bronpoort|bronserver|poort|poorten|poortnummer|poortbereik|doelpoort|doeladres|bestemming|naar
        vanaf|richting|inkomend|inkomende|uitgaand|uitgaande|binnenkomende|verkeer|toestaan|toegestaan|weigeren
        geblokkeerd|beschrijving|omschrijving|opmerking|opmerkingen|versleuteling|versleuteld|verbinding|verbindingen
        tussen|voor|niet|het|een|zijn|wordt|worden|moeten|regels|firewallregels|beheer|gebruiker|gebruikers|gebruikt
        netwerkverkeer|alleen|vereist|vereiste|eigenaar|toegang|protocollen|beveiligingsgroep|volgende|doel|doeleinde
        aangeroepen|aangevraagd|aantekening|aantekeningen|aanvraag|aanvraagnummer|aanvrager|aanvullende|actie|actief
        actieve|afnemer|afnemers|afzender|akkoord|apparaat|applicatie|applicatieprotocol|applicaties|bedrijf|beheerder
        beleid|benodigd|bereikbaar|beslissing|besluit|bestemmingen|bestemmings|bestemmingsadres|bestemmingspoort
        bestemmingspoorten|bestemmingsserver|beveiliging|beveiligingsgroepen|bewerking|bezet|bidirectioneel
        bronadressen|bronhost|bronnen|bronnode|bronpoorten|bronsysteem|clientpoort|clientpoorten|commentaar
        communicatiepad|communicatierichting|componenten|contactpersoon|dienstnaam|doeladressen|doelen|doelhost
        doelnode|doelpoorten|doelserver|doelsysteem|einddatum|eindpunt|eindpunten|encryptie|functie|geautoriseerd
        gebonden|gebruik|gecodeerd|geldig|geldigheid|goedgekeurd|goedkeurder|herkomst|huidige|informatie|ingeschakeld
        knooppunt|knooppunten|luisterend|luisterende|luisterpoort|luistert|motivatie|naam|netwerkapparaat
        netwerkelement|netwerkprotocol|nodegroep|noderol|nodig|noodzakelijk|notitie|notities|omgeving|omgevingen
        onderbouwing|onderdeel|ontvanger|ontvangers|oordeel|oorsprong|optioneel|poortnr|poortnummers|productie
        protocoltype|rechtvaardiging|regelnaam|richtingen|serverpoort|serverrol|servicenaam|soort|standaardpoort
        standaardpoorten|stroomrichting|systeem|systeemeigenaar|tegenpartij|ticketnr|toegewezen|toelichting|toepassing
        toepassingsprotocol|toestemming|transportprotocol|tweerichting|uitgeschakeld|verantwoordelijk|verantwoordelijke
        verbindingsrichting|verboden|verbruiker|verkeersrichting|verloopdatum|verloopt|verplicht|vervaldatum|verwijderd
        verzoeker|verzoeknummer|virtuele|vrijgegeven|waarom|waarvoor|wederpartij|wijzigingsnummer|wijzigingsverzoek
        zakelijke|naamdienst|werkplek|werkplekken|bestandsdeling|vereisten|poortenlijst|poortenoverzicht|netwerkpoorten
    """,
    "uk": """
        джерело|джерела|призначення|порти|портів|напрямок|напрям|вхідний|вхідні|вихідний|вихідні|дія|дозволити
        дозволено|заборонити|заборонено|сервіс|опис|примітка|примітки|власник|звідки|вузли|мережі|мережа|трафік|трафіку
        шифрування|підключення|від|або|якщо|між|всі|усі|клієнт|одержувач|отримувач|протоколи|потрібно|використовується
        необхідні|потрібні|немає|сервери|відкриті|відповідальний|заблоковано|напрямку|вузол|хто|приймає|слухає|ініціює
        відкриває|підключається|адреси|активне|активний|безпека|безпеки|бізнес|видалено|використання|вимагається
        вимкнено|вихід|вихідна|вузла|вузлів|вхід|віддалена|віддалений|відповідальна|відправник|відправника|відправники
        віртуальна|група|групи|двонаправлений|двосторонній|джерел|додаткова|додатково|додаток|дозволена|дозволений
        дозвіл|діапазон|дійсний|дійсно|елемент|закінчення|закінчується|замовник|замовчуванням|запит|запитав|запиту
        застосунку|застосунок|затверджено|затвердив|зауваження|заявник|звернення|звертається|зміну|клієнта|коментар
        коментарі|компоненти|контактна|куди|кінцева|кінцеві|мережевий|місце|навіщо|назва|напрямках|необхідно|номери
        нотатки|обидва|обох|обґрунтування|одержувачі|опціонально|оточення|отримувачі|погоджено|погодив|політика|послуга
        поточний|приймач|прикладний|пристрій|прослуховування|прослуховує|протилежна|процес|підстава|роботі|рішення
        сервіси|сервісу|середовище|системи|служби|споживач|споживачі|транспортний|тікет|увімкнена|увімкнено|функція
        хости|ціль|цільовий|цілі|чинна|чинне|чинний|чого|шифрується|інформація|ініціатор
    """,
    "vi": """
        nguồn|đích|cổng|thức|hướng|chiều|hành|động|mô|tả|mục|chú|dịch|vụ|phép|chặn|từ|chối|máy|chủ|khách|mạng|địa|chỉ
        được|không|các|bảng|luật|tường|lửa|lưu|lượng|kết|nối|đến|tới|và|hoặc|của|người|dùng|yêu|cầu|mã|hóa|dữ|liệu|vùng
        truy|cập|nếu|tất|cả|bất|kỳ|giữa|trên|mở|quy|tắc|số|tùy|chọn|buộc|bình|chiếm|chuyển|chính|chịu|chức|cuối|công
        diễn|duyệt|dụng|giải|hiệu|hoạt|khoảng|khởi|kích|liên|loại|luận|lắng|nghiệp|nghĩa|nghị|ngày|nhiệm|nhóm|nhận|năng
        phiếu|phán|phạm|phần|phẩm|quyết|quyền|sách|thiết|thành|thái|thêm|thích|thông|thúc|thống|thời|tiêu|tiến|truyền
        trách|trình|trường|trạng|tình|tính|đang|điểm|đường|định
    """,
    "da": """
        kilde|kilder|kildeadresse|kildeport|destinasjon|porter|indgående|inngående|udgående|retning|formål|beskrivelse
        bemærkning|bemærkninger|merknad|merknader|tillad|tilladt|tillat|tillatt|afvis|avvis|blokeret|blokkert|tjeneste
        tjenester|mellem|mellom|ikke|krævet|påkrævet|påkrevd|kreves|bruges|brukes|brugere|brukere|nødvendige|netværk
        nettverk|forbindelser|trafikk|handling|adgang|tilgang|følgende|krypteret|kryptert|ejer|eier|vært|uden|uten
        gennem|afgørelse|afgørelsen|afsender|aktiveret|aktivert|anmodet|anmærkning|ansvarlig|ansøger|anvendelse
        applikasjon|applikasjonsprotokoll|applikationsejer|applikationsprotokol|avsender|begrundelse|begrunnelse
        beslutning|bestiller|bestilt|brannmurregel|brug|brugt|bruksområde|brukt|bundet|datamaskin|deaktiveret
        deaktivert|destinasjoner|destinasjons|destinasjonsadresse|destinasjonsport|destinasjonsporter
        destinasjonsserver|destinasjonsvert|destinationsadresse|destinationsporte|destinationsvært|endepunkt
        endepunkter|endringsnummer|enhed|fjernadresse|fjerncomputer|fjernvert|fjernvært|forbindelse|forbruger|forbruker
        forbudt|forespurt|forklaring|forretningsmæssig|funksjon|gjeldende|godkender|godkendt|godkjenner|godkjent|gyldig
        gyldighed|gyldighet|gældende|hensigt|hvem|hvorfor|initiativtager|kildeadresser|kildehost|kildeporte|kildeporter
        kildeserver|kildesystem|kildevert|kildevært|klientporte|klientporter|knude|kommunikationsretning
        kommunikationsvej|lyttende|lytteport|lytter|maskine|miljø|miljøer|modpart|modtager|mottaker|måladresse|målvert
        målvært|nettverksprotokoll|netværkselement|netværksenhed|netværksprotokol|nodegruppe|noderolle|notater
        nuværende|nåværende|nødvendig|oplysninger|opprinnelse|oprindelse|portnumre|portområde|prosess|protokolltype
        protokoltype|regelnavn|rekvirent|retninger|sagsnr|sagsnummer|saksnr|saksnummer|servicenavn|sikkerhed
        sikkerhedsgruppe|sikkerhet|sikkerhetsgruppe|slettet|slutdato|slutpunkt|sluttdato|standardporte|standardporter
        systemeier|systemejer|søker|tilgås|tilladelse|tillatelse|tjenestenavn|toveis|tovejs|trafikkretning|trafikktype
        trafikretning|trafiktype|transportprotokol|udløber|udløbsdato|utløper|utløpsdato|valgfri|valgfrit|valgfritt
        veier|veje|værter|yderligere|årsag|årsak|ændringsanmodning|ændringsnummer|til|innkommende|indkommende
        avgjørelse|avgjørelsen|vedtak|vedtaket|innvilget|bevilget|avslått|afslået|nettverkskrav|netværkskrav|gjensidig
    """,
    "ro": """
        sursă|sursa|destinație|destinația|destinatie|destinaţie|către|porturi|porturile|protocoale|direcție|direcţie
        sensul|descriere|observații|observaţii|reguli|regulă|blochează|interzis|acțiune|acţiune|serviciu|servicii|rețea
        reţea|rețelei|criptare|între|sau|și|şi|pentru|sunt|necesare|traficul|gazdă|serverul|serverului|intrare|ieșire
        ieşire|proprietar|obligatoriu|utilizatori|conexiuni|conexiunile|scop|adresă|activată|activi|activă|actuală
        acţiunea|acțiunea|ambele|apelant|aplicaţie|aplicaţii|aplicație|aplicații|aprobat|aprobator|ascultare|ascultă
        autorizat|bidirecţional|bidirecțional|cerere|comentarii|comentariu|componentă|comunicaţie|comunicație|conexiune
        consumator|criptat|criptată|dată|decizie|destinatar|destinaţia|destinaţii|destinații|dezactivat|deţinător
        deținător|direcţia|direcția|distanţă|distanță|echipament|expeditor|expirare|expiră|expirării|folosit|funcţie
        funcţional|funcţiune|funcție|funcțional|funcțiune|gamă|gazda|gazde|grupuri|informaţii|informații|iniţiator
        inițiator|justificare|justificarea|maşină|mașină|menţiuni|mențiuni|modificare|motivul|necesar|nodului|noduri
        notă|numele|numere|număr|numărul|observaţie|observație|opţional|opțional|partener|permisiune|permisă|persoană
        politică|portul|portului|produs|proprietarul|până|refuză|regulii|responsabil|responsabilă|rolul|securitate
        sensuri|serveşte|servește|serviciului|solicitare|solicitat|starea|statutul|suplimentare|traficului|utilizare
        utilizat|valabil|valabilitate|vigoare|virtuală|şters|ţinta|ţintă|șters|ținta|țintă|calculatorul|stație|baza
    """,
    "id": """
        sumber|asal|tujuan|alamat|layanan|keterangan|deskripsi|arah|aksi|tindakan|izinkan|diizinkan|tolak|ditolak
        blokir|diblokir|catatan|pemilik|jaringan|enkripsi|terenkripsi|aturan|masuk|keluar|antara|dengan|untuk|yang|dari
        dan|atau|tidak|semua|diperlukan|digunakan|dibutuhkan|melalui|koneksi|peran|simpul|pengguna|berikut|wajib|akhir
        akses|alasan|aplikasi|bawaan|berakhir|berlaku|bidireksional|bisnis|destinasi|diakses|dibuka|dihapus|dilarang
        diminta|dinonaktifkan|disetujui|diwajibkan|elemen|fungsi|hingga|informasi|inisiator|jalur|jarak|jawab|jenis
        justifikasi|keamanan|kebijakan|kebutuhan|kedaluwarsa|kegunaan|keperluan|keputusan|kisaran|komentar|komponen
        komunikasi|kontak|lingkungan|lintas|mendengarkan|menuju|mesin|nama|narahubung|nomor|oleh|opsional|pada
        pemanggil|pemberi|peminta|pemohon|penanggung|penerima|penggunaan|pengirim|penjelasan|penyetuju|perangkat
        permintaan|persetujuan|perubahan|peruntukan|pihak|produk|putusan|rentang|sampai|siapa|tambahan|tanggal|terbuka
        terikat|tipe|titik|pusat
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
#: Language → words that head the two ends where each is a whole cell. Two languages may share them: both say so.
ENDS_ALONE = {
    "pl": "od|do|z",
    "cs": "od|do|z",
    "nl": "van|naar",
    "uk": "від|до|з",
    "da": "fra|til|mål",
    "ro": "de la|la|către",
    "id": "dari|ke",
    "vi": "từ|đến",
}
FEWEST_SIGNS = 2
_WORD = re.compile(r"[^\W\d_]+")


def languages_shown(texts: Iterable[str]) -> tuple[Language, ...]:
    """The languages that these texts show, but for those that are always read.

    >>> [language.code for language in languages_shown(["Źródło", "Cel", "Port"])]
    ['pl']
    """
    shown = [folded(text) for text in texts]
    met = {word for text in shown for word in _WORD.findall(text)}
    whole = {text.strip() for text in shown}
    between = {match[1] for text in shown for match in _between_numbers().finditer(text)}
    return tuple(
        language_of(code)
        for code, (signs, turning, towards, ends) in _signs().items()
        if len(signs & met | ends & whole) >= FEWEST_SIGNS
        or not met.isdisjoint(turning)
        or not between.isdisjoint(towards)
    )


def language_of(code: str) -> Language:
    """The language of this code, of those that have signs."""
    return cast("Language", import_module(f"exgraph.languages.{code}").LANGUAGE)


@cache
def _signs() -> dict[str, tuple[frozenset[str], ...]]:
    beside = (TURNING_SIGNS, BETWEEN_NUMBERS, ENDS_ALONE)
    return {code: tuple(_set_of(each.get(code, "")) for each in (SIGNS, *beside)) for code in SIGNS}


@cache
def _between_numbers() -> re.Pattern[str]:
    said = alternatives(tuple(sorted({word for _, _, towards, _ in _signs().values() for word in towards})))
    return re.compile(rf"(?<![\d.])\d{{2,5}}\s+({said})(?=\s+\d{{2,5}}(?![\d.]))")


def _set_of(text: str) -> frozenset[str]:
    return frozenset(map(folded, divided(text)))


def folded(text: str) -> str:
    """A text in small letters, composed; each i is the same: capitals of Turkish have another one than of English."""
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", text.replace("İ", "i").casefold()).replace("ı", "i")
