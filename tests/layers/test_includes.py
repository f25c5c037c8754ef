#!/usr/bin/env python3
"""The include check finds what it is there to find."""
import pathlib
import tempfile
import unittest

import includes

LAYERS = {
    "models/core": set(),
    "models/schema": {"models/core"},
    "models/forms": {"models/schema", "models/core"},
    "ui/forms": {"models/forms"},
}


class IncludesTest(unittest.TestCase):
    def faults(self, place, line):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for top in ("models", "ui"):
                (root / top).mkdir()
            path = root / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"#pragma once\n{line}\n", encoding="utf-8")
            return list(includes.check(root, LAYERS))

    def test_accepts_allowed_includes(self):
        for place, line in (
            ("models/forms/form.h", '#include "models/forms/item.h"'),
            ("models/forms/form.cpp", '#include "models/core/json.h"'),
            ("models/core/json.h", "#include <QString>"),
            ("ui/forms/page.h", '#include "models/forms/form.h"'),
            ("ui/forms/page.h", "#include <QtWidgets/QWidget>"),
        ):
            with self.subTest(place=place, line=line):
                self.assertEqual(self.faults(place, line), [])

    def test_refuses_the_wrong_direction(self):
        for place, line in (
            ("models/core/json.h", '#include "models/schema/schema.h"'),
            ("models/forms/form.h", '#include "ui/forms/page.h"'),
            ("models/core/json.cpp", '#include "app/application.h"'),
            ("ui/forms/page.cpp", '  #  include "app/application.h"'),
            ("models/core/json.h", "#include <QtGui/QColor>"),
            ("models/core/json.cpp", '#include "json.h"'),
        ):
            with self.subTest(place=place, line=line):
                self.assertEqual(len(self.faults(place, line)), 1)
                self.assertIn(f"{place}:2:", self.faults(place, line)[0])

    def test_refuses_a_source_in_no_layer(self):
        self.assertEqual(len(self.faults("models/stray.h", "")), 1)


if __name__ == "__main__":
    unittest.main()
