# SPDX-License-Identifier: GPL-3.0-or-later
# The readers of spreadsheets against LibreOffice, on workbooks made for it.
add_executable(outturn_readers_bench readers_bench.cpp readers_bench_books.cpp
    "${PROJECT_SOURCE_DIR}/tests/importing/workbook_builder.cpp")
target_include_directories(outturn_readers_bench PRIVATE "${PROJECT_SOURCE_DIR}/tests")
target_link_libraries(outturn_readers_bench PRIVATE outturn_importing PkgConfig::LIBZIP fmt::fmt)
