# SPDX-License-Identifier: GPL-3.0-or-later
# What the window costs, against a bare window with twelve Qt Charts.
add_executable(outturn_bare_charts bare_charts.cpp)
target_link_libraries(outturn_bare_charts PRIVATE outturn_flags outturn_base Qt6::Widgets Qt6::Charts)

add_executable(outturn_switch_bench switch_bench.cpp)
target_link_libraries(outturn_switch_bench PRIVATE outturn_gui)
