#pragma once

#include <QIcon>
#include <QString>

namespace fitroom {

/// One of resources/icons by its file name, drawn in the palette's text colour. It follows changes
/// of the palette and is sharp at any size and scale.
QIcon icon(const QString& name);

/// The same in a fixed colour.
QIcon icon(const QString& name, const QColor& colour);

} // namespace fitroom
