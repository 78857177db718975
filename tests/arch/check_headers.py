#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says its licence, every header guards itself and is listed by its module, so that the build compiles
it alone. Usage: check_headers.py PROJECT_FOLDER"""
import pathlib
import sys

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"


def licence_faults(root):
    for folder in ("include", "src", "tests", "tools", "cmake"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".py", ".cmake") or path.name == "CMakeLists.txt":
                head = path.read_text(encoding="utf-8").splitlines()[:3]
                if not any(LICENCE in line for line in head):
                    yield f"{path.relative_to(root)}: no licence line in the first three lines"


def listing_faults(root):
    for path in sorted((root / "include" / "outturn").rglob("*.h")):
        relative = path.relative_to(root)
        if "#pragma once" not in path.read_text(encoding="utf-8"):
            yield f"{relative}: no #pragma once"
        module = relative.parts[2]
        listing = root / "src" / module / "CMakeLists.txt"
        if not listing.exists() or path.name not in listing.read_text(encoding="utf-8").split():
            yield f"{relative}: not among the HEADERS in src/{module}/CMakeLists.txt, so nothing compiles it alone"


def main():
    root = pathlib.Path(sys.argv[1])
    found = [*licence_faults(root), *listing_faults(root)]
    print("\n".join(found) or "every source says its licence and every header is compiled alone")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
