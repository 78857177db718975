# SPDX-License-Identifier: GPL-3.0-or-later
# The import wizard; included by CMakeLists.txt beside it.
outturn_gui_test(import
    import_dialog_test.cpp
    import_models_test.cpp
    import_profile_test.cpp
    import_window_test.cpp)
target_sources(gui_import_test PRIVATE "${PROJECT_SOURCE_DIR}/tests/importing/workbook_builder.cpp")
target_link_libraries(gui_import_test PRIVATE PkgConfig::LIBZIP)
target_include_directories(gui_import_test PRIVATE "${PROJECT_SOURCE_DIR}/tests")
