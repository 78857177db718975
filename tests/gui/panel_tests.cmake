# SPDX-License-Identifier: GPL-3.0-or-later
# Charts, the priority panel and commentary editing; included by CMakeLists.txt beside it.
outturn_gui_test(panel
    panel_chart_test.cpp
    panel_commentary_test.cpp
    panel_conflict_test.cpp
    panel_editor_test.cpp
    panel_facts_test.cpp
    panel_hints_test.cpp
    panel_live_test.cpp
    panel_models_test.cpp
    panel_notes_test.cpp
    panel_presenter_test.cpp
    panel_proof_test.cpp
    panel_revision_test.cpp
    panel_view_test.cpp)
