#pragma once

#include "core/support/Error.h"

#include <nlohmann/json.hpp>

#include <string>

namespace fitroom::cli {

/// Members keep the order in which they are set.
using Json = nlohmann::ordered_json;

/// Version of every answer given with --json. Members may be added without raising it.
inline constexpr int kSchemaVersion = 1;

/// Results go to standard output, everything said on the way to standard error.
void printJson(const Json& json);
void printMessage(const std::string& text);
void printWarning(const std::string& text);
void printError(const std::string& text);

/// Says what went wrong and gives the exit code for it.
int fail(const Error& error);

/// Says so when LibTorch computes with a BLAS that is slow.
void warnOfSlowBlas();

/// Whether standard error is a terminal that can redraw a line.
bool canRedraw();

/// Columns of the terminal on standard error.
int terminalWidth();

} // namespace fitroom::cli
