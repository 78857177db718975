# SPDX-License-Identifier: GPL-3.0-or-later
# The use cases behind each view.
add_executable(outturn_services_bench services_bench.cpp)
target_link_libraries(outturn_services_bench PRIVATE outturn_services)
