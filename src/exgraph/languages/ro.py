"""Romanian: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word
from exgraph.languages.respelling import with_letters

#: With commas below letters, and with the cedillas that older fonts have.
LANGUAGE = with_letters(
    Language(
        "ro",
        columns={
            Column.SOURCE: """
                sursă|sursa|surse|de la|din|expeditor|inițiator|client|adresă sursă|adresa sursă|adrese sursă|ip sursă
                adresă ip sursă|adresa ip sursă|server sursă|sistem sursă|gazdă sursă|host sursă|utilizat de|folosit de
                cine|acces din|apelant|consumator|echipament sursă|cine se conectează|de la cine
                punct de plecare|deschide conexiunea|deschide conexiuni|inițiază conexiunea|partea care deschide
            """,
            Column.DESTINATION: """
                destinație|destinația|destinații|către|la|țintă|ținta|destinatar|adresă destinație|adresa destinație
                adrese destinație|ip destinație|adresă ip destinație|adresa ip destinație|server destinație
                sistem destinație|gazdă destinație|host destinație|server țintă|sistem țintă|echipament destinație|cui
                la cine|către cine
                punct de sosire|acceptă conexiunea|acceptă conexiuni|primește conexiunea|partea care acceptă
            """,
            Column.ENDPOINT: "punct final|puncte finale|punct de acces",
            Column.HOST: """
            gazdă|gazde|host|nod|noduri|mașină|calculator|rol|rol server|rolul serverului|ascultă pe
            proces care ascultă|serviciu care ascultă|grup de securitate|grupuri de securitate|echipament
            mașină virtuală|legat de|rolul nodului|tip nod|grup de noduri
            tip mașină|tipul mașinii|tip server|tipul serverului|sistem|sisteme|acest sistem|acest server
            """,
            Column.PEER: """
                sursă/destinație|destinație/sursă|de la/la|de la/către|la/de la|sursă sau destinație|gazdă la distanță
                adresă la distanță|host la distanță|partener|gazda de la distanță|element de rețea|echipament de rețea
                elemente de rețea|element la distanță|cealaltă parte|celălalt capăt|corespondent
            """,
            Column.PAIR: "de la → la|sursă → destinație|cale de comunicație",
            Column.PORT: """
            port|porturi|număr port|număr de port|numere de port|numărul portului|nr port|port destinație
            porturi destinație|interval de porturi|port implicit|porturi implicite|ascultă pe|port de ascultare
            port server|port(uri)|gamă de porturi
        """,
            Column.SOURCE_PORT: "port sursă|porturi sursă|port client|portul sursă",
            Column.TRANSPORT: """
                protocol|protocoale|transport|protocol de transport|protocol de rețea|tip protocol|tip de protocol
            """,
            Column.SERVICE: """
                serviciu|servicii|aplicație|aplicații|nume serviciu|numele serviciului|protocol de aplicație
                servicii permise|obiect de serviciu
            """,
            Column.PURPOSE: """
            scop|descriere|funcție|utilizare|componentă|componente|tip|nume|conexiune|produs|tip de trafic
            rol funcțional
            destinație de utilizare|la ce servește
        """,
            Column.NOTES: "note|notă|observații|observație|comentariu|comentarii|mențiuni|informații suplimentare",
            Column.DIRECTION: """
            bidirecțional|ambele sensuri|în ambele sensuri
            direcție|direcția|sens|sensul|direcția traficului|sensul traficului|intrare/ieșire|sens trafic
            direcție trafic
        """,
            Column.ACTION: """
                acord|aprobare|deschidere|de deschis
            acțiune|acțiunea|permite/blochează|permite/refuză|permis|acces|decizie|stare|activ|activat|dezactivat
            blocat|interzis|șters|politică|statut|permisiune|activă|active|activi|activată|în uz|în vigoare
            în funcțiune|stare regulă|starea regulii|statut regulă|statutul regulii|status|stare actuală|verdict
            permisă|permis?|blocat?|autorizat|aprobat|ok|ok?|valabil|valid
                valabilitate
            """,
            Column.ENCRYPTION: "criptare|criptat|securitate|criptată",
            Column.OPTIONAL: "opțional|facultativ",
            Column.REQUIRED: "obligatoriu|necesar|cerut",
            Column.OWNER: """
                proprietar|proprietarul|responsabil|persoană responsabilă|contact|persoană de contact|deținător
            """,
            Column.REQUESTER: "solicitant|solicitat de|cerut de",
            Column.APPROVER: "aprobat de|aprobator|autorizat de",
            Column.TICKET: """
                tichet|număr tichet|nr tichet|cerere|număr cerere|nr cerere|cerere de modificare|solicitare
            """,
            Column.RULE: "regulă|nume regulă|numele regulii|număr regulă|regulă firewall|id regulă",
            Column.ENVIRONMENT: "mediu|medii",
            Column.VALID_UNTIL: """
                valabil până la|valabil până|data expirării|expiră|valabilitate|dată expirare|termen|data de expirare
            """,
            Column.JUSTIFICATION: "justificare|motiv|motivul|justificarea|justificare de business",
        },
        also={
            Column.HOST: "componentă|componente|produs",
            Column.PEER: "produs",
            Column.SOURCE: "plecare",
            Column.DESTINATION: "sosire",
        },
        cells={
            Meaning.PROSE: """
            adesea|de obicei|în general|întotdeauna|de asemenea|de exemplu|este|sunt|pentru|de intrare|de ieșire
            utilizat
            folosit|necesar|recomandat|conexiune|conexiuni|trafic|explicit|mai întâi|apoi|ulterior|se folosește
        """,
            Meaning.IP_PROTOCOL: "protocol ip|număr de protocol|numărul protocolului",
            Meaning.DYNAMIC: """
            dinamic|dinamice|port dinamic|porturi dinamice|interval dinamic|port aleatoriu|porturi aleatorii
            porturi efemere|alocat dinamic|alocate dinamic|aleatoriu|multe dinamice|multe porturi dinamice
        """,
            Meaning.ANY: "tot|orice|oricare|toate|toate porturile|orice port|toți",
            Meaning.NONE: """
                nicio conexiune|fără conexiune|fără conexiune directă|niciunul|niciuna|niciun port|fără port
                nu se aplică|neaplicabil|nefolosit|neutilizat|nu este disponibil|nu este utilizat|indisponibil
                nicio conexiune directă|fără legătură directă
            """,
            Meaning.NEGATIVE: """
                nefolosite|neutilizate|nepermise
            nu este necesar|nu sunt necesare|nenecesar|nu este obligatoriu de deschis|blochează|blocat|blocate|blocare
            a bloca
            refuză|refuzat|respinge|respins|interzis|interzice|dezactivat|dezactivată|dezactivate|închis|închise
            oprit|nepermis
            nu este permis|nu se permite|nu deschideți|nu se deschide|nu este deschis|nu mai este folosit
            nu se folosește
            nu se mai folosește|nu este acceptat|neacceptat|nu este suportat|inactiv|nu se utilizează
            nu mai este necesar
            nu este utilizat|nu e necesar|nu e necesară|nu este necesară|nu este folosit|nu este folosită
                nu trebuie deschis|nu trebuie deschisă|trebuie blocat|trebuie blocată|trebuie închis
                trebuie să fie închis|trebuie să rămână închis|nu e permis|nu este permisă|nu este autorizat
                neautorizat|inutil|este interzis|este închis|este blocat|interzisă|blocată|închisă|nepermisă
            """,
            Meaning.PERMITTED: "permite|permis|permise|deschis|deschide|deschise|acceptă",
            Meaning.UNRESOLVED: """
            vezi observații|vezi observațiile|vezi nota|vezi notele|vezi mai jos|vezi mai sus|configurabil|configurabile
            port personalizat|personalizat|definit de utilizator|depinde de furnizor|depinde de configurație|alt port
            alte porturi|necunoscut|variabil|de stabilit|nespecificat|în funcție de configurație
        """,
            Meaning.NEXT_FREE: "următorul port liber|următorul port disponibil",
            Meaning.AND: "și|precum și|si",
            Meaning.OR: "sau|și/sau|ori",
            Meaning.TO: "la|până la|pana la",
            Meaning.ABOVE: """
                și mai mult|sau mai mult|și peste|sau peste|și mai mare|sau mai mare|și mai sus|sau mai mari
                și mai mari|în sus|și mai departe
            """,
            Meaning.BETWEEN: "între|intre",
            Meaning.FROM: "de la|din",
            Meaning.FILLER: """
            port|porturi|porturile|portul|număr port|interval|interval de porturi|pe|prin|cu|folosind|utilizând
            pe portul
            gama|numărul|portului|porturilor
            """,
            Meaning.WHERE: "unde",
        },
        words={
            Word.ON_TO: "la|către|spre",
            Word.FORMER: "foste|fostele|vechile|anterioare",
            Word.SINCE_THEN: "încă din",
            Word.PUBLIC: "public|exterior",
            Word.ASKS: "asigurați-vă că|verificați că|vă rugăm",
            Word.FORM_AMONG: """
                {ports} trebuie să fie (deschise|permise|accesibile) între {own}
                între {own} trebuie să fie (deschise|permise|accesibile) {ports}
            """,
            Word.DOES: """
                primi|colecta|trimite|descărca|transmite|gestiona|administra|monitoriza|conecta|comunica|sincroniza
                replica|obține|a primi|a colecta|a trimite|a descărca|a gestiona|a monitoriza|a se conecta|a comunica
                primirea|colectarea|trimiterea|descărcarea|transmiterea|gestionarea|monitorizarea|obținerea
            """,
            Word.RANGE_FIRST: "primul|început|de la|min|minim|inițial|de început|de start",
            Word.RANGE_LAST: "ultimul|sfârșit|la|până la|max|maxim|final|de sfârșit|de final",
            Word.SETTABLE: "configurabil|configurabile",
            Word.SEVERAL_PORTS: "porturi|porturile",
            Word.MONTH_IN_ORDER: "ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|noi|dec",
            Word.MONTH: "ian|mai|iun|iul|noi",
            Word.ZONE_NOUN: """
                zonă|zona|zone|rețea|rețeaua|rețele|segment|segmente|subrețea|subrețele|vlan|zonă de securitate
            """,
            Word.ZONE_OF_SOURCE: "zonă sursă|zona sursă|rețea sursă|rețeaua sursă|segment sursă|din zona",
            Word.ZONE_OF_DESTINATION: "zonă destinație|zona destinație|rețea destinație|segment destinație|către zona",
            Word.ADDRESS_OF_SOURCE: "ip sursă|adresă sursă|adresa sursă|adresă ip sursă|adresa ip sursă",
            Word.ADDRESS_OF_DESTINATION: "ip destinație|adresă destinație|adresa destinație|adresă ip destinație",
            Word.PERMANENT: "permanent|nelimitat|nedeterminat|pe termen nelimitat|niciodată",
            Word.ADDRESS_NOUN: "adresă|adresa|adrese|adresă ip|adrese ip|adresa ip",
            Word.GREATER_THAN: """
                peste|mai mare de|mai mare decât|mai mult de|mai mari decât|mai mari de|mai mari ca|mai mare ca
            """,
            Word.AT_LEAST: """
                cel puțin|minimum|începând cu|începând de la|mai mare sau egal cu|nu mai puțin de|de la|minim
            """,
            Word.LESS_THAN: """
                sub|mai mic de|mai mic decât|mai puțin de|mai mici decât|mai mici de|mai mici ca|mai mic ca
            """,
            Word.AT_MOST: """
                până la|cel mult|maximum|mai mic sau egal cu|nu mai mult de|pana la|maxim|cel mult până la
            """,
            Word.OR_LESS: """
                și mai mic|sau mai mic|și mai puțin|sau mai puțin|și sub|sau sub|sau mai mici|și mai jos|și mai mici
                în jos
            """,
            Word.UNEQUAL: "diferit de|nu este egal cu",
            Word.RANGE: "interval|interval de porturi|gamă",
            Word.LEFT_OUT: "exclus|excluse|exceptat|excluși",
            Word.HOWEVER: "dar|însă",
            Word.NO_PORT: "port fizic|porturi fizice",
            Word.WHETHER: "este|dacă este",
            Word.EXCEPT: """
            cu excepția|în afară de|exceptând|excluzând|mai puțin|toate cu excepția|toate în afară de
            toate porturile cu excepția
            exceptat|toate mai puțin|excepție|cu excepția portului|cu excepția porturilor|toate fără|în afara
                în afară de portul|altele decât|altul decât|cu excluderea
            """,
            Word.NOT: """
            nu|fără|în loc de|în locul|nu mai|anterior|înainte|înlocuiește|și nu|inițial era|nici|schimbat din
            niciodată|fostul
            modificat din
        """,
            Word.REPLACED: "înlocuit cu|înlocuit de|schimbat în|modificat în|acum|în prezent|mutat la",
            Word.UNCLEAR: """
            port sursă|porturi sursă|port local|aproximativ|circa|în jur de|max|min|cu pasul|decalaj|vechi|veche
            învechit
        """,
            Word.COUNTED: "porturi",
            Word.PER: "per|pentru fiecare",
            Word.UNIT: """
            noduri|utilizatori|servere|clienți|conexiuni|sesiuni|minute|minut|secunde|secundă|ore|oră|zile|zi|instanțe
            echipamente|ori|săptămâni|luni|ani|procente|total|bucăți|încercări|canale|mașini
        """,
            Word.NUMBERED: """
            versiune|versiunea|versiuni|tabel|tabelul|secțiune|secțiunea|capitol|capitolul|pas|pasul|notă|nota
            dimensiune
            număr|cantitate|pagină|pagina|tip|tipul|total|prioritate|limită|canal|figura|punct|etapă|linie|rând|interval
        """,
            Word.ICMP_TYPE: "tip|tipul|tipuri",
            Word.ICMP_CODE: "cod|codul",
            Word.ABOUT: "pentru|despre",
            Word.NO_NAME: """
            doi|două|trei|patru|cinci|un|o|una|învechit|redirecționare|redirecționat|mai multe|vechi|nou|mare|mic
            rezervat
            înlocuit|cel|unele|toate|fiecare|alt|alte|diferite|implicit|opțional|necesar|obligatoriu|recomandat|doar
            numai
            dacă|nu|și|sau|modificabil|configurabil|folosit|utilizat|deschis|închis|planificat|total
        """,
            Word.OPTIONAL: "opțional|opțională|facultativ|facultativă",
            Word.DEFAULT: "implicit|port implicit|în mod implicit",
            Word.CONDITIONAL: """
            doar|doar dacă|doar pentru|numai|numai dacă|numai pentru|dacă|când|în cazul|în funcție de|dacă se folosește
        """,
            Word.SECURED: "criptat|criptată|criptate|securizat|securizată",
            Word.UNSECURED: "necriptat|necriptată|necriptate|nesecurizat|text clar|în clar|text simplu|nu este criptat",
            Word.PORT_NOUN: "port|porturi|portul|porturile|portului|porturilor",
            Word.ROW_NUMBER: "nr|nr crt|nr. crt|crt|rând|număr curent",
            Word.SCOPE: """
                intern|internă|extern|externă|local|locală|est-vest|nord-sud|administrare|management|privat
                doar intern
            """,
            Word.OTHER_NUMBER: """
                număr de|cantitate|dimensiune|memorie|preț|distanță|an|telefon|cod poștal|sumă|total|utilizatori|nuclee
                cost|lățime de bandă|licențe|procesor|procesoare|pe secundă|pe minut|pe oră|pe zi|posturi
            """,
            Word.KEY_HEADER: "proprietate|parametru|setare|atribut|câmp|opțiune",
            Word.VALUE_HEADER: "valoare|valori|setare|configurație",
            Word.ONE_WAY: """
                unidirecțional|un singur sens|într-un singur sens|către destinație|de la sursă la destinație
                de la client la server
                sens unic|o direcție|o singură direcție|într-o direcție|doar dus|dus|unilateral
            """,
            Word.REMARK_BOTH_WAYS: """
            bidirecțional|bidirecțională|ambele sensuri|în ambele sensuri|ambele direcții|în ambele direcții|dublu sens
            trafic bidirecțional
        """,
            Word.REMARK_REVERSED: """
            invers|sens invers|în sens invers|direcție inversă|în direcție inversă|sens opus|în sens opus
            de la destinație la sursă|direcția opusă|în direcția opusă
        """,
            Word.REVERSED: "invers|inversat|înapoi|către sursă|de la destinație la sursă|de la server la client",
            Word.CLAUSE: "care|pentru|cu|dacă|când|inclusiv|de exemplu|ce",
            Word.YES: "da|adevărat",
            Word.NO: "nu|fals",
            Word.UNTICKED: "niciunul|nu",
            Word.MODAL: "trebuie|ar trebui|așteptat|rezultat așteptat|rezultat|efect|comportament|rezultatul așteptat",
            Word.DENIES: """
            refuz*|respin*|bloc*|blochează|interzi*|dezactiv*|închis*|inactiv*|oprit*|inaccesibil*|nepermis*
                neacordat*
            """,
            Word.PERMITS: """
            permi*|permite|deschi*|activ|activă|activat*|accept*|aprob*|autoriz*|adăug*|nou|nouă|trece|accesibil*
            adaugă|adaugare|creare
                acordat*|încuviințat*
            """,
            Word.TURNS: "nu|niciodată|fără|nici|niciun|nicio",
            Word.DENIED_ALL: "refuză tot|blochează tot|respinge tot",
            Word.RULES: """
                port|porturi|porturile|reguli|regulile|trafic|traficul|conexiuni|conexiunile|cerințe|cerințele
                comunicații|fluxuri
            """,
            Word.USED: "necesare|necesar|folosite|utilizate|deschise|cerute",
            Word.OF: "pentru|pe|ale|al",
            Word.FROM_ROLE: "de la|din",
            Word.TO_ROLE: "către|la|spre",
            Word.NOT_TO_ROLE: "deschidere|configurare",
            Word.CONNECTING: "comunicarea cu|conexiunea cu|conexiunea la|accesul la",
            Word.OWN_RULES: "de intrare|de ieșire",
            Word.ARTICLE: "un|o",
            Word.AND: "și|precum și",
            Word.OR: "sau|ori",
            Word.AREA: "zonă|zona|rețea|rețeaua|subrețea|segment|locație|vlan",
            Word.HELD_BY_END: """
                certificat|certificatul|certificate|autoritate de certificare|cheie|chei|versiune|versiunea
                sistem de operare|număr|numărul|cantitate|proprietar|locație|locația|licență|model|producător|parolă
                memorie|stare
            """,
            Word.BESIDE_END: "descriere|comentariu|observații|proprietar|contact|tip|id|mască|prefix|departament",
            Word.TRANSLATED: "tradus|tradusă|translatat*",
            Word.NAME_NOUN: "nume|gazdă|host|server|nume gazdă|nume server|numele|calculator|sistem|echipament",
            Word.MASK: "mască|mască de rețea|mască de subrețea|prefix",
            Word.EACH_OTHER: "între ele|între ei|reciproc|unul pe altul",
            Word.SOURCE_PORT: "port sursă|portul sursă|porturi sursă",
            Word.CALLED: "numit|numită|denumit|cu numele|denumită",
            Word.EACH: "fiecare|per",
            Word.EACH_OF: "fiecare dintre|toate din",
            Word.PARTS: "component*|servici*|modul*|element*|aplicați*|diferit*",
            Word.ONLY: "doar|numai|exclusiv",
            Word.ENDS_ON: "valabil până la|expiră la|până la",
            Word.SELF: "el însuși|sine|aceeași gazdă|același server|același nod",
            Word.THIS_HOST: "acest server|această mașină|acest nod|acest sistem|serverul local",
            Word.FRONT_END: "proxy invers",
            Word.BACK_END: "server din spate",
            Word.ANY_ROLE: """
            orice|oricare|toate|oricine|toate gazdele|orice gazdă|toate serverele|orice adresă|orice ip|toate adresele
            orice adresă ip|toate adresele ip|oriunde|de oriunde|toate sursele|toate destinațiile|orice sursă
            orice destinație|toți
            """,
            Word.INTERNET: "internetul",
            Word.INBOUND: "de intrare|intrare|spre interior|primit*",
            Word.OUTBOUND: "de ieșire|ieșire|spre exterior",
            Word.BOTH_WAYS: "bidirecțional*|ambele sensuri|ambele direcții|dublu sens",
            Word.BOTH_ALONE: """
                ambele|reciproc
                dus-întors|reciprocă|mutual|în ambele sensuri|în ambele direcții|ambele părți|bilateral
            """,
            Word.BETWEEN: "între|dintre",
            Word.NUMBERED_PART: "tabelul|secțiunea|capitolul|figura|pasul|pas",
            Word.ROUTE: """
            de la|din {a} la|către|spre {b}
            către {b} de la|din {a}
        """,
            Word.SENTENCE: """
            configurați|deschideți|creați|adăugați|verificați|setați|permiteți|activați|asigurați|faceți|selectați
            următoarele
            mai jos|dacă|când|configurarea|instalarea
        """,
            Word.VERB: "este|sunt|trebuie|poate|pot|ar|era|au|necesită|folosește",
            Word.FOLLOWING: "următoarele|aceste|următorul",
            Word.ROLE_NOUN: """
            server*|client|clienți|clientul|clientului|nod|noduri|nodul|nodului|gazdă|gazda|gazde|agent|agentul
            agentului|agenți
            controler|gateway|mașină|mașina|calculator|calculatorul|bază de date|baza de date|utilizator|utilizatori
            browser
            echipament|echipamente|cluster|router
        """,
            Word.MAY_BE_TOPIC: "bază de date|baza de date|utilizator|utilizatori|echipament|echipamente|cluster",
            Word.BEFORE_PAIR: "necesar*|permis*|așteptat*|obligatori*|aprobat*|următoarele|planificat*",
            Word.FLOWS_SAID: "flux|fluxuri|fluxurile|comunicații|comunicarea",
            Word.FOR_PURPOSE: "pentru|prin|pe|cu",
            Word.FORM_SOURCE: """
            (sursa|adresa sursă|ip-ul sursă|adresa ip sursă) (este) (întotdeauna)? {own}
        """,
            Word.FORM_DESTINATION: """
            (destinația|adresa destinație|ip-ul destinație|adresa ip destinație) (este) (întotdeauna)? {own}
        """,
            Word.EVERY_PORT_IS: """
            toate porturile (listate|indicate|menționate|următoare|necesare)? {here}? (sunt|folosesc|utilizează) \
                (protocolul)? {how}
        """,
            Word.PORTS_ARE: """
            porturile (listate|indicate)? {here}? (sunt|folosesc|utilizează) (protocolul)? {how}
            (se folosește)? (protocolul)? {how}
        """,
            Word.UNLESS_SAID: """
            (dacă nu|cu excepția cazului în care|în afară de cazul în care) (este|se)? (specificat|indicat|menționat|\
                specifică|precizat|menționează) (altfel|altceva)?
        """,
            Word.PORTS_HERE: "mai jos|în această secțiune|în acest document|în tabele|în tabelele următoare",
            Word.PORTS_IN_TABLE: "în tabel|în acest tabel|în tabelul următor|în tabelul de mai jos",
            Word.LEGEND: "legendă|abrevieri|legenda",
            Word.STANDS_FOR: "înseamnă|semnifică|indică|reprezintă|este|sunt",
            Word.TOPIC: """
                prezentare|cerințe|cerințele|rețea|firewall|porturi|port|reguli|trafic|protocoale|protocol|de|intrare
                ieșire|și|pentru|pe|necesare|utilizate|folosite|deschise|tabel|tabelul|listă|lista|matrice|matricea
                comunicații|conexiuni|fluxuri|acces|configurare|configurarea|porturilor|protocoalelor|generală|anexă
                anexa|capitol|capitolul
                scenariu|scenarii
            """,
            Word.PORTS_SAID: """
            port|porturi|porturile|regulă|reguli|regulile|reguli firewall|regulile firewall|trafic|traficul
            trafic de rețea|conexiune|conexiuni|conexiunile|protocoale|excepții|cerințe|comunicarea|reguli de port
            reguli de porturi|regulile de porturi|cerințe de porturi|reguli pentru porturi|reguli de rețea
                deschideri de porturi|permisiuni de rețea
            """,
            Word.PORTS_BESIDE: """
                necesare|utilizate|folosite|deschise|de intrare|de ieșire|următoarele|toate|aceste|interne|externe
                suplimentare|lista de|mai multe|unele|minime|obligatorii|implicite|permise|câteva|diferite|necesar
                următoare
            """,
            Word.LETS_THROUGH: "paravan de protecție|ruter|rețea",
            Word.FORM_OPEN_ON: """
                {ports} (care)? (trebuie)? (să fie|sunt)? (deschise) pe {own}
                pe {own} (trebuie)? (să fie|sunt)? deschise {ports}
            """,
            Word.FORM_HOST: """
            {ports} care trebuie (deschise|să fie deschise) pentru ca {own} (să funcționeze|să funcționeze corect)
            (grup de securitate|grupul de securitate|nacl) (pentru|al) {own}
            {ports} care trebuie (deschise|să fie deschise) (pe|pentru) {own}
            {ports} (necesare|utilizate|folosite|cerute) (de|pentru|pe|pentru funcționarea) {own}
            {ports} (ale|pentru|pe|de pe|din) {own}
            {ports} pe care (le)? {own} (le)? (folosește|utilizează|necesită)
            {own} (folosește|utilizează|necesită|deschide) {ports}
            (deschideți|deschide|permiteți) {ports} (pe|pentru) {own}
                pe {own} (permiteți|deschideți) următoarele
        """,
            Word.FORM_REQUIRED: """
            (cerințe|cerințele|condiții preliminare) (pentru|ale) {own}
        """,
            Word.FORM_INWARD: """
            {own} (ascultă pe) {ports}
            {ports} pe care ascultă {own}
            (trafic|traficul|conexiuni|conexiunile|acces|accesul) (de intrare)? (către|la|spre) {own}
                {own} (trebuie să) (accepte|permită) (și|de asemenea)? {ports}
        """,
            Word.FORM_OUTWARD: """
            {own} trebuie să (aibă acces|se poată conecta|se conecteze) la (următoarele|aceste) {hosts}
            {own} (necesită|are nevoie de) acces la (următoarele|aceste) {hosts}
            {ports} (de la|din|dinspre) {own}
            {hosts} (opționale)? la care {own} (trebuie să aibă acces|trebuie să se conecteze|poate avea acces|pot \
                avea acces)
            {hosts} la care {own} (se conectează|are acces|au acces)
            {own} (necesită|are nevoie de|au nevoie de) (conectivitate de ieșire|acces la internet|conexiuni de ieșire)
            {own} (necesită|are nevoie de|au nevoie de) (conectivitate de ieșire|acces la internet|conexiuni de \
                ieșire) (pentru|către) {at}
        """,
            Word.ADVERB: """
                de asemenea|întotdeauna|mereu|suplimentar|periodic|regulat|de obicei|cel puțin|doar|numai|implicit
            """,
            Word.LEADS_IN: "pentru|pentru a|în timpul|când|dacă|după|înainte de|în|cu|implicit|pe lângă|la",
            Word.SERVERS_SAID: "servere|servere|sisteme|mașini|rețele|componente|gazde",
            Word.MOVED_ENDS: "de la|la|din",
            Word.MOVES: "migrar*|migrăr*|redenum*|mutar*",
            Word.OPENER: """
                (conexiunea|conexiunile|sesiunea|traficul|tunelul)? (este|sunt)? (întotdeauna)? (inițiată|inițiat|\
                    inițiate|deschisă|deschis|stabilită|pornită) (de|de către|din|dinspre) {own}
                {own} (inițiază|deschide|stabilește|pornește) (conexiunea|conexiunile|sesiunea|traficul|tunelul)
                {own} (o|îl|le) (deschide|inițiază|stabilește)
            """,
            Word.WAY_FROM: """
            (de la|din) {own} ({way})
            ({way}|{ports})? (de la|din|dinspre) {own}
        """,
            Word.WAY_TO: """
            (către|la|spre) {own} ({way})
            ({way}|{ports})? (către|spre|la) {own}
        """,
            Word.WAY_AT: """
            ({way}) pe {own}
        """,
            Word.WAY_WITH: """
            ({both}) cu {own}
        """,
            Word.LOOKED_THROUGH: """
                funcționarea|funcționarea corectă a|buna funcționare a|funcționarea corectă|grupul de securitate
            """,
            Word.LOOKED_THROUGH_BEHIND: "să funcționeze|să funcționeze corect",
            Word.FORM_BY_PORTS: "(pe|prin) {ports}",
            Word.RELATIVE: "pe care le folosiți|pe care îl folosiți|care sunt folosite|pe care le creați",
            Word.HOST_KIND: "rol|gazdă|host|nod|server|mașină|vm|instanță|container|mașină virtuală|nume gazdă",
            Word.QUALITY: """
                disponibilitate|securitate|performanță|recuperare|criptare|redundanță|certificate|virtualizare
            """,
            Word.FORM_PAIR: """
            {ports} de pe {b} trebuie să fie (accesibile|deschise) (de la|din|pentru) {a}
            {a} (trebuie|poate) să se (conecteze|poată conecta) la {b}
            {a} (necesită|are nevoie de) acces la {b}
            ({ports}|comunicarea)? (de la|din) {a} (către|la|spre) {b}
            {a} se conectează la {b}
                {ports} trebuie să fie deschise pe {b} și (accesibile) (din|de la|de pe|pentru) {a}
            """,
            Word.FORM_BETWEEN: """
            ({ports}|comunicarea)? (între|dintre) {a} și {b}
            {a} și {b} (comunică|comunică între ele|schimbă date)
            {a} comunică cu {b}
        """,
            Word.FORM_NAMED_HOST: """
                {ports} {own}
                (configurarea|configurare|configurați) (firewall-ului|firewall-ul|firewall) (pe|pentru|de pe) {own}
            """,
            Word.FORM_NAMED_INWARD: """
            (către|spre) {own}
        """,
            Word.FORM_NAMED_OUTWARD: """
            (de la|din) {own}
        """,
            Word.THIS_TABLE: "tabelul următor|acest tabel|tabelul de mai jos|următorul tabel|în tabelul următor",
            Word.TABLE_SHOWS: """
                prezintă|conține|descrie|arată|enumeră|listează|identifică|indică|rezumă|detaliază|specifică
            """,
            Word.BEHIND_TITLE: """
                și cum|și de ce|și care|și ce|precum și modul|și modul în care|și produsele|și alte produse
            """,
            Word.INSTALLED: """
            unde|pe care {own} este instalat|este instalată|rulează
                unde este instalat|unde este instalată|unde sunt instalate|unde sunt instalați|unde rulează|pe care \
                    este instalat|pe care este instalată|pe care sunt instalate|pe care rulează|pe care e instalat {own}
        """,
            Word.PLACE_NAME: """
            producție|testare|dezvoltare|intern|extern|internă|externă|birou|sediu|sucursală|fabrică|primar|secundar
            activ
            pasiv|oaspeți|administrare|nord|sud|est|vest|cloud|rezervă|opțional
        """,
            Word.BARE_NOUN: """
            server|servere|client|clienți|nod|noduri|agent|agenți|gazdă|gazde|serviciu|servicii|echipament|echipamente
            controler
            cluster|consolă|mașină|mașini|calculator
        """,
            Word.GROUP: "grup de securitate|grupuri de securitate|grupul de securitate|grup de securitate de rețea",
            Word.ATTACHED: """
                atașat la|atașat|asociat cu|aplicat la|alocat|aplicată la|aplicate la|aplicate pe|asociată cu
                atașată la
            """,
            Word.ACTIVITY: """
            instalare*|actualizare*|configurare*|implementare*|migrare*|replicare*|monitorizare*|recuperare*|integrare*
            pregătire*|cerinț*|administrare*|sincronizare*|prezentare*
        """,
            Word.OF_PORTLESS: "cerere|cereri|răspuns|răspunsuri|tip|cod|protocol|trafic|toate|tunel",
            Word.EVERY: "toate|orice|oricare|fiecare",
            Word.EVERY_PROTOCOL: "orice protocol|toate protocoalele|tot traficul",
            Word.SINCE: "din|începând cu|de la|în|după",
            Word.IN_USE: "folosit*|utilizat*|necesar*|este folosit|deschis*",
            Word.NOT_MEANT: "în afara domeniului|reguli greșite|exemple greșite|contraexemplu",
            Word.RESPONSE: "răspuns|răspunsuri|trafic de retur",
            Word.IN_VERSION: "în|in",
            Word.WILL: "va fi|vor fi|trebuie|planificat*",
            Word.OUT_OF_DATE: "învechit|învechită|depășit|scos din uz|învechite|depășite|depăşite",
            Word.NO_CONNECTION: """
                nicio conexiune|fără conexiune|fără conexiune directă|nefolosit|neutilizat|nu este utilizat
            """,
            Word.NO_LONGER: "nu mai|nu mai este|nu mai sunt",
            Word.REMOVED_THING: "regulă|reguli|regulile|port|porturi|flux|fluxuri|conexiuni|acces",
            Word.REMOVAL: """
            de eliminat|de șters|de închis|care vor fi eliminate|de dezactivat|care nu mai sunt necesare
            care trebuie eliminate|care trebuie șterse|care trebuie închise
        """,
            Word.REMOVES: """
                ștears*|ştears*
            elimin*|șterge|ștergere|șters*|închide|închidere|revoc*|anul*|retras*|retrage*|expirat*|respins*
            de eliminat|de șters|eliminări|închideri
        """,
            Word.BELOW_TABLE: """
            aprobat de|aprobat|întocmit de|verificat de|semnătura|semnătură|data|total|legendă|solicitant|versiune|notă
            observații|autor
        """,
            Word.SAMPLE: "exemplu|exemple|de exemplu|ex|model",
            Word.PRODUCT: "din|înainte|după|an|anul|versiune|server|client",
            Word.HOSTS_SAID: """
            gazde|adrese|adrese ip|domenii|url-uri|puncte finale|destinații|servicii|servere|site-uri|adrese url
        """,
            Word.TO_BE: "fi|să fie",
            Word.UNSPECIFIC: """
            sistem|software|hardware|platformă|mediu|generale|de bază|avansate|recomandate|minime|suplimentare
        """,
            Word.LEANS: "a|al|ale|a lui",
            Word.OF_STATES: "stări|tranziții|tranziție|statut|mașină de stări",
            Word.OF_TRAFFIC: """
            trafic|traficului|rețea|rețelei|firewall|conexiuni|conexiunilor|zone|zonelor|segmentare|comunicații
            comunicațiilor
            fluxuri|conectivitate
        """,
            Word.OF_VERSIONS: "compatibilitate|compatibilități|actualizare|upgrade",
            Word.FEATURE_HEADER: "funcționalitate|funcționalități|caracteristică|caracteristici|capabilitate",
            Word.UNLESS: "dacă nu|cu excepția cazului în care|în afară de cazul în care",
            Word.DESTINATION_NOUN: """
                destinație|destinația|destinației|țintă|apelat!de|apelată!de|destinatar|care ascultă|care acceptă
                care răspunde|cine ascultă|cine răspunde|acceptat de
            """,
            Word.SOURCE_NOUN: """
                sursă|sursa|sursei|client|clientului|apelant|apelantă|apelantul|inițiator|inițiatorul|inițiat de
                deschis de|cine deschide|cine inițiază|cine apelează|care deschide
            """,
            Word.PROTOCOL_NOUN: "protocol|protocolul|protocoale|protocoalele",
            Word.PLURAL_IN_BRACKETS: "uri|le",
            Word.OUT: "ieș|înspre exterior|către exterior",
            Word.REMOTE: "la distanță|distanță",
            Word.FURTHER: "rezervă|alternativ*|secundar*|suplimentar*",
            Word.OPENS: "deschide|inițiază|se conectează",
            Word.LISTENS: "ascultă|acceptă|răspunde",
            Word.MAY_BE_ACTION: """
                acord|aprobare|deschidere|de deschis
            acces|stare|activ|activat|politică|statut|activă|active|activi|activată|în uz|în vigoare|în funcțiune
            stare regulă|starea regulii|statut regulă|statutul regulii|status|stare actuală|autorizat|aprobat|ok|ok?
            valabil|valid
                valabilitate
            """,
            Word.IN_FORCE: """
                în vigoare|valid|validă|în uz|în funcțiune|în producție|operațional|operațională|implementat
                implementată|existent|existentă|finalizat|realizat|aprobat|aprobată|confirmat
            """,
            Word.CANCELLED: """
                arhivat|arhivată|exclus|exclusă|anulat|anulată|nevalid|invalid|scos din uz|scoasă din uz|încheiat
                încheiată|înlocuit|înlocuită|suspendat|suspendată|încetat|abrogat
                retras|retrasă|revocat|revocată
            """,
            Word.AWAITS: "în așteptarea|așteaptă",
            Word.PENDING: """
                în pregătire|se deschide la cerere
                viitoare|planificate
                în așteptare|în aşteptare|în așteptarea|așteaptă aprobare|în așteptarea aprobării|de aprobat|de deschis
                de confirmat|de stabilit|încă nedeschis|nu este încă deschis|încă neaprobat|va fi deschis
                va fi deschisă|va fi activat|planificat|planificată|planificat pentru|amânat|amânată|în analiză
                în curs de aprobare|utilizare viitoare|pentru utilizare viitoare|rezervat|rezervată|propus|propusă
                la cerere|deschis la cerere|înghețat
            """,
            Word.MAY: "pot|poate",
            Word.REST: "alte|altele|celelalte|restul|rămase|suplimentare|cu excepția|mai mult de",
            Word.INSTEAD: "în schimb|în locul lui",
            Word.SIDE: """
                exterior|interior|afară|internet|lan|vpn|dmz|intranet|rețeaua internă|reţeaua internă|rețeaua locală
                reţeaua locală|rețeaua externă|rețea internă|intern|extern|uz intern
            """,
            Word.CLOSING_FILLER: """
                temporar|curând|rămâne
                care|trebuie|trebuiesc|toate|de|firewall|rețea|reţea|versiunea|fi|să|mai jos|se
            """,
            Word.COPULA: "este|sunt|implicit|aici|încă|în prezent|acum|de obicei",
            Word.WITH_OR_WITHOUT: "cu sau fără|cu și fără|cu/fără",
            Word.ENFORCED: "obligatoriu|obligatorie|necesar|necesară|cerut|forțat|doar|numai|întotdeauna|impus",
            Word.NOT_REQUIRED: """
                nu este obligatoriu|nu este obligatorie|nu este necesar|nu este necesară|neobligatoriu
                nu e obligatoriu
            """,
            Word.OFFERED: """
                opțional|opțională|facultativ|oportunist|dacă este disponibil|dacă este posibil|dacă este suportat
                suportat|recomandat|posibil|disponibil|poate fi folosit|de preferat|preferabil|suportă|acceptă
                poate folosi|planificat|configurabil|cu suport pentru
            """,
            Word.OFF: """
                nu este suportat|nesuportat|dezactivat|dezactivată|oprit|nefolosit|neutilizat|nu este folosit
                nu este utilizat|nu este activat|indisponibil|nu este disponibil|inactiv|nu|niciunul|lipsește
                nu este acceptat|încă nu este acceptat|neacceptat
            """,
            Word.WITHOUT: """
                fără|nu|nu mai|nicio|niciun|niciodată|nu folosește|nu suportă|nu utilizează|nu prin|nici|nu acceptă
            """,
            Word.ENCRYPTION_NOUN: "criptare|criptarea|criptare în tranzit",
            Word.LISTENER: "proces care ascultă|serviciu care ascultă",
            Word.ZONE_DMZ: "zonă demilitarizată|zona demilitarizată|perimetru",
            Word.ZONE_DIRECTORY: "controler de domeniu|controlere de domeniu",
            Word.ZONE_DATABASES: "bază de date|baza de date|baze de date",
            Word.ZONE_CLIENTS: "stație de lucru|stații de lucru|browser",
            Word.CLIENT_ALONE: "utilizator|utilizatori",
            Word.CLIENT_FIRST: "client|clienți",
            Word.DITTO: "idem|idem.|la fel ca mai sus",
            Word.DENIED_BY: "de|din cauza|conform",
            Word.TIME_NAME: """
            ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|luni
            marți|miercuri|joi|vineri|sâmbătă|duminică|astăzi
        """,
            Word.STAGE: "producție|producţie|producției|preproducție|teste|dezvoltare|mediu|mediul|mediului",
            Word.HOUR: "ora|ore",
            Word.NO_DESTINATION: "utilizare|utilizării|folosire|folosirii",
            Word.PART_PLAYED: "rol|rolul|funcție",
            Word.NAME_ALONE: "nume|denumire|denumirea|numele",
            Word.SOCKETS: "comutator|comutatorul|comutatorului|panou de patch|priză|cablu|cablare|viteză|adresă mac",
            Word.NUMBER_ALONE: "număr|numărul|numere",
            Word.COUNT_OF: "cantitate|cantitatea",
            Word.IN: "înspre interior|către interior",
            Word.WAY_BETWEEN: "la|către|spre",
            Word.WAY_BACK: "de la|din",
            Word.WAY_AROUND: "de la|din|doar|numai",
            Word.GROUP_ALONE: "grup|grupuri",
            Word.COUNTERPART: "partener|cealaltă parte|celălalt capăt|contraparte|sistem la distanță",
            Word.TURNS_NEXT: "nu|nu este|niciodată",
        },
        declensions=(
            Declension(
                "server|client|agent|controler|calculator|nod|router", "ul|ului|e|i|ele|elor|uri|urile|urilor|ii|ilor"
            ),
        ),
        unstated="nespecificat",
        labels={
            "internet": "Internet",
            "dmz": "DMZ",
            "clients": "Clienți",
            "unstated": "Nespecificat",
            "internal": "Intern",
            "databases": "Baze de date",
            "directory": "Director",
        },
    ),
    {"ș": "ş", "ț": "ţ"},
)
