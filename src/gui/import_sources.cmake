# SPDX-License-Identifier: GPL-3.0-or-later
# The import wizard; included by CMakeLists.txt beside it.
set(OUTTURN_IMPORT_SOURCES
    delegates/import_cell_delegate.cpp
    dialogs/import_check_page.cpp
    dialogs/import_dialog.cpp
    dialogs/import_labels_pane.cpp
    dialogs/import_load_page.cpp
    dialogs/import_map_page.cpp
    dialogs/import_meaning_dialog.cpp
    dialogs/import_part_fields.cpp
    dialogs/import_profile_bar.cpp
    dialogs/import_see_page.cpp
    dialogs/import_sheet_card.cpp
    dialogs/import_table_fields.cpp
    models/import_findings_model.cpp
    models/import_labels_model.cpp
    models/import_sheet_model.cpp
    presenters/import_changes.cpp
    presenters/import_desk.cpp
    presenters/import_findings.cpp
    presenters/import_labels.cpp
    presenters/import_places.cpp
    presenters/import_presenter.cpp
    presenters/import_presenter_profiles.cpp
    presenters/import_words.cpp
    shell/import_opening.cpp
)
