"""Swedish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "sv",
    columns={
        Column.ACTION: """
            tillstånd|öppna|öppna?|godkännande|medgivande
            åtgärd|tillåt/neka|inaktiverad|blockerad|spärrad|förbjuden|nekad|borttagen|status|tillåten|tillåtet
            aktiv|aktiverad|beslut|åtkomst|tillåt eller neka|aktiva|aktivt|aktiverat|aktiverade|i drift|i bruk
            i kraft|regelstatus|nuvarande status|gällande|utslag|tillåten?|tillåtet?|blockerad?|godkänd|ok|ok?
            behörighet|giltig
            giltighet
        """,
        Column.REQUIRED: "krävs|krävs?|obligatorisk|obligatoriskt",
        Column.OWNER: "ägare|systemägare|ansvarig|kontakt|kontaktperson|tilldelad|tilldelat",
        Column.REQUESTER: "beställare|begärd av|sökande|beställd av",
        Column.APPROVER: "godkänd av|godkännare|attesterad av",
        Column.TICKET: "ärende|ärendenummer|ticket|ärende-id|ändringsnummer|ärendenr",
        Column.RULE: "regel|regelnamn|regelnummer|brandväggsregel",
        Column.ENVIRONMENT: "miljö|miljöer",
        Column.VALID_UNTIL: """
            giltig till|giltigt till|giltig till och med|utgångsdatum|slutdatum|upphör|giltighet|giltig t.o.m
        """,
        Column.JUSTIFICATION: "motivering|skäl|orsak|anledning",
        Column.DIRECTION: """
            åt båda håll|båda hållen|båda riktningarna|dubbelriktad|dubbelriktat|i båda riktningar|riktning
            trafikriktning
        """,
        Column.NOTES: "anmärkning|anmärkningar|kommentarer|notering|noteringar|anteckning|anteckningar",
        Column.PURPOSE: "syfte|beskrivning|ändamål|användning|komponent|komponenter|funktion|produkt",
        Column.SERVICE: """
            tjänst|tjänster|applikation|applikationer|tjänstnamn|applikationsprotokoll|portnamn|tillåtna tjänster
            tjänsteobjekt
        """,
        Column.SOURCE_PORT: "källport|källportar|klientport|klientportar",
        Column.PORT: "målport|målportar|lyssnar på|lyssnarport|portnr|port nr|portnr.",
        Column.PEER: """
            från/till|till/från|källa/mål|till eller från|från eller till|fjärrvärd|fjärradress|fjärrdator|motpart
            andra sidan|nätverkselement|nätverksenhet|motparten|fjärrsystem|nätelement|fjärrelement|andra änden
            fjärrände
        """,
        Column.DESTINATION: """
            mål|till|mottagare|måladress|mål-ip|målserver|måladresser|målsystem|målvärd|målvärdar|målservrar
            destinationer|destinationsserver|ansluter till|vart|åtkomst till|till vem|med vem
            tar emot anslutningen|tar emot anslutning|tar emot förbindelsen|accepterar anslutningen
            accepterar anslutning|mottagande sida|mottagande part|svarande sida|svarande part
        """,
        Column.SOURCE: """
            källa|från|avsändare|källadress|käll-ip|källserver|källor|källadresser|källsystem|källvärd|källvärdar
            källservrar|ursprung|nås av|nås från|anropas av|kontaktas av|konsument|konsumenter|anropare|ursprungssystem
            initierare|initieras av|startas av|tillåtet från|åtkomst från|varifrån|vem|sändare|vem ansluter|från vem
            öppnar anslutningen|öppnar anslutning|öppnar förbindelsen|öppnar sessionen|upprättar anslutningen
            öppnande sida|öppnande part|uppringande part
        """,
        Column.HOST: """
            värd|värdar|nod|noder|roll|roller|serverroll|maskin|dator|datorer|bunden till|bunden av|lyssnar på
            lyssnande process|lyssnande tjänst|upptagen av|säkerhetsgrupp|säkerhetsgrupper|nodroll|nodtyp|nodgrupp
            servertyp|maskintyp|datortyp|enhetstyp|värdtyp|detta system|den här servern|denna server|denna värd
            eget system
        """,
        Column.ENCRYPTION: "kryptering|krypterad|krypterat|säkerhet",
    },
    also={
        Column.ACTION: "regel|brandväggsregel",
        Column.HOST: "komponent|komponenter|produkt",
        Column.SOURCE: "avgång|startpunkt",
        Column.DESTINATION: "ankomst",
    },
    cells={
        Meaning.PROSE: """
            vanligen|oftast|är|utgående|inkommande|för|krävs|används|rekommenderas|användes|använd|uttryckligen
            först|sedan
        """,
        Meaning.IP_PROTOCOL: "ip-protokoll|protokollnummer|protokoll|protokoll-id|ip-protokollnummer",
        Meaning.DYNAMIC: """
            dynamisk|dynamiska|dynamiskt|dynamisk port|dynamiska portar|slumpmässig port|slumpmässiga portar
            många dynamiska|flera dynamiska|många dynamiska portar|flera dynamiska portar|dynamiskt tilldelade
        """,
        Meaning.ANY: "allt|alla|alla portar|valfri|valfri port|samtliga portar|samtliga",
        Meaning.NONE: """
            ingen port behövs
            ingen anslutning|saknas|ej tillämpligt|inte tillämpligt|används inte|ingen direkt anslutning|ingen|inget
            inga|inte tillgänglig|ingen port|inga portar|utan port|används ej|oanvänd|ingen direkt förbindelse
            utan direkt anslutning
        """,
        Meaning.NEGATIVE: """
            oanvända|ej använda|otillåtna|ej tillåtna|krävs inte|behövs inte|krävs ej|blockera|blockerad|blockeras
            spärrad|stängd|inaktiverad|avstängd|förbjuden|förbjudet|neka|nekas|nekad|inte tillåten|ej tillåten
            inte tillåtet|ej tillåtet|behövs ej|inte nödvändig|ej nödvändig|används ej|används inte längre
            stöds inte|stöds ej|öppna inte|behövs inte längre|stängda|ej öppen|inte öppen|får inte öppnas
            får ej öppnas|ska inte öppnas|ska vara stängd|ska vara blockerad|ska blockeras|måste vara stängd
            är inte nödvändig|är inte tillåten|är ej tillåten|är blockerad|är stängd|är spärrad|är förbjuden
            otillåten|otillåtet|onödig|onödigt|är avstängd|behöver inte öppnas|behöver inte vara öppen|ska stängas
        """,
        Meaning.PERMITTED: "tillåt|tillåten|tillåtet|öppen|öppna",
        Meaning.UNRESOLVED: """
            se kommentarer|se kommentar|se anmärkning|se anmärkningar|se nedan|se ovan|anpassad port|anpassad
            konfigurerbar|konfigurerbart|användardefinierad|annan port|andra portar|okänd|varierar
            leverantörsspecifik|leverantörsberoende|okänt|ska fastställas|se not|ej fastställt
        """,
        Meaning.NEXT_FREE: "nästa lediga port|nästa lediga",
        Meaning.AND: "och|samt",
        Meaning.OR: "eller|och/eller",
        Meaning.TO: "till|t.o.m|till och med",
        Meaning.ABOVE: "och uppåt|och högre|eller högre|och över|eller över|uppåt|och större|eller fler|eller mer",
        Meaning.BETWEEN: "mellan",
        Meaning.FROM: "från",
        Meaning.FILLER: "portarna|porten|portar|portnummer|portintervall|på|via|med|genom",
        Meaning.WHERE: "där",
    },
    words={
        Word.PUBLIC: "allmänheten|utsidan",
        Word.ASKS: "se till att|kontrollera att",
        Word.FORM_AMONG: """
            {ports} (måste|ska|behöver) vara (öppna|tillåtna|nåbara) mellan {own}
            mellan {own} (måste|ska|behöver) {ports} vara (öppna|tillåtna|nåbara)
        """,
        Word.DOES_INSIDE: """
            att ta emot|att samla|att hämta|att skicka|att sända|att överföra|att ladda|att hantera|att övervaka
            att ansluta|att nå|att utbyta|att autentisera|att synkronisera|att replikera|att kommunicera|att använda
        """,
        Word.DOES: """
            att|ta emot|samla|samla in|hämta|skicka|sända|överföra|ladda|hantera|övervaka|ansluta|nå|utbyta
            autentisera|synkronisera|replikera|kommunicera|tillåta|använda|insamling av|mottagning av
        """,
        Word.RANGE_FIRST: "första|start|från|min|lägsta",
        Word.RANGE_LAST: "sista|slut|till|max|högsta",
        Word.SETTABLE: "konfigurerbar|konfigurerbart",
        Word.SEVERAL_PORTS: "portar|portarna",
        Word.MONTH_IN_ORDER: "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec",
        Word.ZONE_NOUN: "zon|zoner|nät|nätverk|segment|nätsegment|nätzon|säkerhetszon|subnät|vlan",
        Word.ZONE_OF_SOURCE: "källzon|källnät|källsegment|från zon",
        Word.ZONE_OF_DESTINATION: "målzon|målnät|målsegment|destinationszon|till zon",
        Word.ADDRESS_OF_SOURCE: "käll-ip|källadress|käll-ip-adress",
        Word.ADDRESS_OF_DESTINATION: "mål-ip|måladress|destinationsadress|mål-ip-adress",
        Word.PERMANENT: "tillsvidare|tills vidare|permanent|obegränsad|aldrig",
        Word.ADDRESS_NOUN: "ip-adress|ip-adresser|adress|adresser",
        Word.GREATER_THAN: "större än|högre än|mer än|ovanför",
        Word.AT_LEAST: "från och med|fr.o.m|minst|lägst|större än eller lika med|med början på|med början vid",
        Word.LESS_THAN: "mindre än|lägre än|nedanför",
        Word.AT_MOST: """
            upp till|högst|till och med|t.o.m|mindre än eller lika med|som mest|till och med port|upp till och med
            inte högre än
        """,
        Word.OVER: "över",
        Word.OR_LESS: "och lägre|eller lägre|och nedåt|nedåt|eller mindre|och mindre|och under|eller under",
        Word.UNEQUAL: "inte lika med|skilt från",
        Word.RANGE: "intervall|portintervall",
        Word.EXCEPT: """
            utom|förutom|med undantag för|exklusive|alla utom|allt utom|bortsett från|alla förutom|med undantag av
            skild från|undantaget|alla undantaget|exkl|utan
        """,
        Word.NOT: """
            inte|ej|icke|ingen|inga|i stället för|istället för|inte längre|inte mer|tidigare|förut|ersätter|och inte
            ursprungligen|varken|ändrad från|ändrat från|aldrig|som ersättning för
        """,
        Word.REPLACED: "ersatt av|ersätts av|ersattes av|ändrad till|ändrat till|nu|numera",
        Word.UNCLEAR: "cirka|ungefär|omkring|max|högst antal|gammal|gamla|föråldrad|föråldrade",
        Word.SOURCE_PORT: "källport|källportar",
        Word.COUNTED: "portar",
        Word.UNIT: """
            noder|användare|servrar|klienter|anslutningar|sessioner|minuter|sekunder|timmar|dagar|instanser|enheter
            gånger|veckor|månader|år|procent|totalt|stycken|st
        """,
        Word.NUMBERED: """
            version|versioner|tabell|avsnitt|steg|anmärkning|storlek|antal|fotnot|kapitel|sida|typ|totalt|sid
            prioritet|gräns|kanal
        """,
        Word.ICMP_TYPE: "typ|typer",
        Word.ICMP_CODE: "kod",
        Word.NO_NAME: """
            två|tre|fyra|fem|föråldrad|omdirigerar|flera|gammal|ny|nya|större|mindre|reserverad|ersatt|minst|högst
            en|ett|några|alla|varje|omdirigering|standard|valfri|krävs|rekommenderas|endast|om|inte|och|eller
            ändringsbar|konfigurerbar|använd
        """,
        Word.OPTIONAL: "valfritt|frivillig",
        Word.DEFAULT: "standardport|som standard|förvalt",
        Word.CONDITIONAL: "endast|endast om|beroende på|endast för|bara om",
        Word.SECURED: "krypterad|krypterat|krypterade|skyddad|skyddat",
        Word.UNSECURED: "okrypterad|okrypterat|okrypterade|oskyddad|oskyddat|klartext|i klartext",
        Word.PORT_NOUN: """
            porten|portar|portarna|portnummer|portintervall|standardport|standardportar|målport|målportar
            destinationsport|destinationsportar|klientport|klientportar|källport|källportar|fjärrport|fjärrportar
            lokalport|lyssningsport
        """,
        Word.ROW_NUMBER: "nr|rad",
        Word.SCOPE: """
            intern|internt|extern|externt|lokal|lokalt|öst-väst|nord-syd|hantering|administration|endast internt
            privat
        """,
        Word.OTHER_NUMBER: """
            antal|mängd|storlek|minne|pris|avstånd|år|telefon|anknytning|fax|postnummer|belopp|summa|användare|kärnor
            kostnad|bandbredd|licenser|processor|processorer|per sekund|per minut|per timme|per dag|platser
        """,
        Word.KEY_HEADER: "egenskap|parameter|inställning|attribut|fält",
        Word.VALUE_HEADER: "värde|inställning|konfiguration",
        Word.ONE_WAY: """
            enkelriktad|till destinationen|till målet|klient till server
            en väg|envägs|enkelriktat|enkelriktade|åt ett håll|ett håll|en riktning|i en riktning|endast en riktning
            ensidig|ensidigt|framåt
        """,
        Word.REMARK_BOTH_WAYS: """
            dubbelriktad|dubbelriktat|båda riktningarna|i båda riktningarna|åt båda hållen|båda hållen
        """,
        Word.REMARK_REVERSED: """
            omvänd|omvänt|omvänd riktning|i omvänd riktning|motsatt riktning|i motsatt riktning|åt andra hållet
            från mål till källa
        """,
        Word.REVERSED: "omvänd|till källan|mot källan|server till klient",
        Word.CLAUSE: "som|för|med|om",
        Word.YES: "ja|sant",
        Word.NO: "nej|falskt",
        Word.MODAL: "ska|skall|bör|förväntat|förväntat resultat|resultat|utfall|effekt",
        Word.DENIES: """
            neka*|blocker*|avvisa|avvisas|avvisar|avvisad|avvisade|avvisat|avvisning|avvisningar|spärra*|förbjud*
            inaktiv*|stängd|stängda|stängt|kasta*|onåbar|avvisa*|avvisning*
            avslag|avslå*|avslogs|ej beviljad|ej beviljat
        """,
        Word.PERMITS: """
            bevilja*
            tillåt*|öppen|öppna|öppet|aktiv*|godkän*|passera|passerar|släpp igenom|släpps igenom|nåbar|lägg till
            lägga till|nytt|skapa
            bevilja*|medgiv*|medge|medges
        """,
        Word.TURNS: "inte|ej|nej|aldrig|ingen|inget|varken",
        Word.RULES: "portar|port|regler|brandväggsregler|trafik|anslutningar",
        Word.AND: "och|samt",
        Word.OR: "eller",
        Word.AREA: "zon|nätverk|nät|subnät|segment|plats",
        Word.HELD_BY_END: """
            *certifikat|certifikatutfärdare|nyckel|nycklar|*nyckel|version|*version|operativsystem|antal|ägare|plats
            licens|modell|tillverkare|lösenord|minne|status
        """,
        Word.BESIDE_END: "beskrivning|kommentar|ägare|kontakt|typ|id|ansvarig",
        Word.TRANSLATED: "översatt|översatta|översättning|nat-adress",
        Word.NAME_NOUN: "namn|värd|värdnamn|server|servernamn|källnamn|målnamn|källserver|målserver|dator",
        Word.MASK: "nätmask|prefix|mask",
        Word.ARTICLE: "den|det|en|ett|de",
        Word.EACH_OTHER: "varandra|sinsemellan|mellan sig|de andra",
        Word.EACH: "varje|per|respektive",
        Word.EACH_OF: "var och en av|vart och ett av|alla av",
        Word.ONLY: "endast|bara|enbart",
        Word.ENDS_ON: "giltig till|upphör|till och med|ta bort efter",
        Word.SELF: "sig själv|samma värd",
        Word.THIS_HOST: """
            denna server|den här servern|denna värd|denna dator|den här datorn|detta system|lokal server|lokal värd
        """,
        Word.FRONT_END: "frontserver",
        Word.BACK_END: "bakomliggande server",
        Word.ANY_ROLE: """
            alla|valfri|vilken som helst|alla värdar|valfri värd|överallt|var som helst|alla källor|alla mål|valfri ip
            valfri adress|valfri ip-adress
            alla ip-adresser|alla adresser|samtliga|vem som helst|allt
        """,
        Word.INBOUND: "inkommande|ingående",
        Word.OUTBOUND: "utgående",
        Word.BOTH_WAYS: "dubbelriktad*|båda*",
        Word.ON_TO: "till|mot",
        Word.BETWEEN: "mellan",
        Word.VERB: "är|ska|måste|kan|bör|har",
        Word.FOLLOWING: "följande|dessa",
        Word.ROLE_NOUN: """
            *server|*servern|*servrar|*servrarna|*klient|*klienten|*klienter|*nod|*noden|*noder|*agenten|*dator|*datorn
        """,
        Word.BEFORE_PAIR: "nödvändig*|tillåt*|förvänta*|krävd*|obligatorisk*|godkän*|följande|planerad*",
        Word.FLOWS_SAID: "flöde|flöden|kommunikation|förbindelser",
        Word.FOR_PURPOSE: "för|över|via|med|på",
        Word.FORM_SOURCE: """
            (källan|källadressen|käll-ip-adressen|källans ip-adress|källvärden) (är) (alltid)? {own}
            {ports} (måste|ska|behöver) vara (nåbara|åtkomliga|tillgängliga) från {own}
        """,
        Word.FORM_DESTINATION: """
            (målet|måladressen|mål-ip-adressen|målets ip-adress|destinationen|målvärden) (är) (alltid)? {own}
        """,
        Word.EVERY_PORT_IS: """
            (alla|samtliga) (angivna|listade|nämnda|följande)? (portar|portnummer) {here}? (är|använder|avser) \
                {how} (portar|protokollet)?
            (är|använder|avser) (alla|samtliga) (angivna|listade|nämnda|följande)? (portar|portnummer) {here}? \
                {how} (portar|protokollet)?
        """,
        Word.PORTS_ARE: """
            (portar|portarna) {here}? (är|använder) {how} (portar)?
            (är|använder) (portar|portarna) {here}? {how} (portar)?
            (används)? {how} (används)?
        """,
        Word.UNLESS_SAID: """
            (om|såvida|där|utom där|förutom där|såvitt|utom när) (inget|inte|ej|något|ingenting) (annat|\
                annorlunda)? (anges|angivits|angetts|har angetts|har angivits|nämns|är angivet|framgår|noteras|sägs)
            om (annat|något annat) (inte|ej) (anges|angivits|angetts|nämns|framgår)
        """,
        Word.PORTS_HERE: "nedan|i det här avsnittet|i det här dokumentet|i tabellerna|i följande tabeller",
        Word.PORTS_IN_TABLE: "i tabellen|i den här tabellen|i tabellen nedan|i följande tabell",
        Word.LEGEND: "teckenförklaring|förklaring",
        Word.STANDS_FOR: "betyder|står för|anger|innebär|avser|är",
        Word.TOPIC: """
            systemkrav|krav|nätverk|översikt|brandvägg|portar|port|regler|trafik|protokoll|inkommande|utgående|och|för
            på|som|krävs|används|öppna|nödvändiga|tabell|lista|brandväggen|brandväggar|brandväggs|brandväggsregler
            bilaga|kapitel|appendix
            scenario|scenarier
        """,
        Word.PORTS_SAID: """
            port|portar|portarna|regel|regler|brandväggsregler|brandväggsportar|trafik|nätverkstrafik|anslutning
            anslutningar|protokoll|nätverksportar|undantag|portregel|portregler|portkrav|nätverksregler
            öppningar|brandväggsöppningar|portöppningar|nätverksöppningar|nätöppningar
        """,
        Word.PORTS_BESIDE: """
            inkommande|utgående|öppna|nödvändiga|använda|följande|alla|dessa|obligatoriska|interna|externa|lista över
            flera|några|ett antal|vissa|olika|minsta|som minst
        """,
        Word.LETS_THROUGH: "brandvägg|brandväggen|brandväggar|nätverk|nätverket|routern",
        Word.FORM_OPEN_ON: """
            {ports} (som)? (måste|ska|skall|bör)? (vara)? (öppna|öppnade|öppnas|tillgängliga) på {own}
            (öppna) {ports} på {own}
        """,
        Word.FORM_HOST: """
            {own} kräver (att man öppnar|öppning av) {ports}
            {own} kräver (att)? {ports} (öppnas|är öppna|måste öppnas)
            {ports} som (minst)? måste (minst)? vara öppna för att {own} (ska|skall)? (fungera|fungera korrekt)
            {ports} som (minst)? måste (minst)? vara öppna för att {own} (ska|skall)? (fungera som den ska)
            {ports} som {own} (kräver|behöver) (i|på) {at}
            (säkerhetsgrupp|nacl|nätverks-acl) (för|på) {own}
            {ports} (som måste vara öppna|som krävs|som behövs) för att {own} (ska fungera|ska fungera korrekt)
            (den)? (fördefinierade)? (säkerhetsgruppen|säkerhetsgrupp) för {own} (innehåller|omfattar|kräver) {ports}
            {ports} (som krävs för|som behövs för) {own}
            {ports} (måste vara|ska vara|måste) (öppna|öppnas) på {own}
            {ports} (för|på|hos|i|av) {own}
            {ports} som (används av|krävs av|krävs för|krävs på|behövs av) {own}
            {ports} som (behövs för|är öppna på|måste vara öppna på|ska vara öppna på|ska öppnas på|öppnas på) {own}
            {ports} som {own} (använder|kräver|behöver|öppnar)
            {own} (använder|kräver|behöver|öppnar) {ports}
            (öppna|tillåt) {ports} (på|i) {own}
            på {own} (måste|ska|behöver) {ports} vara öppna
            öppna {ports} på {own} enligt {at}
            på {own} (tillåt|öppna) följande
            på {own} (ska|måste) följande (tillåtas|öppnas|vara öppet|släppas igenom)
        """,
        Word.FORM_REQUIRED: """
            (krav|förutsättningar) (för|på) {own}
        """,
        Word.FORM_INWARD: """
            {own} (lyssnar på) {ports}
            {ports} till {own}
            {own} (måste|ska|skall) (också|även)? (ta emot|acceptera|tillåta) {ports}
        """,
        Word.FORM_NAMED_HOST: "(konfigurera|konfiguration av|ställ in) (brandväggen|brandvägg) (på|för|hos) {own}",
        Word.NUMBERED_PART: "steg",
        Word.FORM_OUTWARD: """
            {own} behöver (utgående)? åtkomst till {hosts} nedan
            {own} (måste|ska|behöver) (ha åtkomst till|ha tillgång till) (de)? (följande|dessa) {hosts}
            {own} (måste|ska|behöver) (kunna ansluta till) (de)? (följande|dessa) {hosts}
            {own} (måste|ska|behöver) (kunna nå|kunna komma åt|nå|ansluta till) (de)? (följande|dessa) {hosts}
            {ports} från {own}
            (valfria)? {hosts} som {own} (måste|ska|kan|behöver) (kunna)? (ha åtkomst till|nå|ansluta till|komma åt)
            {hosts} som {own} (ansluter till|når|kommer åt)
            {own} (kräver|behöver) (utgående anslutningar|utgående åtkomst|utgående trafik|internetåtkomst)
            {own} (kräver|behöver) (utgående anslutningar|utgående åtkomst|utgående trafik|internetåtkomst) (för|\
                till) {at}
        """,
        Word.ADVERB: "också|även|alltid|dessutom|regelbundet|normalt|minst|endast|bara|som standard",
        Word.LEADS_IN: "för|för att|under|när|om|efter|innan|i|på|med|som standard|utöver",
        Word.SERVERS_SAID: "servrar|system|datorer|slutpunkter|webbplatser|nätverk|komponenter",
        Word.MOVED_ENDS: "från|till",
        Word.MOVES: "migrering*|migrera|flytt*|namnbyte*",
        Word.OPENER: """
            (anslutningen|anslutningar|sessionen|trafiken|tunneln|förbindelsen)? (är|blir)? (alltid)? (initierad|\
                initieras|initierat|öppnad|öppnas|upprättad|upprättas|startas|etableras) (alltid|endast)? (av|från) \
                {own}
            {own} (initierar|öppnar|upprättar|startar|etablerar) (anslutningen|anslutningar|sessionen|trafiken|\
                tunneln|förbindelsen)
            {own} (öppnar|upprättar|initierar) (den|det|dem)
        """,
        Word.WAY_FROM: """
            ({way}|{ports})? från {own}
        """,
        Word.WAY_TO: """
            ({way}|{ports})? (till|mot) {own}
        """,
        Word.WAY_AT: """
            ({way}) på {own}
        """,
        Word.WAY_WITH: """
            ({both}) med {own}
        """,
        Word.LOOKED_THROUGH: """
            drift av|driften av|funktion av|säkerhetsgrupp för|säkerhetsgruppen för
        """,
        Word.FORM_BY_PORTS: "(på|över|via) {ports}",
        Word.IN_THIS_TABLE: "i följande tabell visas de|i följande tabell listas de|i tabellen nedan visas de",
        Word.RELATIVE: "som du använder|som du skapar|som du har skapat|som du distribuerar|som används",
        Word.HOST_KIND: "roll|värd|nod|server|maskin|vm|instans|container|virtuell maskin",
        Word.QUALITY: """
            tillgänglighet|säkerhet|efterlevnad|prestanda|återställning|kryptering|redundans|certifikat|virtualisering
        """,
        Word.FORM_PAIR: """
            {ports} på {b} (måste vara|ska vara) (nåbara|åtkomliga|tillgängliga|öppna) (från|för) {a}
            {a} (måste|ska|kan|måste kunna|ska kunna) (nå|ansluta till|kontakta) {b}
            ({ports})? från {a} till {b}
            {a} (ansluter till|kontaktar|anropar) {b}
            {ports} (måste|ska|behöver) vara öppna på {b} och (nåbara|åtkomliga|tillgängliga) (från|för) {a}
            {a} skickar (sina|sin)? (data|loggar) till {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|kommunikation)? mellan {a} och {b}
            {a} och {b} (kommunicerar|kommunicerar med varandra|utbyter data)
            {a} kommunicerar med {b}
        """,
        Word.FORM_NAMED_INWARD: """
            till {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            från {own}
        """,
        Word.THIS_TABLE: "följande tabell|tabellen nedan|denna tabell|i följande tabell|tabellen",
        Word.TABLE_SHOWS: """
            visar|listar|beskriver|innehåller|anger|visas|listas|anges|beskrivs|identifierar|sammanfattar|redovisar
            specificerar
        """,
        Word.BEHIND_TITLE: """
            och hur|och varför|och vilka|och vad|och deras|samt deras|och produkterna|och andra produkter
            och deras syfte
        """,
        Word.PLACE_NAME: """
            produktion|utveckling|intern|extern|internt|externt|kontor|huvudkontor|fabrik|primär|sekundär|aktiv|passiv
            gäst
            gäster|hantering|norr|söder|öst|väst|valfri|moln|reserv
        """,
        Word.PARTS: """
            komponent*|tjänst|tjänster|tjänsterna|element|elementen|modul|moduler|modulerna|del|delar|delarna
            produkt|produkter|applikation*|lager|olika
        """,
        Word.BARE_NOUN: """
            servern|servrar|klient|klienter|klienten|nod|noder|noden|agenten|agenter|dator|datorer|värd|värdar|tjänst
            tjänster
            enhet|enheter
        """,
        Word.CALLED: "kallad|som heter|med namnet",
        Word.GROUP: "säkerhetsgrupp|säkerhetsgruppen|säkerhetsgrupper|nätverkssäkerhetsgrupp|nätverks-acl",
        Word.ATTACHED: "tilldela|tilldelad|tilldelas|tillämpas på|tillämpa på|knyts till",
        Word.ACTIVITY: "installation*|uppgradering*|konfiguration*|krav|kompatib*|som stöds",
        Word.OF_PORTLESS: "begäran|svar|typ|kod|protokoll|trafik|alla",
        Word.EVERY: "alla|samtliga|valfri|valfria",
        Word.SINCE: "sedan|från|från och med|fr.o.m|i|med|efter",
        Word.SINCE_THEN: "sedan",
        Word.IN_USE: "används|använd|behövs|krävs|nödvändig*|i bruk|öppen",
        Word.NOT_MEANT: """
            utanför omfattningen|ingår inte|felaktiga regler|exempel på felaktiga regler|dåligt exempel|motexempel
            avslagna ansökningar
        """,
        Word.FORMER: "tidigare|gamla",
        Word.RESPONSE: "svar|returtrafik|svarstrafik",
        Word.IN_VERSION: "i|med",
        Word.WILL: "ska|skall|kommer|planera*|blir",
        Word.OUT_OF_DATE: "föråldrad|föråldrat|utgått|föråldrade|utgångna",
        Word.NO_CONNECTION: "ingen direkt anslutning|ingen anslutning|används inte|används ej|oanvänd",
        Word.NO_LONGER: "inte längre|ej längre|inte mer|inte mera",
        Word.REMOVED_THING: "regel|regler|port|portar|flöde|flöden|öppning|öppningar|anslutningar",
        Word.REMOVAL: """
            att ta bort|som ska tas bort|som tas bort|ska tas bort|att radera|att stänga|som kommer att tas bort
            ska raderas|ska stängas|att avveckla
        """,
        Word.REMOVES: """
            ta bort|tas bort|borttag*|radera*|avveckla*|stäng|stänga|stängs|återkalla*|avslagen|avslagna|avslaget
            utgången|utgånget|upphävd*|borttagningar|stängningar
        """,
        Word.BELOW_TABLE: """
            godkänd av|godkänt av|granskad av|underskrift|datum|summa|totalt|teckenförklaring|beställare|version
            anmärkning|signatur|godkännande
        """,
        Word.SAMPLE: "exempel|t.ex|t ex|till exempel",
        Word.PRODUCT: "sedan|före|efter|år",
        Word.HOSTS_SAID: """
            värdar|adresser|ip-adresser|domäner|destinationer|url:er|url: er|webbadresser|url-adresser|tjänster
        """,
        Word.TO_BE: "vara|att vara|bli",
        Word.UNSPECIFIC: """
            system|programvara|maskinvara|plattform|miljö|avancerade|grundläggande|allmänna|rekommenderade
        """,
        Word.LEANS: "av",
        Word.OF_STATES: "tillstånd|övergångar|tillståndsmaskin",
        Word.OF_TRAFFIC: """
            trafik|trafikflöde|nätverk|nät
            brandvägg|brandväggsregler|anslutningar|zoner|segmentering|kommunikation
        """,
        Word.OF_VERSIONS: "kompatibilitet|uppgradering|uppgraderingar",
        Word.FEATURE_HEADER: "funktion|funktioner|egenskap",
        Word.UNLESS: "utom om|såvida inte|om inte",
        Word.DESTINATION_NOUN: """
            mål*|anropad!av!från|anropade!av!från|mottagande|lyssnande|som lyssnar|som svarar|som tar emot|svarande
            vem lyssnar|vem svarar
        """,
        Word.PLURAL_IN_BRACKETS: "ar|er|or",
        Word.SOURCE_NOUN: """
            käll*|klientport|klientportar|anropande|initierande|sändande|initierare|initieras av|öppnas av
            som öppnar|som ansluter|som ringer upp|uppkopplande|vem öppnar|vem ansluter
        """,
        Word.OUT: "ut|utåt",
        Word.FURTHER: "alternativ*|sekundär*|reserv*|ytterligare",
        Word.OPENS: "öppnar|initierar|ansluter|startar",
        Word.LISTENS: "lyssnar|tar emot|svarar",
        Word.MAY_BE_ACTION: """
            tillstånd|öppna|öppna?|godkännande|medgivande
            åtkomst|status|aktiv|aktiverad|aktiva|aktivt|aktiverat|aktiverade|i drift|i bruk|i kraft|regelstatus
            nuvarande status|gällande|godkänd|ok|ok?|behörighet|giltig
            giltighet
        """,
        Word.IN_FORCE: """
            gäller|i kraft|giltig|giltigt|i drift|i produktion|införd|infört|genomförd|befintlig|klar|bekräftad
            i bruk
        """,
        Word.CANCELLED: """
            utgår|utgått
            arkiverad|arkiverat|utesluten|annullerad|avbruten|inte i kraft|gäller inte|ogiltig|avslutad|avslutat
            ur drift|ur bruk|ersatt|upphört|pausad|avskaffad
            återkallad|återkallat|återtagen|återtaget|tillbakadragen|tillbakadraget|indragen|indraget
        """,
        Word.AWAITS: """
            väntar på|inväntar|avvaktar|inte före|giltig från|giltig till|endast till|öppen till|till migreringen
            först efter|först från
        """,
        Word.PENDING: """
            under förberedelse|öppnas vid behov
            begärd|ansökt
            framtida|planerade
            väntar|väntar på|väntar på godkännande|inväntar godkännande|avvaktar|ej godkänd ännu|ännu inte öppen
            ännu inte öppnad|ännu inte godkänd|ännu inte i drift|ska öppnas|att öppna|att godkänna|kommer att öppnas
            planerad|planerat|planerad till|planeras|uppskjuten|under utredning|under granskning|framtida bruk
            för framtida bruk|reserverad|reserverad för framtida bruk|föreslagen|öppnas på begäran|på begäran
            fryst
        """,
        Word.MAY: "kan|får",
        Word.REST: "andra|övriga|alla andra|resten|ytterligare|fler än|utom",
        Word.INSTEAD: "istället!för|i stället!för",
        Word.SIDE: """
            utsidan|insidan|utifrån|inifrån|internet|lan|vpn|dmz|intranät|interna nätet|internt nät|lokala nätet
            lokalt nät|externa nätet|företagsnätet|internt|externt|intern användning|intern åtkomst
        """,
        Word.CLOSING_FILLER: """
            blev|har|blivit
            som|ska|skall|bör|måste|alla|av|brandväggen|nätverk|version|vara|bli|nedan|tillfälligt|snart|förblir
        """,
        Word.REMOTE: "fjärr*",
        Word.PROTOCOL_NOUN: "nätverksprotokoll",
        Word.COPULA: "är|blir|här|ännu|för närvarande|också|normalt",
        Word.WITH_OR_WITHOUT: "med eller utan|med och utan|med/utan",
        Word.ENFORCED: "krävs|obligatorisk|obligatoriskt|tvingande|endast|alltid|bara|måste användas",
        Word.NOT_REQUIRED: """
            krävs inte|krävs ej|inte obligatoriskt|ej obligatoriskt|inte obligatorisk|inte nödvändigt|behövs inte
            behövs ej|ej krav|inget krav
        """,
        Word.OFFERED: """
            valfri|valfritt|frivillig|frivilligt|opportunistisk|om tillgängligt|om möjligt|om det stöds
            när det är möjligt|stöds|rekommenderas|möjlig|möjligt|tillgänglig|tillgängligt|kan användas|valbart|stöder
            stödjer|kan använda|planerat|planerad|konfigurerbart|konfigurerbar|kan aktiveras|med stöd för
        """,
        Word.OFF: """
            stöds inte|stöds ej|inaktiverad|inaktiverat|avstängd|avstängt|används inte|används ej|ej aktiverad
            ej aktiverat|inte aktiverad|inte aktiverat|inte tillgängligt|ej tillgängligt|nej|av|inget|ingen|saknas
            stöds ännu inte|stöds inte ännu|används ännu inte|är inte tillgängligt|finns inte
        """,
        Word.WITHOUT: """
            utan|inte|inte längre|ej|icke|ingen|inget|aldrig|använder inte|stöder inte|stödjer inte|varken|vare sig
            eller
        """,
        Word.ENCRYPTION_NOUN: "kryptering|transportkryptering",
        Word.LISTENER: "lyssnande process|lyssnande tjänst|lyssnare",
        Word.DITTO: """
            som ovan|se ovan
            d:o|dito|samma som ovan|-"-
        """,
        Word.INSTALLED: """
            där|på vilken|på vilka {own} är installerad|är installerat|är installerade|körs|installeras
            där|på vilken|på vilka {own} har installerats|kör
        """,
        Word.DENIED_BY: "av|på grund av|enligt",
        Word.PORT_COMPOUND: "*port|*portar|*portnummer",
        Word.TIME_NAME: """
            januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag
            onsdag|torsdag|fredag|lördag|söndag|midnatt|idag
        """,
        Word.HOUR: "klockan",
        Word.STAGE: "produktion|produktionen|utveckling|acceptans|miljö|miljön|*miljö|*miljön|förproduktion",
        Word.NO_PORT: """
            *transport|*transports|*support|*import|*imports|*export|*exports|*report|*reports|*rapport|*rapports
            *passport|*airport|*transporter|*rapporter|switchport|switchports|switch-port|switch-ports|patchport
            patchports|uplinkport|uplink-port|trunkport|usb-port|usb-ports|sport|carport|viewport
        """,
        Word.NO_DESTINATION: "användning",
        Word.PART_PLAYED: "roll|roller|funktion",
        Word.NAME_ALONE: "namn|benämning",
        Word.SOCKETS: "växel|switchport|patchpanel|uttag|kabel|kablage|hastighet|mac-adress",
        Word.NUMBER_ALONE: "nummer|siffra",
        Word.COUNT_OF: "antal",
        Word.HOWEVER: "men|dock",
        Word.LEFT_OUT: "undantaget|undantagen|undantagna|undantagits|exkluderad|borträknad",
        Word.WHETHER: "är|om",
        Word.IN: "inåt",
        Word.BOTH_ALONE: """
            ömsesidig|ömsesidigt|tvåvägs|fram och tillbaka|fram och åter|åt båda hållen|åt båda håll
            i båda riktningarna|i båda riktningar|två riktningar|bägge|bägge håll|åt bägge håll|dubbelsidig
        """,
        Word.WAY_BETWEEN: "till|mot",
        Word.WAY_BACK: "från",
        Word.WAY_AROUND: "från|till|mot|endast|bara",
        Word.GROUP_ALONE: "grupp|grupper",
        Word.COUNTERPART: "motpart|motparten|andra sidan|andra änden|partner|fjärrsystem|fjärrände",
        Word.TURNS_NEXT: "inte|ej|aldrig|är inte|är ej",
    },
)
