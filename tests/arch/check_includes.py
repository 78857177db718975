#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include of the product against the include table. Usage: check_includes.py PROJECT_FOLDER"""
import pathlib
import re
import sys

from layers import GUI_FOLDERS, LIBRARIES, MODULES, POSIX_HEADERS, QT_MODULES, WIDGET_FREE_FOLDERS

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
QT_HEADER = re.compile(r"^(Q[A-Z]|Qt[A-Z]|qt|q[a-z]+\.h$)")
WIDGET_HEADER = re.compile(r"^(QtWidgets|QWidget|QDialog|QMainWindow|QLabel|QPushButton|QLineEdit|QMessageBox|QMenu|"
                           r"QPlainTextEdit|QTextEdit|QTableView|QTreeView|QListView|QFileDialog|QFrame|QScrollArea|"
                           r"QToolButton|Q[HVG]\w*Layout|QApplication)")


def module_of(path):
    """('gui', 'views') for src/gui/views/x.cpp; ('domain', None) for include/outturn/domain/x.h."""
    parts = path.parts
    if parts[0] == "include":
        return parts[2], None
    return parts[1], parts[2] if parts[1] == "gui" and len(parts) > 3 else None


def fault_of_module(module, target):
    if target == module or target in MODULES[module]:
        return None
    if target not in MODULES:
        return f"names a module that is not in the table: {target}"
    return f"{module} may not include {target}"


def fault_of_gui_folder(folder, target_folder):
    if folder is None or target_folder == folder or target_folder in GUI_FOLDERS.get(folder, []):
        return None
    return f"gui/{folder} may not include gui/{target_folder}"


def fault_of_qt(module, folder, header):
    if module not in QT_MODULES:
        return f"{module} must stay free of Qt"
    if "Chart" in header and not (module == "gui" and folder == "charts"):
        return "only gui/charts may include Qt Charts"
    if folder in WIDGET_FREE_FOLDERS and WIDGET_HEADER.match(header):
        return f"gui/{folder} must not know widgets"
    return None


def fault_of(path, header):
    module, folder = module_of(path)
    if module not in MODULES:
        return f"lies in a module that is not in the table: {module}"
    if header.startswith("outturn/"):
        return fault_of_module(module, header.split("/")[1])
    if header.startswith("gui/"):
        return fault_of_module(module, "gui") or fault_of_gui_folder(folder, header.split("/")[1])
    if QT_HEADER.match(header) and not header.startswith("quick"):
        return fault_of_qt(module, folder, header)
    first = header.split("/")[0]
    if first in LIBRARIES and module not in LIBRARIES[first]:
        return f"only {', '.join(LIBRARIES[first])} may include {first}"
    if header.startswith(POSIX_HEADERS) and not (module == "base" and path.stem.startswith("platform")):
        return "only base/platform may call the operating system directly"
    return None


def faults(root):
    for folder in ("include", "src"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            relative = path.relative_to(root)
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                fault = match and fault_of(relative, match.group(1))
                if fault:
                    yield f"{relative}:{number}: {fault}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every include is within the table")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
