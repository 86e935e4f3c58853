"""Why a cell, or a part of it, is not read."""

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
}
