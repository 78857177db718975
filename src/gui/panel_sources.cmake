# SPDX-License-Identifier: GPL-3.0-or-later
# Charts, priority panel and commentary editing; included by CMakeLists.txt beside it.
set(OUTTURN_PANEL_SOURCES
    charts/drawing_painter.cpp
)
