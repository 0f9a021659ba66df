#pragma once

#include "widgets/common/ItemWithStandIn.h"
#include "widgets/embed/MapRequest.h"
#include "widgets/train/form/FieldList.h"

#include <vector>

class QComboBox;

namespace fitroom {

/// What is mapped: whose points, and what of them.
class SourceForm : public FieldList {
    Q_OBJECT
public:
    explicit SourceForm(QWidget* parent = nullptr);

    /// Layers of the current run's net by name, of which `chosen` is picked unless the user has
    /// chosen pixels or a table; none: there is no net to ask. `weighted` are those with weights.
    void setLayers(const QStringList& names, const std::vector<int>& weighted, int chosen);
    /// A table was read; its file's name. Picks it.
    void setTable(const QString& name);
    /// Rows of a table, and a layer's units, are no images.
    [[nodiscard]] bool needsImages() const;
    [[nodiscard]] bool needsDataset() const;
    /// Without any the validation images are chosen in their place.
    void setHasTestImages(bool has) { testImages_.setAvailable(has); }

    void read(MapRequest& request) const;
    void write(const MapRequest& request);

signals:
    void changed();
    /// The user wants to open a table.
    void tableRequested();

private:
    void sourceChosen();
    void showImages();

    QComboBox* source_;
    QComboBox* images_;
    ItemWithStandIn testImages_;
    QString table_;
    int lastSource_ = 0;  ///< row
    bool chosen_ = false; ///< by the user
};

} // namespace fitroom
