#pragma once

#include "core/data/ImageShape.h"
#include "core/explain/AugmentedVariants.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace fitroom {

class PictureTiles;

/// What training's augmentation makes of the picked image, and what the net says of each version.
class VariantsPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int kVariants = 17; ///< with the image itself three rows of six

    explicit VariantsPanel(QWidget* parent = nullptr);

    void setRun(const Recipe& recipe);
    /// Counts from 0; nothing when no phase of the recipe augments.
    [[nodiscard]] std::optional<std::size_t> phase() const;
    void setVariants(const std::vector<AugmentedVariant>& variants, const ImageShape& shape,
                     int trueClass, const std::vector<std::string>& classNames);

signals:
    void chosen(); ///< another phase

private:
    QComboBox* phase_;
    QLabel* sentence_;
    PictureTiles* tiles_;
};

} // namespace fitroom
