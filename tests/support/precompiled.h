// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <tl/expected.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>
