# SPDX-License-Identifier: GPL-3.0-or-later
# A long import against the engine's own.
add_executable(outturn_import_bench import_bench.cpp store_bench_figures.cpp)
target_link_libraries(outturn_import_bench PRIVATE outturn_services outturn_store fmt::fmt)
target_include_directories(outturn_import_bench PRIVATE "${PROJECT_SOURCE_DIR}/tests")
