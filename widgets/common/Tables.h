#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace fitroom {

/// A table of figures: rows are picked whole, the first column is as wide as its words, the others
/// share the rest.
QTableView* figureTable(QAbstractItemModel* model, const QString& objectName,
                        const QString& accessibleName);

} // namespace fitroom
