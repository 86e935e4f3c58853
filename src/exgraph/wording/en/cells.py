"""Why a cell, or a part of it, is not read; and why a file is too large."""

from __future__ import annotations

PHRASES: dict[str, str | tuple[str, ...]] = {
    "cells.no-transport": "{text} is no transport; it is not repaired",
    "cells.no-port": "{number} is no port: ports are {lowest:plain} to {highest:plain}",
    "cells.backwards": "the range runs backwards: {first:plain} is above {last:plain}",
    "cells.hidden": "hidden characters stand inside this number, so it is not read as a port",
    "cells.no-digits": "these are no ASCII digits, so it is not read as a port",
    "cells.too-long": "a cell of {length} characters is not read; the longest that is has {longest}",
    "cells.date": "{text} is a date: a spreadsheet makes dates of ports such as 8-10",
    "cells.time": "{text} is a time: a spreadsheet makes times of ports such as 8:10",
    "cells.grouped": "{number:plain} is shown as {text}: a spreadsheet makes one number of ports such as 25,587",
    "cells.error": "{text} is a spreadsheet's error",
    "limits.cells": "the tables have more than {most:plain} cells, counting spans and padding; "
    "--budget 2 reads twice as many",
    "limits.written": "the tables have more than {most:plain} cells; --budget 2 reads twice as many",
    "limits.tables": "the document has {n:plain} tables; {most:plain} is the most that is read; "
    "--budget 2 reads twice as many",
    "limits.pairs": "the table has more than {most:plain} different pairs of ends; --budget 2 reads twice as many",
    "limits.port-cells": "the table has more than {most:plain} different port cells; --budget 2 reads twice as many",
    "limits.megabytes": "the file is larger than {most:plain} MB; --budget 2 reads twice as much",
    "limits.unpacked": "unpacked, the file is larger than {most:plain} MB; --budget 2 reads twice as much",
    "limits.elements": "{part} has more than {most:plain} elements; --budget 2 reads twice as many",
    "limits.document-characters": "the document has more than {most:plain} characters; --budget 2 reads twice as many",
    "limits.cell-characters": "the cells have more than {most:plain} characters; --budget 2 reads twice as many",
}
