#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks themselves: each must fail on a tree that breaks its rule."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_headers
import check_includes
import check_sizes


def faults_in(check, files):
    """What `check` finds in a small project folder with the given files."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(check(root))


def include_faults(name, *headers):
    return faults_in(check_includes.faults, {name: "".join(f"#include <{h}>\n" for h in headers)})


def body(lines):
    return "\n".join(["{"] + ["    work();"] * (lines - 2) + ["}"]) + "\n"


class IncludesTest(unittest.TestCase):
    def test_a_lower_layer_may_not_look_up(self):
        self.assertTrue(include_faults("src/domain/period.cpp", "outturn/store/store.h"))
        self.assertFalse(include_faults("src/services/plan.cpp", "outturn/store/store.h"))

    def test_the_window_reaches_the_store_only_through_services(self):
        self.assertTrue(include_faults("src/gui/presenters/a.cpp", "outturn/store/store.h"))
        self.assertTrue(include_faults("src/gui/presenters/a.cpp", "outturn/importing/csv_reader.h"))

    def test_nothing_but_the_shell_includes_views(self):
        self.assertTrue(include_faults("src/gui/presenters/a.cpp", "gui/views/b.h"))
        self.assertTrue(include_faults("src/gui/delegates/a.cpp", "gui/views/b.h"))
        self.assertFalse(include_faults("src/gui/shell/a.cpp", "gui/views/b.h"))

    def test_qt_stays_above_the_wall(self):
        self.assertTrue(include_faults("src/services/a.cpp", "QString"))
        self.assertTrue(include_faults("src/cli/a.cpp", "QtCore/QString"))
        self.assertFalse(include_faults("src/app/main.cpp", "QApplication"))

    def test_qt_charts_and_widgets_stay_in_their_folders(self):
        self.assertTrue(include_faults("src/gui/views/a.cpp", "QtCharts/QChartView"))
        self.assertTrue(include_faults("src/gui/views/a.cpp", "QChart"))
        self.assertTrue(include_faults("src/gui/presenters/a.cpp", "QWidget"))
        self.assertFalse(include_faults("src/gui/charts/a.cpp", "QChartView"))

    def test_each_library_has_its_module(self):
        self.assertTrue(include_faults("src/services/a.cpp", "soci/soci.h"))
        self.assertTrue(include_faults("src/domain/a.cpp", "nlohmann/json.hpp"))
        self.assertTrue(include_faults("src/store/a.cpp", "unistd.h"))
        self.assertFalse(include_faults("src/base/platform.cpp", "unistd.h"))

    def test_an_unknown_module_is_not_overlooked(self):
        self.assertTrue(include_faults("src/stuff/a.cpp", "vector"))


class SizesTest(unittest.TestCase):
    def faults(self, text, name="src/base/a.cpp"):
        return faults_in(check_sizes.faults, {name: text})

    def test_a_file_over_400_lines_fails(self):
        self.assertTrue(self.faults("int a;\n" * 401))
        self.assertFalse(self.faults("int a;\n" * 400))

    def test_a_function_over_60_lines_fails(self):
        self.assertTrue(self.faults("namespace n {\nvoid f()\n" + body(61) + "}\n"))
        self.assertFalse(self.faults("namespace n {\nvoid f()\n" + body(60) + "}\n"))

    def test_members_constructors_and_lambdas_count(self):
        self.assertTrue(self.faults("A::A(int b)\n    : m_b(b)\n" + body(61)))
        self.assertTrue(self.faults("class A\n{\n    void f() const\n" + body(61) + "};\n"))
        self.assertTrue(self.faults("void f()\n{\n    auto g = []()\n" + body(60) + ";\n}\n"))

    def test_braces_in_text_and_comments_do_not_count(self):
        self.assertFalse(self.faults('void f()\n{\n    g("}{{"); // {{\n}\n' + "int a;\n" * 100))


class HeadersTest(unittest.TestCase):
    LISTING = "# SPDX-License-Identifier: GPL-3.0-or-later\noutturn_module(base HEADERS listed.h )\n"
    HEADER = "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"

    def test_a_header_that_no_module_lists_fails(self):
        files = {"src/base/CMakeLists.txt": self.LISTING, "include/outturn/base/listed.h": self.HEADER,
                 "include/outturn/base/forgotten.h": self.HEADER}
        self.assertEqual(1, len(faults_in(check_headers.listing_faults, files)))

    def test_a_source_without_licence_fails(self):
        self.assertTrue(faults_in(check_headers.licence_faults, {"src/base/a.cpp": "int a;\n"}))


if __name__ == "__main__":
    unittest.main()
