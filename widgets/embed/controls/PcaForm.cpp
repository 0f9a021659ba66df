#include "widgets/embed/controls/PcaForm.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/common/NarrowBox.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <numeric>
#include <set>

namespace fitroom {

namespace {

constexpr int kMostComponents = 100; // kept in memory for each point

} // namespace

PcaForm::PcaForm(QWidget* parent) : FieldList(parent), components_(new QSpinBox), total_(hint({})) {
    components_->setObjectName(QStringLiteral("pcaComponents"));
    components_->setRange(3, kMostComponents);
    components_->setValue(MapRequest().components);
    addRow(QStringLiteral("pcaComponents"), tr("Components"), components_,
           tr("How many components are found; any of them can be an axis"));
    const std::array<QString, 3> members = {QStringLiteral("xAxis"), QStringLiteral("yAxis"),
                                            QStringLiteral("zAxis")};
    const std::array<QString, 3> names = {tr("Across"), tr("Up"), tr("Towards you")};
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        boxes_[i] = new QComboBox;
        boxes_[i]->setObjectName(members[i]);
        boxes_[i]->setMinimumWidth(kNarrowBox);
        boxes_[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        addRow(members[i], names[i], boxes_[i],
               tr("The component along this axis, with its share of the variance"));
        connect(boxes_[i], &QComboBox::currentIndexChanged, this, [this] {
            showTotal();
            emit axesChanged();
        });
    }
    total_->setObjectName(QStringLiteral("varianceTotal"));
    total_->setWordWrap(true);
    addWide(total_);
    setShares({});
}

void PcaForm::setShares(const std::vector<double>& shares) {
    shares_ = shares;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const QSignalBlocker quiet(boxes_[i]);
        boxes_[i]->clear();
        for (int component = 0; component < int(shares.size()); ++component)
            boxes_[i]->addItem(QStringLiteral("%1: %2").arg(
                QString::number(component + 1), perCent(shares[std::size_t(component)], 1)));
        boxes_[i]->setCurrentIndex(std::min(int(i), int(shares.size()) - 1));
    }
    setDimensions(dimensions_);
}

void PcaForm::setDimensions(int dimensions) {
    dimensions_ = dimensions;
    setRowVisible(QStringLiteral("xAxis"), !shares_.empty());
    setRowVisible(QStringLiteral("yAxis"), !shares_.empty());
    setRowVisible(QStringLiteral("zAxis"), !shares_.empty() && dimensions > 2);
    showTotal();
}

void PcaForm::read(MapRequest& request) const {
    request.components = components_->value();
}

void PcaForm::write(const MapRequest& request) {
    components_->setValue(request.components);
}

std::vector<int> PcaForm::axes() const {
    std::vector<int> axes;
    for (int i = 0; i < dimensions_; ++i)
        axes.push_back(std::max(0, boxes_[std::size_t(i)]->currentIndex()));
    return axes;
}

void PcaForm::setAxes(const std::vector<int>& axes) {
    for (std::size_t i = 0; i < std::min(axes.size(), boxes_.size()); ++i)
        boxes_[i]->setCurrentIndex(axes[i]);
}

QString PcaForm::axisName(int component) const {
    return tr("Component %1 (%2)")
        .arg(QString::number(component + 1), perCent(shares_[std::size_t(component)], 1));
}

void PcaForm::showTotal() {
    total_->setVisible(!shares_.empty());
    if (shares_.empty())
        return;
    const std::vector<int> chosen = axes();
    double shown = 0;
    for (const int component : std::set(chosen.begin(), chosen.end()))
        shown += shares_[std::size_t(component)];
    const double all = std::accumulate(shares_.begin(), shares_.end(), 0.0);
    total_->setText(tr("The axes hold %1 of the variance, the first %2 components %3.")
                        .arg(perCent(shown, 1), QString::number(shares_.size()), perCent(all, 1)));
}

} // namespace fitroom
