# SPDX-License-Identifier: GPL-3.0-or-later
# The store against the bare C interface of its engine.
add_executable(outturn_store_bench store_bench.cpp store_bench_figures.cpp store_bench_raw.cpp)
target_link_libraries(outturn_store_bench PRIVATE outturn_store SQLite::SQLite3)
target_include_directories(outturn_store_bench PRIVATE "${PROJECT_SOURCE_DIR}/tests")
