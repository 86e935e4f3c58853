"""German: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Declension, Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "de",
    columns={
        Column.SOURCE: """
            quelle|quellen|von|quellserver|quellsystem|quelladresse|quell-ip|quell-ip-adresse|absender|genutzt von
            verwendet von|benutzt von|ausgangssystem|quellsysteme|quellhosts|quellrechner|erreicht von
            erreichbar von|aufgerufen von|zugriff von|zugriff durch|aufrufer|konsument|konsumenten|verbraucher
            angesprochen von|herkunft|sender|client-seite|initiiert von|aufgebaut von|ausgehend von|erlaubt von
            von system|von server|startsystem|wer|woher|aufrufendes system|aufrufende systeme
        """,
        Column.DESTINATION: """
            ziel|ziele|nach|zu|an|bis|zielserver|zielsystem|zieladresse|ziel-ip|ziel-ip-adresse|empfänger|wohin
            zielrechner|empfängersystem|nach system|nach server|zugriff auf|verbindet zu|verbindet mit|endsystem
            aufgerufenes system|aufgerufene systeme|zu wem|mit wem|an wen
        """,
        Column.ENDPOINT: "endpunkt|endpunkte|dienstendpunkt",
        Column.HOST: """
            host|hosts|knoten|rechner|serverrolle|rolle|computer|gebunden an|gebunden von|belegt von|lauscht auf
            hört auf|lauschender prozess|lauschender dienst|sicherheitsgruppe|sicherheitsgruppen|knotenrolle
            knotentyp|knotengruppe|rechnerrolle|hostgruppe|hostrolle|servertyp|rechnertyp|maschinentyp|systemtyp
            gerätetyp|hosttyp|serverart|eigener host|eigenes system|eigener knoten|dieses system|dieser host
            lokales system|systeme|dieser server|dieser rechner|dieser knoten|eigene seite
        """,
        Column.PEER: """
            quelle/ziel|gegenstelle|an/von|von/an|ziel/quelle|von oder an|von/nach|nach/von|von/zu|zu/von|zu oder von
            nach/aus|aus/nach|remotehost|remoteadresse|remoterechner|remoteserver|entfernter host|entfernter rechner
            andere seite|gegenseite|netzwerkelement|netzwerkelemente|netzelement|netzwerkkomponente|netzwerkgerät
            gegenüber|entferntes system|entferntes element|anderes ende
        """,
        Column.PAIR: "von → nach|quelle → ziel|kommunikationsweg",
        Column.PORT: """
            zielport|zielports|portnummer|portnummern|portbereich|standardport|standardports|serverport
            lauscht auf|hört auf|lauschport
        """,
        Column.SOURCE_PORT: """
            quellport|quellports|clientport|clientports|client-port|client-ports|absenderport|ursprungsport
        """,
        Column.TRANSPORT: """
            protokoll|protokolle|transportprotokoll|transport|netzwerkprotokoll|protokolltyp|protokollart
        """,
        Column.SERVICE: """
            dienst|dienste|anwendung|anwendungsprotokoll|dienstname|service|name des diensts|name des dienstes
            portname|portbezeichnung|erlaubte dienste|zugelassene dienste|freigegebene dienste|dienstobjekt
            dienstobjekte|serviceobjekt|service-objekt
        """,
        Column.PURPOSE: """
            beschreibung|zweck|verwendung|funktion|komponente|typ|name|verbindung|verwendungszweck|produkt
        """,
        Column.NOTES: "hinweis|hinweise|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen",
        Column.DIRECTION: """
            beide richtungen|in beide richtungen|bidirektional?|beidseitig
            richtung|datenrichtung|verkehrsrichtung|eingehend oder ausgehend|ein/aus|verbindungsrichtung
            kommunikationsrichtung|flussrichtung|ein-/ausgehend
        """,
        Column.ACTION: """
            zustimmung|öffnen|öffnen?|zu öffnen|erlaubnis|einwilligung|freischalten|freischalten?
            aktion|zulassen/verweigern|erlaubt|zulassen|freigabe|status|zustand|aktiv|aktiviert|deaktiviert
            deaktiviert?|gesperrt|gesperrt?|blockiert|verboten|gelöscht|entfernt|zugriff|erlauben/verbieten
            erlaubt/verboten|regelaktion|maßnahme|erlauben|aktive|aktiver|aktives|in betrieb|in kraft|gültig
            regelstatus|regelzustand|in benutzung|in verwendung|produktiv|umsetzungsstatus|bearbeitungsstatus
            antragsstatus|genehmigungsstatus|eingeschaltet|freigegeben|freigeschaltet|lebenszyklus|aktueller status
            urteil|entscheidung|zulässig|zulässig?|erlaubt?|blockiert?|verboten?|zugelassen|gestattet|genehmigt|ok
            ok?|berechtigung|richtlinie
        """,
        Column.ENCRYPTION: "verschlüsselung|verschlüsselt|sicherheit|verschluesselung",
        Column.OPTIONAL: "optional",
        Column.REQUIRED: "erforderlich|pflicht",
        Column.OWNER: """
            eigentümer|besitzer|verantwortlich|verantwortlicher|verantwortliche|ansprechpartner|kontakt
            anwendungsverantwortlicher|systemverantwortlicher|zugewiesen an|zugeordnet|zugewiesener benutzer
        """,
        Column.REQUESTER: "antragsteller|anforderer|beantragt von|angefordert von",
        Column.APPROVER: "genehmiger|genehmigt von|freigegeben von|freigeber",
        Column.TICKET: """
            ticket|ticketnummer|ticket-nr|ticket nr|auftrag|auftragsnummer|antragsnummer|change-nr|change nr
            änderungsantrag|vorgangsnummer|change-nummer|changenummer
        """,
        Column.RULE: "regel|regelname|regelnummer|regel-id|regel-nr|firewall-regel|firewallregel",
        Column.ENVIRONMENT: "umgebung|umgebungen",
        Column.VALID_UNTIL: "gültig bis|gültigkeit|ablaufdatum|befristet bis|befristung|läuft ab|enddatum",
        Column.JUSTIFICATION: "begründung|grund|geschäftliche begründung|warum",
    },
    also={
        Column.ACTION: "regel|firewall-regel|firewallregel",
        Column.SERVICE: "genutzt von|verwendet von|benutzt von",
        Column.HOST: "komponente|produkt",
        Column.PEER: "produkt",
    },
    cells={
        Meaning.PROSE: """
            häufig|oft|meist|meistens|üblicherweise|normalerweise|typischerweise|gewöhnlich|in der regel
            zum beispiel|z.b|generell|immer|auch|der|die|das|den|dem|des|ein|eine|einen|einem|einer|ist|sind|wird
            werden|an|am|im|in der|für|zur|zum|eingehend|eingehende|eingehender|eingehenden|ausgehend|ausgehende
            ausgehender|ausgehenden|verwendet|verwenden|erforderlich|empfohlen|benötigt|offen|standardmässig über
            verbindung|verbindungen|datenverkehr|kommend|gehend|genutzt|benutzt|ausdrücklich|explizit|zuerst|dann
            danach
        """,
        Meaning.IP_PROTOCOL: """
            ip-protokoll|protokollnummer|ip-protokollnummer|protokoll-id|ip protokoll|protokoll|ip-protokoll-nummer
            ip-protokoll-id
        """,
        Meaning.DYNAMIC: """
            dynamisch|dynamische|dynamischer|dynamischen|dynamische ports|dynamischer port|dynamische portnummern
            viele dynamische|mehrere dynamische|viele dynamische ports|mehrere dynamische ports|dynamisch zugewiesen
            dynamisch zugewiesene ports|zufällig|zufällige ports|hohe ports
        """,
        Meaning.ANY: "alles|beliebig|beliebige|beliebiger port|alle|alle ports|sämtliche|sämtliche ports|jeder port",
        Meaning.NONE: """
            kein port nötig|kein port erforderlich|kein port benötigt
            keine direkte verbindung|keine verbindung|keine|keiner|kein|nicht zutreffend|nicht verfügbar|nicht anwendbar
            entfällt|entfaellt|kein port|ohne port|keine ports|keine direkte anbindung|ohne direkte verbindung
        """,
        Meaning.NEGATIVE: """
            nicht freischalten|nicht freizuschalten|nicht zu öffnen
            nicht benötigte|nicht verwendete|nicht erforderliche|nicht genutzte|ungenutzte|unbenutzte
            nicht erforderlich|nicht benötigt|nicht notwendig|blockieren|blockiert|sperren|verweigern|deaktiviert
            abgeschaltet|ausgeschaltet|gesperrt|verboten|geschlossen|nicht erlaubt|nicht zulassen|nicht unterstützt
            nicht verwendet|nicht benutzt|nicht genutzt|nicht mehr verwendet|nicht mehr erforderlich
            nicht mehr benötigt|nicht mehr genutzt|nicht öffnen|nicht freigeben|nicht geöffnet|ungenutzt|unbenutzt
            wird nicht verwendet|wird nicht benötigt|nicht nötig|nicht zulässig|nicht freigegeben|ist nicht nötig
            ist nicht erforderlich|ist nicht zulässig|ist nicht erlaubt|ist nicht freigegeben|unzulässig
            muss gesperrt sein|muss gesperrt werden|muss geschlossen sein|muss geschlossen bleiben
            bleibt geschlossen|bleibt gesperrt|ist zu sperren|zu sperren|zu schließen|darf nicht geöffnet werden
            darf nicht offen sein|nicht offen|nicht gestattet|untersagt|entfällt|wird nicht mehr benötigt
            wird blockiert|wird gesperrt|ist gesperrt|ist geschlossen|nicht genehmigt
        """,
        Meaning.PERMITTED: "zulassen|erlauben|erlaubt|öffnen|geöffnet",
        Meaning.UNRESOLVED: """
            siehe kommentare|siehe kommentar|siehe hinweise|siehe hinweis|siehe anmerkungen|siehe unten|siehe oben
            benutzerdefiniert|benutzerdefinierter port|konfigurierbar|anbieterabhängig|anderer port|andere ports
            unbekannt|variabel|anbieterspezifisch|herstellerspezifisch|herstellerabhängig|noch festzulegen|tbd
            siehe anmerkung|siehe bemerkung|wird noch festgelegt|noch zu klären|nicht definiert|in klärung
            zu definieren
        """,
        Meaning.NEXT_FREE: "nächster freier port|nächster freier|nächste freie",
        Meaning.AND: "und|sowie",
        Meaning.OR: "oder|und/oder",
        Meaning.TO: "bis|bis einschließlich|bis inklusive|bis inkl|bis und mit",
        Meaning.ABOVE: """
            und höher|oder höher|und darüber|aufwärts|oder mehr|und mehr|oder darüber|und größer|oder größer
        """,
        Meaning.BETWEEN: "zwischen",
        Meaning.FROM: "von|vom",
        Meaning.FILLER: "anschluss|portnummer|portnummern|portbereich|bereich|über|mit|per|auf",
        Meaning.WHERE: "wobei",
    },
    words={
        Word.PUBLIC: "öffentlichkeit|aussen|außen",
        Word.ASKS: """
            bitte|stellen sie sicher dass|bitte stellen sie sicher dass|stelle sicher dass|achten sie darauf dass
            stellen sie sicher, dass|bitte stellen sie sicher, dass|stelle sicher, dass|achten sie darauf, dass
        """,
        Word.FORM_AMONG: """
            {ports} (müssen|sollten|sollen|dürfen) (zwischen|unter) {own} (offen sein|geöffnet sein|erlaubt \
                sein|freigegeben sein|freigeschaltet sein|erreichbar sein)
            (zwischen|unter) {own} (müssen|sollten|sollen|sind|werden) {ports} (offen sein|geöffnet sein|erlaubt \
                sein|freigegeben sein|freigeschaltet sein|offen|geöffnet|erlaubt|benötigt|erforderlich|verwendet)
            {ports} (werden|sind) (zwischen|unter) {own} (benötigt|verwendet|erforderlich|offen|geöffnet|freigegeben)
            {own} (müssen|können|sollen) (sich gegenseitig|einander|sich untereinander) (erreichen|erreichen können)
            {own} kommunizieren (miteinander|untereinander)
        """,
        Word.DOES_INSIDE: """
            zu empfangen|zu senden|zu sammeln|zu übertragen|zu verwalten|zu überwachen|zu steuern|zu verbinden
            zu erreichen|zu authentifizieren|zu synchronisieren|zu replizieren|zu kommunizieren|zu ermöglichen
            zu gewährleisten|zu nutzen|zu verwenden|zu betreiben|zu holen|zu liefern|zu verarbeiten|auszutauschen
            abzurufen|herzustellen|aufzubauen|herunterzuladen|abzufragen|einzusammeln|bereitzustellen
        """,
        Word.DOES: """
            empfangen|senden|sammeln|abrufen|abholen|übertragen|herunterladen|hochladen|holen|verwalten|überwachen
            steuern|verbinden|erreichen|aufbauen|herstellen|austauschen|abfragen|authentifizieren|synchronisieren
            replizieren|zugreifen|kommunizieren|ermöglichen|gewährleisten|erlauben|zulassen|nutzen|verwenden|betreiben
            einsammeln|ausliefern|auszutauschen|abzurufen|herzustellen|aufzubauen|zuzugreifen|herunterzuladen
            hochzuladen|abzufragen|abzuholen|einzusammeln|auszuliefern|bereitzustellen|zuzulassen|weiterzuleiten
            anzumelden|weiterleiten|anmelden|bereitstellen|liefern|verarbeiten
        """,
        Word.RANGE_FIRST: "erster|anfang|beginn|start|von|ab|min|niedrigster|unterer",
        Word.RANGE_LAST: "letzter|ende|bis|max|höchster|oberer",
        Word.SETTABLE: "konfigurierbar",
        Word.SEVERAL_PORTS: "ports",
        Word.MONTH_IN_ORDER: "jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez",
        Word.ZONE_NOUN: """
            zone|zonen|netz|netze|netzwerk|netzsegment|netzwerksegment|netzzone|sicherheitszone|segment|subnetz|vlan
        """,
        Word.ZONE_OF_SOURCE: "quellzone|quellnetz|quellnetzwerk|quellsegment|quell-zone|von zone|von netz",
        Word.ZONE_OF_DESTINATION: "zielzone|zielnetz|zielnetzwerk|zielsegment|ziel-zone|nach zone|nach netz",
        Word.ADDRESS_OF_SOURCE: "quell-ip|quell-ip-adresse|quelladresse|quell-adresse",
        Word.ADDRESS_OF_DESTINATION: "ziel-ip|ziel-ip-adresse|zieladresse|ziel-adresse",
        Word.PERMANENT: "unbefristet|dauerhaft|unbegrenzt|permanent|nie",
        Word.ADDRESS_NOUN: """
            ip-adresse|ip-adressen|adresse|adressen|quelladresse|zieladresse|quelladressen|zieladressen
        """,
        Word.NO_NAME: """
            eins|zwei|drei|vier|fünf|veraltet|umgeleitet|weitere|mehrere|diverse|verschiedene|neu|alt|jetzt|früher
            ehemals|ersetzt|statt|geplant|später|reserviert|unterstützt|größer|kleiner|höher|niedriger|über|unter
            fest|einmal|mindestens|höchstens|ein|eine|einer|einige|viele|beide|alle|jeder|gleich|weiterleitung
            weitergeleitet|standard|optional|erforderlich|empfohlen|nur|wenn|nicht|kein|und|oder|auch|änderbar
            anpassbar|veränderbar|konfigurierbar|einschließlich|inklusive|ungenutzt
        """,
        Word.COUNTED: "ports|anschlüsse",
        Word.OVER: "über",
        Word.REPLACED: """
            ersetzt durch|wird ersetzt durch|wurde ersetzt durch|abgelöst durch|geändert auf|geändert in|geändert zu
            jetzt|nun|nunmehr|neu
        """,
        Word.PER: "pro|je",
        Word.GREATER_THAN: """
            größer als|höher als|mehr als|oberhalb|oberhalb von|größer|oberhalb der|größer als der|jenseits von
            jenseits|strikt größer als|grösser als
        """,
        Word.AT_LEAST: """
            ab|mindestens|größer oder gleich|größer gleich|nicht kleiner als|beginnend mit|beginnend bei|nicht unter
            ab einschließlich|nicht niedriger als|ab inklusive|grösser oder gleich|grösser gleich
        """,
        Word.UNCLEAR: """
            lokaler port|ca|circa|etwa|ungefähr|rund|minimal|versatz|in schritten von|max|alte|alter|altem|veraltet
            veraltete|veralteter|abgelöster
        """,
        Word.SOURCE_PORT: "quellport|quellports|quell-port|quell-ports|von quellport",
        Word.LESS_THAN: "kleiner als|niedriger als|weniger als|unterhalb|unterhalb von|kleiner",
        Word.AT_MOST: """
            bis|bis zu|höchstens|maximal|kleiner oder gleich|kleiner gleich|nicht größer als|bis einschließlich
            bis inklusive|bis inkl|nicht höher als|nicht über|bis maximal
        """,
        Word.OR_LESS: "und niedriger|oder niedriger|und darunter|oder darunter|und kleiner|oder kleiner|abwärts",
        Word.UNEQUAL: "ungleich",
        Word.RANGE: "bereich|portbereich",
        Word.EXCEPT: """
            außer|ausser|ausgenommen|mit ausnahme von|bis auf|alle bis auf|abgesehen von|ohne|alles außer
            alle anderen als|andere als|alle übrigen außer|mit ausnahme des|mit ausnahme der|exklusive|exkl
        """,
        Word.NOT: """
            nicht|kein|keine|keinen|statt|anstelle von|anstelle|anstatt|nicht mehr|ehemals|früher|vormals|zuvor
            bisher|vorher|ersetzt|löst ab|und nicht|nicht über|nicht auf|ursprünglich|weder|keiner|geändert von
            umgestellt von|nie|niemals|keinesfalls|als ersatz für|anstelle des|anstelle der|im austausch für
        """,
        Word.OPTIONAL: "wahlweise",
        Word.DEFAULT: "standard|standardmäßig|standardport",
        Word.CONDITIONAL: "je nach|nur|nur für|nur wenn|nur bei|wenn|falls|bei verwendung",
        Word.SECURED: "verschlüsselt|gesichert|verschlüsselte|verschlüsseltes|verschlüsselter|abgesichert",
        Word.UNSECURED: "unverschlüsselt|ungesichert|unverschlüsselte|unverschlüsseltes|im klartext|klartext",
        Word.ENCRYPTION_NOUN: "verschlüsselung|transportverschlüsselung|verschlüsselungen",
        Word.WITHOUT: """
            ohne|nicht|nicht mehr|kein|keine|keinen|keinerlei|nie|niemals|nicht über|nicht per|ohne jede
            unterstützt kein|unterstützt keine|weder|noch|noch nicht mit|kann kein|kann nicht mit|nutzt kein
            verwendet kein|verwendet keine|spricht kein
        """,
        Word.OFF: """
            nicht unterstützt|deaktiviert|aus|abgeschaltet|ausgeschaltet|nicht verwendet|nicht aktiviert|nicht genutzt
            nicht benutzt|nicht verfügbar|nicht möglich|nicht aktiv|nicht eingesetzt|nein|keine|kein|nicht vorhanden
            nicht eingeschaltet
        """,
        Word.OFFERED: """
            optional|optionales|optionale|opportunistisch|opportunistisches|opportunistische|wenn verfügbar
            falls verfügbar|falls möglich|wenn möglich|wenn unterstützt|falls unterstützt|sofern verfügbar
            sofern möglich|unterstützt|möglich|empfohlen|bevorzugt|wahlweise|verfügbar|kann verwendet werden
            nach möglichkeit|kann|kann aktiviert werden|aktivierbar|geplant|konfigurierbar|fähig|mit unterstützung für
            beherrscht|vorgesehen
        """,
        Word.NOT_REQUIRED: """
            nicht erforderlich|nicht zwingend|nicht zwingend erforderlich|nicht notwendig|nicht nötig
            nicht vorgeschrieben|nicht benötigt|nicht obligatorisch|nicht verpflichtend|nicht mehr erforderlich
            nicht erzwungen
        """,
        Word.ENFORCED: """
            erforderlich|zwingend|verpflichtend|obligatorisch|erzwungen|nur|immer|vorgeschrieben|notwendig
            ausschließlich
        """,
        Word.WITH_OR_WITHOUT: "mit oder ohne|mit und ohne|mit/ohne",
        Word.COPULA: """
            ist|sind|wird|werden|standardmäßig|hier|noch|derzeit|aktuell|zurzeit|momentan|bisher|auch|meist|in der regel
        """,
        Word.NUMBERED: """
            abbildung|abschnitt|schritt|tabelle|typ|größe|anzahl|hinweis|anmerkung|version|versionen|fußnote|zeile
            kapitel|schritte|hinweise|typen|ab version|seite|insgesamt|abs|kap|tab|abb|release|zeitlimit|timeout
            intervall|priorität|kanal|grenze|regel
        """,
        Word.UNIT: """
            benutzer|knoten|minuten|sekunden|stunden|tage|rechner|clients|verbindungen|sitzungen|instanzen|geräte
            hosts|wochen|monate|jahre|mal|prozent|kanäle|versuche|anwender|benutzern|servern|sekunde|minute|stunde
            tagen|insgesamt|gesamt
        """,
        Word.ICMP_TYPE: "typ|typen|typs",
        Word.MONTH: "mär|mrz|mai|okt|dez",
        Word.ABSENT: "k.a.|n/v",
        Word.ABOUT: "für|zu",
        Word.PORT_NOUN: """
            portnummer|portnummern|portbereich|portbereiche|zielport|zielports|netzwerkport|netzwerkports|serverport
            serverports|standardport|standardports|remoteport|remoteports|lokalport|lokalports|gegenport
        """,
        Word.SOURCE_NOUN: """
            quell*|aufrufend*|rufend*|anrufend*|initiierend*|anfragend*|absendend*|sendend*|aufbauend*|initiator
            initiatoren|öffnend*|verbindungsaufbauend*|baut auf|aufgebaut von|aufgebaut durch|geöffnet von
            initiiert von|wer ruft|wer öffnet|anrufer|aufrufer|wählt an
        """,
        Word.DESTINATION_NOUN: """
            ziel*|aufgerufen*!von!durch|angerufen*!von!durch|empfangend*|angesprochen*!von!durch|lauschend*
            horchend*|hörend*|annehmend*|angenommen von|beantwortet von|antwortend*|wer hört|wer antwortet
            wer nimmt an|nimmt an|horcht|lauscht
        """,
        Word.PROTOCOL_NOUN: "protokoll|protokolle",
        Word.SENDS: "senden",
        Word.PLURAL_IN_BRACKETS: "n|en",
        Word.LOCAL: "lokal*",
        Word.REMOTE: "entfernt*|gegenport",
        Word.REMOVES: """
            entfern*|löschen|gelöscht|löschung|abbauen|abgebaut|rückbau*|stillgelegt|stilllegen|schließen|schliessen
            abgelehnt|abgelaufen|widerrufen|zurückgezogen|außer betrieb|entfällt|löschungen|schließungen
            schliessungen|rückbauten|entfernungen|gestrichen|streichen|entfallen
        """,
        Word.SAMPLE: "beispiel|beispiele|z.b|z. b|zum beispiel|muster|platzhalter",
        Word.BELOW_TABLE: """
            genehmigt|genehmigt von|genehmigung|freigegeben von|freigabe|erstellt von|geprüft von|geprüft|unterschrift
            datum|summe|gesamt|legende|antragsteller|bemerkung|bemerkungen|version|autor|hinweis|hinweise
        """,
        Word.REMOVAL: """
            wird gesperrt|wird deaktiviert|wird abgeschaltet
            zu löschen|zu löschende|zu löschenden|zu löschender|zu entfernen|zu entfernende|zu entfernenden
            zu schließen|zu schließende|zum löschen|zur löschung|nicht mehr benötigt|nicht mehr benötigte
            nicht mehr erforderlich|nicht mehr erforderliche|gelöscht werden sollen|gelöscht werden müssen
            gelöscht werden|entfernt werden sollen|entfernt werden müssen|geschlossen werden sollen
            geschlossen werden müssen|zu löschen sind|abzuschalten|abzuschaltende|zu deaktivieren|zu deaktivierende
            wird entfernt|werden entfernt|wird gelöscht|werden gelöscht|wird abgebaut|wird geschlossen
            wird zurückgebaut
        """,
        Word.REMOVED_THING: """
            regel|regeln|port|ports|verbindung|verbindungen|freischaltung|freischaltungen|freigabe|freigaben
            firewallregeln|firewall-regeln|datenflüsse
        """,
        Word.NO_LONGER: "nicht mehr|nicht länger",
        Word.NO_CONNECTION: "keine direkte verbindung|keine verbindung|nicht verwendet|nicht benutzt|ungenutzt",
        Word.EVERY: "alle|sämtliche|jeder|jedes|beliebige|beliebiger",
        Word.SINCE: "ab|seit|mit|in|nach|von",
        Word.SINCE_THEN: "seit",
        Word.IN_USE: """
            verwendet*|benötigt*|benutzt*|genutzt*|gebraucht*|erforderlich*
            notwendig*|nötig|offen|geöffnet|in gebrauch|in betrieb
        """,
        Word.NOT_MEANT: """
            nicht im umfang|außerhalb des umfangs|nicht im geltungsbereich|außerhalb des geltungsbereichs
            nicht teil des umfangs|out of scope|falsche regeln|falsch|beispiel für falsche regeln
            beispiele für falsche regeln|beispiele falscher regeln|gegenbeispiel|gegenbeispiele|negativbeispiel
            negativbeispiele|so nicht|abgelehnte anträge
        """,
        Word.FORMER: "ehemalige*|ehemals|frühere*|früher|bisherige*|alte|alten",
        Word.CLOSING_NOUN: "sperrung|blockierung|löschung|stilllegung|rückbau",
        Word.RESPONSE: "antwort|antworten|rückantwort|rückverkehr|antwortverkehr|antwortpakete",
        Word.IN_VERSION: "in|mit|zum|per",
        Word.WILL: "wird|werden|soll|sollen|geplant*|voraussichtlich",
        Word.OUT_OF_DATE: "veraltet|überholt|abgekündigt|veraltete|veralteter|veralteten|überholte|abgekündigte",
        Word.OF_PORTLESS: "anfrage|anfragen|antwort|echoanfrage|echo-anforderung|typ|protokoll|verkehr|alle|nummer",
        Word.ROW_NUMBER: "lfd nr|pos|zeile|laufende nummer",
        Word.FURTHER: "ausweich*|alternativ*|ersatz*|zweit*|weitere*|reserve*|zusätzlich*",
        Word.OPENS: "öffnet|öffnend*|initiiert|ruft|sendet|verbindet sich|aufbau*",
        Word.LISTENS: "hört|wartet|antwortet|empfängt",
        Word.MAY_BE_ACTION: """
            zustimmung|öffnen|öffnen?|zu öffnen|erlaubnis|einwilligung|freischalten|freischalten?
            status|zustand|aktiv|aktiviert|freigabe|zugriff|aktive|aktiver|aktives|in betrieb|in kraft|gültig
            regelstatus|regelzustand|in benutzung|in verwendung|produktiv|umsetzungsstatus|bearbeitungsstatus
            antragsstatus|genehmigungsstatus|eingeschaltet|freigegeben|freigeschaltet|lebenszyklus|aktueller status
            genehmigt|ok|ok?|berechtigung|richtlinie
        """,
        Word.IN_FORCE: """
            in kraft|gültig|wirksam|in betrieb|in produktion|produktiv|umgesetzt|eingerichtet|bestehend|vorhanden
            laufend|erledigt|abgeschlossen|live|bestätigt|in benutzung|genutzt|gilt
        """,
        Word.CANCELLED: """
            aufgehoben|archiviert|ausgeschlossen|beendet|ungültig|nicht gültig|nicht mehr gültig|außer kraft
            außer kraft gesetzt|ausgemustert|storniert|ersetzt|ausgelaufen|eingestellt|nicht in betrieb|ausgesetzt
            annulliert|aufgegeben
        """,
        Word.AWAITS: """
            wartet auf|warten auf|erst ab|erst nach|erst mit|nicht vor|gültig ab|gültig bis|nur bis|offen bis
            bis release|bis version|bis zur migration|bis zur umstellung|wird geschlossen|wird geöffnet|erst wenn
        """,
        Word.PENDING: """
            in vorbereitung|bei bedarf geöffnet|wird bei bedarf geöffnet
            beantragt|noch nicht beantragt|angefragt
            künftige|zukünftige|geplante|vorgesehene
            ausstehend|steht noch aus|noch ausstehend|wartet auf|wartet auf freigabe|wartet auf genehmigung
            genehmigung ausstehend|freigabe ausstehend|noch nicht freigegeben|noch nicht genehmigt|noch nicht offen
            noch nicht geöffnet|noch nicht umgesetzt|noch nicht in betrieb|noch nicht aktiv|noch zu öffnen|zu öffnen
            zu genehmigen|wird geöffnet|wird freigeschaltet|wird noch geöffnet|wird noch freigeschaltet|geplant
            geplant für|vorgesehen|vorgesehen für|vorgemerkt|zurückgestellt|verschoben|in prüfung|in klärung
            in abstimmung|zu klären|künftig|zukünftig|für künftige nutzung|reserviert|reserviert für spätere nutzung
            vorgeschlagen|öffnung auf anfrage|auf anfrage|eingefroren
        """,
        Word.MAY: "kann|können|darf|dürfen",
        Word.REST: """
            andere|anderen|alle anderen|übrige|übrigen|restliche|restlichen|weitere|weiteren|alles andere|außer
            mehr als
        """,
        Word.INSTEAD: "stattdessen",
        Word.SIDE: """
            außen|aussen|innen|intern|extern|außerhalb|innerhalb|internet|dem internet|im internet|aus dem internet|lan
            im lan|vpn|dmz|intranet|internen netz|internes netz|lokalen netz|lokales netz|firmennetz|unternehmensnetz
            externen netzen|interne nutzung|internen gebrauch|dem lan|dem vpn|der dmz|dem firmennetz|dem internen netz
            management-netz
        """,
        Word.CLOSING_FILLER: """
            wurde|wurden
            vorübergehend|demnächst|bald|dauerhaft|bleiben|bleibt
            liste der
            die|der|den|das|sollen|soll|sollten|müssen|muss|alle|bitte|durch|von|firewall|netzwerk
            version|sein|werden|unten|aufgeführten|auf keinen fall
        """,
        Word.INBOUND: "eingehend*|eingang",
        Word.OUTBOUND: "ausgehend*|ausgang",
        Word.BOTH_WAYS: "bidirektional*|beide*",
        Word.BOTH_ALONE: "beidseitig|wechselseitig",
        Word.SCOPE: """
            intern|extern|lokal|innerhalb|verwaltung|ost-west|nord-süd|nur intern|nur lokal|privat|lateral|hausintern
            clusterintern
        """,
        Word.OTHER_NUMBER: """
            anzahl|menge|größe|arbeitsspeicher|preis|entfernung|jahr|telefon|telefonnummer|durchwahl|fax|raum
            postleitzahl|plz|betrag|summe|benutzer|kerne|kosten|bandbreite|dauer|zeitlimit|lizenzen|prozessor
            prozessoren|pro sekunde|pro minute|pro stunde|pro tag|plätze|arbeitsplätze
        """,
        Word.KEY_HEADER: "eigenschaft|parameter|einstellung|attribut|feld|merkmal|option",
        Word.VALUE_HEADER: "wert|einstellung|werte|konfiguration",
        Word.ONE_WAY: """
            unidirektional|einseitig|einweg|hin|zum ziel|quelle zu ziel|von der quelle zum ziel|client zu server
        """,
        Word.REMARK_BOTH_WAYS: """
            bidirektional|beide richtungen|in beide richtungen|in beiden richtungen|beidseitig|wechselseitig
            bidirektionale verbindung|bidirektionale kommunikation
        """,
        Word.REMARK_REVERSED: """
            gegenrichtung|in gegenrichtung|in der gegenrichtung|umgekehrt|umgekehrte richtung
            in umgekehrter richtung|rückrichtung|entgegengesetzte richtung|in entgegengesetzter richtung
            vom ziel zur quelle|ziel zu quelle
        """,
        Word.REVERSED: "umgekehrt|rückwärts|zurück|zur quelle|ziel zu quelle|vom ziel zur quelle|server zu client",
        Word.FRONT_END: "reverse-proxy",
        Word.ANY_ROLE: """
            beliebig|beliebige|alle|jeder|alle hosts|jeder host|beliebiger host|beliebige hosts|alle rechner
            jeder rechner|jede quelle|jedes ziel
            überall|überallhin|von überall|jede|jedes|jede ip|jede adresse|jede ip-adresse|beliebige quelle
            beliebiges ziel
            alle quellen|alle ziele|beliebige ip|beliebige adresse
            alle ip-adressen|alle adressen|alle ips|jedermann|alles|sämtliche
        """,
        Word.EACH_OTHER: """
            einander|untereinander|gegenseitig|miteinander|die jeweils anderen|jeweils untereinander
            sich gegenseitig|gegenseitig
        """,
        Word.EACH: "jeder|jede|jedes|jedem|jeden|pro|je",
        Word.EACH_OF: "jeder der|jedes der|jede der|jeder von|jede von|jedes von|alle von",
        Word.ONLY: "nur|ausschließlich|ausschliesslich|allein|alleine",
        Word.ENDS_ON: "gültig bis|läuft ab am|läuft ab|befristet bis|löschen nach|entfernen nach|bis",
        Word.SELF: "selbst|sich selbst",
        Word.THIS_HOST: """
            dieser server|dieser host|dieser rechner|dieser knoten|dieses system|diese maschine|lokaler server
            lokaler host|lokaler rechner|lokales system|eigener server|eigener host|eigenes system
        """,
        Word.ARTICLE: "der|die|das|den|dem|des|ein|eine|einen|einem|eines",
        Word.YOUR: "ihr*",
        Word.AND: "und|sowie",
        Word.OR: "oder",
        Word.CLAUSE: "sowohl|als|auch|wenn|falls|die|der|das|für|mit|inkl|z.b",
        Word.LAST_OF_NAME: "dienst|dienste",
        Word.YES: "ja|wahr",
        Word.NO: "nein|falsch",
        Word.UNTICKED: "keine",
        Word.MODAL: "muss|soll|sollte|erwartet|erwartung|erwartetes ergebnis|ergebnis|wirkung|verhalten",
        Word.DENIES: """
            gesperrte|gesperrter|gesperrten
            verweiger*|blockier*|sperren|ablehnen|gar nicht|sperre|sperrung|sperrungen|gesperrt|ablehn*|verbiet*
            verboten*|untersag*
            deaktiviert|abgeschaltet|verwerfen|verworfen|inaktiv|geschlossen|abweis*|abgewiesen|fallenlassen
            unerreichbar|sperrt|verwirft|abgelehn*|zurückgewiesen|zurückweis*|unterbunden|unterbind*|geblockt*
            blocken|blockt|unzulässig*
        """,
        Word.PERMITS: """
            zulassen|zugelassen|erlaub*|öffnen|geöffnet|offen|freigegeben|freigabe|aktiv|aktiviert|gestattet
            akzeptier*|genehmigt|durchlassen|hinzufügen|hinzugefügt|neu|anlegen|behalten|beibehalten|passieren
            passiert|erreichbar|lässt durch|durchgelassen|freischalten|bewilligt|stattgegeben|befürwortet
        """,
        Word.TURNS: "nicht|kein|keine|nie|nein|keinen|keinerlei|niemals|weder",
        Word.DITTO: "dito|wie oben|siehe oben|s.o",
        Word.ANY_PROTOCOL: "ip-protokoll",
        Word.EVERY_PROTOCOL: "alle protokolle|jedes protokoll",
        Word.RULES: """
            regel|regeln|verkehr|datenverkehr|verbindung*|anforderungen|port-regeln|portregeln|firewall-regeln
            firewallregeln|portfreigaben|port-freigaben|ports|port|netzwerkports|netzwerk-ports
        """,
        Word.USED: "erforderlich*|verwendet*",
        Word.OF: "für|von|auf|bei",
        Word.FROM_ROLE: "aus",
        Word.TO_ROLE: "zu|zum|zur|nach",
        Word.CONNECTING: """
            kommunikation mit|verbindung mit|verbindung zum|verbindung zur|die kommunikation mit|die verbindung mit
            die verbindung zum|die verbindung zur
        """,
        Word.OWN_RULES: "eingehende*|ausgehende*",
        Word.BETWEEN: "zwischen|innerhalb",
        Word.NUMBERED_PART: "tabelle|abschnitt|schritt",
        Word.ROUTE: "von|vom {a} zu|zum|zur|nach|an|auf {b}",
        Word.SENTENCE: """
            konfigurieren|erstellen|öffnen|einrichten|aktivieren|zulassen|hinzufügen|festlegen|bereitstellen
        """,
        Word.FOLLOWING: "folgende|folgenden|diese",
        Word.ROLE_NOUN: """
            *datenbank|*datenbanken|*server|*servers|*knoten|*lastenausgleich*|*rechner|*dienst|*dienste|*sensor
            *sensoren|*agenten|*client|*clients|*gateway|*gateways|*router|*konsole|*konsolen|*maschine|*maschinen
            *arbeitsplatz|*arbeitsplätze|*proxy|*gerät|*geräte|*nutzer
        """,
        Word.MAY_BE_TOPIC: "*dienst|*dienste|*gerät|*geräte|*nutzer",
        Word.PLACE_NAME: """
            produktion|produktiv|testumgebung|entwicklung|abnahme|intern|extern|innen|außen|standort|filiale|zentrale
            büro|werk
            rechenzentrum|rz|primär|sekundär|aktiv|passiv|reserve|gäste|gast|verwaltung|nord|süd|ost|west|optional
        """,
        Word.PARTS: """
            komponente*|dienst|dienste|diensten|element*|modul*|teil|teile|teilen|partei*|produkt*|anwendung*
            teilsystem*|schicht*|verschieden*|unterschiedlich*
        """,
        Word.BARE_NOUN: "knoten|rechner|dienst|dienste|gerät|geräte|instanz|instanzen|konsole",
        Word.CALLED: "namens|mit dem namen|mit namen|genannt",
        Word.GROUP: """
            sicherheitsgruppe|sicherheitsgruppen|netzwerksicherheitsgruppe|netzwerksicherheitsgruppen
            netzwerk-acl|netzwerk-acls
        """,
        Word.ATTACHED: """
            anhängen an|angehängt an|zuweisen|zugewiesen|zuordnen|zugeordnet|angewendet auf|anwenden auf
            verknüpft mit|verknüpfen mit|gebunden an|anheften an|angeheftet an
        """,
        Word.ATTACHED_BEHIND: "zuweisen|zugewiesen|zuordnen|zugeordnet|anhängen|angehängt",
        Word.ACTIVITY: """
            installation*|installier*|aktualisier*|upgrade*|bereitstell*|migration*|replikation*|überwachung*
            sicherung*|wiederherstell*|integration*|konfiguration*|einrichtung*|vorbereitung*|voraussetzung*
            anforderung*|verwaltung|verwaltungs|synchronisier*|unterstütz*|betrieb*|systemanforderung*|übersicht*
            kompatib*|unterstützt*
            empfangen|senden|sammeln|abrufen|übertragen|herunterladen|hochladen|verwalten|überwachen|steuern|verbinden
            austauschen|abfragen|authentifizieren|einsammeln|weiterleiten|verarbeiten
        """,
        Word.PORTS_SAID: """
            port|ports|portregeln|port-regeln|regel|regeln|firewallregel|firewallregeln|firewall-regeln|verkehr
            datenverkehr|netzwerkverkehr|verbindung|verbindungen|netzwerkports|netzwerk-ports|portfreigaben
            port-freigaben|freigaben|protokolle|firewallports|firewall-ports|anforderungen|ausnahmen|portregel
            port-regel|port-anforderungen|portanforderungen|netzwerkanforderungen|firewall-anforderungen
            firewall-freigaben|firewallfreigaben|freischaltungen|port-freischaltungen|portfreischaltungen
            firewall-freischaltungen
        """,
        Word.PORTS_BESIDE: """
            erforderliche*|benötigte*|verwendete*|eingehende*|ausgehende*|offene*|geöffnete*|folgende*|alle|diese
            notwendige*|genutzte*|freizugebende*|zu öffnende*|interne*|externe*|liste der|übersicht der|mehrere*|einige
            verschiedene*|diverse*|bestimmte*|minimale*|mindestens|minimal|diesen|folgende|folgenden
        """,
        Word.LETS_THROUGH: "*firewall|*firewalls|*router|*routern|netzwerk|netz|routers",
        Word.FORM_OPEN_ON: """
            {ports} (die)? auf {own} (geöffnet|offen|freigegeben|freigeschaltet|erreichbar) (sein müssen|sein \
                sollten|sind|werden müssen)?
            {ports} (müssen|sollten|sind) auf {own} (geöffnet|offen|freigegeben|freigeschaltet|erreichbar) (sein|\
                werden)?
            auf {own} (müssen|sollten|sind) {ports} (geöffnet|offen|freigegeben|freigeschaltet|erreichbar) (sein|\
                werden)?
            (offene|geöffnete|offenen|geöffneten) (ports|netzwerkports) auf {own}
        """,
        Word.FORM_HOST: """
            {ports} (aufgeführt)? die (mindestens)? (geöffnet werden müssen) damit {own} ordnungsgemäß (funktioniert)
            {ports} (aufgeführt)? die (mindestens)? (geöffnet werden müssen) damit {own} ordnungsgemäß (läuft)
            {ports} (aufgelistet)? die (mindestens)? (geöffnet werden müssen) damit {own} ordnungsgemäß (funktioniert)
            {ports} (aufgelistet)? die (mindestens)? (geöffnet werden müssen) damit {own} ordnungsgemäß (läuft)
            {ports} (aufgeführt)? die (mindestens)? (geöffnet werden müssen) damit {own} (funktioniert|läuft)
            {ports} (aufgelistet)? die (mindestens)? (geöffnet werden müssen) damit {own} (funktioniert|läuft)
            {ports} (aufgeführt|aufgelistet)? die (mindestens)? (geöffnet sein müssen) damit {own} (funktioniert|läuft)
            {ports} (angegeben)? die (mindestens)? (geöffnet sein müssen) damit {own} (funktioniert|läuft)
            {ports} (aufgeführt)? die (mindestens)? (geöffnet sein müssen) damit {own} ordnungsgemäß (funktioniert)
            {ports} (aufgeführt)? die (mindestens)? (geöffnet sein müssen) damit {own} ordnungsgemäß (läuft)
            {ports} (aufgelistet)? die (mindestens)? (geöffnet sein müssen) damit {own} ordnungsgemäß (funktioniert)
            {ports} (aufgelistet)? die (mindestens)? (geöffnet sein müssen) damit {own} ordnungsgemäß (läuft)
            {ports} (aufgeführt)? die (mindestens)? (geöffnet sein müssen) damit {own} (korrekt|richtig) funktioniert
            {ports} (aufgelistet)? die (mindestens)? (geöffnet sein müssen) damit {own} (korrekt|richtig) funktioniert
            (sicherheitsgruppe|nacl|netzwerk-acl) (für|von|des|der|vom) {own}
            {ports} (die)? (offen sein müssen|geöffnet sein müssen) damit {own} (funktioniert|läuft|arbeitet)
            {ports} (die)? (geöffnet werden müssen|erforderlich sind) damit {own} (funktioniert|läuft|arbeitet)
            {ports} (die)? (offen sein müssen) damit {own} (ordnungsgemäß|korrekt|richtig) (funktioniert|läuft|arbeitet)
            {ports} (die)? (geöffnet sein müssen) damit {own} ordnungsgemäß (funktioniert|läuft|arbeitet)
            {ports} (die)? (geöffnet sein müssen) damit {own} (korrekt|richtig) (funktioniert|läuft|arbeitet)
            {ports} (die)? (geöffnet werden müssen) damit {own} ordnungsgemäß (funktioniert|läuft|arbeitet)
            {ports} (die)? (geöffnet werden müssen) damit {own} (korrekt|richtig) (funktioniert|läuft|arbeitet)
            (die)? (vordefinierte)? sicherheitsgruppe (für|von|des|der) {own} (enthält|umfasst|benötigt|hat) {ports}
            {ports} (müssen|müssen auch) (auf|am) {own} (geöffnet sein|offen sein|geöffnet werden)
            {ports} (für|von|vom|auf|bei|des|der|am|beim|im) {own}
            (auf|am|von|vom|für) {own} (geöffnete|offene|verwendete) {ports}
            (auf|am|von|vom|für) {own} (benötigte|erforderliche|genutzte|zu öffnende) {ports}
            {ports} (die|welche) {own} (verwendet|benötigt|nutzt|braucht|öffnet|erfordert|verwenden|benötigen|nutzen)
            {ports} (die|welche) (auf|von|vom|für) {own} (verwendet werden|benötigt werden|geöffnet sein müssen)
            {ports} (die|welche) (auf|von|vom|für) {own} (geöffnet werden müssen|offen sein müssen)
            {ports} (die|welche) (auf|von|vom|für) {own} (erforderlich sind|genutzt werden)
            {own} (verwendet|benötigt|nutzt|braucht|öffnet|erfordert|verwenden|benötigen|nutzen) {ports}
            (auf|an) {own} (müssen|sollten|sollen) {ports} (offen sein|geöffnet sein|freigegeben sein|erreichbar \
                sein|geöffnet werden|freigegeben werden)
            (richten sie|konfigurieren sie|öffnen sie|erlauben sie|geben sie) {ports} (auf|an) {own} \
                (gemäß|nach|wie in|entsprechend) {at}
            (öffnen sie|erlauben sie) {ports} (auf|an) {own}
            {ports} (auf|am|an|bei) {own} (offen|geöffnet|erreichbar|freigegeben|erlaubt) (sind|ist|sein \
                müssen|werden)
        """,
        Word.FORM_REQUIRED: """
            (voraussetzungen|anforderungen) (für|von|des|der|vom|an) {own}
        """,
        Word.FORM_INWARD: """
            {own} (lauscht auf|hört auf|lauschen auf) (folgenden ports|den folgenden ports|diesen ports|{ports})
            {ports} (zu|zum|zur|an|nach) {own}
            (eingehend|eingehende*) (auf|zu|zum|zur|am|an|bei) {own}
            (wer greift auf|zugriff auf) {own} (zu)?
            {own} (muss|müssen|soll|sollen) (außerdem|zudem|auch)? {ports} (annehmen|zulassen|akzeptieren)
        """,
        Word.FORM_NAMED_HOST: """
            (die)? (firewall|firewall-regeln|firewallregeln) (auf|am|für|des|der|vom|von) {own} (konfigurieren|\
                einrichten|\
                anpassen|öffnen)
            (firewall-konfiguration|firewallkonfiguration|firewall-einstellungen|firewall) (auf|am|für|des|der|von|\
                vom) {own}
        """,
        Word.FORM_OUTWARD: """
            (für|während|bei|beim|zur|zum|im|in|nach|damit|um) {at} (muss|müssen|sollte|sollten) {own} in der lage \
                sein über (die|diese)? (folgende|folgenden)? {ports} (ausgehend|nach außen)? zu kommunizieren
            {own} (muss|müssen|sollte|sollten) in der lage sein über (die|diese)? (folgende|folgenden)? {ports} \
                (ausgehend|nach außen)? zu kommunizieren
            (für|während|bei|beim|zur|zum|im|in|nach|damit|um) {at} (muss|müssen|sollte|sollten) {own} auf (die|\
                diese)? (folgende|folgenden) {hosts} (zugreifen|zugreifen können)
            (für|während|bei|beim|zur|zum|im|in|nach|damit|um) {at} (muss|müssen) {own} auf (die)? (folgende|\
                folgenden) {hosts} (der|des|von|im|in|bei) {at} (zugreifen|zugreifen können)
            (für|während|bei|beim|zur|zum|im|in|nach|damit|um) {at} (benötigt|benötigen|braucht|brauchen) {own} \
                (einen|den)? zugriff auf (die|diese)? (folgende|folgenden) {hosts}
            (muss|müssen|sollte|sollten) {own} auf (die|diese)? (folgende|folgenden) {hosts} (zugreifen|zugreifen \
                können)
            (benötigt|benötigen|braucht|brauchen) {own} (einen|den)? zugriff auf (die|diese)? (folgende|folgenden) \
                {hosts}
            {own} (verbindet sich|verbinden sich|kommuniziert|kommunizieren) mit (den|diesen)? (folgenden) {hosts}
            {own} (greift|greifen) auf (die|diese)? (folgende|folgenden) {hosts} zu
            {own} (muss|müssen) (ausgehend|nach außen|ins internet) über (die|diese)? (folgende|folgenden)? {ports} \
                (kommunizieren|kommunizieren können)
            {own} (muss|müssen|sollte|sollten) zugriff auf (die|diese)? (folgende|folgenden)? {hosts} haben
            {own} (muss|müssen) auf (die|diese)? (folgende|folgenden)? {hosts} (zugreifen|zugreifen können)
            {own} (sollte|sollten) auf (die|diese)? (folgende|folgenden)? {hosts} (zugreifen|zugreifen können)
            {own} (muss|müssen|sollte|sollten) (die|diese)? (folgende|folgenden)? {hosts} (erreichen|erreichen können)
            {own} (benötigt|benötigen|braucht|brauchen) zugriff auf (die|diese)? (folgende|folgenden)? {hosts}
            (ausgehende*) (verbindungen|verkehr|regeln|ports|firewallregeln)? (von|vom|aus) {own}
            {ports} (ausgehend von|ausgehend vom) {own}
            ausgehend (von|vom|aus) {own}
            (optionale|weitere|zusätzliche|erforderliche)? {hosts} auf (die|welche) {own} (zugreifen kann|zugreifen \
                können|\
                zugreifen muss|zugreifen müssen|zugreift|zugreifen)
            {hosts} (zu denen|mit denen) {own} (eine)? verbindung (aufbauen|herstellen) (kann|können|muss|müssen)
            {own} (benötigt|benötigen|braucht|brauchen|erfordert) (ausgehende verbindungen|ausgehende konnektivität|\
                ausgehenden zugriff|internetzugang|internetzugriff)
            {own} (benötigt|benötigen|braucht|brauchen|erfordert) (ausgehende verbindungen|ausgehende konnektivität|\
                ausgehenden zugriff|internetzugang|internetzugriff) (für|zu|zum|zur|um|nach) {at}
        """,
        Word.VERB: """
            muss|müssen|kann|können|soll|sollen|folgende|folgenden|diese|diesen|benötigt|benötigen
            falls|wenn|sind|ist|sein|wird|werden|war|waren|wurde|wurden|dürfen
        """,
        Word.ADVERB: """
            auch|außerdem|immer|stets|jederzeit|zusätzlich|normalerweise|üblicherweise|periodisch|regelmäßig
            mindestens|zumindest|nur|dabei|dafür|hierfür|dazu|hierzu|daher|ggf.|gegebenenfalls|standardmäßig
            ausschließlich|lediglich|weiterhin|zunächst
        """,
        Word.LEADS_IN: """
            für|um|während|bei|beim|zum|zur|im|in|nach|vor|wenn|falls|sobald|damit|da|mit|ohne|je nach|neben
            zusätzlich zu|sofern|als
        """,
        Word.SERVERS_SAID: """
            server|servern|systeme|systemen|rechner|rechnern|endpunkte|endpunkten|webseiten|websites|netze
            netzen|komponenten|hosts
        """,
        Word.MOVED_ENDS: "von|nach",
        Word.MOVES: "migration*|migrier*|umzug*|umbenenn*|ablösung*",
        Word.OPENER: """
            (die|der)? (verbindung|verbindungen|sitzung|kanal|tunnel|session)? (wird|werden)? (immer|stets|nur)? \
                (von|vom|von der|von dem|von den|durch|durch den|durch die|durch das|seitens|ausgehend von|ausgehend \
                vom) {own} (her|aus)? (initiiert|aufgebaut|geöffnet|hergestellt|gestartet|eröffnet|angestoßen|\
                aufgemacht|eingeleitet|etabliert)
            (verbindungsaufbau|aufbau|initiierung|initiierung der verbindung|verbindungsaufbau erfolgt|aufbau \
                erfolgt|initiiert|aufgebaut|geöffnet|hergestellt|eröffnet) (von|vom|von der|von dem|von den|durch|\
                durch den|durch die|durch das|seitens|ausgehend von|ausgehend vom) {own}
            (initiator ist|initiator:|initiator =|verbindungsaufbau:|verbindungsaufbau von:) {own}
            {own} (initiiert|öffnet|eröffnet|startet) (die|diese|eine)? (verbindung|verbindungen|sitzung|session|\
                kanal|tunnel)
            {own} baut (die|diese|eine)? (verbindung|verbindungen|sitzung|session|kanal|tunnel) auf
            {own} (öffnet|initiiert|startet) (sie|diese)
            {own} baut (sie|diese) auf
        """,
        Word.WAY_FROM: """
            (von|vom|aus) {own} ({way})
            ({way}|{ports})? (von|vom|von den|aus|aus dem|kommend von|kommend vom) {own}
        """,
        Word.WAY_TO: """
            (zu|zum|zur|zu den|an|nach) {own} ({way})
            ({way}|{ports})? (zu|zum|zur|zu den|an|an den|nach|in richtung|richtung|hin zu) {own}
        """,
        Word.WAY_AT: """
            ({way}) (auf|am|an dem|auf dem|auf den|beim|bei) {own}
        """,
        Word.WAY_WITH: """
            ({both}|{way}) mit {own}
        """,
        Word.LOOKED_THROUGH: """
            betrieb|ordnungsgemäßen betrieb|reibungslosen betrieb|korrekten betrieb|betrieb von|betrieb vom
            ordnungsgemäßen betrieb von|funktion von|korrekte funktion|sicherheitsgruppe von|sicherheitsgruppe für
        """,
        Word.FORM_BY_PORTS: "(über|auf|via) {ports}",
        Word.IN_THIS_TABLE: """
            in der folgenden tabelle sind die|in der folgenden tabelle werden die|in dieser tabelle sind die
        """,
        Word.RELATIVE: """
            die sie verwenden|die sie nutzen|die du verwendest|die sie erstellen|die sie bereitstellen
            die verwendet werden|die genutzt werden
        """,
        Word.HOST_KIND: "rolle|host|hostname|knoten|rechner|server|maschine|vm|instanz|container|virtuelle maschine",
        Word.LOOKED_THROUGH_BEHIND: """
            ordnungsgemäß|korrekt|richtig|einwandfrei|fehlerfrei|reibungslos|freigegeben|geöffnet|freigeschaltet
            erlaubt|zugelassen|eingerichtet|konfiguriert|benötigt|verwendet|angelegt|hinterlegt
        """,
        Word.QUALITY: """
            verfügbarkeit|hochverfügbarkeit|sicherheit|leistung|wiederherstellung|verschlüsselung|redundanz
            skalierbarkeit|zertifikate|virtualisierung|lizenzierung
        """,
        Word.FORM_PAIR: """
            {ports} (auf|am|bei) {b} (müssen|sollten) (auch)? (von|vom|für) {a} (aus)? (erreichbar|zugänglich) sein
            {ports} (auf|am|bei) {b} (sollen) (auch)? (von|vom|für) {a} (aus)? (erreichbar|zugänglich) sein
            {ports} (auf|am|bei) {b} (müssen|sollten|sollen) (auch)? (von|vom|für) {a} (aus)? (offen) sein
            {b} (muss|müssen) (von|vom|für) {a} (aus)? (über|auf) {ports} (erreichbar|zugänglich) sein
            (von|vom) {a} (sind|müssen) {ports} (zu|zum|zur) {b} (offen|geöffnet|erlaubt|offen sein|geöffnet sein)
            {a} (muss|müssen|kann|können|soll|sollen) {b} (erreichen|erreichen können|kontaktieren|kontaktieren können)
            {a} (muss|müssen|kann|können) auf {b} (zugreifen|zugreifen können)
            {a} (benötigt|benötigen|braucht|brauchen) zugriff auf {b}
            ({ports})? (von|vom) {a} (zu|zum|zur|nach|an) {b}
            {a} (verbindet sich mit|greift zu auf|verbinden sich mit) {b}
            {a} greift auf {b} zu
            {ports} (müssen|sollten|sollen) (auf|am|an|bei) {b} (geöffnet|offen|freigegeben|freigeschaltet) und \
                (von|vom|für|aus) {a} (aus)? (erreichbar|zugänglich) sein
            {ports} (müssen|sollten|sollen) (auf|am|an|bei) {b} (geöffnet|offen|freigegeben|freigeschaltet) sein \
                und von {a} (aus)? (erreichbar|zugänglich) sein
            damit {a} {b} (erreichen|erreicht|erreichen kann|erreichen können) (müssen|muss) {ports} (offen \
                sein|geöffnet sein|freigegeben sein|geöffnet werden|freigeschaltet werden)
            {a} (sendet|senden) (ihre|seine)? (daten|logs|metriken|ereignisse) an {b}
        """,
        Word.FORM_BETWEEN: """
            ({ports}|kommunikation)? zwischen {a} und {b}
            {a} und {b} (kommunizieren|kommunizieren miteinander|tauschen daten aus)
            {a} kommuniziert mit {b}
        """,
        Word.FORM_NAMED_INWARD: """
            (zu|zum|zur) {own}
            (geöffnet|freigegeben|erlaubt) (zum|zur|zu|für) {own}
        """,
        Word.FORM_NAMED_OUTWARD: """
            (von|vom) {own}
            {own} (muss|müssen) (zugreifen können|erreichen können|zugreifen|erreichen)
        """,
        Word.THIS_TABLE: """
            die folgende tabelle|diese tabelle|folgende tabelle|dieser abschnitt|die tabelle unten|die folgende liste
            die folgenden tabellen|die nachfolgende tabelle|nachfolgende tabelle|untenstehende tabelle
            in der folgenden tabelle|in dieser tabelle
        """,
        Word.TABLE_SHOWS: """
            zeigt|listet|enthält|beschreibt|nennt|zeigen|nennen|enthalten|beschreiben|führt|gibt|sind aufgeführt
            sind|fasst|werden|stehen|benennt|führt auf|dokumentiert|erläutert|gibt an
        """,
        Word.BEHIND_TITLE: """
            und wie|und was|und warum|und wozu|und welche|und wofür|und ihre|und deren|sowie deren|sowie ihre
            samt deren|mit ihren|und die produkte|und andere produkte|und die dienste, die|und deren zweck
            und ihren zweck
        """,
        Word.INSTALLED: """
            auf dem|auf der|auf denen {own} installiert ist|installiert sind|läuft|laufen|ausgeführt wird
            auf dem|auf der|auf denen|wo {own} bereitgestellt ist|betrieben wird|installiert wurde|\
                installiert wird
        """,
        Word.BEFORE_PAIR: """
            erforderlich*|erlaubt*|zulässig*|zugelassen*|erwartet*|notwendig*
            benötigt*|genehmigt*|freigegeben*|folgend*|geplant*
        """,
        Word.FLOWS_SAID: """
            fluss|flüsse|datenfluss
            datenflüsse|kommunikation|verkehrsbeziehungen|kommunikationsbeziehungen
        """,
        Word.FOR_PURPOSE: "für|über|zur|zum|auf|mit|via|die",
        Word.FORM_SOURCE: """
            (die|der)? (quelle|quell-ip|quell-ip-adresse|quelladresse|quellhost|quell-host|ip-adresse der quelle) \
                (ist) (immer|stets)? (die ip-adresse von|die adresse von)? {own}
            {ports} (müssen|sollen|sollten) (aus|von|für|vom) {own} (aus)? (erreichbar|zugänglich) sein
            {ports} (sind) (aus|von|für|vom) {own} (aus)? (erreichbar|zugänglich)
        """,
        Word.FORM_DESTINATION: """
            (das|die|der)? (ziel|ziel-ip|ziel-ip-adresse|zieladresse|zielhost|ziel-host|ip-adresse des ziels) (ist) \
                (immer|stets)? (die ip-adresse von|die adresse von)? {own}
        """,
        Word.EVERY_PORT_IS: """
            (alle|sämtliche) (angegebenen|aufgeführten|aufgelisteten|genannten|folgenden|erforderlichen)? (ports|\
                portnummern|port-nummern|netzwerkports|verbindungen) {here}? (sind|verwenden|nutzen|benutzen|\
                beziehen sich auf) (das)? {how} (ports|protokoll|verbindungen)?
            (sind|verwenden|nutzen|benutzen) (alle|sämtliche) (angegebenen|aufgeführten|aufgelisteten|genannten|\
                folgenden|erforderlichen)? (ports|portnummern|port-nummern|verbindungen) {here}? (das)? {how} \
                (ports|protokoll|verbindungen)?
            (bei allen|handelt es sich bei allen) (angegebenen|aufgeführten|genannten)? (ports|portnummern) {here}? \
                (handelt es sich)? um {how} (ports)?
        """,
        Word.PORTS_ARE: """
            (die)? (angegebenen|aufgeführten|genannten)? (ports|portnummern) {here}? (sind|verwenden|nutzen) {how} \
                (ports)?
            (sind|verwenden|nutzen) (die)? (angegebenen|aufgeführten|genannten)? (ports|portnummern) {here}? {how} \
                (ports)?
            (wird)? {how} (wird)? (verwendet|genutzt)?
        """,
        Word.UNLESS_SAID: """
            (sofern|wenn|falls|soweit|solange|wo) (es|dies|im text)? nicht (ausdrücklich|explizit)? (anders|anderes|\
                anderweitig) (angegeben|vermerkt|angemerkt|erwähnt|gekennzeichnet|beschrieben|genannt|notiert|\
                aufgeführt) (ist|wird|wurde)?
            (außer|es sei denn) (wo|wenn|es ist)? (ausdrücklich|explizit)? (anders|etwas anderes|anderweitig) \
                (angegeben|vermerkt|angemerkt|erwähnt|gekennzeichnet|beschrieben|genannt) (ist|wird|wurde)?
        """,
        Word.PORTS_HERE: """
            unten|in diesem abschnitt|in diesem dokument|in den tabellen|in den folgenden tabellen
        """,
        Word.PORTS_IN_TABLE: "in der tabelle|in dieser tabelle|in der folgenden tabelle",
        Word.LEGEND: "legende|abkürzungen|zeichenerklärung",
        Word.STANDS_FOR: """
            bedeutet|bedeuten|steht für|stehen für|bezeichnet|bezeichnen|kennzeichnet|kennzeichnen
            heißt|ist|sind
        """,
        Word.TOPIC: """
            übersicht|anforderungen|netzwerk*|verwendete*|eingehende*|ausgehende*|und|für|des|de|mindest*|erforderliche*
            benötigte*|regeln|freigaben|kommunikationsmatrix|verbindungsmatrix|verbindungen|*signalisierung|datenverkehr
            verkehr|firewallregeln|firewall-regeln|brandmauer|firewalls|anhang|kapitel|beilage
            szenario|szenarien
        """,
        Word.ZONE_DMZ: "umkreis*",
        Word.ZONE_DIRECTORY: "*domänencontroller*",
        Word.ZONE_DATABASES: "*datenbank*",
        Word.ZONE_CLIENTS: "*mobile gerät*|*mobiles gerät*|*arbeitsstation*",
        Word.PRODUCT: "seit|bis|vor|nach|ab|jahr",
        Word.TRANSLATED: """
            übersetzt*|übersetzung*|portumsetzung|adressumsetzung|umgesetzt*|genattet*|nat-adresse|nat-ip
        """,
        Word.HELD_BY_END: """
            *zertifikat|*zertifikate|zertifizierungsstelle|schlüssel|*schlüssel|version|*version|betriebssystem|anzahl
            *anzahl|eigentümer|besitzer|standort|*standort|lizenz|lizenzen|modell|hersteller|passwort|kennwort
            zugangsdaten|speicher|status
        """,
        Word.BESIDE_END: """
            beschreibung|kennung|kommentar|maske|präfix|eigentümer|ansprechpartner|typ|art|abteilung|bemerkung
            quellbeschreibung|zielbeschreibung|quell-id|ziel-id|zweck
        """,
        Word.HOSTS_SAID: """
            hosts|adressen|ip-adressen|urls|domains|domänen|endpunkte|ziele|quellen|url-adressen|webadressen
            domänennamen|dienste
        """,
        Word.TO_BE: "werden|zu werden|sein",
        Word.UNSPECIFIC: """
            system|software|hardware|plattform|umgebung|installation|grundlegende|erweiterte|empfohlene|standard
            allgemeine|vordefinierte
        """,
        Word.LEANS: "des|der|vom",
        Word.MASK: "maske|netzmaske|subnetzmaske|präfix|präfixlänge",
        Word.NAME_NOUN: """
            name|namen|host|hostname|servername|rechnername|quellname|zielname|quellhost|zielhost|quellserver
            zielserver|quellsystem|zielsystem|quellrechner|zielrechner
        """,
        Word.AREA: """
            zone|zonen|netz|netzwerk|segment|netzsegment|subnetz|vlan|standort|quellzone|zielzone|quellnetz|zielnetz
            quellsegment|zielsegment
        """,
        Word.OF_STATES: "zustandsautomat|zustände|übergang|übergänge|statusübergänge|zustandsübergänge",
        Word.OF_TRAFFIC: """
            verkehr|datenverkehr|netzwerk|netz|netze|verbindungen|verbindungsmatrix|kommunikationsmatrix|zonen
            segmentierung|freischaltungen|kommunikationsbeziehungen|netzsegmente|kommunikation
        """,
        Word.OF_VERSIONS: "kompatibilität|upgrade|aktualisierung",
        Word.FEATURE_HEADER: "funktion|funktionen|funktionalität",
        Word.UNLESS: "außer wenn|außer bei|es sei denn|sofern nicht|wenn nicht",
        Word.LISTENER: "lauscher|listener|lauschender prozess|lauschender dienst",
        Word.DENIED_BY: "durch|wegen|aufgrund|laut|gemäß",
        Word.PORT_COMPOUND: "*port|*ports|*portnummer|*portnummern",
        Word.TIME_NAME: """
            januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag
            mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mitternacht|heute
        """,
        Word.HOUR: "uhr",
        Word.STAGE: """
            produktion|produktiv|produktivbetrieb|*umgebung|*umgebungen|abnahme|entwicklung|vorproduktion
            integration
        """,
        Word.NO_PORT: """
            *transport|*transports|*support|*import|*imports|*export|*exports|*report|*reports|*rapport|*rapports
            *passport|*airport|*transporte|*importe|*exporte|*reporte|switchport|switchports|switch-port
            switch-ports|patchport|patchports|uplinkport|uplink-port|trunkport|usb-port|usb-ports|sport|carport
            viewport|physischer port|physische ports
        """,
        Word.NO_DESTINATION: "nutzung|verwendung",
        Word.PART_PLAYED: "rolle|rollen|funktion",
        Word.NAME_ALONE: "name|bezeichnung",
        Word.SOCKETS: """
            schalter|patchfeld|patchpanel|dose|netzwerkdose|kabel|verkabelung|geschwindigkeit|mac-adresse|schrank
            switchport|switchports
        """,
        Word.NUMBER_ALONE: "nummer|nummern|zahl",
        Word.COUNT_OF: "anzahl|menge",
        Word.HOWEVER: "aber|jedoch|allerdings",
        Word.LEFT_OUT: """
            ausgenommen|ausgeschlossen|ausgespart|nicht enthalten|nicht eingeschlossen|ist ausgenommen
            sind ausgenommen
        """,
        Word.BELOW: "unter",
        Word.WHETHER: "ob|ist|ist es|wird",
    },
    declensions=(
        Declension("*server|*router|*controller|*rechner|*computer|*knoten", "n|s"),
        Declension("*client|*agent|*host|*dienst|*gerät", "e|en|es|s"),
    ),
    unstated="nicht angegeben",
    spellings={"RPC over HTTP": "RPC über HTTP"},
    labels={
        "RPC over HTTP": "RPC über HTTP",
        "internet": "Internet",
        "dmz": "DMZ",
        "clients": "Clients",
        "unstated": "Nicht angegeben",
        "internal": "Intern",
        "databases": "Datenbanken",
        "directory": "Verzeichnis",
    },
)
