"""What of a Markdown document is not shown: front matter and comments."""

from __future__ import annotations


def after_front_matter(lines: list[str]) -> int:
    """The first line (from 0) of the text."""
    if lines and lines[0].rstrip() == "---":
        for number in range(1, min(len(lines), 500)):
            if lines[number].rstrip() in ("---", "..."):
                return number + 1
    return 0


def without_comments(lines: list[str]) -> list[str]:
    """The lines with comments blanked out; a comment that never ends is text."""
    last_end = max((number for number, line in enumerate(lines) if "-->" in line), default=-1)
    inside = False
    for number in range(last_end + 1):
        line = lines[number]
        if not inside and "<!--" not in line:
            continue
        kept, place = "", 0
        while place < len(line):
            mark = line.find("-->" if inside else "<!--", place)
            if not inside:
                kept += line[place : mark if mark >= 0 else len(line)]
            if mark < 0:
                break
            if not inside and number == last_end and line.find("-->", mark) < 0:
                kept += line[mark:]
                break
            place = mark + (3 if inside else 4)
            inside = not inside
        lines[number] = kept if kept.strip() else ""
    return lines
