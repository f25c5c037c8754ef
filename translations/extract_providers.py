#!/usr/bin/env python3
"""Writes the texts of provider descriptions as C++ that lupdate reads, one context for each provider.

usage: extract_providers.py OUTPUT DESCRIPTION...
"""
import json
import sys

TEXT_KEYWORDS = {"title", "x-help", "help"}
# Tells which members of a payload hold what; no words.
MAPPING_KEYWORD = "options"


def texts_in(value):
    """All words of a description that people read, in the order they stand."""
    if isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, dict):
        for name, member in value.items():
            if name in TEXT_KEYWORDS and isinstance(member, str):
                yield member
            elif name in ("x-enum-titles", "statusMeanings") and isinstance(member, dict):
                yield from (text for text in member.values() if isinstance(text, str))
            elif name != MAPPING_KEYWORD:
                yield from texts_in(member)


def main(output, descriptions):
    lines = ["// Made by translations/extract_providers.py; only lupdate reads it.", "#include <QtGlobal>"]
    for path in descriptions:
        with open(path, encoding="utf-8") as file:
            description = json.load(file)
        context = json.dumps(description["id"])
        unique = dict.fromkeys(texts_in(description))
        lines += [f"QT_TRANSLATE_NOOP({context}, {json.dumps(text, ensure_ascii=False)});" for text in unique]
    with open(output, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
