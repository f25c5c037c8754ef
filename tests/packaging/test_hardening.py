#!/usr/bin/env python3
"""hardening.py finds what is missing. usage: test_hardening.py COMPILER"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

import hardening

SOURCE = """
#include <cstdio>
#include <cstring>
int main(int count, char** words)
{
    char text[20];
    std::strcpy(text, words[count - 1]);
    return std::printf("%s in " __FILE__, text);
}
"""
HARDENED = ["-O2", "-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=2", "-fPIE", "-pie", "-fstack-protector-strong",
            "-Wl,-z,relro,-z,now,-z,noexecstack"]
COMPILER = sys.argv.pop()


class Hardening(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def built(self, *flags):
        source = pathlib.Path(self.folder.name, "program.cpp")
        source.write_text(SOURCE, encoding="utf-8")
        program = source.with_suffix("")
        subprocess.run([COMPILER, *HARDENED, *flags, str(source), "-o", str(program)], check=True, capture_output=True)
        return str(program)

    def assertFinds(self, words, *flags, needs_fortify=False):
        found = list(hardening.faults(self.built(*flags), needs_fortify, []))
        self.assertEqual([fault.split(": ")[-1] for fault in found], words)

    def test_isContentWithAHardenedProgram(self):
        self.assertFinds([], needs_fortify=True)

    def test_findsAFixedPosition(self):
        self.assertFinds(["position independent"], "-fno-pie", "-no-pie")

    def test_findsWritableRelocations(self):
        self.assertFinds(["relocations are read-only"], "-Wl,-z,norelro")

    def test_findsFunctionsThatAreBoundLater(self):
        self.assertFinds(["all functions are bound at the start"], "-Wl,-z,lazy")

    def test_findsAnExecutableStack(self):
        self.assertFinds(["the stack is not executable"], "-Wl,-z,execstack")

    def test_findsAnUnguardedStack(self):
        self.assertFinds(["the stack is guarded"], "-fno-stack-protector")

    def test_findsALibraryFolderOfItsOwn(self):
        self.assertFinds(["libraries come from the system's folders"], "-Wl,-rpath,/somewhere")

    def test_findsUncheckedFunctions(self):
        self.assertFinds(["libc's functions are checked"], "-O0", "-U_FORTIFY_SOURCE", needs_fortify=True)

    def test_findsAPathOfTheBuildingMachine(self):
        program = self.built()
        self.assertEqual(list(hardening.faults(program, False, [self.folder.name])),
                         [f"{program}: tells {self.folder.name}"])


if __name__ == "__main__":
    unittest.main()
