# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a module, one test executable a module.

add_library(outturn_flags INTERFACE)
target_compile_features(outturn_flags INTERFACE cxx_std_20)
target_compile_options(outturn_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
    -Wunused -Woverloaded-virtual -Wconversion -Wno-sign-conversion
    # GCC 12 reports these inside tl::expected and std::string when it inlines deeply.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict>
    $<$<BOOL:${OUTTURN_WERROR}>:-Werror>)
if(OUTTURN_SANITIZE)
    target_compile_options(outturn_flags INTERFACE
        # SOCI hides the type information that the check of virtual tables asks for.
        -fsanitize=${OUTTURN_SANITIZE} -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(outturn_flags INTERFACE -fsanitize=${OUTTURN_SANITIZE})
endif()

if(OUTTURN_FUZZ)
    # Without it the fuzzer sees its own target only and works blind.
    target_compile_options(outturn_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# outturn_module(NAME SOURCES a.cpp … HEADERS period.h … PUBLIC libs… PRIVATE libs…)
# Sources live in src/NAME, headers in include/outturn/NAME; each header must compile alone.
function(outturn_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;PUBLIC;PRIVATE" ${ARGN})
    add_library(outturn_${name} STATIC ${ARG_SOURCES})
    list(TRANSFORM ARG_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/outturn/${name}/")
    target_sources(outturn_${name} PUBLIC FILE_SET HEADERS
        BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${ARG_HEADERS})
    set_target_properties(outturn_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(outturn_${name} PUBLIC outturn_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# outturn_test(NAME SOURCES a_test.cpp … LIBRARIES extra… LABELS unit…)
# Builds NAME_test against that module only and registers it with CTest.
function(outturn_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name}_test ${ARG_SOURCES})
    target_link_libraries(${name}_test PRIVATE outturn_${name} outturn_test_support ${ARG_LIBRARIES})
    target_precompile_headers(${name}_test REUSE_FROM outturn_test_main)
    add_test(NAME ${name} COMMAND ${name}_test)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
endfunction()
