#pragma once

#include "core/support/Error.h"

#include <QString>

#include <string_view>

namespace fitroom {

/// Core's sentences in the user's language.
QString text(const Message& message);
QString text(const Error& error);

/// A name in UTF-8.
QString text(std::string_view name);

} // namespace fitroom
