#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The committed histories are, byte for byte, what the committed scripts make. Usage: history_is_reproducible.py DATA_FOLDER"""
import pathlib
import subprocess
import sys
import tempfile


MADE_BY = {"history.csv": "make_history.py", "peer_history.csv": "make_peers.py"}


def is_reproduced(data, name, script):
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / name
        subprocess.run([sys.executable, "-B", str(data / script), str(made)], check=True)
        same = made.read_bytes() == (data / "northamptonshire" / name).read_bytes()
    print(f"{name} is reproducible" if same else f"{name} is not what {script} makes: run it again and commit")
    return same


def main():
    data = pathlib.Path(sys.argv[1])
    return 0 if all([is_reproduced(data, name, script) for name, script in MADE_BY.items()]) else 1


if __name__ == "__main__":
    sys.exit(main())
