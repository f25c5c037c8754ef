#!/usr/bin/env python3
"""Rules of the project that no compiler checks. usage: rules.py ROOT"""
import dataclasses
import pathlib
import re
import sys

CPP = r"(app|ui|models)/.*\.(h|cpp)$"
TESTS = r"tests/.*\.(h|cpp|sh)$"
PROVIDERS = r"fin\.?com|\bmanis|\bdelos\b|1money|one_?money|\bfinmo\b|\bnium\b"
SLEEPS = r"\bqSleep\(|\bqWait\(|\bsleep_(for|until)\(|QThread::[mu]?sleep\(|\busleep\(|^\s*sleep\s+[1-9]"
MOST_LINES = 400
MOST_LINES_OF_A_TEST = 500


@dataclasses.dataclass(frozen=True)
class Rule:
    """No line of a file whose path matches `where`, and not `but`, may match `pattern`."""

    name: str
    pattern: str
    where: str
    but: str = r"^$"


RULES = (
    Rule("a label takes text from outside as markup: use the label of ui/common", r"\bQLabel\b", CPP, r"ui/common/"),
    Rule("a message box takes text from outside as markup: use the one of ui/common",
         r"\bQMessageBox::(about|critical|information|question|warning)\(", CPP, r"ui/common/"),
    Rule("a provider is data: no provider's name in C++", rf"(?i){PROVIDERS}", CPP, r"models/simulator/"),
    Rule("a test waits for what happens, it does not sleep", SLEEPS, TESTS),
    Rule("a test that cannot fail", r"\bQVERIFY2?\(\s*true\b", TESTS),
    Rule("TLS errors are never ignored", r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b", CPP),
    Rule("secrets never fall back to plain text", r"\bsetInsecureFallback\(\s*true", CPP + "|" + TESTS),
    Rule("the gate of models/network owns the network", r"\bQNetworkAccessManager\b", CPP, r"models/network/"),
    Rule("JSON from outside goes through the reader of models/core", r"\bQJsonDocument::fromJson\b", CPP),
    Rule("models carry codes, words for people live in ui and app", r"\btr\(|\bQCoreApplication::translate\(",
         r"models/"),
    Rule("finish it or file an issue", r"\b(TODO|FIXME)\b", r".*\.(h|cpp|sh|py|cmake)$|.*CMakeLists\.txt$|dev$"),
    Rule("a path of one machine", r"(?<![\w.}>)])/(home|root|work|tmp|Users|mnt|opt)/\w", r".*"),
    Rule("an action of others is pinned by its commit", r"\buses:(?!\s*\./)(?!\s*\S+@[0-9a-f]{40}(\s|$))",
         r"\.github/workflows/.*\.ya?ml$"),
    Rule("sources are listed by name", r"\bfile\(\s*GLOB", r".*(CMakeLists\.txt|\.cmake)$"),
)
NOT_READ = re.compile(r"((build|\.cache|tests/lint)/|\.git(/|$)|.*\.(png|jpg|jpeg|pdf|ico|icns|svg|ts|gz)$|.*(__pycache__|node_modules)/)")


def faults_of_lines(place, lines):
    for rule in RULES:
        if not re.match(rule.where, place) or re.match(rule.but, place):
            continue
        for number, line in enumerate(lines, 1):
            if re.search(rule.pattern, line):
                yield f"{place}:{number}: {line.strip()[:100]}: {rule.name}"


def faults_of_shape(place, lines):
    if place.endswith("CMakeLists.txt") and not (lines and re.fullmatch(r"# .+\.", lines[0])):
        yield f"{place}:1: begins with one sentence on the folder's job"
    most = MOST_LINES if re.match(CPP, place) else MOST_LINES_OF_A_TEST if re.match(TESTS, place) else len(lines)
    if len(lines) > most:
        yield f"{place}: {len(lines)} lines, split it by responsibility"


def types_of(text):
    """The types that a header defines at the level of its namespace, by their full names."""
    namespace = re.search(r"^namespace ([\w:]+)", text, re.MULTILINE)
    if namespace:
        for found in re.finditer(r"^(?:struct|class|enum class) (\w+)[^;{]*\{", text, re.MULTILINE):
            yield f"{namespace[1]}::{found[1]}"


def check(root):
    homes = {}
    for path in sorted(root.rglob("*")):
        place = path.relative_to(root).as_posix()
        if NOT_READ.match(place) or not path.is_file():
            continue
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        yield from faults_of_lines(place, lines)
        yield from faults_of_shape(place, lines)
        if re.match(CPP, place) and place.endswith(".h"):
            for name in types_of("\n".join(lines)):
                if homes.setdefault(name, place) != place:
                    yield f"{place}: {name} stands in {homes[name]}, too: the linker takes one for the other"


def main(root):
    faults = list(check(pathlib.Path(root)))
    print("\n".join(faults) or "all rules hold")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
