#pragma once

#include "core/support/Error.h"

#include <QString>

namespace fitroom {

/// Core's sentences in the user's language.
QString text(const Message& message);
QString text(const Error& error);

} // namespace fitroom
