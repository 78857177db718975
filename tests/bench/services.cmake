# SPDX-License-Identifier: GPL-3.0-or-later
# The use cases behind each view.
add_executable(outturn_services_bench services_bench.cpp)
target_link_libraries(outturn_services_bench PRIVATE outturn_services)

# Facts and the pages drawn from them, first and kept.
add_executable(outturn_facts_bench facts_bench.cpp)
target_link_libraries(outturn_facts_bench PRIVATE outturn_services)
