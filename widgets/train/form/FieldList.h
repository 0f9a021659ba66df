#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace fitroom {

/// Rows of a form: a label, a field, and below the field a place for a complaint. A row is known by
/// the name its value has in a recipe's file, because that is how core speaks of it.
class FieldList : public QWidget {
    Q_OBJECT
public:
    /// Labels of all lists on a page have the same width, so that their fields align.
    static constexpr int kLabelWidth = 124;

    explicit FieldList(QWidget* parent = nullptr);

    /// The list owns `field`, and gives it tool tip and accessible name.
    void addRow(const QString& member, const QString& label, QWidget* field,
                const QString& toolTip);
    /// Two fields for the ends of a range, side by side.
    void addPair(const QString& first, const QString& second, const QString& label,
                 QWidget* firstField, QWidget* secondField, const QString& toolTip);
    /// Over both columns, without label or complaint.
    void addWide(QWidget* widget);
    void setRowVisible(const QString& member, bool visible);

    [[nodiscard]] bool has(const QString& member) const { return rows_.contains(member); }
    /// An empty sentence takes the complaint away.
    void complain(const QString& member, const QString& sentence);
    /// Says between which values the member has to be, in the unit of its field.
    void complainOfRange(const QString& member, double min, double max);
    void clearComplaints();
    [[nodiscard]] QString complaint(const QString& member) const;

private:
    void addCell(const QString& label, QWidget* buddy, QWidget* content, const QString& toolTip,
                 const QStringList& members, const QList<QWidget*>& fields);

    struct Row {
        QLabel* label;
        QWidget* cell;
        QWidget* field;
        QLabel* complaint;
    };

    QGridLayout* grid_;
    QHash<QString, Row> rows_;
};

} // namespace fitroom
