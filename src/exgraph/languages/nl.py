"""Dutch: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "nl",
    columns={
        Column.SOURCE: """
            bron|bronnen|van|vanaf|afzender|bronadres|bronadressen|bron-ip|bron-ip-adres|bronserver|bronsysteem|bronhost
            ip-adres bron|bron ip|bron ip-adres|herkomst|oorsprong|gebruikt door|aangeroepen door|bereikbaar vanaf
            toegang vanaf|initiator|aanvrager verbinding|wie|afnemer|afnemers|verbruiker|bronnode|van wie
            vertrekpunt|opent verbinding|opent de verbinding|opent verbindingen|start de verbinding|openende kant
            openende partij|zet verbinding op|bellende partij
        """,
        Column.DESTINATION: """
            doelen|bestemming|bestemmingen|naar|ontvanger|bestemmingsadres|doeladres|doeladressen|doel-ip|doel-ip-adres
            bestemmings-ip|bestemming ip|doelserver|doelsysteem|doelhost|ip-adres bestemming|doel ip|doel ip-adres
            bestemmingsserver|bestemming ip-adres|doelnode|ontvangers|met wie|naar wie|waarheen
            aankomstpunt|accepteert verbinding|accepteert de verbinding|accepteert verbindingen|aanvaardt verbinding
            ontvangt verbinding|ontvangt de verbinding|accepterende kant|accepterende partij|gebelde partij
        """,
        Column.ENDPOINT: "eindpunt|eindpunten",
        Column.HOST: """
            host|hosts|knooppunt|knooppunten|machine|computer|rol|serverrol|luistert op|luisterend proces
            luisterende service|beveiligingsgroep|beveiligingsgroepen|apparaat|virtuele machine|gebonden aan
            bezet door|noderol|nodetype|nodegroep
            servertype|machinetype|apparaattype|hosttype|systeem|systemen|deze host|dit systeem|deze server
            eigen systeem|lokaal systeem|lokale host
        """,
        Column.PEER: """
            bron/doel|bron/bestemming|van/naar|naar/van|doel/bron|bestemming/bron|bron of bestemming|bron of doel
            externe host|extern adres|tegenpartij|wederpartij|externe computer|andere kant|netwerkelement
            netwerkapparaat|externe systeem|netwerkelementen|extern element|andere zijde
        """,
        Column.PAIR: "van → naar|bron → doel|bron → bestemming|communicatiepad",
        Column.PORT: """
            poort|poorten|poortnummer|poortnummers|poortnr|doelpoort|doelpoorten|bestemmingspoort|bestemmingspoorten
            poortbereik|standaardpoort|standaardpoorten|luistert op|luisterpoort|serverpoort|poort(en)
        """,
        Column.SOURCE_PORT: "bronpoort|bronpoorten|clientpoort|clientpoorten|client-poort|client-poorten",
        Column.TRANSPORT: """
            protocol|protocollen|transport|transportprotocol|netwerkprotocol|protocoltype|tcp of udp|udp of tcp
        """,
        Column.SERVICE: """
            dienst|diensten|toepassing|applicatie|applicaties|servicenaam|dienstnaam|toepassingsprotocol
            applicatieprotocol|naam van de service|poortnaam|toegestane diensten|toegelaten diensten|serviceobject
            dienstobject
        """,
        Column.PURPOSE: """
            doel|omschrijving|beschrijving|functie|gebruik|waarvoor|onderdeel|component|componenten|soort|naam
            doeleinde|verbinding|product|type verkeer|soort verkeer|toelichting
        """,
        Column.NOTES: """
            opmerking|opmerkingen|notitie|notities|commentaar|aantekening|aantekeningen|aanvullende informatie
        """,
        Column.DIRECTION: """
            bidirectioneel|beide richtingen|tweerichting|in beide richtingen
            richting|verkeersrichting|richting verkeer|inkomend/uitgaand|in/uit|verbindingsrichting
            communicatierichting|inkomend of uitgaand|stroomrichting
        """,
        Column.ACTION: """
            openen|openen?|te openen|goedkeuring|akkoord
            actie|toestaan/weigeren|toegestaan|toestaan|toegang|status|actief|ingeschakeld|uitgeschakeld|geblokkeerd
            verboden|verwijderd|besluit|bewerking|toestemming|beleid|actieve|in gebruik|in bedrijf|in productie
            geldig|van kracht|regelstatus|status regel|huidige status|oordeel|beslissing|toegestaan?|geblokkeerd?
            goedgekeurd|vrijgegeven|ok|ok?
            geldigheid
        """,
        Column.ENCRYPTION: "versleuteling|versleuteld|encryptie|beveiliging|gecodeerd",
        Column.OPTIONAL: "optioneel",
        Column.REQUIRED: "verplicht|vereist|nodig|noodzakelijk|benodigd",
        Column.OWNER: """
            eigenaar|systeemeigenaar|applicatie-eigenaar|verantwoordelijke|verantwoordelijk|contact|contactpersoon
            beheerder|toegewezen aan
        """,
        Column.REQUESTER: "aanvrager|aangevraagd door|verzoeker",
        Column.APPROVER: "goedgekeurd door|goedkeurder|akkoord door|geautoriseerd door",
        Column.TICKET: """
            ticket|ticketnummer|ticketnr|wijzigingsnummer|wijzigingsverzoek|aanvraagnummer|changenummer|verzoeknummer
            aanvraag|ticket nr
        """,
        Column.RULE: "regel|regelnaam|regelnummer|regelnr|firewallregel|regel-id|naam van de regel",
        Column.ENVIRONMENT: "omgeving|omgevingen",
        Column.VALID_UNTIL: """
            geldig tot|geldig tot en met|geldigheid|vervaldatum|einddatum|verloopt op|geldig t/m|verloopdatum
        """,
        Column.JUSTIFICATION: "reden|motivatie|onderbouwing|rechtvaardiging|zakelijke onderbouwing|waarom|motivering",
    },
    also={
        Column.DESTINATION: "doel|aankomst",
        Column.SERVICE: "gebruikt door",
        Column.HOST: "component|componenten|onderdeel|product",
        Column.PEER: "product",
        Column.SOURCE: "vertrek|beginpunt",
    },
    cells={
        Meaning.PROSE: """
            vaak|meestal|doorgaans|altijd|ook|bijvoorbeeld|bijv|is|zijn|wordt|worden|de|het|een|voor|in|inkomend
            inkomende
            uitgaand|uitgaande|gebruikt|vereist|aanbevolen|verbinding|verbindingen|verkeer|expliciet|eerst|daarna|nodig
            standaard via|was|deze
        """,
        Meaning.IP_PROTOCOL: """
            ip-protocol|protocolnummer|ip-protocolnummer|protocol nr|protocol-id|ip-protocol-id|protocol
        """,
        Meaning.DYNAMIC: """
            dynamisch|dynamische|dynamische poort|dynamische poorten|dynamisch bereik|willekeurige poort
            willekeurige poorten|efemere poorten|dynamisch toegewezen|dynamisch toegewezen poorten|veel dynamische
            meerdere dynamische|veel dynamische poorten|meerdere dynamische poorten
        """,
        Meaning.ANY: """
            alles|alle|alle poorten|elke|elke poort|willekeurig|willekeurige|iedere|iedere poort|om het even welke
        """,
        Meaning.NONE: """
            geen poort nodig
            geen verbinding|geen directe verbinding|geen|niet van toepassing|nvt|n.v.t|niet beschikbaar|niet gebruikt
            geen poort|geen poorten|zonder poort|ongebruikt|wordt niet gebruikt|geen rechtstreekse verbinding
            zonder directe verbinding
        """,
        Meaning.NEGATIVE: """
            niet gebruikte|niet benodigde|ongebruikte|niet toegestane|niet vereist|niet nodig|niet noodzakelijk
            blokkeren|blokkeer|geblokkeerd|geblokkeerde|blokkade|weigeren|weiger|geweigerd|verboden|verbieden
            verbied|uitgeschakeld|uitgeschakelde|gesloten|dicht|sluiten|niet toegestaan|niet toestaan|niet openen
            niet open|niet geopend|niet gebruikt|niet meer gebruikt|wordt niet gebruikt|worden niet gebruikt
            wordt niet meer gebruikt|niet langer nodig|niet meer nodig|niet ondersteund|wordt niet ondersteund
            niet actief|inactief|niet gebruiken|is niet vereist|zijn niet vereist|is niet nodig|niet langer gebruikt
            mag niet open|mag niet open staan|niet langer vereist|ontoegankelijk|moet gesloten blijven
            moet dicht blijven|moet gesloten zijn|moet geblokkeerd zijn|moet geblokkeerd worden|blijft gesloten
            mag niet worden geopend|mag niet geopend worden|hoeft niet open|hoeft niet geopend te worden
            is niet noodzakelijk|is niet toegestaan|is geblokkeerd|is gesloten|is verboden|wordt geblokkeerd
            overbodig|onnodig|niet geoorloofd
        """,
        Meaning.PERMITTED: "toestaan|toegestaan|sta toe|open|openen|geopend|geopende",
        Meaning.UNRESOLVED: """
            zie opmerkingen|zie opmerking|zie hieronder|zie boven|zie hierboven|zie onder|zie beschrijving
            zie toelichting|configureerbaar|configureerbare|instelbaar|instelbare|aangepaste poort|aangepast
            door gebruiker gedefinieerd|door de gebruiker gedefinieerd|leveranciersafhankelijk
            afhankelijk van de leverancier|afhankelijk van leverancier|afhankelijk van de configuratie
            afhankelijk van configuratie|andere poort|andere poorten|onbekend|nader te bepalen|ntb|variabel
            wisselend|niet gespecificeerd|n.t.b
        """,
        Meaning.NEXT_FREE: "volgende vrije poort|eerstvolgende vrije poort|volgende beschikbare poort",
        Meaning.AND: "en|alsmede|evenals",
        Meaning.OR: "of|en/of|danwel|ofwel",
        Meaning.TO: "tot|t/m|tot en met|tm",
        Meaning.ABOVE: """
            en hoger|of hoger|en verder|en daarboven|of daarboven|en meer|of meer|en groter|of groter|en boven|en op
            en later
        """,
        Meaning.BETWEEN: "tussen",
        Meaning.FROM: "van|vanaf",
        Meaning.FILLER: """
            poort|poorten|poortnummer|poortnummers|poortbereik|bereik|reeks|via|met|door|op|over|nummer|nummers
            gebruik van
            met behulp van
        """,
        Meaning.WHERE: "waarbij",
    },
    words={
        Word.PUBLIC: "publiek|buitenwereld|buiten",
        Word.ASKS: "zorg ervoor dat|zorg dat|controleer of",
        Word.FORM_AMONG: """
            {ports} (moeten|dienen) (open staan|open zijn|geopend zijn|bereikbaar zijn|toegestaan zijn) tussen {own}
            {ports} (moeten|dienen) tussen {own} (open staan|open zijn|geopend zijn|bereikbaar zijn|toegestaan zijn)
            tussen {own} (moeten|dienen) {ports} (open staan|open zijn|geopend zijn|bereikbaar zijn|toegestaan zijn)
            {own} (moeten|kunnen) elkaar (kunnen)? bereiken
        """,
        Word.DOES_INSIDE: """
            te ontvangen|te verzamelen|te verzenden|te versturen|op te halen|te downloaden|te uploaden|te beheren
            te bewaken|te monitoren|te verbinden|te bereiken|uit te wisselen|op te vragen|te authenticeren
            te synchroniseren|te repliceren|te communiceren|te gebruiken|door te sturen|te leveren
        """,
        Word.DOES: """
            te|ontvangen|verzamelen|verzenden|versturen|ophalen|downloaden|uploaden|overdragen|beheren|bewaken
            monitoren|verbinden|bereiken|uitwisselen|opvragen|authenticeren|synchroniseren|repliceren|communiceren
            toestaan|gebruiken|doorsturen|leveren|ontvangst van|het ontvangen|het verzamelen|het ophalen|het beheren
            het bewaken|het verzenden|het versturen|het downloaden|het uitwisselen
        """,
        Word.RANGE_FIRST: "eerste|begin|start|van|vanaf|laagste|min",
        Word.RANGE_LAST: "laatste|eind|einde|tot|t/m|hoogste|max",
        Word.SETTABLE: "configureerbaar|configureerbare|instelbaar|instelbare",
        Word.SEVERAL_PORTS: "poorten",
        Word.MONTH_IN_ORDER: "jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec",
        Word.MONTH: "mrt|maa|mei|okt",
        Word.ZONE_NOUN: """
            zone|zones|netwerk|netwerken|segment|segmenten|subnet|subnetten|vlan|netwerkzone|beveiligingszone
            netwerksegment
        """,
        Word.ZONE_OF_SOURCE: "bronzone|bronnetwerk|bronsegment|van zone|bronsubnet",
        Word.ZONE_OF_DESTINATION: "doelzone|doelnetwerk|doelsegment|bestemmingszone|naar zone|doelsubnet",
        Word.ADDRESS_OF_SOURCE: "bron-ip|bronadres|bron-ip-adres|ip-adres bron|bron ip",
        Word.ADDRESS_OF_DESTINATION: "doel-ip|doeladres|doel-ip-adres|bestemmingsadres|ip-adres bestemming|doel ip",
        Word.PERMANENT: "permanent|onbeperkt|blijvend|nooit|voor onbepaalde tijd|onbepaalde tijd",
        Word.ADDRESS_NOUN: "ip-adres|ip-adressen|adres|adressen",
        Word.GREATER_THAN: "boven|groter dan|hoger dan|meer dan|boven de",
        Word.AT_LEAST: """
            vanaf|minstens|ten minste|tenminste|minimaal|groter dan of gelijk aan|niet lager dan|beginnend bij
            beginnend met|niet minder dan
        """,
        Word.LESS_THAN: "onder|kleiner dan|lager dan|minder dan|beneden|onder de",
        Word.AT_MOST: """
            tot en met|t/m|hoogstens|ten hoogste|maximaal|kleiner dan of gelijk aan|niet hoger dan|niet meer dan|tot aan
            tot
        """,
        Word.OR_LESS: "en lager|of lager|en daaronder|of daaronder|en minder|of minder|en kleiner|of kleiner|en onder",
        Word.UNEQUAL: "niet gelijk aan|ongelijk aan",
        Word.RANGE: "bereik|poortbereik|reeks",
        Word.EXCEPT: """
            behalve|uitgezonderd|met uitzondering van|exclusief|alle behalve|alles behalve|buiten
            op uitzondering van|alle poorten behalve|uitgenomen|anders dan|met uitsluiting van|alle op|alles op
            alle poorten op|zonder
        """,
        Word.NOT: """
            niet|geen|in plaats van|i.p.v|ipv|niet meer|niet langer|voorheen|vroeger|eerder|vervangt|verving|en niet
            oorspronkelijk|noch|gewijzigd van|nooit|ter vervanging van
        """,
        Word.REPLACED: """
            vervangen door|is vervangen door|wordt vervangen door|gewijzigd naar|gewijzigd in|nu|thans|tegenwoordig
            verplaatst naar
        """,
        Word.UNCLEAR: """
            bronpoort|bronpoorten|lokale poort|ongeveer|circa|ca|rond|max|min|maximum|in stappen van|offset|oud|oude
            verouderd|verouderde
        """,
        Word.COUNTED: "poorten",
        Word.PER: "per|voor elke|voor iedere",
        Word.UNIT: """
            knooppunten|gebruikers|servers|clients|verbindingen|sessies|minuten|minuut|seconden|seconde|uur|uren|dagen
            dag|instanties|apparaten|keer|maal|weken|maanden|jaar|jaren|procent|totaal|stuks|pogingen|kanalen|machines
            nodes|hosts
        """,
        Word.NUMBERED: """
            versie|versies|tabel|sectie|paragraaf|hoofdstuk|stap|opmerking|grootte|aantal|voetnoot|pagina|blz|type
            totaal
            prioriteit|limiet|kanaal|afbeelding|figuur|punt|fase|regel|tijdslimiet|time-out|interval|bijlage
        """,
        Word.ICMP_TYPE: "type|types",
        Word.ICMP_CODE: "code",
        Word.ABOUT: "voor|over",
        Word.NO_NAME: """
            twee|drie|vier|vijf|een|één|verouderd|verouderde|omleiding|omgeleid|meerdere|oud|oude|nieuw|nieuwe|groter
            kleiner|gereserveerd|vervangen|minstens|maximaal|enkele|alle|elke|ander|andere|diverse|verschillende
            standaard
            optioneel|vereist|verplicht|aanbevolen|alleen|enkel|als|indien|niet|geen|en|of|wijzigbaar|configureerbaar
            gebruikt|open|gesloten|gepland|totaal
        """,
        Word.OPTIONAL: "optioneel|optionele|facultatief|niet verplicht",
        Word.DEFAULT: "standaard|standaardpoort|standaardwaarde",
        Word.CONDITIONAL: """
            alleen|alleen als|alleen voor|alleen indien|alleen bij|enkel|enkel als|enkel voor|uitsluitend|indien|als
            wanneer
            in geval van|afhankelijk van|bij gebruik van|mits
        """,
        Word.SECURED: "versleuteld|versleutelde|gecodeerd|beveiligd|beveiligde|geëncrypteerd",
        Word.UNSECURED: """
            onversleuteld|onversleutelde|niet versleuteld|onbeveiligd|onbeveiligde|platte tekst|leesbare tekst
            ongecodeerd
            niet beveiligd
        """,
        Word.PORT_NOUN: """
            poort|poorten|poortnummer|poortnummers|poortbereik|doelpoort|doelpoorten|bestemmingspoort|bestemmingspoorten
            bronpoort|bronpoorten|clientpoort|clientpoorten|serverpoort|serverpoorten|standaardpoort|standaardpoorten
            netwerkpoort|netwerkpoorten|luisterpoort|luisterpoorten
        """,
        Word.ROW_NUMBER: "nr|nummer|volgnr|volgnummer|rij",
        Word.SCOPE: """
            intern|interne|extern|externe|lokaal|lokale|oost-west|noord-zuid|beheer|privé|alleen intern|administratie
        """,
        Word.OTHER_NUMBER: """
            aantal|hoeveelheid|grootte|geheugen|prijs|kosten|afstand|jaar|telefoon|toestel|fax|postcode|bedrag|totaal
            gebruikers|kernen|bandbreedte|licenties|processor|processoren|per seconde|per minuut|per uur|per dag
            werkplekken
        """,
        Word.KEY_HEADER: "eigenschap|parameter|instelling|attribuut|veld|optie|kenmerk",
        Word.VALUE_HEADER: "waarde|waarden|instelling|configuratie",
        Word.ONE_WAY: """
            eenrichting|eenrichtingsverkeer|in één richting|unidirectioneel|naar bestemming|van bron naar bestemming
            van bron naar doel|van client naar server
            één richting|een richting|één kant|één kant op|enkele richting|enkelzijdig|eenzijdig|heen|alleen heen
            één weg
        """,
        Word.REMARK_BOTH_WAYS: """
            bidirectioneel|bidirectionele|tweerichtingsverkeer|beide richtingen|in beide richtingen|twee richtingen
            in twee richtingen|wederzijds|bidirectioneel verkeer|tweezijdig
        """,
        Word.REMARK_REVERSED: """
            omgekeerd|omgekeerde richting|in omgekeerde richting|tegengestelde richting|in tegengestelde richting
            andersom|de andere kant op|van bestemming naar bron|van doel naar bron|in de omgekeerde richting
        """,
        Word.REVERSED: "omgekeerd|terug|naar bron|van bestemming naar bron|van doel naar bron|van server naar client",
        Word.CLAUSE: "die|dat|welke|voor|met|als|indien|wanneer|inclusief|bijv|waar|waarop|waarvan",
        Word.YES: "ja|waar",
        Word.NO: "nee|neen|onwaar",
        Word.UNTICKED: "geen",
        Word.MODAL: """
            moet|moeten|zou|verwacht|verwacht resultaat|verwachting|resultaat|uitkomst|effect|gewenst|gedrag
            verwachte uitkomst
        """,
        Word.DENIES: """
            weiger*|geweigerd*|blokk*|geblokkeerd*|verbied*|verboden|verbod|uitgeschakeld*|inactief|gesloten|afwijz*
            afgewezen|onbereikbaar|ontzegd|dicht|niet toegestaan|droppen|laten vallen
            niet verleend|niet toegekend
        """,
        Word.PERMITS: """
            akkoord
            toegekend|ingewilligd
            toestaan|toegestaan*|sta toe|staat toe|open|openen|geopend|actief|ingeschakeld|accepter*|geaccepteerd
            goedgekeurd|doorlaten|doorgelaten|toevoegen|nieuw|nieuwe|bereikbaar|toelaten|toegelaten|vrijgeven
            vrijgegeven|aanmaken
            verleend|toegekend|ingewilligd
        """,
        Word.TURNS: "niet|geen|nooit|nee|noch",
        Word.DENIED_ALL: "alles weigeren|alles blokkeren|alles geweigerd",
        Word.RULES: """
            poort|poorten|regels|regel|firewallregels|verkeer|netwerkverkeer|verbindingen|communicatie|vereisten|stromen
            datastromen
        """,
        Word.USED: "vereist*|gebruikt*|benodigd*|nodig|noodzakelijk*|geopend*",
        Word.OF: "voor|op",
        Word.ON_TO: "aan",
        Word.FROM_ROLE: "van|vanaf|vanuit",
        Word.TO_ROLE: "naar",
        Word.NOT_TO_ROLE: "openen|openzetten|configureren",
        Word.CONNECTING: "communicatie met|verbinding met|verbindingen met|toegang tot",
        Word.OWN_RULES: "inkomend*|uitgaand*",
        Word.ARTICLE: "de|het|een",
        Word.YOUR: "uw|je",
        Word.AND: "en|alsmede",
        Word.OR: "ofwel|danwel",
        Word.AREA: "zone|netwerk|subnet|segment|locatie|vlan|netwerksegment",
        Word.HELD_BY_END: """
            *certificaat|certificaten|certificeringsinstantie|sleutel|sleutels|*sleutel|versie|*versie
            besturingssysteem|aantal|eigenaar|locatie|licentie|model|fabrikant|wachtwoord|geheugen|status
        """,
        Word.BESIDE_END: "beschrijving|omschrijving|opmerking|eigenaar|contact|type|id|masker|prefix|afdeling|soort",
        Word.TRANSLATED: "vertaald*|omgezet*|nat-adres",
        Word.NAME_NOUN: "naam|hostnaam|servernaam|bronnaam|doelnaam|bronserver|doelserver|bronhost|doelhost|computer",
        Word.MASK: "masker|netmasker|subnetmasker|prefix",
        Word.EACH_OTHER: "elkaar|onderling|met elkaar",
        Word.SOURCE_PORT: "bronpoort|bronpoorten",
        Word.CALLED: "genaamd|met de naam|genoemd",
        Word.EACH: "elke|elk|iedere|ieder|per",
        Word.EACH_OF: "elk van de|elk van|ieder van|alle van",
        Word.PARTS: "component*|onderde*|dienst|diensten|module*|element*|applicatie*|verschillende",
        Word.ONLY: "alleen|uitsluitend|enkel",
        Word.ENDS_ON: "geldig tot|verloopt op|tot|verwijderen na",
        Word.SELF: "zichzelf|dezelfde host|dezelfde server|hetzelfde knooppunt|zelfde host|zelfde server",
        Word.THIS_HOST: """
            deze server|deze host|deze machine|dit systeem|deze computer|lokale server|lokale host|lokale machine
        """,
        Word.FRONT_END: "reverse-proxy",
        Word.BACK_END: "achterliggende server",
        Word.ANY_ROLE: """
            alle|elke|iedereen|willekeurig|alle hosts|elke host|alle servers|alle adressen|elk adres|elk ip-adres|overal
            alle ip-adressen|alle bronnen|alle bestemmingen|elke bron|elke bestemming|iedere host|vanaf overal
            eender welke
            willekeurige host|willekeurig adres|alles|ieder|willekeurige
        """,
        Word.INTERNET: "het internet",
        Word.INBOUND: "inkomend*|binnenkomend*|ingaand*",
        Word.OUTBOUND: "uitgaand*|naar buiten",
        Word.BOTH_WAYS: "bidirectione*|beide richtingen|tweerichting*|twee richtingen",
        Word.BOTH_ALONE: """
            beide|wederzijds
            heen en weer|heen en terug|over en weer|beide kanten|beide kanten op|twee kanten|in beide richtingen
            wederkerig|beiderzijds|tweezijdig
        """,
        Word.BETWEEN: "tussen|binnen",
        Word.NUMBERED_PART: "tabel|sectie|hoofdstuk|figuur|stap",
        Word.DEFINITE: "de|het",
        Word.ROUTE: """
            van|vanaf|vanuit {the} {a} naar {the} {b}
            naar {the} {b} vanaf|vanuit {the} {a}
        """,
        Word.SENTENCE: """
            configureer|open|maak|voeg|controleer|stel|schakel|zorg|klik|selecteer|installeer|hieronder|onderstaande
            de volgende|volgende|als|indien|wanneer|configureren|instellen|toevoegen
        """,
        Word.VERB: """
            is|zijn|moet|moeten|kan|kunnen|zal|worden|wordt|was|waren|vereist|vereisen|heeft|hebben|dienen|dient
        """,
        Word.FOLLOWING: "de volgende|volgende|onderstaande|deze|die",
        Word.ROLE_NOUN: """
            *server|*servers|*client|*clients|knooppunt|knooppunten|*host|*hosts|*agent|*agenten|*agents|controller
            controllers|gateway|gateways|machine|machines|*computer|*computers|*database|*databases|*gebruiker
            *gebruikers
            browser|browsers|apparaat|apparaten|cluster|clusters|*router|*routers|werkstation|werkstations|node|nodes
        """,
        Word.MAY_BE_TOPIC: "*database|*databases|*gebruiker|*gebruikers|apparaat|apparaten|cluster|clusters",
        Word.BEFORE_PAIR: """
            vereist*|toegestan*|toegestaan*|verwacht*|noodzakelijk*|benodigd*|verplicht*|goedgekeurd*|volgend*|gepland*
        """,
        Word.FLOWS_SAID: "stroom|stromen|datastroom|datastromen|communicatie|verkeersstromen",
        Word.FOR_PURPOSE: "voor|over|via|met|op|die|om",
        Word.FORM_SOURCE: """
            (de|het)? (bron|bron-ip|bronadres|bron-ip-adres|bronhost|ip-adres van de bron) (is) (altijd)? {own}
            {ports} (moeten|dienen) (bereikbaar|toegankelijk) zijn (vanaf|vanuit|voor) {own}
        """,
        Word.FORM_DESTINATION: """
            (de|het)? (bestemming|doel|doel-ip|doeladres|doel-ip-adres|bestemmingsadres|doelhost) (is) (altijd)? {own}
        """,
        Word.EVERY_PORT_IS: """
            alle (vermelde|genoemde|volgende|onderstaande|vereiste)? (poorten|poortnummers|verbindingen) {here}? \
                (zijn|gebruiken|betreffen) (het)? {how} (poorten|protocol|verbindingen)?
        """,
        Word.PORTS_ARE: """
            (de)? (vermelde|genoemde|onderstaande)? (poorten|poortnummers) {here}? (zijn|gebruiken|betreffen) {how} \
                (poorten)?
            {how} (wordt gebruikt)?
        """,
        Word.UNLESS_SAID: """
            (tenzij|behalve waar|behalve wanneer) (het|dit)? (uitdrukkelijk|expliciet)? anders (is|wordt|staat)? \
                (aangegeven|vermeld|opgegeven|gespecificeerd|genoemd) (is|wordt|staat)?
        """,
        Word.PORTS_HERE: "hieronder|in deze sectie|in dit document|in de tabellen|in de volgende tabellen",
        Word.PORTS_IN_TABLE: "in de tabel|in deze tabel|in de volgende tabel|in onderstaande tabel",
        Word.LEGEND: "legenda|afkortingen|verklaring|toelichting",
        Word.STANDS_FOR: "betekent|betekenen|staat voor|staan voor|geeft aan|is|zijn",
        Word.TOPIC: """
            overzicht|vereisten|eisen|netwerk*|firewall|poorten|poort|regels|verkeer|protocollen|protocol|inkomend
            uitgaand|inkomende|uitgaande|en|voor|van|de|het|op|vereiste|benodigde|gebruikte|open|tabel|lijst|matrix
            communicatie|verbindingen|stromen|toegang|configuratie|firewallregels|beveiligingsregels|communicatiematrix
            poortenlijst|bijlage|hoofdstuk
            scenario|scenario's
        """,
        Word.PORTS_SAID: """
            poort|poorten|poortnummers|regel|regels|firewallregel|firewallregels|verkeer|netwerkverkeer|verbinding
            verbindingen|netwerkpoorten|protocollen|uitzonderingen|vereisten|communicatie|firewallpoorten|poortregel
            poortregels|poortvereisten|poorteisen|poortoverzicht|netwerkregels|firewallvereisten
            openingen|firewallopeningen|poortopeningen|netwerkopeningen|vrijgaven|netwerkvrijgaven|poortvrijgaven
        """,
        Word.PORTS_BESIDE: """
            vereiste|benodigde|gebruikte|noodzakelijke|open|geopende|inkomende|inkomend|uitgaande|uitgaand|volgende|alle
            deze|netwerk|interne|externe|extra|lijst van|overzicht van|meerdere|enkele|verschillende|minimale|verplichte
            standaard|toegestane|te openen|onderstaande|binnenkomende|de volgende
        """,
        Word.LETS_THROUGH: "netwerk|brandmuur",
        Word.FORM_OPEN_ON: """
            {ports} (die)? op {own} (open|geopend|bereikbaar) (moeten zijn|moeten staan|staan|zijn|moeten worden)?
            {ports} (moeten|dienen) op {own} (open|geopend|bereikbaar) (zijn|staan|te zijn|te staan|worden)
            (open|geopende) (poorten) op {own}
        """,
        Word.FORM_HOST: """
            {own} (vereist|vereisen|vergt) (het)? (openen|openstellen|openzetten) van {ports}
            {ports} die (minimaal)? (moeten zijn geopend|open moeten staan|geopend moeten zijn) (op|voor) {own}
            {ports} die (geopend moeten worden|moeten worden geopend|open moeten zijn|nodig zijn) (op|voor) {own}
            {ports} die (vereist zijn|worden gebruikt|gebruikt worden) (op|voor|door) {own}
            (beveiligingsgroep|nacl|netwerk-acl) (voor|van) {own}
            {ports} (die)? (vereist|nodig|noodzakelijk) (voor|op) {own} (om te werken|te laten werken)?
            {ports} die {own} (gebruikt|nodig heeft|vereist|opent)
            {ports} (gebruikt door|vereist door|vereist voor|vereist op|nodig voor|geopend op) {own}
            {ports} (voor|van|op|bij) {own}
            {own} (gebruikt|vereist|heeft|opent|gebruiken|vereisen) {ports} (nodig)?
            (op|voor) {own} moeten {ports} (open staan|geopend zijn|geopend worden|open zijn)
            (open|openen) {ports} (op|in) {own}
            (open|configureer|stel) {ports} op {own} (volgens|zoals in) {at}
            op {own} (moeten|dienen) {ports} (open staan|geopend zijn|open zijn)
            {ports} op {own} (open staan|open zijn|geopend zijn)
            op {own} (sta|open) (het volgende|volgende) (toe)?
            op {own} (moet|dient) het volgende (open staan|toegestaan worden|worden toegestaan)
        """,
        Word.FORM_REQUIRED: """
            (vereisten|systeemvereisten|eisen) (voor|van|aan) {own}
        """,
        Word.FORM_INWARD: """
            {own} (luistert op|luisteren op) {ports}
            {ports} (waarop|waarnaar) {own} luistert
            {ports} naar {own}
            (inkomend|inkomende) (verkeer|verbindingen|regels)? (naar|op|voor|bij) {own}
            {own} (moet|moeten) (ook|daarnaast)? {ports} (accepteren|toestaan|aannemen)
        """,
        Word.FORM_NAMED_HOST: """
            (configureer|configuratie van|configureren van) firewall (van|op|voor|bij) {own}
            firewall (van|op|voor) {own} (configureren|instellen)
        """,
        Word.FORM_OUTWARD: """
            {own} (heeft|hebben) (uitgaande)? toegang nodig tot onderstaande {hosts}
            (moet|moeten) {own} toegang hebben tot (de volgende|deze|de) {hosts}
            (moet|moeten) {own} verbinding kunnen maken met (de volgende|deze|de) {hosts}
            (voor|tijdens|bij|om) {at} (heeft|hebben) {own} toegang nodig tot (de volgende|deze|de) {hosts}
            (voor|tijdens|bij|om) {at} (moet|moeten) {own} toegang hebben tot (de volgende|deze|de) {hosts}
            {own} (moet|moeten) toegang hebben tot (de volgende|deze|de) {hosts}
            {own} (moet|moeten) verbinding kunnen maken met (de volgende|deze|de) {hosts}
            {own} (moet|moeten) (de volgende|deze|de) {hosts} kunnen bereiken
            {own} (heeft|hebben) toegang nodig tot (de volgende|deze|de) {hosts}
            {ports} (vanaf|vanuit) {own}
            (uitgaand|uitgaande) (verkeer|verbindingen|regels)? (van|vanaf|vanuit) {own}
            (optionele)? {hosts} waartoe {own} toegang (moet|moeten|kan|kunnen) hebben
            {hosts} waarmee {own} verbinding (moet|moeten|kan|kunnen) maken
            {hosts} waarmee {own} verbinding (maakt|maken)
            {own} (vereist|vereisen|heeft|hebben) (uitgaande verbindingen|uitgaande toegang|uitgaande \
                connectiviteit|internettoegang) (nodig)?
            {own} (vereist|vereisen|heeft|hebben) (uitgaande verbindingen|uitgaande toegang|uitgaande \
                connectiviteit|internettoegang) (nodig)? (voor|naar) {at}
        """,
        Word.ADVERB: """
            ook|altijd|bovendien|daarnaast|periodiek|regelmatig|normaal|gewoonlijk|minimaal|ten minste|alleen
            standaard|uitsluitend
        """,
        Word.LEADS_IN: "voor|om|tijdens|wanneer|als|na|bij|in|op|met|standaard|naast|zodra",
        Word.SERVERS_SAID: "servers|systemen|machines|sites|netwerken|componenten",
        Word.MOVED_ENDS: "van|naar",
        Word.MOVES: "migratie*|migreren|verhuiz*|hernoem*",
        Word.OPENER: """
            (de)? (verbinding|verbindingen|sessie|sessies|tunnel|het verkeer)? (wordt|worden|is|zijn)? (altijd)? \
                (geïnitieerd|geopend|opgezet|opgebouwd|gestart|tot stand gebracht) (door|vanuit|vanaf|van) {own}
            (de)? (verbinding|verbindingen|sessie|sessies|tunnel)? (wordt|worden)? (altijd)? (door|vanuit|vanaf|van) \
                {own} (geïnitieerd|geopend|opgezet|opgebouwd|gestart)
            {own} (initieert|opent|start) (de)? (verbinding|verbindingen|sessie|tunnel)
            {own} (opent|initieert|start) (haar|hem|deze|die|ze)
        """,
        Word.WAY_FROM: """
            (van|vanaf|vanuit) {own} ({way})
            ({way}|{ports})? (van|vanaf|vanuit) {own}
        """,
        Word.WAY_TO: """
            naar {own} ({way})
            ({way}|{ports})? (naar|richting) {own}
        """,
        Word.WAY_AT: """
            ({way}) (op|bij) {own}
        """,
        Word.WAY_WITH: """
            ({both}) met {own}
        """,
        Word.LOOKED_THROUGH: """
            werking van|de werking van|goede werking van|de goede werking van|functioneren van|het functioneren van
            correcte werking van|de correcte werking van|beveiligingsgroep van|beveiligingsgroep voor
        """,
        Word.LOOKED_THROUGH_BEHIND: """
            om te werken|correct te laten werken|geopend|vrijgegeven|toegestaan|ingesteld|geconfigureerd|nodig
            gebruikt
        """,
        Word.FORM_BY_PORTS: "(op|via|over) {ports}",
        Word.RELATIVE: "die u gebruikt|die je gebruikt|die u maakt|die worden gebruikt|die u implementeert",
        Word.HOST_KIND: "rol|host|hostnaam|knooppunt|node|server|machine|vm|instantie|container|virtuele machine",
        Word.QUALITY: """
            beschikbaarheid|beveiliging|veiligheid|prestaties|herstel|versleuteling|redundantie|certificaten
            virtualisatie
            schaalbaarheid|naleving
        """,
        Word.FORM_PAIR: """
            {ports} op {b} moeten (bereikbaar|toegankelijk|open) zijn (vanaf|voor|vanuit) {a}
            {a} (moet|moeten|kan|kunnen) {b} (bereiken|kunnen bereiken)
            {a} (moet|moeten|kan) verbinding (maken|kunnen maken) met {b}
            {a} (heeft|hebben) toegang nodig tot {b}
            ({ports}|communicatie)? (van|vanaf|vanuit) {a} naar {b}
            {a} (maakt|maken) verbinding met {b}
            {a} (benadert|roept aan|bereikt) {b}
            {ports} (moeten|dienen) (open staan|open zijn|geopend zijn) op {b} en bereikbaar zijn \
                (vanaf|vanuit|voor) {a}
            {ports} (moeten|dienen) op {b} (open staan|open zijn|geopend zijn) en bereikbaar zijn \
                (vanaf|vanuit|voor) {a}
            {ports} (moeten|dienen) op {b} (open|geopend) en (vanaf|vanuit|voor) {a} bereikbaar zijn
            {a} (stuurt|sturen) (hun|zijn|de)? (gegevens|logs) naar {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|communicatie)? tussen {a} en {b}
            {a} en {b} (communiceren|communiceren met elkaar|wisselen gegevens uit)
            {a} communiceert met {b}
        """,
        Word.FORM_NAMED_INWARD: """
            naar {own}
            (open|geopend|toegestaan) (naar) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (van|vanaf|vanuit) {own}
            {own} (moet|moeten) (kunnen)? (bereiken)
        """,
        Word.THIS_TABLE: "de volgende tabel|deze tabel|onderstaande tabel|de tabel hieronder|de onderstaande tabel",
        Word.TABLE_SHOWS: """
            toont|bevat|beschrijft|geeft|vermeldt|somt|laat|staan|identificeert|benoemt|specificeert|zijn
        """,
        Word.BEHIND_TITLE: """
            en hoe|en waarom|en welke|en wat|en hun|evenals hun|alsook hun|en de producten|en andere producten
            en hun doel
        """,
        Word.INSTALLED: """
            waarop|waar {own} is geïnstalleerd|zijn geïnstalleerd|draait|draaien|wordt uitgevoerd
            waar|waarop {own} is geïnstalleerd|geïnstalleerd is|draait|is geinstalleerd
            waarop zich bevindt|waarop {own} staat|geïnstalleerd staat
        """,
        Word.PLACE_NAME: """
            productie|test|ontwikkeling|acceptatie|intern|extern|interne|externe|kantoor|hoofdkantoor|vestiging|fabriek
            primair|secundair|actief|passief|reserve|gasten|beheer|noord|zuid|oost|west|cloud|optioneel|datacenter
        """,
        Word.BARE_NOUN: """
            server|servers|client|clients|knooppunt|knooppunten|node|nodes|agent|agenten|host|hosts|dienst|diensten
            apparaat|apparaten|gateway|controller|cluster|console|machine|machines|computer|computers
        """,
        Word.GROUP: "beveiligingsgroep|beveiligingsgroepen|netwerkbeveiligingsgroep|netwerk-acl",
        Word.ATTACHED: "koppelen aan|gekoppeld aan|toewijzen aan|toegewezen aan|toepassen op|toegepast op",
        Word.ACTIVITY: """
            installatie*|installeren|upgrade*|update*|configuratie*|configureren|implementatie*|migratie*
            replicatie*|bewaking*|monitoring|herstel*|integratie*|voorbereiding*|vereisten|beheer|synchronisatie*
            overzicht*|inleiding|compatib*|ondersteund*
        """,
        Word.OF_PORTLESS: "verzoek|verzoeken|antwoord|antwoorden|type|code|protocol|verkeer|alle|tunnel|bericht",
        Word.EVERY: "alle|elke|iedere|willekeurige",
        Word.EVERY_PROTOCOL: "elk protocol|alle protocollen|ieder protocol|al het verkeer|alle verkeer",
        Word.SINCE: "sinds|vanaf|met|in|na|voor",
        Word.SINCE_THEN: "sinds",
        Word.IN_USE: "gebruikt|nodig|vereist|benodigd|in gebruik|open",
        Word.NOT_MEANT: """
            buiten scope|buiten bereik|niet in scope|foute regels|onjuiste regels|voorbeelden van foute regels
            slecht voorbeeld|tegenvoorbeeld|tegenvoorbeelden|afgewezen aanvragen
        """,
        Word.FORMER: "voormalige|vroegere|oude|voorheen",
        Word.RESPONSE: "antwoord|antwoorden|retour|retourverkeer|respons",
        Word.IN_VERSION: "in|met",
        Word.WILL: "zal|zullen|wordt|worden|moet|moeten|gepland*",
        Word.OUT_OF_DATE: "verouderd|verouderde|uitgefaseerd|vervallen",
        Word.NO_CONNECTION: """
            geen verbinding|geen directe verbinding|niet gebruikt|ongebruikt|geen rechtstreekse verbinding
            wordt niet gebruikt
        """,
        Word.NO_LONGER: "niet meer|niet langer",
        Word.REMOVED_THING: "regel|regels|poort|poorten|stroom|stromen|verbindingen|toegang|openstellingen",
        Word.REMOVAL: """
            te verwijderen|te sluiten|te wissen|verwijderd worden|niet meer nodig|niet meer benodigde
            niet langer nodige|op te heffen|in te trekken|verwijderd moeten worden|moeten worden verwijderd
            gesloten moeten worden|moeten worden gesloten|worden verwijderd|uit te schakelen|uit te faseren
        """,
        Word.REMOVES: """
            verwijder*|verwijderd*|wissen|gewist|sluiten|opheffen|opgeheven|intrekken|ingetrokken|afgekeurd|verlopen
            vervallen|uitfaser*|uitgefaseerd|te verwijderen|buiten gebruik|verwijderingen|sluitingen
        """,
        Word.BELOW_TABLE: """
            goedgekeurd door|goedgekeurd|opgesteld door|gecontroleerd door|handtekening|datum|totaal|som|legenda
            aanvrager
            versie|opmerking|opmerkingen|auteur|goedkeuring
        """,
        Word.SAMPLE: "voorbeeld|voorbeelden|bijv|bijvoorbeeld|b.v",
        Word.PRODUCT: "sinds|voor|na|jaar|tot|versie|server|client",
        Word.HOSTS_SAID: """
            hosts|adressen|ip-adressen|domeinen|domeinnamen|bestemmingen|url's|eindpunten|diensten|webadressen|url’s
            websites
        """,
        Word.TO_BE: "zijn|te zijn|worden|te worden",
        Word.UNSPECIFIC: """
            systeem|software|hardware|platform|omgeving|installatie|algemene|basis|geavanceerde|aanbevolen|minimale
            minimum|aanvullende
        """,
        Word.LEANS: "van|van de|van het",
        Word.OF_STATES: "statussen|toestanden|overgangen|statusovergangen|toestandsmachine",
        Word.OF_TRAFFIC: """
            verkeer|netwerk|netwerken|firewall|verbindingen|zones|segmentatie|communicatie|communicatiematrix|stromen
            datastromen|bereikbaarheid|connectiviteit|netwerkverkeer
        """,
        Word.OF_VERSIONS: "compatibiliteit|upgrade|upgrades|bijwerken",
        Word.FEATURE_HEADER: "functie|functies|functionaliteit|mogelijkheid|mogelijkheden",
        Word.UNLESS: "tenzij|behalve als|behalve indien|mits niet",
        Word.DESTINATION_NOUN: """
            bestemming*|doeladres*|doelserver*|doelhost*|doelsystee*|doelpoort*|doel-ip*|aangeroepen!door!vanaf
            ontvangend*|luisterende|antwoordende|die luistert|die antwoordt|ontvangende|wie luistert|wie antwoordt
            beantwoord door|aangenomen door
        """,
        Word.SOURCE_NOUN: """
            bron*|clientpoort|clientpoorten|aanroepend*|initiërend*|aanvragend*|verzendend*|initiator|geopend door
            opgezet door|geïnitieerd door|die opent|die verbindt|wie opent|wie belt|opbellende|openende
        """,
        Word.PROTOCOL_NOUN: "protocol|protocollen|netwerkprotocol|transportprotocol",
        Word.PLURAL_IN_BRACKETS: "en|len",
        Word.OUT: "uit|buitenwaarts|eruit",
        Word.LOCAL: "lokale|lokaal",
        Word.REMOTE: "extern*|remote*",
        Word.SENDS: "verzendt|verzenden|verstuurt",
        Word.FURTHER: "alternatie*|secundair*|reserve*|aanvullend*",
        Word.OPENS: "opent|initieert|start|verbindt",
        Word.LISTENS: "luistert|accepteert|antwoordt",
        Word.MAY_BE_ACTION: """
            openen|openen?|te openen|goedkeuring|akkoord
            toegang|status|actief|beleid|ingeschakeld|actieve|in gebruik|in bedrijf|in productie|geldig|van kracht
            regelstatus|status regel|huidige status|goedgekeurd|vrijgegeven|ok|ok?
            geldigheid
        """,
        Word.IN_FORCE: """
            geldig|van kracht|in gebruik|in bedrijf|in productie|operationeel|geïmplementeerd|bestaand|gereed
            afgerond|bevestigd|goedgekeurd
        """,
        Word.CANCELLED: """
            gearchiveerd|uitgesloten|geannuleerd|ongeldig|niet van kracht|beëindigd|buiten gebruik|buiten bedrijf
            vervangen|vervallen|opgeschort|afgeschaft|stopgezet
            herroepen|teruggetrokken|ingetrokken
        """,
        Word.AWAITS: """
            wacht op|in afwachting van|niet vóór|niet voor|geldig vanaf|geldig tot|alleen tot|open tot
            tot de migratie|tot versie|pas na|pas vanaf
        """,
        Word.PENDING: """
            in voorbereiding|op verzoek geopend|wordt op aanvraag geopend
            aangevraagd
            toekomstige|geplande
            in afwachting|in afwachting van|wacht op|wacht op goedkeuring|nog niet goedgekeurd|nog niet open
            nog niet geopend|nog niet in gebruik|nog te openen|te openen|goed te keuren|wordt geopend|wordt nog geopend
            gepland|gepland voor|voorzien voor|uitgesteld|in behandeling|in onderzoek|toekomstig gebruik
            voor toekomstig gebruik|gereserveerd|gereserveerd voor toekomstig gebruik|voorgesteld|op aanvraag
            open op aanvraag|bevroren
        """,
        Word.MAY: "kan|kunnen|mag|mogen",
        Word.REST: "andere|overige|alle andere|resterende|de rest|aanvullende|behalve|meer dan",
        Word.INSTEAD: "in plaats daarvan|daarvoor in de plaats",
        Word.SIDE: """
            buitenaf|buiten|binnen|binnenuit|internet|het internet|lan|het lan|vpn|de vpn|dmz|de dmz|intranet
            interne netwerk|intern netwerk|het interne netwerk|lokale netwerk|lokaal netwerk|externe netwerk
            bedrijfsnetwerk|intern|extern|intern gebruik
        """,
        Word.CLOSING_FILLER: """
            werd|werden|geworden|is|zijn
            tijdelijk|binnenkort|blijft
            lijst van
            die|dat|moeten|moet|zouden|alle|door|de|firewall|netwerk|versie|zijn|worden|staan|hieronder
        """,
        Word.COPULA: "is|wordt|zijn|standaard|hier|nog|momenteel|nu|ook|meestal",
        Word.WITH_OR_WITHOUT: "met of zonder|met en zonder|met/zonder|al dan niet met",
        Word.ENFORCED: """
            vereist|verplicht|verplichte|afgedwongen|alleen|altijd|uitsluitend|enkel|noodzakelijk|moet worden gebruikt
        """,
        Word.NOT_REQUIRED: """
            niet vereist|niet verplicht|niet nodig|niet noodzakelijk|is niet vereist|niet afgedwongen|is niet verplicht
            niet langer vereist
        """,
        Word.OFFERED: """
            optioneel|optionele|facultatief|opportunistisch|opportunistische|indien beschikbaar|als beschikbaar
            indien mogelijk|indien ondersteund|ondersteund|wordt ondersteund|aanbevolen|mogelijk|beschikbaar
            kan worden gebruikt|bij voorkeur|waar mogelijk|als het wordt ondersteund|ondersteunt|kan gebruiken|gepland
            configureerbaar|met ondersteuning voor
        """,
        Word.OFF: """
            niet ondersteund|wordt niet ondersteund|uitgeschakeld|is uitgeschakeld|niet gebruikt|wordt niet gebruikt
            uit|niet ingeschakeld|niet beschikbaar|niet actief|niet mogelijk|nee|geen|inactief|ontbreekt
            nog niet ondersteund|wordt nog niet ondersteund
        """,
        Word.WITHOUT: """
            zonder|niet|geen|niet meer|nooit|gebruikt geen|ondersteunt geen|niet via|niet over|zonder gebruik van
            geen enkele|noch
        """,
        Word.ENCRYPTION_NOUN: "versleuteling|encryptie|transportversleuteling|codering",
        Word.LISTENER: "luisterend proces|luisterende service|luisteraar",
        Word.ZONE_DMZ: "gedemilitariseerd*|perimeter*",
        Word.ZONE_DIRECTORY: "domeincontroller*",
        Word.ZONE_DATABASES: "*databaseserver*",
        Word.ZONE_CLIENTS: "werkstation*|gebruikers-pc*|*mobiele apparaten*|*mobiel apparaat*",
        Word.CLIENT_ALONE: "gebruiker|gebruikers|eindgebruiker|eindgebruikers",
        Word.DITTO: "idem|als hierboven|zie boven|zie hierboven|dito|idem.|id|-idem-",
        Word.DENIED_BY: "door|vanwege|wegens|volgens",
        Word.PORT_COMPOUND: "*poort|*poorten",
        Word.TIME_NAME: """
            januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag
            woensdag|donderdag|vrijdag|zaterdag|zondag|middernacht|vandaag
        """,
        Word.HOUR: "uur",
        Word.STAGE: "productie|preproductie|acceptatie|ontwikkeling|omgeving|omgevingen|*omgeving",
        Word.NO_DESTINATION: "gebruik|gebruiken",
        Word.PART_PLAYED: "rol|rollen|functie",
        Word.NAME_ALONE: "naam|benaming",
        Word.SOCKETS: "patchpaneel|wandcontactdoos|kabel|bekabeling|snelheid|mac-adres|switchpoort|switchpoorten",
        Word.NUMBER_ALONE: "nummer|nummers",
        Word.COUNT_OF: "aantal",
        Word.NO_PORT: "fysieke poort|fysieke poorten|usb-poort|usb-poorten",
        Word.HOWEVER: "maar|echter",
        Word.LEFT_OUT: "uitgezonderd|uitgesloten|uitgenomen|niet inbegrepen",
        Word.WHETHER: "is|is het|wordt",
        Word.IN: "naar binnen|binnenwaarts|erin",
        Word.WAY_BETWEEN: "naar|tot",
        Word.WAY_BACK: "van|vanaf",
        Word.WAY_AROUND: "van|vanaf|naar|alleen",
        Word.GROUP_ALONE: "groep|groepen",
        Word.COUNTERPART: """
            tegenpartij|wederpartij|partner|andere kant|andere zijde|ander eind|andere partij|tegenhanger
        """,
        Word.TURNS_NEXT: "niet|nooit|is niet",
    },
    declensions=(
        Declension("*poort", "en"),
        Declension("agent", "en"),
        Declension("knooppunt|apparaat|dienst|component", "en"),
    ),
    unstated="niet vermeld",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Clients",
        "unstated": "Niet vermeld",
        "internal": "Intern",
        "databases": "Databases",
        "directory": "Directory",
    },
)
