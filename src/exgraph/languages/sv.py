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
        Meaning.PROSE: "portarna|porten|på|via|och|vanligen|oftast|är|utgående|inkommande",
    },
    words={
        Word.ROW_NUMBER: "nr|rad",
        Word.ONE_WAY: "enkelriktad|till destinationen|till målet|klient till server",
        Word.REVERSED: "omvänd|till källan|mot källan|server till klient",
        Word.YES: "ja",
        Word.NO: "nej",
        Word.DENIES: "neka*|block*|avvis*|spärra*|förbjud*|inaktiv*",
        Word.PERMITS: "tillåt*|öppen|öppna|öppet|aktiv*|godkän*",
        Word.TURNS: "inte|ej|nej",
        Word.RULES: "portar|port|regler|brandväggsregler|trafik|anslutningar",
        Word.AND: "och",
        Word.OR: "eller",
        Word.ARTICLE: "den|det|en|ett|de",
        Word.SELF: "sig själv|samma värd",
        Word.ANY_ROLE: "alla|valfri|vilken som helst|alla värdar|valfri värd",
        Word.INBOUND: "inkommande|ingående",
        Word.OUTBOUND: "utgående",
        Word.BOTH_WAYS: "dubbelriktad*|båda*",
        Word.BETWEEN: "mellan",
        Word.VERB: "är|ska|måste|kan|bör|har",
        Word.ROLE_NOUN: """
            *server|*servern|*servrar|*servrarna|*klient|*klienten|*klienter|*nod|*noden|*noder|*agenten|*dator|*datorn
        """,
        Word.LEGEND: "teckenförklaring|förklaring",
        Word.TOPIC: """
            systemkrav|krav|nätverk|översikt|brandvägg|portar|port|regler|trafik|protokoll|inkommande|utgående|och|för
            på|som
            krävs|används|öppna|nödvändiga|tabell|lista
        """,
        Word.PORTS_SAID: """
            port|portar|portarna|regel|regler|brandväggsregler|brandväggsportar|trafik|nätverkstrafik|anslutning
            anslutningar
            protokoll|nätverksportar|undantag
        """,
        Word.PORTS_BESIDE: """
            inkommande|utgående|öppna|nödvändiga|använda|följande|alla|dessa|obligatoriska|interna|externa|lista över
        """,
        Word.FORM_HOST: """
            {ports} (för|på|hos|i|av) {own}
            {ports} som (används av|krävs av|krävs för|krävs på|behövs av) {own}
            {ports} som (behövs för|är öppna på|måste vara öppna på|ska vara öppna på|ska öppnas på|öppnas på) {own}
            {ports} som {own} (använder|kräver|behöver|öppnar)
            {own} (använder|kräver|behöver|öppnar) {ports}
        """,
        Word.FORM_INWARD: """
            {own} (lyssnar på) {ports}
            {ports} till {own}
        """,
        Word.FORM_OUTWARD: """
            {ports} från {own}
        """,
        Word.FORM_PAIR: """
            ({ports})? från {a} till {b}
            {a} (ansluter till|kontaktar|anropar) {b}
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
        Word.THIS_TABLE: "följande tabell|tabellen nedan|denna tabell",
        Word.TABLE_SHOWS: "visar|listar|beskriver|innehåller|anger",
        Word.ACTIVITY: "installation*|uppgradering*|konfiguration*|krav",
    },
)
