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
