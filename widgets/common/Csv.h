#pragma once

#include <QString>

namespace fitroom {

/// A field of a CSV file, see core/support/Csv.h.
QString csvField(const QString& text);

/// The shortest text that reads back as the same number, with a point in every language.
QString csvField(double value);

} // namespace fitroom
