# SPDX-License-Identifier: GPL-3.0-or-later
# The claim checker over a whole edition.
add_executable(outturn_check_bench check_bench.cpp)
target_link_libraries(outturn_check_bench PRIVATE outturn_services)

add_executable(outturn_proof_bench proof_bench.cpp)
target_link_libraries(outturn_proof_bench PRIVATE outturn_services)
