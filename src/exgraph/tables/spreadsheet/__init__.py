"""What an XLSX file consists of (ECMA-376, part 1): its parts, its looks, its strings and its sheets."""
