"""Polish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "pl",
    columns={
        Column.SOURCE: """
            źródło|źródła|od|z|skąd|nadawca|klient|inicjator|źródłowy|adres źródłowy|adresy źródłowe|ip źródłowe
            adres ip źródłowy|źródłowy adres ip|host źródłowy|serwer źródłowy|system źródłowy|strona inicjująca
            inicjujący|używany przez|wykorzystywany przez|kto|kto się łączy|dostęp z|dostępny z|wywoływany przez
            adres źródła|ip źródła|konsument|konsumenci|węzeł źródłowy|nadawcy|od kogo
            punkt wyjścia|punkt początkowy|otwiera połączenie|otwiera połączenia|otwiera sesję|nawiązuje połączenie
            inicjuje połączenie|strona otwierająca|strona nawiązująca
        """,
        Column.DESTINATION: """
            cele|do|dokąd|odbiorca|docelowy|adres docelowy|adresy docelowe|ip docelowe|serwer|adres ip docelowy
            docelowy adres ip|host docelowy|serwer docelowy|system docelowy|miejsce docelowe|adres celu
            adres przeznaczenia|węzeł docelowy|ip celu|odbiorcy|do kogo|z kim
            punkt docelowy|przyjmuje połączenie|przyjmuje połączenia|akceptuje połączenie|akceptuje połączenia
            odbiera połączenie|strona przyjmująca|strona akceptująca|strona odbierająca|strona odpowiadająca
        """,
        Column.ENDPOINT: "punkt końcowy|punkty końcowe",
        Column.HOST: """
            host|hosty|węzeł|węzły|maszyna|komputer|rola|rola serwera|nasłuchuje na|słucha na|powiązany z
            zajęty przez|proces nasłuchujący|usługa nasłuchująca|grupa zabezpieczeń|grupy zabezpieczeń
            grupa bezpieczeństwa|urządzenie|maszyna wirtualna|rola węzła|typ węzła|grupa węzłów
            typ maszyny|typ serwera|typ hosta|typ urządzenia|systemy|ten host|ten system|ten serwer|własny system
        """,
        Column.PEER: """
            źródło/cel|cel/źródło|z/do|od/do|do/od|do/z|skąd/dokąd|źródło lub cel|host zdalny|adres zdalny|zdalny host
            zdalny adres|źródło/przeznaczenie|druga strona|partner|zdalny komputer|element sieci|urządzenie sieciowe
            system zdalny|strona przeciwna|element sieciowy|elementy sieciowe|element zdalny|drugi koniec|kontrahent
        """,
        Column.PAIR: "z → do|od → do|źródło → cel|skąd → dokąd|ścieżka komunikacji",
        Column.PORT: """
            port|porty|numer portu|numery portów|nr portu|port docelowy|porty docelowe|zakres portów|port domyślny
            porty domyślne|nasłuchuje na|port nasłuchu|port nasłuchiwania|port serwera
        """,
        Column.SOURCE_PORT: "port źródłowy|porty źródłowe|port klienta|port źródła",
        Column.TRANSPORT: """
            protokół|protokoły|transport|protokół transportowy|protokół sieciowy|typ protokołu|rodzaj protokołu
        """,
        Column.SERVICE: """
            usługa|usługi|aplikacja|aplikacje|nazwa usługi|protokół aplikacji|protokół aplikacyjny|serwis
            dozwolone usługi|obiekt usługi
        """,
        Column.PURPOSE: """
            opis|funkcja|zastosowanie|komponent|składnik|typ|rodzaj|nazwa|cel połączenia|cel komunikacji|użycie|produkt
            opis ruchu|rodzaj ruchu|połączenie|po co|wykorzystanie|przeznaczenie portu|przeznaczenie|cel
            cel reguły|cel ruchu
        """,
        Column.NOTES: "uwagi|uwaga|komentarz|komentarze|notatki|notatka|informacje dodatkowe|dodatkowe informacje",
        Column.DIRECTION: """
            dwukierunkowe|dwukierunkowy|w obie strony|w obu kierunkach
            kierunek|kierunek ruchu|kierunek połączenia|wejście/wyjście|przychodzący/wychodzący|kierunek komunikacji
            kierunek przepływu
        """,
        Column.ACTION: """
            zgoda|otworzyć|otworzyć?|do otwarcia|pozwolenie|akceptacja
            akcja|działanie|zezwól/odmów|zezwól/blokuj|dozwolone|dozwolony|dostęp|decyzja|status|stan|aktywna
            aktywny|włączone|włączona|wyłączone|zablokowane|zabronione|usunięte|zezwolenie|dopuszczone|polityka
            aktywne|aktywność|czynna|czynny|czynne|w użyciu|obowiązuje|obowiązująca|status reguły|stan reguły
            status wniosku|włączony|obecny status|w eksploatacji|werdykt|dozwolona|dozwolone?|zablokowane?
            rozstrzygnięcie|zatwierdzone|ok|ok?|ważna|ważne|ważny
            ważność
        """,
        Column.ENCRYPTION: "szyfrowanie|szyfrowane|szyfrowany|zaszyfrowane|bezpieczeństwo|zabezpieczenie",
        Column.OPTIONAL: "opcjonalne|opcjonalny|opcjonalnie",
        Column.REQUIRED: "wymagane|wymagany|obowiązkowe|obowiązkowy|wymagana",
        Column.OWNER: """
            właściciel|właściciel systemu|właściciel aplikacji|właściciel reguły|odpowiedzialny|osoba odpowiedzialna
            kontakt|osoba kontaktowa|opiekun|przypisany do|przydzielony
        """,
        Column.REQUESTER: "wnioskodawca|wnioskujący|zgłaszający|zamawiający",
        Column.APPROVER: "zatwierdzający|zatwierdził|zatwierdzone przez|akceptujący|zaakceptował",
        Column.TICKET: """
            zgłoszenie|numer zgłoszenia|nr zgłoszenia|wniosek|numer wniosku|nr wniosku|ticket|numer ticketu
            zgłoszenie nr|id zgłoszenia
        """,
        Column.RULE: "reguła|nazwa reguły|numer reguły|nr reguły|reguła zapory|reguła firewalla|id reguły",
        Column.ENVIRONMENT: "środowisko|środowiska",
        Column.VALID_UNTIL: """
            ważne do|ważny do|ważna do|data ważności|termin ważności|wygasa|data wygaśnięcia|data końcowa|obowiązuje do
            ważność|data zakończenia
        """,
        Column.JUSTIFICATION: "uzasadnienie|uzasadnienie biznesowe|powód|przyczyna|dlaczego",
    },
    also={
        Column.DESTINATION: "cel",
        Column.SERVICE: "używany przez",
        Column.HOST: "komponent|komponenty|składnik|produkt",
        Column.PEER: "produkt",
    },
    cells={
        Meaning.PROSE: """
            często|zwykle|zazwyczaj|zawsze|także|również|na przykład|np|jest|są|w|we|dla|to|ten|te|przychodzący
            przychodzące|przychodzącego|wychodzący|wychodzące|wychodzącego|używany|używane|wymagany|wymagane|zalecany
            zalecane|połączenie|połączenia|ruchu|ruch|jawnie|najpierw|następnie|potem|potrzebny|potrzebne|był|były
            standardowo|służy
        """,
        Meaning.IP_PROTOCOL: """
            protokół ip|numer protokołu|protokół nr|protokół|numer protokołu ip|identyfikator protokołu
            identyfikator protokołu ip
        """,
        Meaning.DYNAMIC: """
            dynamiczny|dynamiczne|dynamicznie|dynamicznych|port dynamiczny|porty dynamiczne|portów dynamicznych
            zakres dynamiczny|porty efemeryczne|port losowy|porty losowe|losowy port|losowe porty
            dynamicznie przydzielane|dynamicznie przydzielany|wiele dynamicznych|wiele portów dynamicznych
            kilka dynamicznych
        """,
        Meaning.ANY: """
            dowolny|dowolna|dowolne|wszystkie|wszystko|każdy|każde|wszystkie porty|dowolny port|dowolne porty|każdy port
        """,
        Meaning.NONE: """
            port niepotrzebny|port nie jest potrzebny
            brak połączenia|brak bezpośredniego połączenia|bez połączenia|brak|nie dotyczy|nieużywany|nieużywane
            nie używany|niedostępny|niedostępne|brak portu|brak portów|bez portu|żaden|żadne|nie ma
            brak połączenia bezpośredniego|bez bezpośredniego połączenia
        """,
        Meaning.NEGATIVE: """
            nieużywanych|niepotrzebnych
            nie wymagany|nie wymagane|niewymagany|niewymagane|nie jest wymagany|nie jest wymagane|nie są wymagane
            niepotrzebny|niepotrzebne|nie potrzebny|nie potrzebne|zablokuj|blokuj|blokować|zablokowany|zablokowane
            blokowany|blokowane|zabroń|zabroniony|zabronione|odmów|odrzuć|odrzucony|odrzucone|odrzucane|wyłączony
            wyłączone|wyłączona|zamknięty|zamknięte|zamknięta|niedozwolony|niedozwolone|nie dozwolony|nie dozwolone
            nie otwierać|nie otwieraj|nieotwarty|nieotwarte|nie otwarty|nie otwarte|nie jest używany|nie jest używane
            nie są używane|nie jest już używany|już nieużywany|już nie jest używany|nieobsługiwany|nieobsługiwane
            nie jest obsługiwany|nie jest potrzebny|nie jest otwarty|nieaktywny|nieaktywne|nie używać|nie zezwalaj
            nie zezwalać|zakazany|zakazane|nie powinien być otwarty|nie może być otwarty|nie jest dozwolony
            nie jest dozwolone|nie jest konieczny|nie jest konieczne|nie jest potrzebne|zbędny|zbędne
            nie wolno otwierać|nie należy otwierać|musi pozostać zamknięty|musi być zamknięty|ma być zamknięty
            musi być zablokowany|ma być zablokowany|powinien być zamknięty|jest zablokowany|jest zamknięty
            jest zabroniony|nie trzeba otwierać|nie zezwolono|nieotwierany
        """,
        Meaning.PERMITTED: "zezwól|zezwalaj|zezwolić|dozwolony|dozwolone|otwarty|otwarte|otwórz|otworzyć|dopuść",
        Meaning.UNRESOLVED: """
            patrz uwagi|patrz komentarz|patrz niżej|patrz poniżej|patrz wyżej|patrz powyżej|zob. uwagi|zobacz uwagi
            zob. poniżej|zobacz poniżej|konfigurowalny|konfigurowalne|konfigurowany|niestandardowy
            niestandardowy port|zdefiniowany przez użytkownika|definiowany przez użytkownika|zależny od dostawcy
            zależne od dostawcy|zależy od dostawcy|zależy od konfiguracji|zależny od konfiguracji
            zależnie od konfiguracji|inny port|inne porty|nieznany|nieznane|do ustalenia|zmienny|zmienne
            według konfiguracji|wg konfiguracji|nieokreślony|patrz uwaga|do określenia
        """,
        Meaning.NEXT_FREE: "następny wolny|następny wolny port|kolejny wolny port|następny dostępny port",
        Meaning.AND: "i|oraz|a także",
        Meaning.OR: "lub|albo|i/lub|bądź",
        Meaning.TO: "do|aż do|po",
        Meaning.ABOVE: """
            i więcej|lub więcej|i wyżej|lub wyżej|i wyższe|lub wyższe|i wyższy|lub wyższy|i powyżej|lub powyżej|wzwyż
            i w górę|w górę
        """,
        Meaning.BETWEEN: "między|pomiędzy",
        Meaning.FROM: "od|z",
        Meaning.FILLER: """
            port|porty|portu|portów|portach|portem|zakres|zakres portów|numer portu|numery portów|przez|przy użyciu
            za pomocą|na|po porcie|na porcie|na portach|z użyciem|nr portu
        """,
        Meaning.WHERE: "gdzie",
    },
    words={
        Word.PUBLIC: "zewnątrz",
        Word.ASKS: "upewnij się że|upewnij się, że|sprawdź czy|sprawdź, czy",
        Word.AND_BETWEEN: "a",
        Word.FORM_AMONG: """
            {ports} (muszą być|powinny być|są) (otwarte|dozwolone|dostępne) (między|pomiędzy) {own}
            (między|pomiędzy) {own} (muszą być|powinny być) (otwarte|dozwolone|dostępne) {ports}
            {own} (komunikują się|muszą komunikować się|muszą się komunikować) (ze sobą|między sobą)
        """,
        Word.DOES: """
            *ować|odbierać|odebrać|zbierać|zebrać|wysyłać|wysłać|pobierać|pobrać|przesyłać|przesłać|zarządzać|łączyć
            uzyskać|zapewnić|zapewniać|umożliwić|umożliwiać|wymieniać|sprawdzać|*owania|*owaniu|*owanie|odbierania
            odbioru|zbierania|wysyłania|pobierania|przesyłania|zarządzania|zarządzanie|wymiany|przekazywania
            uwierzytelniania|łączenia|sprawdzania|odbieranie|zbieranie|wysyłanie|pobieranie|przesyłanie|dostarczania
            uzyskania|zapewnienia
        """,
        Word.RANGE_FIRST: "pierwszy|początkowy|początek|od|min|najniższy|start",
        Word.RANGE_LAST: "ostatni|końcowy|koniec|do|max|maks|najwyższy",
        Word.SETTABLE: "konfigurowalny|konfigurowalne|konfigurowany",
        Word.SEVERAL_PORTS: "porty|portów",
        Word.MONTH_IN_ORDER: "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
        Word.MONTH: "sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
        Word.ZONE_NOUN: "strefa|strefy|sieć|sieci|segment|segmenty|podsieć|podsieci|vlan|strefa bezpieczeństwa",
        Word.ZONE_OF_SOURCE: "strefa źródłowa|sieć źródłowa|segment źródłowy|ze strefy|podsieć źródłowa",
        Word.ZONE_OF_DESTINATION: "strefa docelowa|sieć docelowa|segment docelowy|do strefy|podsieć docelowa",
        Word.ADDRESS_OF_SOURCE: "adres źródłowy|ip źródłowe|adres ip źródłowy|źródłowy adres ip|ip źródła|adres źródła",
        Word.ADDRESS_OF_DESTINATION: "adres docelowy|ip docelowe|adres ip docelowy|docelowy adres ip|ip celu",
        Word.PERMANENT: """
            bezterminowo|bezterminowy|bezterminowa|na stałe|nieograniczony|nieograniczona|stałe|stały|nigdy
        """,
        Word.ADDRESS_NOUN: "adres|adresy|adres ip|adresy ip",
        Word.GREATER_THAN: """
            powyżej|większy niż|większe niż|wyższy niż|wyższe niż|więcej niż|ponad|większy od|większe od|wyższy od
            wyższe od|większych niż|większych od|wyższych niż|wyższych od
        """,
        Word.AT_LEAST: """
            od|co najmniej|nie mniej niż|nie niższy niż|nie niższe niż|począwszy od|zaczynając od|minimum
            większy lub równy|większe lub równe|nie mniejszy niż|nie mniejsze niż
        """,
        Word.LESS_THAN: """
            poniżej|mniejszy niż|mniejsze niż|niższy niż|niższe niż|mniej niż|mniejszy od|mniejsze od|niższy od
            niższe od|mniejszych niż|mniejszych od|niższych niż|niższych od
        """,
        Word.AT_MOST: """
            do|co najwyżej|nie więcej niż|nie wyższy niż|nie wyższe niż|maksymalnie|mniejszy lub równy
            mniejsze lub równe|aż do|najwyżej|nie większy niż|nie większe niż
        """,
        Word.OR_LESS: """
            i niżej|lub niżej|i niższe|lub niższe|i niższy|lub niższy|i mniej|lub mniej|i poniżej|lub poniżej|w dół
        """,
        Word.UNEQUAL: "różny od|różne od|inny niż",
        Word.RANGE: "zakres|zakres portów",
        Word.LEFT_OUT: "wyłączony z zakresu|wykluczony|wykluczone|pominięty|pominięte",
        Word.HOWEVER: "ale|jednak",
        Word.NO_PORT: "port fizyczny|porty fizyczne|portów fizycznych",
        Word.WHETHER: "czy|czy jest",
        Word.EXCEPT: """
            oprócz|z wyjątkiem|poza|prócz|z wyłączeniem|wyłączając|wszystkie oprócz|wszystkie z wyjątkiem|wszystkie poza
            wszystko oprócz|za wyjątkiem|nie licząc|z pominięciem|z wykluczeniem|inne niż|inny niż|bez
        """,
        Word.NOT: """
            nie|ani|zamiast|w miejsce|już nie|dawniej|poprzednio|wcześniej|uprzednio|zastępuje|zastąpił|a nie|i nie
            pierwotnie|zmieniony z|zmieniono z|żaden|nigdy|kiedyś|zastępując
        """,
        Word.REPLACED: """
            zastąpiony przez|zastąpiony portem|zastąpione przez|zastąpiono|zmieniony na|zmieniono na|teraz|obecnie
            aktualnie|przeniesiony na
        """,
        Word.UNCLEAR: """
            port źródłowy|porty źródłowe|port lokalny|około|ok|mniej więcej|w przybliżeniu|max|maks|min|maksimum
            z krokiem|przesunięcie|stary|stara|stare|przestarzały|przestarzałe
        """,
        Word.COUNTED: "portów|porty",
        Word.PER: "na każdy|na każdego|na",
        Word.UNIT: """
            węzły|węzłów|węzłami|użytkowników|użytkownicy|serwerów|serwery|serwerami|klientów|klienci|połączeń
            połączenia|sesji|sesje|minut|minuty|minuta|sekund|sekundy|sekunda|godzin|godziny|dni|dzień|instancji
            instancje|urządzeń|urządzenia|razy|tygodni|tygodnie|miesięcy|miesiące|lat|lata|procent|łącznie|sztuk|szt
            prób|kanałów|maszyn|hostów|wątków
        """,
        Word.NUMBERED: """
            wersja|wersji|wersje|tabela|tab|sekcja|rozdział|krok|uwaga|rozmiar|ilość|liczba|przypis|strona|str|typ|razem
            łącznie|suma|priorytet|limit|kanał|rysunek|rys|punkt|pkt|etap|wiersz|linia|limit czasu|interwał|poz
        """,
        Word.ICMP_TYPE: "typ|typy|typu",
        Word.ICMP_CODE: "kod",
        Word.ABOUT: "dla|o",
        Word.NO_NAME: """
            dwa|trzy|cztery|pięć|jeden|jedna|przestarzały|przestarzałe|przekierowuje|przekierowanie|kilka|stary|nowy
            nowe|większy|mniejszy|zarezerwowany|zarezerwowane|zastąpiony|minimum|maksimum|niektóre|wszystkie|każdy|inne
            różne|domyślnie|domyślny|opcjonalnie|opcjonalny|wymagany|wymagane|zalecany|zalecane|tylko|jeśli|jeżeli|nie
            i|oraz|lub|zmienialny|konfigurowalny|używany|używane|otwarty|otwarte|zamknięty|przyszły|planowany|razem
        """,
        Word.OPTIONAL: "opcjonalny|opcjonalne|opcjonalna|opcjonalnie|nieobowiązkowy|nieobowiązkowe",
        Word.DEFAULT: "domyślny|domyślnie|domyślne|port domyślny",
        Word.CONDITIONAL: """
            tylko|tylko jeśli|tylko dla|tylko gdy|tylko przy|jeśli|jeżeli|gdy|w przypadku|w zależności od|zależnie od
            pod warunkiem|wyłącznie
        """,
        Word.SECURED: "szyfrowany|szyfrowane|szyfrowana|zaszyfrowany|zaszyfrowane|zabezpieczony|zabezpieczone",
        Word.UNSECURED: """
            nieszyfrowany|nieszyfrowane|nieszyfrowana|niezaszyfrowany|niezaszyfrowane|niezabezpieczony|nie szyfrowany
            niezabezpieczone|jawny tekst|tekst jawny|otwartym tekstem|jawnym tekstem|nie szyfrowane
        """,
        Word.PORT_NOUN: """
            port|porty|portu|portów|portem|portami|portach|porcie|portowi
        """,
        Word.ROW_NUMBER: "lp|l.p|nr|numer|wiersz|poz",
        Word.SCOPE: """
            wewnętrzny|wewnętrzna|wewnętrzne|wewnętrznie|zewnętrzny|zewnętrzna|zewnętrzne|lokalny|lokalna|lokalne
            lokalnie
            wschód-zachód|północ-południe|zarządzanie|administracja|prywatny|prywatna|tylko wewnętrzny
        """,
        Word.OTHER_NUMBER: """
            liczba|ilość|rozmiar|pamięć|cena|koszt|odległość|rok|telefon|numer wewnętrzny|faks|kod pocztowy|kwota|suma
            użytkownicy|rdzenie|przepustowość|licencje|procesor|procesory|na sekundę|na minutę|na godzinę|na dzień
            licencji|stanowiska|stanowisk
        """,
        Word.KEY_HEADER: "właściwość|parametr|ustawienie|atrybut|pole|opcja|cecha",
        Word.VALUE_HEADER: "wartość|wartości|ustawienie|konfiguracja",
        Word.ONE_WAY: """
            jednokierunkowy|jednokierunkowa|jednokierunkowe|jednokierunkowo|w jedną stronę|do celu|od źródła do celu
            od klienta do serwera|jednostronny
            jedna strona|jeden kierunek|w jednym kierunku|tylko w jedną stronę|w przód|tam|jednostronnie|jednostronna
        """,
        Word.REMARK_BOTH_WAYS: """
            dwukierunkowy|dwukierunkowa|dwukierunkowe|dwukierunkowo|oba kierunki|obydwa kierunki|w obu kierunkach
            w obie strony|obustronny|obustronnie|ruch dwukierunkowy|komunikacja dwukierunkowa
        """,
        Word.REMARK_REVERSED: """
            odwrotnie|odwrotny kierunek|kierunek odwrotny|w odwrotnym kierunku|w kierunku odwrotnym|przeciwny kierunek
            w przeciwnym kierunku|kierunek przeciwny|kierunek zwrotny|od celu do źródła|w drugą stronę
        """,
        Word.REVERSED: "odwrotnie|odwrotny|zwrotny|do źródła|od celu do źródła|od serwera do klienta|powrotny",
        Word.CLAUSE: """
            który|która|które|których|którymi|któremu|którym|której|którą|dla|z|jeśli|jeżeli|gdy|oraz|na|np|w tym
        """,
        Word.YES: "tak|prawda",
        Word.NO: "nie|fałsz",
        Word.UNTICKED: "brak",
        Word.MODAL: """
            musi|powinien|powinna|powinno|oczekiwany|oczekiwane|oczekiwany wynik|wynik|rezultat|efekt
            oczekiwany rezultat
            zachowanie
        """,
        Word.DENIES: """
            odmów*|odmow*|blokuj*|blokow*|blokad*|zablok*|zabroń|zabroni*|zabran*|odrzuc*|odrzuć|wyłącz*|nieaktywn*
            niedozwolon*|zamknięt*|zakaz*|niedostępn*|nieosiągaln*
            oddalon*|nie przyznan*|nie udzielon*
        """,
        Word.PERMITS: """
            udzielon*
            zezwól|zezwal*|zezwol*|dozwol*|otwart*|otwórz|dopuść|dopuszcz*|aktywn*|włącz*|akceptuj|akceptow*
            zaakcept*|przepuść|przepuszcz*|dodaj|dodać|nowa|nowy|dostępn*|osiągaln*|zatwierdz*|otworzyć|utworzyć
            utworzenie|zatwierdzon*|zaakceptowan*|przyznan*
            udzielon*|udziel|wydano zgodę
        """,
        Word.TURNS: "nie|nigdy|bez|ani|żaden|żadne",
        Word.DENIED_ALL: "odmów wszystko|blokuj wszystko|odrzuć wszystko",
        Word.RULES: """
            port|porty|portów|reguły|reguł|reguła|reguły zapory|ruch|ruchu|połączenia|połączeń|wymagania|wymagań
            komunikacja|przepływy
        """,
        Word.USED: "wymagan*|używan*|wykorzystywan*|potrzebn*|otwart*",
        Word.OF: "dla|na",
        Word.ON_TO: "na",
        Word.FROM_ROLE: "z|ze|od",
        Word.TO_ROLE: "do",
        Word.NOT_TO_ROLE: "otwarcia|odblokowania|skonfigurowania|ustawienia",
        Word.CONNECTING: "komunikacja z|komunikacji z|połączenie z|połączenia z|dostęp do",
        Word.OWN_RULES: "przychodząc*|wychodząc*",
        Word.AND: "oraz|a także",
        Word.AND_LETTER: "i",
        Word.OR: "lub|albo|bądź",
        Word.AREA: "strefa|strefy|sieć|sieci|podsieć|segment|segmentu|lokalizacja|vlan",
        Word.HELD_BY_END: """
            certyfikat|certyfikaty|urząd certyfikacji|klucz|klucze|wersja|wersje|system operacyjny|liczba|ilość
            właściciel|lokalizacja|licencja|model|producent|hasło|pamięć|status|stan
        """,
        Word.BESIDE_END: "opis|komentarz|uwagi|właściciel|kontakt|typ|identyfikator|maska|prefiks|dział",
        Word.TRANSLATED: "translowan*|tłumaczon*|natowan*",
        Word.NAME_NOUN: "nazwa|nazwy|host|hosta|serwer|serwera|nazwa hosta|nazwa serwera|komputer|system|urządzenie",
        Word.MASK: "maska|maski|maska podsieci|prefiks",
        Word.EACH_OTHER: "siebie nawzajem|wzajemnie|między sobą|nawzajem",
        Word.SOURCE_PORT: "port źródłowy|porty źródłowe",
        Word.CALLED: "o nazwie|nazwana|nazwaną",
        Word.EACH: "każdy|każdego|każdym|każda|każdej|każde",
        Word.EACH_OF: "każdy z|każda z|każde z|wszystkie z",
        Word.PARTS: "komponent*|składnik*|usług*|element*|moduł*|częś*|aplikacj*|różn*",
        Word.ONLY: "tylko|wyłącznie",
        Word.ENDS_ON: "ważne do|obowiązuje do|wygasa|do dnia|usunąć po",
        Word.SELF: "sam do siebie|siebie|ten sam host|ten sam węzeł|ten sam serwer|samo",
        Word.THIS_HOST: """
            ten serwer|ten host|ten węzeł|ta maszyna|ten komputer|ten system|serwer lokalny|lokalny serwer
            host lokalny|lokalny host
        """,
        Word.FRONT_END: "odwrotne proxy|serwer frontowy",
        Word.BACK_END: "serwer zaplecza",
        Word.ANY_ROLE: """
            dowolny|dowolna|dowolne|wszystkie|wszyscy|każdy|dowolny host|wszystkie hosty|dowolny adres|dowolne ip
            dowolny adres ip|wszystkie adresy|wszystkie adresy ip|wszędzie|skądkolwiek|zewsząd|dowolne źródło
            dowolny cel|wszystkie źródła|wszystkie cele|dowolny serwer|każdy host|wszystko|ktokolwiek
        """,
        Word.INTERNET: "sieć internet|internetu",
        Word.INBOUND: "przychodząc*|wchodząc*|wejściow*|wejście",
        Word.OUTBOUND: "wychodząc*|wyjściow*|wyjście",
        Word.BOTH_WAYS: "dwukierunkow*|obustronn*|w obu kierunkach|w obie strony|oba kierunki|obydwa kierunki",
        Word.BOTH_ALONE: """
            oba|obydwa|obie
            wzajemnie|wzajemny|wzajemna|wzajemne|obukierunkowy|obukierunkowo|tam i z powrotem|w dwie strony
            obie strony|dwustronny|dwustronnie|dwustronna|w dwóch kierunkach|dwa kierunki
        """,
        Word.BETWEEN: "między|pomiędzy|wewnątrz",
        Word.NUMBERED_PART: "tabela|sekcja|rozdział|rysunek|krok|etap",
        Word.ROUTE: """
            z|ze|od {a} do|w kierunku {b}
            do {b} z|ze|od {a}
        """,
        Word.SENTENCE: """
            skonfiguruj|otwórz|utwórz|dodaj|sprawdź|ustaw|zezwól|włącz|upewnij|kliknij|wybierz|zainstaluj|poniżej
            poniższe|poniższa|jeśli|jeżeli|gdy|konfigurowanie|otwieranie|tworzenie
        """,
        Word.VERB: """
            których|którymi|jest|są|musi|muszą|może|mogą|powinien|powinna|powinny|był|były|należy|wymaga|wymagają
        """,
        Word.FOLLOWING: "następujące|następujących|poniższe|te|tych",
        Word.ROLE_NOUN: """
            serwer*|klient*|czujnik*|centrum|węz*|host|hosta|hosty|hostów|agent*|kontroler*|brama|bramy|bramka
            bramki|maszyn*|komputer*|baza danych|bazy danych|użytkownik*|przeglądark*|urządzeni*|klaster|klastra
            router*|stacj*
        """,
        Word.MAY_BE_TOPIC: "baza danych|bazy danych|użytkownik*|urządzeni*|klaster|klastra",
        Word.BEFORE_PAIR: """
            wymagan*|dozwolon*|oczekiwan*|niezbędn*|potrzebn*|obowiązkow*|zatwierdzon*|następując*|planowan*
        """,
        Word.FLOWS_SAID: "przepływ|przepływy|przepływów|komunikacja|komunikacji|przepływy sieciowe",
        Word.FOR_PURPOSE: "dla|przez|na|po|do celów|który|które",
        Word.FORM_SOURCE: """
            (źródło|źródłem|adres źródłowy|adresem źródłowym|ip źródłowe|źródłowy adres ip) (jest|to|stanowi) {own}
            (źródłem) (zawsze)? (jest) (zawsze|adres ip)? {own}
            {ports} (muszą być|powinny być|są) (dostępne|osiągalne) (z|ze|od) {own}
        """,
        Word.FORM_DESTINATION: """
            (cel|celem|adres docelowy|adresem docelowym|ip docelowe|docelowy adres ip) (jest|to|stanowi) {own}
            (celem) (zawsze)? (jest) (zawsze|adres ip)? {own}
        """,
        Word.EVERY_PORT_IS: """
            wszystkie (podane|wymienione|następujące|powyższe|wymagane)? (porty|numery portów|połączenia) {here}? \
                (są|to|używają|korzystają z|dotyczą) (portami|portów|protokołu|protokół)? {how} (portami|porty)?
        """,
        Word.PORTS_ARE: """
            (podane|wymienione)? porty {here}? (są|to|używają|korzystają z|dotyczą) (portami|portów|protokołu)? {how} \
                (portami|porty)?
            (używany|stosowany|używa się)? (jest)? (protokół)? {how} (jest)? (używany|stosowany)?
        """,
        Word.UNLESS_SAID: """
            (o ile|jeśli|jeżeli|chyba że|chyba, że) nie (jest|zostało)? (wyraźnie|jawnie)? (zaznaczono|podano|wskazano|\
                określono|wskazane|zaznaczone|podane|określone) (inaczej)?
            (chyba że|chyba, że|chyba ze) (wyraźnie|jawnie)? (zaznaczono|podano|wskazano|określono) inaczej
        """,
        Word.PORTS_HERE: "poniżej|w tej sekcji|w tym dokumencie|w tabelach|w poniższych tabelach",
        Word.PORTS_IN_TABLE: "w tabeli|w tej tabeli|w poniższej tabeli|w następującej tabeli",
        Word.LEGEND: "legenda|objaśnienia|skróty|oznaczenia",
        Word.STANDS_FOR: "oznacza|oznaczają|to|jest|są",
        Word.TOPIC: """
            przegląd|wymagania|wymagań|sieć|sieci|sieciowe|sieciowych|portów|protokołów|reguł|zapora|zapory|porty|port
            reguły|ruch|protokoły|protokół|przychodzące|i|wychodzące|oraz|dla|na|wymagane|używane|otwarte|tabela|lista
            macierz|komunikacja|komunikacji|połączenia|przepływy|przepływów|dostęp|konfiguracja|firewall|firewalla|zapór
            zaporze|załącznik|aneks|rozdział
            scenariusz|scenariusze
        """,
        Word.PORTS_SAID: """
            port|porty|portów|portach|reguła|reguły|reguł|reguły zapory|reguły firewalla|ruch|ruchu|ruch sieciowy
            połączenie|połączenia|połączeń|protokoły|wyjątki|wymagania|komunikacja|reguły portów|reguł portów
            reguły dla portów|reguły dotyczące portów|wymagania dotyczące portów|reguły sieciowe
            otwarcia portów|zezwolenia sieciowe
        """,
        Word.PORTS_BESIDE: """
            wymagan*|używan*|wykorzystywan*|potrzebn*|niezbędn*|otwart*|przychodząc*|wychodząc*|następując*|wszystkie|te
            sieciow*|zewnętrzn*|wewnętrzn*|dodatkow*|lista|wykaz|kilka|kilku|niektóre|różne|minimaln*|obowiązkow*
            domyśln*|dozwolon*|następujące|poniższe
        """,
        Word.LETS_THROUGH: "zapora|zaporze|zapory|routerze|sieć|sieci",
        Word.FORM_OPEN_ON: """
            {ports} (które)? (muszą|powinny|mają)? (być|są)? (otwarte|dostępne) na {own}
            {ports} (które należy otworzyć|do otwarcia) na {own}
            na {own} (muszą być|powinny być|są|należy|trzeba) (otwarte|otworzyć) {ports}
            (otwórz|otworzyć) {ports} na {own}
        """,
        Word.FORM_HOST: """
            {own} (wymaga|wymagają|potrzebuje|potrzebują) (otwarcia|odblokowania|udostępnienia) \
                (poniższych|następujących)? {ports}
            {ports} (które)? (muszą być|powinny być) otwarte aby {own} (działał|działała) (poprawnie|prawidłowo)
            {ports} (które)? (muszą być|powinny być) otwarte aby {own} (działał|działała|działało)
            (grupa zabezpieczeń|grupa bezpieczeństwa|nacl) (dla)? {own}
            {ports} (które)? (muszą być|powinny być|są) (otwarte) (na|dla|w) {own}
            {ports} (które należy otworzyć|do otwarcia|otwarte|otwierane) (na|dla|w) {own}
            {ports} (używane przez|wykorzystywane przez|wymagane przez|wymagane dla|wymagane na) {own}
            {ports} (niezbędne dla|potrzebne dla|niezbędne do działania|wymagane do działania|do działania) {own}
            {ports} (których)? (używa|wymaga|potrzebuje) {own}
            {ports} (dla|na|w) {own}
            {own} (używa|wymaga|wykorzystuje|potrzebuje|otwiera|używają|wymagają|wykorzystują) {ports}
            (na|dla) {own} (należy otworzyć|trzeba otworzyć|muszą być otwarte|wymagane są) {ports}
            (otwórz|otworzyć|należy otworzyć) {ports} (na|w) {own}
            na {own} (muszą być|powinny być) (otwarte|dostępne) {ports}
            (otwórz|otworzyć|skonfiguruj) {ports} na {own} (zgodnie z|według) {at}
            na {own} (zezwól na|zezwolić na|otwórz|otworzyć|dopuść|dopuścić) (następujące|poniższe)
        """,
        Word.FORM_REQUIRED: """
            (wymagania|wymagania wstępne) (dla|dotyczące)? {own}
        """,
        Word.FORM_INWARD: """
            {own} (nasłuchuje na|nasłuchują na|słucha na) {ports}
            {ports} (na których nasłuchuje) {own}
            (ruch|połączenia|komunikacja|dostęp|reguły) (przychodząc*|sieciow*)? (przychodząc*)? do {own}
            (kto łączy się z) {own}
            {own} (musi|muszą|powinien|powinna|powinny) (również|także)? (przyjmować|akceptować|dopuszczać) {ports}
            {at} (zezwolić|pozwolić) na (ruch|połączenia|dostęp) (przychodzący|przychodzące|sieciowy)? do {own}
            (zezwól|pozwól|należy zezwolić|należy pozwolić) na (ruch|połączenia|dostęp) \
                (przychodzący|przychodzące|sieciowy)? do {own}
        """,
        Word.FORM_OUTWARD: """
            {own} (wymaga|wymagają|potrzebuje|potrzebują) dostępu (wychodzącego)? do (poniższych|wymienionych \
                poniżej) {hosts}
            {own} (łączy się|łączą się) z (następującymi|tymi) {hosts}
            {own} (musi|muszą|powinien|powinna) (mieć)? (dostęp) do (następujących|tych) {hosts}
            {own} (musi|muszą) (łączyć się|móc łączyć się) z (następującymi|tymi) {hosts}
            {own} (wymaga|wymagają|potrzebuje) dostępu do (następujących|tych) {hosts}
            {ports} (z|ze|od) {own}
            (opcjonalne)? {hosts} do których {own} (musi|muszą|może|mogą) (mieć dostęp|łączyć się|uzyskiwać dostęp)
            {hosts} (do których|z którymi) {own} (łączy się|łączą się|uzyskuje dostęp|ma dostęp|mają dostęp)
            {own} (wymaga|wymagają|potrzebuje|potrzebują) (łączności wychodzącej|połączeń wychodzących|dostępu \
                wychodzącego|dostępu do internetu)
            {own} (wymaga|wymagają|potrzebuje|potrzebują) (łączności wychodzącej|połączeń wychodzących|dostępu \
                wychodzącego|dostępu do internetu) (do|dla|na potrzeby) {at}
        """,
        Word.ADVERB: "również|także|zawsze|dodatkowo|ponadto|okresowo|regularnie|zwykle|co najmniej|tylko|domyślnie",
        Word.LEADS_IN: "dla|aby|żeby|w celu|podczas|gdy|kiedy|jeśli|jeżeli|po|przed|w|na|z|domyślnie|oprócz|do",
        Word.SERVERS_SAID: "serwer*|system*|maszyn*|punkt* końcow*|komponent*",
        Word.MOVED_ENDS: "z|do|skąd|dokąd",
        Word.MOVES: "migracj*|migracja|przenies*|zmiana nazw*",
        Word.OPENER: """
            (połączenie|połączenia|sesja|sesje|tunel|ruch)? (jest|są)? (zawsze)? (inicjowane|inicjowana|inicjowany|\
                nawiązywane|nawiązywana|otwierane|zestawiane|rozpoczynane) (zawsze|tylko)? (przez|z|od|ze strony) {own}
            {own} (inicjuje|nawiązuje|otwiera|zestawia) (połączenie|połączenia|sesję|tunel|ruch)
            {own} (je|go) (otwiera|nawiązuje|inicjuje)
        """,
        Word.WAY_FROM: """
            (z|ze|od) {own} ({way})
            ({way}|{ports})? (z|ze|od) {own}
        """,
        Word.WAY_TO: """
            (do) {own} ({way})
            ({way}|{ports})? (do|w kierunku) {own}
        """,
        Word.WAY_AT: """
            ({way}) (na|w) {own}
        """,
        Word.WAY_WITH: """
            ({both}) (z|ze) {own}
        """,
        Word.LOOKED_THROUGH: """
            działania|poprawnego działania|prawidłowego działania|pracy|funkcjonowania|grupy zabezpieczeń
        """,
        Word.LOOKED_THROUGH_BEHIND: "poprawnie|prawidłowo",
        Word.FORM_BY_PORTS: "(na|przez|po) {ports}",
        Word.RELATIVE: "których używasz|które są używane|których używa|które tworzysz|które utworzono",
        Word.HOST_KIND: "rola|host|węzeł|serwer|maszyna|vm|instancja|kontener|maszyna wirtualna|nazwa hosta",
        Word.QUALITY: """
            dostępnoś*|bezpieczeństw*|wydajnoś*|odtwarzani*|szyfrowani*|redundancj*|certyfikat*|wirtualizacj*
        """,
        Word.FORM_PAIR: """
            {ports} (na) {b} (muszą być|powinny być) (dostępne|otwarte|osiągalne) (dla|z|ze|od) {a}
            {a} (musi|muszą|powinien|może|mogą) (łączyć się z|połączyć się z|mieć dostęp do|osiągnąć) {b}
            {a} (wymaga|wymagają|potrzebuje) dostępu do {b}
            ({ports}|komunikacja)? (z|ze|od) {a} do {b}
            {a} (łączy się z|łączą się z|kontaktuje się z|odpytuje) {b}
            {ports} (muszą być|powinny być) (otwarte) na {b} i (dostępne|osiągalne) (z|ze|od|dla) {a}
            {a} (wysyła|wysyłają) (swoje)? (dane|logi) do {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|komunikacja)? (między|pomiędzy) {a} (a|i|oraz) {b}
            {a} (i|oraz) {b} (komunikują się|wymieniają dane)
            {a} (komunikuje się z|wymienia dane z) {b}
        """,
        Word.FORM_NAMED_HOST: """
            {ports} {own}
            (konfiguracja|skonfiguruj|konfigurowanie) (zapory sieciowej|zapory|firewalla|zaporę|firewall) (na|dla) {own}
        """,
        Word.FORM_NAMED_INWARD: """
            do {own}
            (otwarte|otwarty|dozwolone|dozwolony) (do) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (z|ze|od) {own}
            {own} (musi|muszą) (mieć dostęp|łączyć się)
        """,
        Word.THIS_TABLE: "poniższa tabela|ta tabela|następująca tabela|w poniższej tabeli|tabela poniżej|tabela",
        Word.TABLE_SHOWS: """
            przedstawia|zawiera|opisuje|pokazuje|wymienia|podano|przedstawiono|wymieniono|opisano|określa|podaje
            prezentuje|podsumowuje|wskazuje
        """,
        Word.BEHIND_TITLE: """
            i jak|oraz jak|i dlaczego|i które|i ich|oraz ich|a także ich|wraz z ich|i sposób|i produkty
            i inne produkty|i ich przeznaczenie
        """,
        Word.INSTALLED: """
            na którym|na której|na których {own} jest zainstalowany|jest zainstalowana|jest zainstalowane|działa
            gdzie {own} jest zainstalowany|jest zainstalowana|jest zainstalowane|działa
            gdzie zainstalowano|gdzie jest zainstalowany|gdzie jest zainstalowana|gdzie działa|na którym \
                zainstalowano|na którym jest zainstalowany|na którym jest zainstalowana|na którym działa|na \
                których zainstalowano|na których jest zainstalowany|na których jest zainstalowana|na których \
                działa|na której zainstalowano|na której jest zainstalowany|na której jest zainstalowana|na \
                której działa {own}
        """,
        Word.PLACE_NAME: """
            produkcja|produkcyjne|testowe|testy|rozwój|deweloperskie|wewnętrzny|zewnętrzny|wewnętrzna|zewnętrzna|biuro
            centrala|oddział|fabryka|zakład|podstawowy|zapasowy|aktywny|pasywny|goście|zarządzanie|północ|południe
            wschód|zachód|chmura|zapas|opcjonalny
        """,
        Word.BARE_NOUN: """
            serwer|serwery|serwera|klient|klienci|klienta|węzeł|węzły|węzła|agent|agenci|agenta|host|hosty|hosta|usługa
            usługi|urządzenie|urządzenia|brama|bramka|kontroler|klaster|konsola|maszyna|maszyny|komputer|komputery
        """,
        Word.GROUP: "grupa zabezpieczeń|grupy zabezpieczeń|grupa bezpieczeństwa|sieciowa grupa zabezpieczeń",
        Word.ATTACHED: """
            przypisz do|przypisana do|przypisany do|przypisać do|dołącz do|dołączona do|zastosuj do|przypisane do
            stosowana do|stosowane do|zastosowane do|zastosowana do
        """,
        Word.ACTIVITY: """
            instalacj*|aktualizacj*|konfiguracj*|wdroż*|migracj*|replikacj*|monitorowani*|odzyskiwani*|integracj*
            przygotowani*|wymagani*|administrac*|synchronizacj*|przegląd*|wprowadzeni*|obsługiwan*|zgodn*
        """,
        Word.OF_PORTLESS: "żądanie|żądania|odpowiedź|odpowiedzi|typ|kod|protokół|ruch|wszystkie|tunel|komunikat",
        Word.EVERY: "wszystkie|dowolne|dowolny|każdy|wszelkie",
        Word.EVERY_PROTOCOL: "dowolny protokół|wszystkie protokoły|każdy protokół|cały ruch",
        Word.SINCE: "od|począwszy od|z|w|po|dla",
        Word.IN_USE: "używan*|potrzebn*|wymagan*|w użyciu|otwart*",
        Word.NOT_MEANT: """
            poza zakresem|błędne reguły|nieprawidłowe reguły|przykłady błędnych reguł|zły przykład|kontrprzykład
            odrzucone wnioski
        """,
        Word.SINCE_THEN: "od czasu|od momentu",
        Word.FORMER: "dawne|poprzednie|stare|poprzednio",
        Word.CLOSING_NOUN: "blokada|blokowanie|usuwanie",
        Word.RESPONSE: "odpowiedź|odpowiedzi|ruch powrotny",
        Word.IN_VERSION: "w",
        Word.WILL: "zostanie|zostaną|będzie|będą|planowan*",
        Word.OUT_OF_DATE: """
            przestarzały|przestarzałe|przestarzała|wycofany|wycofane|nieaktualny|nieaktualne|przestarzałych
            nieaktualnych
        """,
        Word.NO_CONNECTION: """
            brak połączenia|brak bezpośredniego połączenia|bez połączenia|nieużywany|nieużywane|nie używany
        """,
        Word.NO_LONGER: "już nie|nie jest już|nie są już",
        Word.REMOVED_THING: "reguła|reguły|reguł|port|porty|portów|przepływ|przepływy|połączenia|dostęp|dostępy",
        Word.REMOVAL: """
            do usunięcia|do zamknięcia|do skasowania|do likwidacji|przeznaczone do usunięcia|usuwane
            już niepotrzebne|już niewymagane|które należy usunąć|które zostaną usunięte|które należy zamknąć
            do wyłączenia
        """,
        Word.REMOVES: """
            usuń|usun*|usuwan*|skasuj|skasow*|wycof*|zamknij|zamknąć|likwid*|zlikwid*|unieważn*|odrzucon*|wygasł*
            wygasa|do usunięcia|do zamknięcia|cofnięt*|usunięcia|zamknięcia
        """,
        Word.BELOW_TABLE: """
            zatwierdził|zatwierdzone przez|sporządził|przygotował|sprawdził|podpis|data|suma|razem|łącznie|legenda
            wnioskodawca|wersja|uwaga|uwagi|autor|akceptacja
        """,
        Word.SAMPLE: "przykład|przykłady|np|na przykład|wzór|przykładowo",
        Word.PRODUCT: "od|przed|po|rok|roku|do|wersja|serwer|klient",
        Word.HOSTS_SAID: """
            host*|adres*|domen*|adresów|adresami|hostów|hostami|punktów końcowych|usług|usługami|serwerów|adresów url
            witryn
        """,
        Word.TO_BE: "być|zostać",
        Word.UNSPECIFIC: """
            system|systemowe|systemu|oprogramowanie|sprzętowe|platforma|środowisko|podstawowe|zaawansowane|ogólne
            zalecane|minimalne|dodatkowe
        """,
        Word.OF_STATES: "stany|stanów|przejścia|przejść|statusy|maszyna stanów",
        Word.OF_TRAFFIC: """
            ruch|ruchu|sieć|sieci|sieciowe|zapora|zapory|połączenia|połączeń|strefy|stref|segmentacja|komunikacja
            komunikacji|przepływy|przepływów|łączność|łączności|dostępów|dostępu
        """,
        Word.OF_VERSIONS: "kompatybilność|zgodność|aktualizacja|aktualizacji|zgodności|kompatybilności",
        Word.FEATURE_HEADER: "funkcja|funkcje|funkcjonalność|możliwość|możliwości",
        Word.UNLESS: "chyba że|o ile nie|jeśli nie|z wyjątkiem gdy|jeżeli nie",
        Word.DESTINATION_NOUN: """
            docelow*|celu|przeznaczenia|wywoływan*!przez|odbierając*|nasłuchuj*|przyjmuj*|odbieraj*|kto nasłuchuje
            kto odbiera|kto przyjmuje|kto odpowiada|odpowiadaj*
        """,
        Word.SOURCE_NOUN: """
            źródłow*|źródła|źródło|klient|klienta|wywołując*|inicjując*|wysyłając*|inicjator|inicjuje
            otwierane przez|kto otwiera|kto inicjuje|kto łączy się|kto dzwoni|nawiązuj*|otwieraj*|inicjuj*
        """,
        Word.PROTOCOL_NOUN: "protokół|protokołu|protokoły|protokołów|protokołem",
        Word.PLURAL_IN_BRACKETS: "y|i|ów",
        Word.IN: "wej|do wewnątrz|do środka",
        Word.OUT: "wyj|na zewnątrz",
        Word.LOCAL: "lokaln*",
        Word.REMOTE: "zdaln*",
        Word.SENDS: "wysyła|wysyłanie|wysyłają|łączy",
        Word.FURTHER: "alternatywn*|zapasow*|dodatkow*|rezerwow*",
        Word.OPENS: "otwiera|inicjuje|nawiązuje|łączy się",
        Word.LISTENS: "słucha|nasłuchuje|przyjmuje|odbiera",
        Word.MAY_BE_ACTION: """
            zgoda|otworzyć|otworzyć?|do otwarcia|pozwolenie|akceptacja
            dostęp|status|stan|aktywna|aktywny|polityka|włączone|aktywne|aktywność|czynna|czynny|czynne|w użyciu
            obowiązuje|obowiązująca|status reguły|stan reguły|status wniosku|włączona|włączony|obecny status
            w eksploatacji|zatwierdzone|ok|ok?|ważna|ważne|ważny
            ważność
        """,
        Word.IN_FORCE: """
            obowiązuje|obowiązująca|obowiązujący|ważna|ważny|w użyciu|w eksploatacji|w produkcji|działa|działająca
            wdrożone|wdrożona|wdrożono|istniejąca|istniejący|zrealizowano|zrealizowana|zatwierdzone|zatwierdzona
            zatwierdzono|potwierdzone|czynna|czynny
        """,
        Word.CANCELLED: """
            zarchiwizowana|zarchiwizowane|wyłączona z użytku|anulowana|anulowane|anulowano|nieważna|nieważne
            nie obowiązuje|zakończona|zakończone|wycofana|wycofane|zastąpiona|zastąpione|zawieszona|zawieszone
            nieaktualna|nieaktualne|zniesiona|wykreślona|wykreślone|porzucone|zaniechane
            wycofany|wycofano|cofnięta|cofnięty|cofnięte|cofnięto|odwołana|odwołany|odwołane|odwołano
        """,
        Word.AWAITS: """
            oczekuje na|czeka na|nie wcześniej niż|ważne od|ważne do|tylko do|otwarte do|do migracji|do wersji
            dopiero po|dopiero od
        """,
        Word.PENDING: """
            w przygotowaniu|otwierany na żądanie
            przyszłe|planowane
            oczekuje|oczekuje na|oczekuje na zatwierdzenie|oczekujące|w oczekiwaniu|w trakcie uzgodnień
            do zatwierdzenia|do otwarcia|do potwierdzenia|do ustalenia|jeszcze nie otwarty|jeszcze nieotwarty
            jeszcze nie zatwierdzono|zostanie otwarty|zostanie otwarte|będzie otwarty|planowane|planowany|planowana
            planowane na|zaplanowane|odroczone|wstrzymane|wstrzymany|w trakcie analizy|do przyszłego użycia
            na przyszłość|zarezerwowany|zarezerwowane|zarezerwowana|proponowane|otwierane na żądanie|na żądanie
            zamrożone
        """,
        Word.MAY: "mogą|może|można",
        Word.REST: "inne|innych|pozostałe|pozostałych|wszystkie inne|reszta|oprócz|poza|dodatkowe",
        Word.INSTEAD: "zamiast tego|w zamian",
        Word.SIDE: """
            zewnątrz|wewnątrz|internet|internetu|internecie|internetem|lan|vpn|dmz|intranet|sieci wewnętrznej
            sieci lokalnej|sieci zewnętrznej|sieci firmowej|sieć wewnętrzna|wewnętrznie|zewnętrznie|użytek wewnętrzny
            użytku wewnętrznego
        """,
        Word.CLOSING_FILLER: """
            został|została|zostało|zostały
            tymczasowo|wkrótce|pozostaje
            które|który|powinny|należy|wszystkie|przez|zaporę|sieciowe|wersji|być|zostać|poniżej
        """,
        Word.COPULA: "jest|są|domyślnie|będzie|jeszcze|obecnie|tutaj|także|zwykle",
        Word.WITH_OR_WITHOUT: "z lub bez|z i bez|z/bez|z albo bez",
        Word.ENFORCED: """
            wymagany|wymagane|wymaga|obowiązkowy|obowiązkowe|wymuszony|wymuszone|tylko|zawsze|wyłącznie|konieczny
            konieczne|obligatoryjny|wymagana|obowiązkowa|obligatoryjne
        """,
        Word.NOT_REQUIRED: """
            nie wymagany|nie wymagane|niewymagany|niewymagane|nie jest wymagany|nie jest wymagane|nieobowiązkowy
            nieobowiązkowe|niekonieczny|niekonieczne|nie jest obowiązkowy|nie jest konieczny|nie trzeba|niewymagana
            nie jest wymagana
        """,
        Word.OFFERED: """
            opcjonalny|opcjonalne|opcjonalnie|opcjonalna|oportunistyczny|oportunistyczne|jeśli dostępny|jeśli dostępne
            jeśli możliwe|o ile to możliwe|w miarę możliwości|jeśli obsługiwany|jeśli obsługiwane|obsługiwany
            obsługiwane|zalecany|zalecane|preferowany|preferowane|możliwy|możliwe|dostępny|dostępne|może być używany
            zalecana|jeżeli dostępny|jeżeli dostępne|fakultatywny|jeśli to możliwe|obsługuje|może używać|planowane
            planowany|konfigurowalne|z obsługą|wspiera
        """,
        Word.OFF: """
            nieobsługiwany|nieobsługiwane|nie jest obsługiwany|nie jest obsługiwane|wyłączony|wyłączone|wyłączona
            nieużywany|nieużywane|nie jest używany|nie jest używane|niedostępny|niedostępne|nieaktywny|nieaktywne
            nie włączony|nie włączone|nie|brak|niemożliwy|niemożliwe|nie jest włączony|jeszcze nieobsługiwane
        """,
        Word.WITHOUT: """
            bez|nie|brak|żaden|żadne|nigdy|już nie|nie używa|nie obsługuje|nie korzysta z|bez użycia|nie używać
            nie stosować|nie przez|ani
        """,
        Word.ENCRYPTION_NOUN: "szyfrowanie|szyfrowania|szyfrowaniem|szyfrowaniu",
        Word.LISTENER: "proces nasłuchujący|usługa nasłuchująca|nasłuchujący",
        Word.ZONE_DMZ: "strefa zdemilitaryzowana|brzegow*|odwrotn* proxy",
        Word.ZONE_DIRECTORY: "kontroler* domeny",
        Word.ZONE_DATABASES: "baz* danych|serwer* baz*",
        Word.ZONE_CLIENTS: "stacj* robocz*|przeglądark*|komputer* użytkownik*",
        Word.CLIENT_ALONE: "użytkownik|użytkownicy",
        Word.CLIENT_FIRST: "klient|klienci",
        Word.DITTO: """
            jw|j.w|jak wyżej
            j.w.|jw.|to samo co wyżej|dito|-"-
        """,
        Word.DENIED_BY: "przez|z powodu|zgodnie z",
        Word.TIME_NAME: """
            styczeń|stycznia|luty|lutego|marzec|marca|kwiecień|kwietnia|maj|maja|czerwiec|czerwca|lipiec|lipca
            sierpień|sierpnia|wrzesień|września|październik|października|listopad|listopada|grudzień|grudnia
            poniedziałek|poniedziałku|wtorek|wtorku|środa|środy|czwartek|czwartku|piątek|piątku|sobota|soboty
            niedziela|niedzieli|dzisiaj
        """,
        Word.HOUR: "godz|godziny",
        Word.STAGE: """
            produkcja|produkcji|produkcyjn*|testow*|testy|testów|środowisko|środowiska|preprodukcja|przedprodukcyjn*
            akceptacyjn*|deweloperski*
        """,
        Word.NO_DESTINATION: "użycia|wykorzystania|zastosowania",
        Word.PART_PLAYED: "rola|role|funkcja",
        Word.NAME_ALONE: "nazwa|nazwy|oznaczenie",
        Word.SOCKETS: """
            przełącznik|przełącznika|przełączniki|panel krosowy|gniazdo|kabel|okablowanie|prędkość|adres mac
        """,
        Word.NUMBER_ALONE: "numer|numery",
        Word.COUNT_OF: "liczba|ilość",
        Word.WAY_BETWEEN: "do|ku",
        Word.WAY_BACK: "od|z|ze",
        Word.WAY_AROUND: "od|z|ze|do|tylko",
        Word.GROUP_ALONE: "grupa|grupy",
        Word.COUNTERPART: """
            partner|druga strona|strona przeciwna|kontrahent|drugi koniec|zdalny koniec|system zdalny
        """,
        Word.TURNS_NEXT: "nie|nigdy|nie jest",
    },
    declensions=(
        Declension("serwer|klient|kontroler|agent|komputer|router|host", "a|u|owi|em|ze|ie|y|i|ów|om|ami|ach|ci|ie"),
        Declension("węz", "ła|łowi|łem|le|ły|łów|łom|łami|łach", base="węzeł"),
        Declension("bram|bramk|maszyn", "y|ę|ą|ie|om|ami|ach|i", base=""),
    ),
    unstated="nie podano",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Klienci",
        "unstated": "Nie podano",
        "internal": "Sieć wewnętrzna",
        "databases": "Bazy danych",
        "directory": "Katalog",
    },
)
