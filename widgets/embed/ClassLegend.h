#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QListWidget;

namespace fitroom {

/// The classes with their colours; unticking one hides it, a double click shows it alone.
class ClassLegend : public QWidget {
    Q_OBJECT
public:
    explicit ClassLegend(QWidget* parent = nullptr);

    /// Shows all classes; emits nothing.
    void setClasses(const std::vector<std::string>& names);
    /// One entry for each class.
    [[nodiscard]] std::vector<bool> hidden() const;

signals:
    void hiddenChanged();

private:
    void showOnly(int row);
    void showEvery();
    void setShown(const std::vector<bool>& shown);

    QListWidget* list_;
};

} // namespace fitroom
