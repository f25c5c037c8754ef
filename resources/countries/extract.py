#!/usr/bin/env python3
"""Writes countries.json beside this script from Debian's iso-codes package (LGPL-2.1-or-later)."""

import gettext
import json
import pathlib
import unicodedata

ISO_CODES = pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json")
LOCALES = pathlib.Path("/usr/share/locale")
LANGUAGES = ["ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN"]


def sort_key(name):
    """Åland sorts with A."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").lower(), name


class Missing(gettext.NullTranslations):
    """Tells "not translated" from "translated by the same word"."""

    def gettext(self, message):
        return None


def catalogue(language):
    translation = gettext.translation("iso_3166-1", LOCALES, [language])
    translation.add_fallback(Missing())
    return translation


def translated(translation, entry):
    """The common name where it is translated, else the official short one, else English."""
    names = [entry[field] for field in ("common_name", "name") if field in entry]
    return next(filter(None, map(translation.gettext, names)), names[0])


def country(entry, translations):
    return {
        "alpha2": entry["alpha_2"],
        "alpha3": entry["alpha_3"],
        "name": entry.get("common_name", entry["name"]),
        "names": {language: translated(translations[language], entry) for language in LANGUAGES},
    }


def main():
    entries = json.loads(ISO_CODES.read_text(encoding="utf-8"))["3166-1"]
    translations = {language: catalogue(language) for language in LANGUAGES}
    countries = sorted(
        (country(entry, translations) for entry in entries), key=lambda one: sort_key(one["name"])
    )
    document = {
        "source": "Debian's iso-codes (ISO 3166-1), LGPL-2.1-or-later",
        "countries": countries,
    }
    target = pathlib.Path(__file__).with_name("countries.json")
    target.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
