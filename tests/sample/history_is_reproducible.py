#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The committed history is, byte for byte, what the committed script makes. Usage: history_is_reproducible.py DATA_FOLDER"""
import pathlib
import subprocess
import sys
import tempfile


def main():
    data = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "history.csv"
        subprocess.run([sys.executable, "-B", str(data / "make_history.py"), str(made)], check=True)
        same = made.read_bytes() == (data / "northamptonshire" / "history.csv").read_bytes()
    print("the history is reproducible" if same else "history.csv is not what make_history.py makes: run it again and commit")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
