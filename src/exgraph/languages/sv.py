"""Swedish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "sv",
    columns={
        Column.ACTION: "åtgärd|tillåt/neka",
    },
    cells={
        Meaning.PROSE: "vanligen|oftast|är|utgående|inkommande|för|krävs|används|rekommenderas|användes|använd",
        Meaning.IP_PROTOCOL: "ip-protokoll|protokollnummer|protokoll",
        Meaning.DYNAMIC: """
            dynamisk|dynamiska|dynamiskt|dynamisk port|dynamiska portar|slumpmässig port|slumpmässiga portar
        """,
        Meaning.ANY: "alla|alla portar|valfri|valfri port|samtliga portar",
        Meaning.NONE: "ingen anslutning|saknas|ej tillämpligt|inte tillämpligt|används inte",
        Meaning.NEGATIVE: """
            krävs inte|behövs inte|krävs ej|blockera|blockerad|blockeras|spärrad|stängd|inaktiverad|avstängd|förbjuden
            förbjudet|neka|nekas|nekad|inte tillåten|ej tillåten|inte tillåtet|ej tillåtet|används ej
            används inte längre|stöds inte|stöds ej|öppna inte|behövs inte längre|stängda|ej öppen|inte öppen
        """,
        Meaning.PERMITTED: "tillåt|tillåten|tillåtet|öppen|öppna",
        Meaning.UNRESOLVED: """
            se kommentarer|se kommentar|se anmärkning|se anmärkningar|se nedan|se ovan|anpassad port|anpassad
            konfigurerbar|konfigurerbart|användardefinierad|annan port|andra portar|okänd|varierar
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
        Word.PRODUCT: "sedan|före|efter|år",
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
        Word.EXCEPT: "utom|förutom|med undantag för|exklusive|alla utom|bortsett från|alla förutom",
        Word.NOT: """
            inte|ej|icke|ingen|inga|i stället för|istället för|inte längre|inte mer|tidigare|förut|ersätter|och inte
            ursprungligen|varken|ändrad från|ändrat från
        """,
        Word.REPLACED: "ersatt av|ersätts av|ersattes av|ändrad till|ändrat till|nu|numera",
        Word.UNCLEAR: "källport|källportar|cirka|ungefär|omkring|max|högst antal",
        Word.COUNTED: "portar",
        Word.UNIT: """
            noder|användare|servrar|klienter|anslutningar|sessioner|minuter|sekunder|timmar|dagar|instanser|enheter
            gånger|veckor|månader|år|procent|totalt|stycken|st
        """,
        Word.NUMBERED: """
            version|versioner|tabell|avsnitt|steg|anmärkning|storlek|antal|fotnot|kapitel|sida|typ|totalt|sid|prioritet
            gräns|kanal
        """,
        Word.ICMP_TYPE: "typ|typer",
        Word.ICMP_CODE: "kod",
        Word.NO_NAME: """
            två|tre|fyra|fem|föråldrad|omdirigerar|flera|gammal|ny|nya|större|mindre|reserverad|ersatt|ändringsbar
            konfigurerbar|använd
        """,
        Word.OPTIONAL: "valfritt|frivillig",
        Word.DEFAULT: "standardport|som standard",
        Word.CONDITIONAL: "endast|endast om|beroende på|endast för|bara om",
        Word.SECURED: "krypterad|krypterat",
        Word.UNSECURED: "okrypterad|okrypterat",
        Word.PORT_NOUN: "porten|portar|portarna",
        Word.ROW_NUMBER: "nr|rad",
        Word.ONE_WAY: "enkelriktad",
        Word.REVERSED: "omvänd",
        Word.YES: "ja",
        Word.NO: "nej",
        Word.DENIES: "neka*|block*|avvis*|spärra*|förbjud*|inaktiv*",
        Word.PERMITS: "tillåt*|öppen|öppna|öppet|aktiv*|godkän*",
        Word.TURNS: "inte|ej|nej",
        Word.ACTIVITY: "installation*|uppgradering*|konfiguration*|krav",
    },
)
