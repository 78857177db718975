#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails for a file over 400 lines or a function over 60. Usage: check_sizes.py PROJECT_FOLDER"""
import pathlib
import re
import sys

MOST_FILE_LINES = 400
MOST_FUNCTION_LINES = 60

LITERAL_OR_COMMENT = re.compile(
    r'R"([^(\s]*)\((?:.|\n)*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*(?:.|\n)*?\*/')
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")


def blanked(text):
    """The text with literals, comments and directives emptied; line numbers stay."""
    keep_lines = lambda match: "\n" * match.group(0).count("\n")
    return DIRECTIVE.sub(keep_lines, LITERAL_OR_COMMENT.sub(lambda m: '""' + keep_lines(m), text))


def opens_scope(head):
    """Whether the brace after `head` opens a namespace or type rather than a function."""
    return bool(SCOPE.search(head)) and not head.rstrip().endswith(")")


def functions(text):
    """(first line, last line) of each body of a function that stands at namespace or class level."""
    line, head, stack = 1, "", []
    for character in blanked(text):
        if character == "\n":
            line += 1
        if character == "{":
            inside = any(kind == "body" for kind, _ in stack)
            kind = "inner" if inside else "scope" if opens_scope(head) else "body" if "(" in head else "inner"
            stack.append((kind, line))
            head = ""
        elif character == "}":
            if stack:
                kind, start = stack.pop()
                if kind == "body":
                    yield start, line
            head = ""
        elif character == ";":
            head = ""
        else:
            head += character


def faults(root):
    for folder in ("include", "src", "tests", "tools"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp", ".py"):
                continue
            text = path.read_text(encoding="utf-8")
            relative = path.relative_to(root)
            lines = text.count("\n")
            if lines > MOST_FILE_LINES:
                yield f"{relative}: {lines} lines, {MOST_FILE_LINES} at the most: one idea a file"
            if path.suffix == ".py" or folder == "tests":
                continue
            for first, last in functions(text):
                if last - first + 1 > MOST_FUNCTION_LINES:
                    yield (f"{relative}:{first}: a function of {last - first + 1} lines, "
                           f"{MOST_FUNCTION_LINES} at the most: one level of abstraction a function")


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every file and function is within its size")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
