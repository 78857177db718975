# SPDX-License-Identifier: GPL-3.0-or-later
# Statistics, each beside the least that any implementation must do.
add_executable(outturn_analysis_bench analysis_bench.cpp)
target_link_libraries(outturn_analysis_bench PRIVATE outturn_analysis)
