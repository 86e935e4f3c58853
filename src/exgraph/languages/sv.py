"""Swedish: the words of port documents. Data, no code."""

from __future__ import annotations

from exgraph.languages.language import Language
from exgraph.languages.meanings import Meaning

LANGUAGE = Language(
    "sv",
    cells={
        Meaning.PROSE: "portarna|porten|på|via|och|vanligen|oftast|är|utgående|inkommande",
    },
)
