#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace fitroom {

/// Sorts the table of runs by its cells' keys, and shows the rows that hold every word looked for,
/// in whatever column and whatever case.
class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunFilter(QObject* parent = nullptr);

    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
};

} // namespace fitroom
