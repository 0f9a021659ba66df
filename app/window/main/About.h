#pragma once

#include <QString>

namespace fitroom {

/// What Help says of the program: version, libraries, processor, licence; and a warning when the
/// numerical library in use is the slow one.
QString aboutText();

} // namespace fitroom
