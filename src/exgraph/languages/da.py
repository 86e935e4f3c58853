"""Danish and Norwegian, which port documents write nearly alike: their words. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "da",
    columns={
        Column.SOURCE: """
            kilde|kilder|fra|afsender|avsender|kildeadresse|kildeadresser|kilde-ip|kilde-ip-adresse|kilde ip|kildeserver
            kildesystem|kildevært|kildevert|klient|oprindelse|opprinnelse|brugt af|brukt av|initiativtager|tilgås fra
            adgang fra|tilgang fra|hvem|forbruger|forbruker|ip-adresse kilde|kildehost|fra hvem|hvorfra
            utgangspunkt|udgangspunkt|åpner forbindelsen|åbner forbindelsen|åpner tilkoblingen|åpner forbindelse
            åbner forbindelse|åpnende side|åbnende side|oppretter forbindelsen|opretter forbindelsen
        """,
        Column.DESTINATION: """
            destination|destinationer|destinasjon|destinasjoner|mål|til|modtager|mottaker|destinationsadresse|måladresse
            destinasjonsadresse|destinations-ip|destinasjons-ip|mål-ip|destinationsserver|destinasjonsserver|målserver
            målsystem|destinationsvært|destinasjonsvert|destination ip|destinasjon ip|målvært|målvert|til hvem|med hvem
            hvortil|hvorhen
            mottar forbindelsen|modtager forbindelsen|mottar tilkoblingen|aksepterer forbindelsen
            accepterer forbindelsen|tar imot forbindelsen|tager imod forbindelsen|mottakende side|modtagende side
            svarende side
        """,
        Column.ENDPOINT: "slutpunkt|slutpunkter|endepunkt|endepunkter",
        Column.HOST: """
            vært|værter|vert|verter|knude|node|noder|maskine|maskin|computer|datamaskin|rolle|serverrolle|lytter på
            enhed|enhet|lyttende proces|lyttende prosess|lyttende tjeneste|sikkerhedsgruppe|sikkerhetsgruppe
            virtuel maskine|virtuell maskin|bundet til|noderolle|nodetype|nodegruppe
            servertype|maskintype|enhedstype|enhetstype|værtstype|vertstype|systemer|denne vært|denne vert
            dette system|dette systemet|denne server|denne serveren|eget system
        """,
        Column.PEER: """
            kilde/destination|kilde/destinasjon|kilde/mål|fra/til|til/fra|destination/kilde|destinasjon/kilde
            kilde eller destination|kilde eller destinasjon|fjernvært|fjernvert|fjernadresse|ekstern vært
            ekstern adresse|modpart|motpart|fjerncomputer|netværkselement|netværksenhed|netværkselementer
            nettverkselement|fjernelement|den anden ende|den andre siden|modparten|den anden part
        """,
        Column.PAIR: "fra → til|kilde → destination|kilde → destinasjon|kilde → mål|kommunikationsvej",
        Column.PORT: """
            port|porte|porter|portnummer|portnumre|portnr|destinationsport|destinasjonsport|destinationsporte|målport
            portområde|portinterval|standardport|standardporte|standardporter|lytter på|lytteport|serverport
            destinasjonsporter
        """,
        Column.SOURCE_PORT: "kildeport|kildeporte|kildeporter|klientport|klientporte|klientporter",
        Column.TRANSPORT: """
            protokol|protokoll|protokoller|transport|transportprotokol|transportprotokoll|netværksprotokol
            nettverksprotokoll|protokoltype|protokolltype
        """,
        Column.SERVICE: """
            tjeneste|tjenester|applikation|applikasjon|applikationer|program|tjenestenavn|applikationsprotokol
            applikasjonsprotokoll|servicenavn|portnavn|tilladte tjenester|tjenesteobjekt
        """,
        Column.PURPOSE: """
            formål|beskrivelse|funktion|funksjon|anvendelse|bruk|brug|komponent|komponenter|type|navn|forbindelse
            produkt
            bruksområde|hensigt|forklaring|trafiktype|trafikktype
        """,
        Column.NOTES: """
            bemærkning|bemærkninger|merknad|merknader|kommentar|kommentarer|note|noter|notat|notater
            yderligere oplysninger
            anmærkning
        """,
        Column.DIRECTION: """
            begge veje|tovejs|begge retninger|toveis|begge veier
            retning|trafikretning|trafikkretning|indgående/udgående|inngående/utgående|ind/ud|inn/ut
            kommunikationsretning
        """,
        Column.ACTION: """
            åbn|åbnes|åbnes?|skal åbnes|godkendelse|samtykke
            handling|tillad/afvis|tillat/avvis|tilladt|tillatt|adgang|tilgang|status|aktiv|aktiveret|aktivert
            blokeret|blokkert|deaktiveret|deaktivert|afgørelse|beslutning|forbudt|slettet|tillad|tillat|politik
            tilladelse|tillatelse|aktive|aktivt|i drift|i brug|i bruk|i kraft|regelstatus|gældende|gjeldende
            nuværende status|nåværende status|afgørelsen|dom|tilladt?|tillatt?|blokeret?|godkendt|godkjent|ok|ok?
            gyldig
            avgjørelse|avgjørelsen|vedtak|vedtaket|gyldighet|gyldighed|utfall|udfald
        """,
        Column.ENCRYPTION: "kryptering|krypteret|kryptert|sikkerhed|sikkerhet",
        Column.OPTIONAL: "valgfri|valgfrit|valgfritt",
        Column.REQUIRED: "påkrævet|påkrevd|obligatorisk|krævet|kreves|nødvendig",
        Column.OWNER: "ejer|eier|systemejer|systemeier|ansvarlig|kontakt|kontaktperson|applikationsejer",
        Column.REQUESTER: "rekvirent|anmodet af|bestiller|ansøger|søker|bestilt av|forespurt av",
        Column.APPROVER: "godkendt af|godkjent av|godkender|godkjenner",
        Column.TICKET: """
            sag|sagsnummer|sagsnr|sak|saksnummer|saksnr|ticket|billet|ændringsnummer|endringsnummer|ændringsanmodning
        """,
        Column.RULE: "regel|regelnavn|regelnummer|regelnr|firewallregel|brannmurregel",
        Column.ENVIRONMENT: "miljø|miljøer",
        Column.VALID_UNTIL: """
            gyldig til|gyldig til og med|udløbsdato|utløpsdato|slutdato|sluttdato|udløber|utløper|gyldighed|gyldighet
        """,
        Column.JUSTIFICATION: "begrundelse|begrunnelse|årsag|årsak|forretningsmæssig begrundelse|hvorfor|grund",
    },
    also={
        Column.HOST: "komponent|komponenter|produkt",
        Column.PEER: "produkt",
        Column.SOURCE: "avgang|afgang|startpunkt",
        Column.DESTINATION: "ankomst",
    },
    cells={
        Meaning.PROSE: """
            ofte|normalt|typisk|vanligvis|altid|alltid|også|for eksempel|f.eks|er|bliver|blir|for|indgående|inngående
            udgående|utgående|bruges|brukes|anvendes|benyttes|kræves|kreves|anbefales|forbindelse|forbindelser|trafik
            trafikk|udtrykkeligt|uttrykkelig|først|derefter|deretter|nødvendig
        """,
        Meaning.IP_PROTOCOL: """
            ip-protokol|ip-protokoll|protokolnummer|protokollnummer|protokol|protokoll|protokol-id|protokoll-id
            ip-protokolnummer|ip-protokollnummer
        """,
        Meaning.DYNAMIC: """
            dynamisk|dynamiske|dynamisk port|dynamiske porte|dynamiske porter|dynamisk portområde|tilfældig port
            tilfældige porte|tilfeldig port|tilfeldige porter|dynamisk tildelt|dynamisk tildelte|mange dynamiske
            flere dynamiske|mange dynamiske porte|mange dynamiske porter
        """,
        Meaning.ANY: """
            alt|alle|alle porte|alle porter|enhver|enhver port|vilkårlig|vilkårlig port|hvilken som helst|samtlige
            samtlige porte|samtlige porter
        """,
        Meaning.NONE: """
            ingen port nødvendig
            ingen forbindelse|ingen direkte forbindelse|ingen tilkobling|ingen|ikke relevant|ikke aktuelt|i/r
            ikke tilgængelig|ikke tilgjengelig|bruges ikke|brukes ikke|anvendes ikke|benyttes ikke|ubrugt|ubrukt
            ingen port|ingen porte|ingen porter|uden port|uten port|intet|ingen direkte tilkobling
            uden direkte forbindelse
        """,
        Meaning.NEGATIVE: """
            ubrugte|ikke brugte|ikke tilladte|ikke påkrævet|ikke påkrevd|kræves ikke|kreves ikke|ikke nødvendig
            ikke nødvendigt|behøves ikke|trengs ikke|bloker|blokér|blokeret|blokeres|blokker|blokkert|blokkeres
            blokering|afvis|afvist|afvises|avvis|avvist|avvises|nægt|nægtet|nekt|nektet|forbudt|forbyd|deaktiveret
            deaktivert|slået fra|slått av|lukket|lukkes|ikke tilladt|ikke tillatt|ikke åben|ikke åpen|åbn ikke
            ikke åpne|bruges ikke længere|brukes ikke lenger|understøttes ikke|støttes ikke|ikke understøttet
            ikke støttet|ikke aktiv|inaktiv|må ikke åbnes|må ikke åpnes|ikke længere nødvendig|ikke lenger nødvendig
            stengt|sperret|unødvendig|unødvendigt|overflødig|skal være lukket|skal være blokeret|skal blokeres
            skal lukkes|er ikke nødvendig|er ikke påkrævet|er ikke tilladt|er lukket|er blokeret|er forbudt
            skal ikke åbnes|behøver ikke være åben|er slået fra|utilladelig
        """,
        Meaning.PERMITTED: "tillad|tilladt|tillat|tillatt|åben|åbn|åpen|åpne|åbnet|åpnet",
        Meaning.UNRESOLVED: """
            se bemærkninger|se bemærkning|se kommentar|se kommentarer|se merknad|se merknader|se nedenfor|se under
            se ovenfor|se over|konfigurerbar|konfigurerbart|brugerdefineret|brukerdefinert|tilpasset port|tilpasset
            anden port|andre porte|annen port|andre porter|ukendt|ukjent|varierer|leverandørspecifik
            leverandøravhængig|leverandøravhengig|afhænger af konfigurationen|avhenger av konfigurasjonen
            fastlægges senere|se note
        """,
        Meaning.NEXT_FREE: "næste ledige port|neste ledige port",
        Meaning.AND: "og|samt",
        Meaning.OR: "eller|og/eller",
        Meaning.TO: "til|til og med|t.o.m",
        Meaning.ABOVE: """
            og højere|eller højere|og høyere|eller høyere|og opefter|og oppover|og opover|og derover|eller derover
            og over|eller over|og mere|eller mere|eller mer|og mer|og større|eller større|og opad|opad
        """,
        Meaning.BETWEEN: "mellem|mellom",
        Meaning.FROM: "fra",
        Meaning.FILLER: """
            port|porte|porter|porten|portene|portnummer|portnumre|portområde|på|via|med|gennem|gjennom|ved hjælp af
            ved hjelp av
        """,
        Meaning.WHERE: "hvor|der hvor",
    },
    words={
        Word.ON_TO: "til|mod|mot",
        Word.PUBLIC: "offentligheden|offentligheten|omverdenen|utsiden",
        Word.ASKS: "sørg for at|kontroller at|kontrollér at",
        Word.FORM_AMONG: """
            {ports} (skal|må) være (åbne|åpne|tilladt|tillatt) (mellem|mellom) {own}
            (mellem|mellom) {own} (skal|må) {ports} være (åbne|åpne|tilladt|tillatt)
        """,
        Word.DOES_INSIDE: """
            at modtage|at indsamle|at sende|at hente|at overføre|at downloade|at uploade|at administrere|at håndtere
            at overvåge|at forbinde|at nå|at udveksle|at autentificere|at synkronisere|at replikere|at kommunikere
            at bruge|å motta|å samle|å sende|å hente|å overføre|å laste|å administrere|å håndtere|å overvåke|å koble
            å nå|å utveksle|å autentisere|å synkronisere|å replikere|å kommunisere|å bruke
        """,
        Word.DOES: """
            at|å|modtage|motta|indsamle|samle inn|samle ind|sende|hente|overføre|downloade|laste ned|laste opp|uploade
            administrere|håndtere|overvåge|overvåke|forbinde|koble|nå|udveksle|utveksle|autentificere|autentisere
            synkronisere|replikere|kommunikere|kommunisere|tillade|tillate|bruge|bruke|indsamling af|innsamling av
            modtagelse af|mottak av
        """,
        Word.RANGE_FIRST: "første|start|fra|min|laveste|begyndelse",
        Word.RANGE_LAST: "sidste|siste|slut|slutt|til|maks|max|højeste|høyeste",
        Word.SETTABLE: "konfigurerbar|konfigurerbart",
        Word.SEVERAL_PORTS: "porte|portene|porter",
        Word.MONTH_IN_ORDER: "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec",
        Word.MONTH: "maj|mai|okt|des",
        Word.ZONE_NOUN: """
            zone|zoner|sone|soner|netværk|nettverk|net|nett|segment|segmenter|subnet|subnett|vlan|sikkerhedszone
            sikkerhetssone
        """,
        Word.ZONE_OF_SOURCE: "kildezone|kildesone|kildenet|kildenetværk|kildenettverk|fra zone|fra sone",
        Word.ZONE_OF_DESTINATION: "destinationszone|destinasjonssone|målzone|målsone|til zone|til sone|destinationsnet",
        Word.ADDRESS_OF_SOURCE: "kilde-ip|kildeadresse|kilde-ip-adresse|kilde ip",
        Word.ADDRESS_OF_DESTINATION: "destinations-ip|destinasjons-ip|destinationsadresse|destinasjonsadresse|mål-ip",
        Word.PERMANENT: "permanent|ubegrænset|ubegrenset|tidsubegrænset|aldrig|indtil videre|inntil videre",
        Word.ADDRESS_NOUN: "ip-adresse|ip-adresser|adresse|adresser",
        Word.GREATER_THAN: "større end|større enn|højere end|høyere enn|mere end|mer enn|over",
        Word.AT_LEAST: "fra og med|mindst|minst|ikke lavere end|ikke lavere enn|startende fra|større end eller lig med",
        Word.LESS_THAN: "mindre end|mindre enn|lavere end|lavere enn|under",
        Word.AT_MOST: "op til|opp til|højst|høyst|maksimalt|til og med|ikke højere end|ikke høyere enn|ikke over",
        Word.OR_LESS: """
            og lavere|eller lavere|og nedefter|og nedover|eller mindre|og mindre|og under|eller under|og derunder
            eller derunder|og nedad|nedad
        """,
        Word.UNEQUAL: "ikke lig med|ikke lik|forskellig fra",
        Word.RANGE: "interval|portområde|område|portinterval",
        Word.EXCEPT: """
            undtagen|unntatt|bortset fra|bortsett fra|med undtagelse af|med unntak av|alle undtagen|alle unntatt
            alle porte undtagen|alle porter unntatt|eksklusive|ekskludert|på nær|alle på nær|undtaget|alle undtaget
            alle bortset fra|med undtagelse af port|forskellig fra|uden|uten
        """,
        Word.NOT: """
            ikke|ej|ingen|i stedet for|istedenfor|i stedet for|ikke længere|ikke lenger|tidligere|førhen|erstatter
            og ikke|oprindeligt|opprinnelig|hverken|verken|ændret fra|endret fra|aldrig
        """,
        Word.REPLACED: "erstattet af|erstattet av|erstattes af|ændret til|endret til|nu|nå|flyttet til",
        Word.UNCLEAR: """
            kildeport|kildeporte|kildeporter|lokal port|cirka|omtrent|omkring|ca|maks|max|min|gammel|gamle|forældet
            utdatert
        """,
        Word.COUNTED: "porte|porter",
        Word.PER: "per|pr|for hver",
        Word.UNIT: """
            noder|brugere|brukere|servere|klienter|forbindelser|tilkoblinger|sessioner|økter|minutter|minut|minutt
            sekunder
            sekund|timer|dage|dager|dag|instanser|enheder|enheter|gange|ganger|uger|uker|måneder|år|procent|prosent
            totalt
            stk|forsøg|forsøk|kanaler|maskiner
        """,
        Word.NUMBERED: """
            version|versioner|versjon|versjoner|tabel|tabell|afsnit|avsnitt|trin|trinn|bemærkning|merknad|størrelse
            antal
            antall|fodnote|fotnote|kapitel|kapittel|side|type|total|totalt|prioritet|grænse|grense|kanal|figur|punkt
            fase
            linje|række|rad|interval|timeout
        """,
        Word.ICMP_TYPE: "type|typer",
        Word.ICMP_CODE: "kode",
        Word.ABOUT: "for|om",
        Word.NO_NAME: """
            to|tre|fire|fem|en|et|forældet|foreldet|omdirigering|flere|gammel|ny|nye|større|mindre|reserveret|reservert
            erstattet|mindst|minst|højst|nogle|noen|alle|hver|anden|andre|forskellige|standard|valgfri|valgfrit|påkrævet
            anbefalet|anbefalt|kun|bare|hvis|ikke|og|eller|konfigurerbar|brugt|brukt|åben|åpen|lukket|planlagt|i alt
        """,
        Word.OPTIONAL: "valgfri|valgfrit|valgfritt|frivillig",
        Word.DEFAULT: "standardport|som standard|standard",
        Word.CONDITIONAL: """
            kun|kun hvis|kun for|kun når|kun ved|bare hvis|bare for|hvis|dersom|når|afhængigt af|avhengig av
            i tilfælde af
            i tilfelle|ved brug af|ved bruk av
        """,
        Word.SECURED: "krypteret|kryptert|krypterede|krypterte|sikret|beskyttet",
        Word.UNSECURED: "ukrypteret|ukryptert|ikke krypteret|ikke kryptert|usikret|klartekst|i klartekst|ren tekst",
        Word.PORT_NOUN: """
            port|porte|porter|porten|portene|portnummer|portnumre|portområde|destinationsport|destinasjonsport|målport
            kildeport|kildeporte|kildeporter|klientport|serverport|standardport|standardporte|standardporter|lytteport
            destinationsporte|destinasjonsporter|netværksport|nettverksport
        """,
        Word.ROW_NUMBER: "nr|nummer|løbenr|løpenr|række|rad",
        Word.SCOPE: """
            intern|internt|ekstern|eksternt|lokal|lokalt|øst-vest|nord-syd|nord-sør|administration|administrasjon|privat
            kun internt|styring
        """,
        Word.OTHER_NUMBER: """
            antal|antall|mængde|mengde|størrelse|hukommelse|minne|pris|afstand|avstand|år|telefon|lokalnummer|postnummer
            beløb|brugere|brukere|kerner|kjerner|omkostning|kostnad|båndbredde|licenser|lisenser|processor|processorer
            pr. sekund|per sekund|pr. minut|pr. time|pr. dag|pladser|plasser
        """,
        Word.KEY_HEADER: "egenskab|egenskap|parameter|indstilling|innstilling|attribut|felt",
        Word.VALUE_HEADER: "værdi|verdi|indstilling|innstilling|konfiguration|konfigurasjon",
        Word.ONE_WAY: """
            envejs|enveis|ensrettet|til destination|til destinasjon|fra kilde til destination|klient til server
            én vei|en vei|én vej|en vej|énveis|énvejs|én retning|en retning|i én retning|i en retning|kun én vei
            kun én vej|bare én vei|ensrettede|ensidig|ensidigt|fremad|fram
        """,
        Word.REMARK_BOTH_WAYS: """
            tovejs|toveis|begge veje|begge veier|begge retninger|i begge retninger|tosidig|bidirektionel|bidireksjonell
            tovejstrafik|toveistrafikk
        """,
        Word.REMARK_REVERSED: """
            omvendt|omvendt retning|i omvendt retning|modsat retning|i modsat retning|motsatt retning|i motsatt retning
            den anden vej|den andre veien|fra destination til kilde|fra destinasjon til kilde|fra mål til kilde
        """,
        Word.REVERSED: "omvendt|tilbage|tilbake|til kilde|til kilden|server til klient",
        Word.CLAUSE: "som|der|for|med|hvis|dersom|når|inklusive",
        Word.YES: "ja|sand|sant",
        Word.NO: "nej|nei|falsk|usand",
        Word.UNTICKED: "ingen",
        Word.MODAL: "skal|må|bør|forventet|forventet resultat|resultat|udfald|utfall|effekt|forventning",
        Word.DENIES: """
            afvis*|avvis*|blok*|blokk*|nægt*|nekt*|forby*|forbudt|deaktiver*|lukket|stengt|sperre*|inaktiv|kast*
            forkast*
            utilgængelig|utilgjengelig|ikke tilladt
            avslå*|afslå*|avslag|afslag|avslås|afslås|ikke innvilget|ikke bevilget
        """,
        Word.PERMITS: """
            bevilg*|innvilg*|imødekommet
            tillad*|tillat*|åben|åbn*|åpen|åpne*|aktiv|aktiver*|godkend*|godkjen*|accepter*|aksepter*|ny|nye|tilføj
            legg til|tilgængelig|tilgjengelig|slip igennem|slipp gjennom|opret|oprettes|opprett
            innvilg*|bevilg*|medgiv*|imødekomm*|imøtekomm*
        """,
        Word.TURNS: "ikke|ej|aldrig|nej|nei|hverken|verken|ingen|intet",
        Word.DENIED_ALL: "afvis alle|avvis alle|bloker alle|blokker alle",
        Word.RULES: """
            porte|porter|port|regler|firewallregler|brannmurregler|trafik|trafikk|forbindelser|tilkoblinger|krav
        """,
        Word.USED: "nødvendig*|påkrævede|påkrevde|brugt*|brukt*|åbn*|åpn*|anvendt*",
        Word.OF: "for|på",
        Word.FROM_ROLE: "fra",
        Word.TO_ROLE: "til|mod|mot",
        Word.CONNECTING: "kommunikation med|kommunikasjon med|forbindelse til|adgang til|tilgang til",
        Word.OWN_RULES: "indgående|udgående|inngående|utgående",
        Word.ARTICLE: "den|det|en|et|de",
        Word.AND: "og|samt",
        Word.OR: "eller",
        Word.AREA: "zone|sone|netværk|nettverk|net|nett|subnet|subnett|segment|placering|plassering",
        Word.HELD_BY_END: """
            *certifikat|*sertifikat|certifikater|sertifikater|nøgle|nøkkel|nøgler|version|versjon|*version|*versjon
            operativsystem|antal|antall|ejer|eier|placering|plassering|licens|lisens|model|modell|adgangskode|passord
            hukommelse|minne|status
        """,
        Word.BESIDE_END: "beskrivelse|kommentar|ejer|eier|kontakt|type|id|ansvarlig|maske|præfiks|prefiks|afdeling",
        Word.TRANSLATED: "oversat*|oversatt*",
        Word.NAME_NOUN: """
            navn|vært|vert|værtsnavn|vertsnavn|server|servernavn|kildenavn|målnavn|maskine|maskin|computer
        """,
        Word.MASK: "netmaske|nettmaske|maske|subnetmaske|subnettmaske|præfiks|prefiks",
        Word.EACH_OTHER: "hinanden|hverandre|indbyrdes|innbyrdes",
        Word.SOURCE_PORT: "kildeport|kildeporte|kildeporter",
        Word.CALLED: "kaldet|kalt|ved navn|med navnet|med navn",
        Word.EACH: "hver|hvert|per|pr",
        Word.EACH_OF: "hver af|hver av|alle af",
        Word.PARTS: "komponent*|tjeneste*|modul*|element*|applikation*|applikasjon*|forskellige|forskjellige",
        Word.ONLY: "kun|udelukkende|utelukkende",
        Word.ENDS_ON: "gyldig til|gyldig indtil|udløber|utløper|fjernes efter",
        Word.SELF: "sig selv|seg selv|samme vært|samme vert|samme server|samme node",
        Word.THIS_HOST: """
            denne server|denne serveren|denne vært|denne vert|denne maskine|denne maskinen|dette system|dette systemet
            lokal server|lokal vært|lokal vert
        """,
        Word.FRONT_END: "omvendt proxy",
        Word.BACK_END: "bagvedliggende server|bakenforliggende server",
        Word.ANY_ROLE: """
            alle|enhver|vilkårlig|alle værter|alle verter|alle servere|enhver vært|overalt|hvor som helst|alle kilder
            alle destinationer|alle destinasjoner|alle adresser|alle ip-adresser|vilkårlig adresse|alle mål
            hvem som helst
            enhver adresse|enhver kilde|enhver destination|samtlige|alt
        """,
        Word.INTERNET: "internettet|internett",
        Word.INBOUND: "indgående|inngående|indadgående|innkommende",
        Word.OUTBOUND: "udgående|utgående|udadgående",
        Word.BOTH_WAYS: "tovejs*|toveis*|begge veje|begge veier|begge retninger|bidire*",
        Word.BOTH_ALONE: """
            begge|tosidig
            gensidig|gensidigt|gjensidig|gjensidig begge|frem og tilbage|fram og tilbake|i begge retninger
            i begge retningene|begge retningene|begge vejer|begge sider|to veier|to veje|to retninger|tosidigt
        """,
        Word.BETWEEN: "mellem|mellom",
        Word.NUMBERED_PART: "tabel|tabell|afsnit|avsnitt|figur|trin|steg|skritt",
        Word.ROUTE: """
            fra {a} til {b}
            til {b} fra {a}
        """,
        Word.SENTENCE: """
            konfigurer|åbn|åpne|opret|opprett|tilføj|kontroller|angiv|aktiver|sørg|klik|klikk|vælg|velg|følgende
            nedenfor
            hvis|når|konfiguration|konfigurasjon
        """,
        Word.VERB: "er|skal|må|kan|bør|har|kræver|krever|var|bliver|blir",
        Word.FOLLOWING: "følgende|disse|nedenstående",
        Word.ROLE_NOUN: """
            *server|*serveren|*servere|*serverne|*serverene|*klient|*klienten|*klienter|*node|*noden|*noder|*agenten
            *agent
            *vært|*værten|*vert|*verten|*maskine|*maskinen
        """,
        Word.BEFORE_PAIR: """
            nødvendig*|tillad*|tillat*|forvent*|påkræv*|påkrev*|obligatorisk*|godkend*|godkjen*|følgende
        """,
        Word.FLOWS_SAID: "flow|strøm|strømme|kommunikation|kommunikasjon|trafikstrømme|trafikkflyt",
        Word.FOR_PURPOSE: "for|over|via|med|på|til",
        Word.FORM_SOURCE: """
            (kilden|kildeadressen|kilde-ip-adressen|kildens ip-adresse|kildeserveren) (er) (altid|alltid)? {own}
            {ports} (skal|må) være (tilgængelige|tilgjengelige) fra {own}
        """,
        Word.FORM_DESTINATION: """
            (destinationen|destinasjonen|målet|destinationsadressen|destinasjonsadressen) (er) (altid|alltid)? {own}
        """,
        Word.EVERY_PORT_IS: """
            alle (anførte|angivne|nævnte|nevnte|følgende)? (porte|porter|portnumre|forbindelser) {here}? (er|bruger|\
                bruker) {how} (porte|porter|protokollen)?
        """,
        Word.PORTS_ARE: """
            (porte|porter|portene) {here}? (er|bruger|bruker) {how} (porte|porter)?
            {how} (bruges|brukes|anvendes)?
        """,
        Word.UNLESS_SAID: """
            (medmindre|med mindre|hvis) (andet|annet|intet andet|ikke annet|ikke andet) (er)? (angivet|angitt|nævnt|\
                nevnt|anført|oppgitt|fremgår)
        """,
        Word.PORTS_HERE: """
            nedenfor|nedenfor her|i dette afsnit|i dette avsnittet|i dette dokument|i tabellerne|i tabellene
        """,
        Word.PORTS_IN_TABLE: "i tabellen|i denne tabel|i denne tabellen|i tabellen nedenfor|i følgende tabel",
        Word.LEGEND: "tegnforklaring|forklaring|forkortelser",
        Word.STANDS_FOR: "betyder|betyr|står for|angiver|angir|er",
        Word.TOPIC: """
            krav|netværk|nettverk|netværkskrav|nettverkskrav|oversigt|oversikt|firewall|brannmur|porte|porter|port
            regler|trafik|trafikk|protokoller|indgående|inngående|udgående|utgående|og|for|på|over|nødvendige|påkrævede
            påkrevde|åbne|åpne|tabel|tabell|liste|kommunikation|kommunikasjon|forbindelser|adgang|tilgang|systemkrav
            bilag|vedlegg|kapitel|kapittel
            scenarie|scenarier|scenario
        """,
        Word.PORTS_SAID: """
            port|porte|porter|portene|regel|regler|firewallregler|brannmurregler|trafik|trafikk|netværkstrafik
            nettverkstrafikk|forbindelse|forbindelser|tilkoblinger|protokoller|undtagelser|unntak|netværksporte
            portregel|portregler|portkrav|netværksregler|nettverksregler
            åbninger|åpninger|firewallåbninger|brannmuråpninger|portåbninger|portåpninger|netværksåbninger
            nettverksåpninger
        """,
        Word.PORTS_BESIDE: """
            indgående|inngående|udgående|utgående|åbne|åpne|nødvendige|påkrævede|påkrevde|følgende|alle|disse|interne
            eksterne|obligatoriske|flere|nogle|noen|forskellige|forskjellige|minimum|liste over|oversigt over
            oversikt over|anvendte|brugte|brukte
        """,
        Word.LETS_THROUGH: """
            netværk|netværket|nettverk|nettverket|routeren|ruter|ruteren|brannmur|brannmuren|firewallen
        """,
        Word.FORM_OPEN_ON: """
            {ports} (der|som)? (skal|må|bør)? (være)? (åbne|åbnes|åpne|åpnes|tilgængelige|tilgjengelige) på {own}
            (åbn|åpne) {ports} på {own}
        """,
        Word.FORM_HOST: """
            {own} (kræver|krever) (åbning|åpning) (af|av) {ports}
            {own} (kræver|krever) (at)? {ports} (er åbne|åbnes|er åpne|åpnes)
            {ports} (der|som) skal være (åbne|åpne|åbnet|åpnet) (på|for) {own}
            {ports} (der|som) (skal|må) (åbnes|åpnes|være åpne) (på|for) {own}
            (sikkerhedsgruppe|sikkerhetsgruppe|nacl) (for|på) {own}
            {ports} (der|som)? (kræves|kreves|er nødvendige|er nødvendig|behøves|trengs) (for|på|af|av) {own}
            {ports} (der|som)? (bruges|brukes|anvendes|benyttes) (af|av|på) {own}
            {ports} (brugt|brukt|anvendt) (af|av) {own}
            {ports} (for|på|hos|til drift af|i) {own}
            {own} (bruger|bruker|kræver|krever|anvender|benytter|åbner|åpner) {ports}
            (åbn|åbne|tillad|åpne|tillat) {ports} (på|i) {own}
            på {own} (skal|må) {ports} være (åbne|åpne)
            (åbn|åpne) {ports} på {own} (ifølge|i henhold til) {at}
            på {own} (tillad|tillat|åbn|åpne) følgende
            på {own} (skal|må) følgende (tillades|tillates|åbnes|åpnes)
        """,
        Word.FORM_REQUIRED: """
            (krav|forudsætninger|forutsetninger) (til|for) {own}
        """,
        Word.FORM_INWARD: """
            {own} lytter på {ports}
            {ports} (der|som) {own} lytter på
            {ports} (til|mod|mot) {own}
            {own} (skal|må) (også)? (acceptere|tage imod|modtage|godta|ta imot) {ports}
        """,
        Word.FORM_NAMED_HOST: """
            (konfigurer|konfiguration af|konfigurasjon av|konfigurere) (firewallen|firewall|brannmuren|brannmur) (på
            for|hos) {own}
        """,
        Word.FORM_OUTWARD: """
            {own} (har brug for|har behov for|trenger) (udgående|utgående)? (adgang|tilgang) til {hosts} nedenfor
            {own} (skal|må) have adgang til (de)? (følgende|disse) {hosts}
            {own} (skal|må) ha tilgang til (de)? (følgende|disse) {hosts}
            {own} (skal|må) kunne (nå|tilgå|oprette forbindelse til|koble til) (de)? (følgende|disse) {hosts}
            {ports} fra {own}
            (valgfrie)? {hosts} som {own} (skal|må|kan) (kunne)? (have adgang til|ha tilgang til|tilgå|nå|oprette \
                forbindelse \
                til|koble til)
            {hosts} som {own} (opretter forbindelse til|kobler til|tilgår|når)
            {own} (kræver|krever|behøver|trenger) (udgående forbindelser|utgående forbindelser|udgående adgang|\
                utgående tilgang|internetadgang|internettilgang)
            {own} (kræver|krever|behøver|trenger) (udgående forbindelser|utgående forbindelser|udgående adgang|\
                utgående tilgang|internetadgang|internettilgang) (for|til) {at}
        """,
        Word.ADVERB: "også|altid|alltid|desuden|regelmæssigt|normalt|mindst|minst|kun|som standard|i tillegg",
        Word.LEADS_IN: "for|for at|under|når|hvis|efter|etter|før|i|på|med|som standard|ud over|ved",
        Word.SERVERS_SAID: "servere|systemer|maskiner|endepunkter|netværk|nettverk|komponenter|hosts",
        Word.MOVED_ENDS: "fra|til",
        Word.MOVES: "migrering*|migration*|flytning*|omdøb*",
        Word.OPENER: """
            (forbindelsen|forbindelser|sessionen|trafikken|tunnelen|tilkoblingen)? (er|bliver|blir)? (altid|alltid)? \
                (initieret|initieres|initiert|åbnet|åbnes|åpnes|åpnet|oprettet|oprettes|opprettes|etableret|\
                etableres|startes) (af|fra|av) {own}
            {own} (initierer|åbner|åpner|opretter|oppretter|etablerer|starter) (forbindelsen|forbindelser|sessionen|\
                trafikken|tunnelen|tilkoblingen)
            {own} (åbner|åpner|opretter|initierer) (den|det|dem)
        """,
        Word.WAY_FROM: """
            ({way}|{ports})? fra {own}
        """,
        Word.WAY_TO: """
            ({way}|{ports})? (til|mod|mot) {own}
        """,
        Word.WAY_AT: """
            ({way}) på {own}
        """,
        Word.WAY_WITH: """
            ({both}) med {own}
        """,
        Word.LOOKED_THROUGH: "drift af|driften af|drift av|driften av|sikkerhedsgruppe for|sikkerhetsgruppe for",
        Word.FORM_BY_PORTS: "(på|over|via) {ports}",
        Word.RELATIVE: "som du bruger|som du bruker|som du opretter|der bruges|som brukes",
        Word.HOST_KIND: """
            rolle|vært|vert|node|server|maskine|maskin|vm|instans|container|virtuel maskine|virtuell maskin
        """,
        Word.QUALITY: """
            tilgængelighed|tilgjengelighet|sikkerhed|sikkerhet|ydelse|ytelse|kryptering|redundans|certifikater
        """,
        Word.FORM_PAIR: """
            {ports} på {b} skal være (tilgængelige|tilgjengelige|åbne|åpne) (fra|for) {a}
            {a} (skal|må|kan|skal kunne|må kunne) (nå|kontakte|tilgå|oprette forbindelse til|koble til) {b}
            ({ports}|kommunikation|kommunikasjon)? fra {a} til {b}
            {a} (opretter forbindelse til|kobler til|kontakter|kalder) {b}
            {ports} (skal|må) være (åbne|åpne) på {b} og (tilgængelige|tilgjengelige) (fra|for) {a}
            {a} sender (deres|sine)? (data|logs|logger) til {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|kommunikation|kommunikasjon)? (mellem|mellom) {a} og {b}
            {a} og {b} (kommunikerer|kommunikerer med hinanden|kommuniserer|utveksler data|udveksler data)
            {a} (kommunikerer|kommuniserer) med {b}
        """,
        Word.FORM_NAMED_INWARD: """
            til {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            fra {own}
        """,
        Word.THIS_TABLE: "følgende tabel|tabellen nedenfor|denne tabel|denne tabellen|tabellen|følgende tabell",
        Word.TABLE_SHOWS: """
            viser|lister|beskriver|indeholder|inneholder|angiver|angir|identificerer|identifiserer|opsummerer
            oppsummerer|oplister
        """,
        Word.BEHIND_TITLE: """
            og hvordan|og hvorfor|og hvilke|og hvad|og deres|samt deres|og produkterne|og andre produkter
            og deres formål
        """,
        Word.PLACE_NAME: """
            produktion|produksjon|udvikling|utvikling|intern|ekstern|kontor|hovedkontor|fabrik|fabrikk|primær|sekundær
            aktiv
            passiv|gæst|gjest|gæster|gjester|nord|syd|sør|øst|vest|valgfri|sky|reserve|styring
        """,
        Word.BARE_NOUN: """
            server|servere|klient|klienter|node|noder|agent|agenter|vært|værter|vert|verter|tjeneste|tjenester|enhed
            enheder
            enhet|enheter|maskine|maskiner|maskin
        """,
        Word.GROUP: "sikkerhedsgruppe|sikkerhedsgrupper|sikkerhetsgruppe|sikkerhetsgrupper|netværkssikkerhedsgruppe",
        Word.ATTACHED: "tildelt|tildeles|tilknyttet|knyttet til|anvendes på|brukes på",
        Word.ACTIVITY: "installation*|installasjon*|opgradering*|oppgradering*|konfiguration*|konfigurasjon*|krav",
        Word.OF_PORTLESS: "anmodning|forespørgsel|forespørsel|svar|type|kode|protokol|protokoll|trafik|trafikk|alle",
        Word.EVERY: "alle|enhver|samtlige|vilkårlig",
        Word.SINCE: "siden|fra|fra og med|i|med|efter|etter",
        Word.SINCE_THEN: "siden",
        Word.IN_USE: "bruges|brukes|anvendes|brugt|brukt|nødvendig*|i brug|i bruk|påkrævet|påkrevd|åben|åpen",
        Word.NOT_MEANT: """
            uden for omfang|uden for scope|utenfor omfang|forkerte regler|feil regler|eksempler på forkerte regler
            dårligt eksempel|dårlig eksempel|modeksempel
        """,
        Word.FORMER: "tidligere|gamle",
        Word.RESPONSE: "svar|returtrafik|svartrafik",
        Word.IN_VERSION: "i|med",
        Word.WILL: "skal|vil|bliver|blir|planlagt*",
        Word.OUT_OF_DATE: "forældet|foreldet|udfaset|utfaset|udgået|forældede|foreldede|udfasede|utfasede",
        Word.NO_CONNECTION: """
            ingen direkte forbindelse|ingen forbindelse|bruges ikke|brukes ikke|anvendes ikke|benyttes ikke|ubrugt
            ubrukt
        """,
        Word.NO_LONGER: "ikke længere|ikke lenger|ikke mere|ikke mer",
        Word.REMOVED_THING: "regel|regler|port|porte|porter|flow|åbning|åbninger|åpning|åpninger|forbindelser",
        Word.REMOVAL: """
            der skal fjernes|som skal fjernes|skal fjernes|skal slettes|der skal slettes|som skal slettes
            til fjernelse|skal lukkes|der skal lukkes|vil blive slettet|vil blive fjernet
        """,
        Word.REMOVES: """
            fjern|fjernes|fjernet|fjerne|fjerning|fjernelse|slet|slettes|slettet|slett*|nedlæg*|luk|lukkes
            tilbagekald*|tilbakekall*|afslået|avslått|udløbet|utløpt|ophævet|opphevet|udfases|utfases|sletninger
            fjernelser|lukninger|lukk
        """,
        Word.BELOW_TABLE: """
            godkendt af|godkjent av|udarbejdet af|utarbeidet av|underskrift|signatur|dato|sum|i alt|totalt
            tegnforklaring
            rekvirent|version|versjon|bemærkning|merknad
        """,
        Word.SAMPLE: "eksempel|eksempler|f.eks|for eksempel",
        Word.PRODUCT: "siden|før|efter|etter|år",
        Word.HOSTS_SAID: """
            værter|verter|adresser|ip-adresser|domæner|domener|destinationer|url'er|url-er|tjenester|slutpunkter
        """,
        Word.TO_BE: "være|at være|å være|blive|bli",
        Word.UNSPECIFIC: """
            system|software|programvare|hardware|maskinvare|platform|plattform|miljø|generelle|anbefalede
        """,
        Word.LEANS: "af|av",
        Word.OF_STATES: "tilstande|tilstander|overgange|overganger|tilstandsmaskine",
        Word.OF_TRAFFIC: """
            trafik|trafikk|netværk|nettverk|firewall|brannmur|forbindelser|zoner|soner|segmentering|kommunikation
            kommunikasjon
        """,
        Word.OF_VERSIONS: "kompatibilitet|opgradering|oppgradering",
        Word.FEATURE_HEADER: "funktion|funktioner|funksjon|funksjoner|egenskab|egenskap",
        Word.UNLESS: "medmindre|med mindre|undtagen hvis|unntatt hvis|hvis ikke",
        Word.DESTINATION_NOUN: """
            destinations*|destinasjons*|mål*|destination|destinasjon|kaldt!af!fra|kaldte!af!fra|kalt!av!fra
            kalte!av!fra|modtagende|mottakende|lyttende|som lytter|som svarer|der lytter|der svarer|svarende
            hvem lytter|hvem svarer
        """,
        Word.PLURAL_IN_BRACKETS: "e|er|ne",
        Word.SOURCE_NOUN: """
            kilde*|klientport|kaldende|kallende|initierende|afsendende|avsendende|initiator|initieres af|åbnes af
            åpnes av|som åbner|som åpner|der åbner|hvem åbner|hvem åpner|opkaldende
        """,
        Word.OUT: "ud|ut|udad|utover|udefter",
        Word.IN: "ind|inn|indad|innover|indefter",
        Word.FURTHER: "alternativ*|sekundær*|reserve*|yderligere",
        Word.OPENS: "åbner|initierer|forbinder|starter",
        Word.LISTENS: "lytter|modtager|svarer",
        Word.MAY_BE_ACTION: """
            åbn|åbnes|åbnes?|skal åbnes|godkendelse|samtykke
            adgang|tilgang|status|aktiv|aktiveret|aktivert|aktive|aktivt|i drift|i brug|i bruk|i kraft|regelstatus
            gældende|gjeldende|nuværende status|nåværende status|godkendt|godkjent|ok|ok?|gyldig
            gyldighet|gyldighed|utfall|udfald
        """,
        Word.IN_FORCE: """
            gælder|gjelder|i kraft|gyldig|i drift|i produktion|i produksjon|implementeret|implementert|eksisterende
            udført|utført|bekræftet|bekreftet|i brug|i bruk
        """,
        Word.CANCELLED: """
            udgår|udgået|utgår|utgått
            arkiveret|arkivert|udelukket|annulleret|annullert|ugyldig|gælder ikke|gjelder ikke|afsluttet|avsluttet
            ude af drift|ute av drift|erstattet|ophørt|opphørt|suspenderet|suspendert|afskaffet
            trukket|trukket tilbake|trukket tilbage|tilbaketrukket|tilbagetrukket|tilbakekalt|tilbagekaldt|inndratt
            inddraget|bortfalt|bortfaldet
        """,
        Word.AWAITS: """
            afventer|avventer|venter på|ikke før|gyldig fra|gyldig til|kun til|åben til|indtil migrering
            indtil version|først efter|først fra
        """,
        Word.PENDING: """
            under forberedelse|åbnes ved behov|åpnes ved behov
            anmodet om|ansøgt
            fremtidige|fremtidig|planlagte
            afventer|avventer|afventer godkendelse|avventer godkjenning|venter på|venter på godkendelse
            venter på godkjenning|endnu ikke åben|endnu ikke åbnet|ennå ikke åpen|ennå ikke åpnet|endnu ikke godkendt
            skal åbnes|skal åpnes|vil blive åbnet|vil bli åpnet|planlagt|planlagt til|udskudt|utsatt|under behandling
            under afklaring|fremtidig brug|til fremtidig brug|for fremtidig bruk|reserveret|reservert|foreslået
            foreslått|på anmodning|på forespørgsel|på forespørsel|fastfrosset
        """,
        Word.MAY: "kan|må",
        Word.REST: "andre|øvrige|alle andre|resten|resterende|yderligere|undtagen|flere end",
        Word.INSTEAD: "i stedet!for|istedenfor dette",
        Word.SIDE: """
            udefra|utenfra|indefra|innenfra|udenfor|internettet|internet|internett|lan|vpn|dmz|intranet|interne netværk
            internt netværk|interne nettverk|internt nettverk|lokale netværk|lokalt netværk|internt|eksternt
            intern brug|intern bruk
        """,
        Word.CLOSING_FILLER: """
            blev|ble|er blevet|er blitt
            midlertidigt|midlertidig|snart|forbliver
            der|som|skal|bør|alle|af|av|firewallen|netværk|nettverk|version|versjon|være|blive|bli|nedenfor
        """,
        Word.REMOTE: "fjern*|ekstern*",
        Word.PROTOCOL_NOUN: "protokol|protokoll|protokoller|netværksprotokol|nettverksprotokoll",
        Word.COPULA: "er|bliver|blir|her|endnu|i øjeblikket|også|normalt",
        Word.WITH_OR_WITHOUT: "med eller uden|med eller uten|med og uden|med/uden|med/uten",
        Word.ENFORCED: "påkrævet|påkrevd|kræves|kreves|obligatorisk|tvungen|tvunget|kun|altid|alltid|bare|krævet",
        Word.NOT_REQUIRED: """
            ikke påkrævet|ikke påkrevd|kræves ikke|kreves ikke|ikke obligatorisk|ikke nødvendig|ikke nødvendigt
            er ikke påkrævet
            er ikke påkrevd|behøves ikke
        """,
        Word.OFFERED: """
            valgfri|valgfrit|valgfritt|opportunistisk|hvis tilgængelig|hvis tilgjengelig|hvis muligt|hvis mulig
            hvis det understøttes|hvis det støttes|understøttes|støttes|anbefales|mulig|muligt|tilgængelig
            tilgjengelig|kan bruges|kan brukes|understøtter|støtter|kan bruge|planlagt|konfigurerbar
            med understøttelse af
        """,
        Word.OFF: """
            understøttes ikke|støttes ikke|ikke understøttet|ikke støttet|deaktiveret|deaktivert|slået fra|slått av
            bruges ikke|brukes ikke|ikke aktiveret|ikke aktivert|ikke tilgængelig|ikke tilgjengelig|nej|nei|fra|av
            ingen|mangler|endnu ikke understøttet|ikke i brug
        """,
        Word.WITHOUT: """
            uden|uten|ikke|ikke længere|ikke lenger|ingen|aldrig|bruger ikke|bruker ikke|ej|intet|hverken|verken|eller
            understøtter ikke
        """,
        Word.ENCRYPTION_NOUN: "kryptering|transportkryptering",
        Word.LISTENER: "lyttende proces|lyttende prosess|lyttende tjeneste|lytter",
        Word.CLIENT_ALONE: "bruger|brugere|bruker|brukere",
        Word.ZONE_DATABASES: "*databaseserver*",
        Word.ZONE_CLIENTS: "arbejdsstation*|arbeidsstasjon*",
        Word.DITTO: """
            som ovenfor|se ovenfor
            ditto|dito|do|samme som over|samme som ovenfor|som over|-"-
        """,
        Word.INSTALLED: """
            hvor {own} er installeret|er installert|kører|kjører
            hvorpå|på hvilken|som kører|der kører {own} er installeret|er installert
        """,
        Word.DENIED_BY: "af|av|på grund af|på grunn av|ifølge",
        Word.PORT_COMPOUND: "*port|*porte|*porter|*portnummer",
        Word.TIME_NAME: """
            januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember
            mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|midnat|midnatt|i dag
        """,
        Word.STAGE: """
            produktion|produksjon|udvikling|utvikling|miljø|miljøet|*miljø|*miljøet|præproduktion|preproduksjon
        """,
        Word.HOUR: "kl|klokken",
        Word.NO_PORT: """
            *transport|*transports|*support|*import|*imports|*export|*exports|*report|*reports|*rapport|*rapports
            *passport|*airport|*transporter|*rapporter|*transporte|*rapporte|switchport|switchports|switch-port
            switch-ports|patchport|patchports|uplinkport|uplink-port|trunkport|usb-port|usb-ports|sport|carport
            viewport
        """,
        Word.NO_DESTINATION: "brug|bruk|anvendelse",
        Word.PART_PLAYED: "rolle|roller|funktion|funksjon",
        Word.NAME_ALONE: "navn|betegnelse",
        Word.SOCKETS: "patchpanel|stik|stikkontakt|kabel|kabling|hastighed|hastighet|mac-adresse|switchport",
        Word.NUMBER_ALONE: "nummer|numre",
        Word.COUNT_OF: "antal|antall",
        Word.HOWEVER: "men|dog",
        Word.LEFT_OUT: "undtaget|unntatt|fraregnet|ekskluderet",
        Word.WHETHER: "er|om",
        Word.WAY_BETWEEN: "til|mod|mot",
        Word.WAY_BACK: "fra",
        Word.WAY_AROUND: "fra|til|mod|mot|kun|bare",
        Word.GROUP_ALONE: "gruppe|grupper",
        Word.COUNTERPART: """
            modpart|motpart|modparten|motparten|partner|den anden ende|den andre siden|den anden side|den andre enden
        """,
        Word.TURNS_NEXT: "ikke|ej|aldri|aldrig|er ikke",
    },
    declensions=(Declension("*server|*agent|*klient|*vært|*vert|*node", "en|n|e|er|ne|ene|erne"),),
    unstated="ikke angivet",
    labels={
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Klienter",
        "unstated": "Ikke angivet",
        "internal": "Internt",
        "databases": "Databaser",
        "directory": "Katalog",
    },
)
