#!/usr/bin/env python3
"""Each rule finds what it is there to find, and nothing else."""
import pathlib
import tempfile
import unittest

import rules

BAD = (
    ("ui/requests/list.cpp", "auto* label = new QLabel(name, this);"),
    ("ui/requests/list.cpp", "QMessageBox::warning(this, title, text);"),
    ("models/submission/plan.cpp", "if (provider == u\"fincom\"_s)"),
    ("ui/requests/list.cpp", "// Fin.com says so"),
    ("tests/unit/core/tst_json.cpp", "QTest::qWait(100);"),
    ("tests/support/server.sh", "  sleep 1"),
    ("tests/unit/core/tst_json.cpp", "QVERIFY(true);"),
    ("models/network/client.cpp", "reply->ignoreSslErrors();"),
    ("models/secrets/store.cpp", "job->setInsecureFallback(true);"),
    ("ui/accounts/dialog.cpp", "QNetworkAccessManager manager;"),
    ("models/forms/form.cpp", "auto document = QJsonDocument::fromJson(bytes);"),
    ("models/forms/form.cpp", "return tr(\"Required\");"),
    ("app/main.cpp", "// TODO later"),
    ("README.md", "as in /home/me/checkout"),
    ("tests/support/server.cpp", "QFile file(u\"/tmp/answers\"_s);"),
    (".github/workflows/ci.yml", "      - uses: somebody/action@v4"),
    ("models/core/CMakeLists.txt", "# Core.\nfile(GLOB sources *.cpp)"),
    ("models/core/CMakeLists.txt", "rfi_add_library(rfi_core)"),
    ("models/core/json.cpp", "\n" * (rules.MOST_LINES + 1)),
    ("tests/unit/core/tst_json.cpp", "\n" * (rules.MOST_LINES_OF_A_TEST + 1)),
)
GOOD = (
    ("ui/common/label.cpp", "class Label : public QLabel"),
    ("models/simulator/server.cpp", "// Fin.com says so"),
    ("tests/support/server.sh", "until ready; do\n    sleep 0.05\ndone"),
    ("models/schema/schema.cpp", "const auto smallest = schema.minimum();"),
    ("tests/unit/core/tst_json.cpp", "QVERIFY(isTrue); QTest::qWaitFor(done);"),
    ("models/network/gate.cpp", "QNetworkAccessManager manager;"),
    ("tests/unit/core/tst_json.cpp", "\n" * (rules.MOST_LINES + 1)),
    ("ui/requests/list.cpp", "title->setText(tr(\"Requests\"));"),
    ("README.md", "see https://example.com/home/page"),
    (".github/workflows/ci.yml", "      - uses: somebody/action@" + "0123456789" * 4 + " # v4"),
    ("models/core/CMakeLists.txt", "# Core.\nrfi_add_library(rfi_core json.cpp)"),
)


class RulesTest(unittest.TestCase):
    def faults(self, place, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text + "\n", encoding="utf-8")
            return list(rules.check(pathlib.Path(folder)))

    def test_refuses(self):
        for place, text in BAD:
            with self.subTest(place=place, text=text[:60]):
                self.assertEqual(len(self.faults(place, text)), 1)

    def test_refuses_two_types_of_one_name(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, namespace in (("one", "rfi::core"), ("two", "rfi::core"), ("three", "rfi::forms")):
                path = pathlib.Path(folder) / f"models/{name}.h"
                path.parent.mkdir(exist_ok=True)
                path.write_text(f"namespace {namespace} {{\n\nstruct Thing\n{{\n}};\n", encoding="utf-8")
            faults = list(rules.check(pathlib.Path(folder)))
            self.assertEqual([fault.split(":")[0] for fault in faults], ["models/two.h"])

    def test_accepts(self):
        for place, text in GOOD:
            with self.subTest(place=place, text=text[:60]):
                self.assertEqual(self.faults(place, text), [])

    def test_every_rule_has_its_example(self):
        found = {fault for place, text in BAD for fault in self.faults(place, text)}
        for rule in rules.RULES:
            with self.subTest(rule=rule.name):
                self.assertTrue(any(fault.endswith(rule.name) for fault in found))


if __name__ == "__main__":
    unittest.main()
