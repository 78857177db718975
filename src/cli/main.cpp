// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    spdlog::set_default_logger(spdlog::stderr_logger_st("outturn-cli"));
    spdlog::set_level(spdlog::level::warn);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return outturn::cli::run(arguments, std::cin, std::cout, std::cerr);
}
