"""Swedish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Column, Meaning, Word

LANGUAGE = Language(
    "sv",
    columns={
        Column.ACTION: """
            åtgärd|tillåt/neka|inaktiverad|blockerad|spärrad|förbjuden|nekad|borttagen|status|tillåten|tillåtet|aktiv
            aktiverad|beslut
        """,
        Column.REQUIRED: "krävs|krävs?|obligatorisk|obligatoriskt",
    },
    cells={
        Meaning.PROSE: "portarna|porten|på|via|och|vanligen|oftast|är|utgående|inkommande",
        Meaning.NONE: """
            ingen direkt anslutning|ingen anslutning|ingen|inget|inga|ej tillämpligt|inte tillämpligt|inte tillgänglig
            ingen port|inga portar|utan port|används inte|används ej|oanvänd
        """,
        Meaning.NEGATIVE: """
            krävs inte|krävs ej|behövs inte|behövs ej|inte nödvändig|ej nödvändig|blockera|blockerad|blockeras|neka
            nekad|spärrad|stängd|förbjuden|förbjudet|inaktiverad|avstängd|inte tillåten|inte tillåtet|ej tillåten
            ej tillåtet
        """,
    },
    words={
        Word.REMOVES: """
            ta bort|tas bort|borttag*|radera*|avveckla*|stäng|stänga|stängs|återkalla*|avslagen|avslagna|avslaget
            utgången|utgånget|upphävd*
        """,
        Word.SAMPLE: "exempel|t.ex|t ex|till exempel",
        Word.BELOW_TABLE: """
            godkänd av|godkänt av|granskad av|underskrift|datum|summa|totalt|teckenförklaring|beställare|version
            anmärkning
        """,
        Word.NO_NAME: """
            minst|högst|en|ett|två|tre|fyra|fem|flera|några|alla|varje|omdirigering|omdirigerar|föråldrad|standard
            valfri|krävs|rekommenderas|endast|om|inte|och|eller|ny|gammal
        """,
        Word.REMOVAL: "att ta bort|som ska tas bort|som tas bort|ska tas bort|att radera|att stänga",
        Word.REMOVED_THING: "regel|regler|port|portar|flöde|flöden|öppning|öppningar|anslutningar",
        Word.NO_LONGER: "inte längre|ej längre|inte mer|inte mera",
        Word.NO_CONNECTION: "ingen direkt anslutning|ingen anslutning|används inte|används ej|oanvänd",
        Word.OUT_OF_DATE: "föråldrad|föråldrat|utgått",
        Word.OF_PORTLESS: "begäran|svar|typ|kod|protokoll|trafik|alla",
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
