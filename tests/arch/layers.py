# SPDX-License-Identifier: GPL-3.0-or-later
"""The include table: who may include whom. docs/architecture.md explains it; this is what is enforced."""

# Own modules: name -> modules whose headers it may include besides its own.
MODULES = {
    "base": [],
    "domain": ["base"],
    "analysis": ["domain", "base"],
    "claims": ["analysis", "domain", "base"],
    "charting": ["analysis", "domain", "base"],
    "importing": ["domain", "base"],
    "store": ["domain", "base"],
    "reporting": ["charting", "claims", "analysis", "domain", "base"],
    "services": ["reporting", "store", "importing", "charting", "claims", "analysis", "domain", "base"],
    "cli": ["services", "charting", "claims", "analysis", "domain", "base"],
    "gui": ["services", "charting", "claims", "analysis", "domain", "base"],
    "app": ["gui", "services", "domain", "base"],
}

# Folders of the window: name -> folders of the window that it may include besides its own.
GUI_FOLDERS = {
    "theme": [],
    "charts": ["theme"],
    "commands": [],
    "presenters": ["commands"],
    "models": ["theme", "presenters"],
    "delegates": ["theme", "charts", "models", "presenters"],
    "dialogs": ["theme", "charts", "models", "delegates", "presenters"],
    "views": ["theme", "charts", "models", "delegates", "presenters", "commands", "dialogs"],
    "shell": ["theme", "charts", "models", "delegates", "presenters", "commands", "dialogs", "views"],
}

# Libraries: first part of the include path (or a whole header) -> modules that may use it.
LIBRARIES = {
    "soci": ["store"],
    "sqlite3.h": ["store"],
    "sodium.h": ["store"],
    "zlib.h": ["store"],
    "csv.h": ["importing"],
    "hunspell": ["services"],
    "zip.h": ["importing", "reporting"],
    "expat.h": ["importing"],
    "pugixml.hpp": ["importing", "reporting"],
    "uchardet": ["importing"],
    "unicode": ["importing"],
    "CLI": ["cli", "app"],
    "nlohmann": ["cli", "services"],
    "spdlog": ["store", "services", "cli", "gui", "app"],
}

# What only a platform file may touch.
POSIX_HEADERS = ("unistd.h", "fcntl.h", "sys/", "pwd.h", "dlfcn.h", "signal.h", "termios.h")

QT_MODULES = ["gui", "app"]
WIDGET_FREE_FOLDERS = ["presenters", "models", "commands"]
