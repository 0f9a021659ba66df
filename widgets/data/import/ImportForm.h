#pragma once

#include "core/data/ImageShape.h"
#include "core/data/ImportOptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace fitroom {

/// Chooses the size, colours and proportions that a folder's pictures get as images.
class ImportForm : public QWidget {
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    /// Emits nothing.
    void setOptions(const ImportOptions& options);
    [[nodiscard]] ImportOptions options() const;
    /// What is chosen by itself, so far as a few pictures tell.
    void setAutomatic(const ImageShape& shape);
    /// The question whether to read a zip file of so many entries; none is asked at 0.
    void setZipEntries(std::size_t entries);

signals:
    void changed();

private:
    void addRow(const QString& label, QWidget* field, const QString& name, const QString& toolTip);
    QWidget* makeOwnSize();
    void fillSizes();
    void showOwnSize();

    QGridLayout* grid_;
    QComboBox* size_;
    QWidget* ownSize_;
    QSpinBox* width_;
    QSpinBox* height_;
    QComboBox* colour_;
    QComboBox* fit_;
    QCheckBox* largeZip_;
};

} // namespace fitroom
