#include "widgets/model/CompareView.h"

#include "widgets/common/Labels.h"
#include "widgets/model/ComparisonModel.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace fitroom {

CompareView::CompareView(QWidget* parent)
    : QWidget(parent), choice_(new QComboBox), summary_(hint({})),
      model_(new ComparisonModel(this)), table_(new QTableView) {
    setObjectName(QStringLiteral("compareView"));
    table_->setObjectName(QStringLiteral("comparison"));
    table_->setAccessibleName(tr("Layers of both nets"));
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ComparisonModel::LeftLayer, QHeaderView::Stretch);
    header->setSectionResizeMode(ComparisonModel::RightLayer, QHeaderView::Stretch);
    summary_->setObjectName(QStringLiteral("comparisonSummary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(makeBar());
    column->addWidget(table_, 1);
}

QWidget* CompareView::makeBar() {
    choice_->setObjectName(QStringLiteral("otherNet"));
    choice_->setAccessibleName(tr("Net to compare with"));
    choice_->setToolTip(tr("A built-in net, the net of a run, or one from a file"));
    choice_->setPlaceholderText(tr("Choose a net"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(22);
    auto* words = new QLabel(tr("Compare &with"));
    words->setBuddy(choice_);
    auto* open = new QPushButton(tr("Fr&om a file…"));
    open->setObjectName(QStringLiteral("openOther"));
    open->setAccessibleName(tr("Compare with a net from a file"));
    open->setToolTip(tr("Compare with a net from a JSON file"));
    connect(choice_, &QComboBox::currentIndexChanged, this, &CompareView::compare);
    connect(open, &QPushButton::clicked, this, &CompareView::openRequested);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(words);
    row->addWidget(choice_);
    row->addWidget(open);
    row->addStretch();
    row->addWidget(summary_);
    return bar;
}

void CompareView::setOthers(const std::vector<NamedNet>& others) {
    others_ = others;
    fillChoice();
}

void CompareView::addOther(const NamedNet& other) {
    std::erase_if(opened_, [&](const NamedNet& net) { return net.name == other.name; });
    opened_.push_back(other);
    fillChoice();
    choice_->setCurrentIndex(choice_->count() - 1);
}

void CompareView::fillChoice() {
    const QString chosen = choice_->currentText();
    {
        const QSignalBlocker quiet(choice_);
        choice_->clear();
        for (const auto& nets : {others_, opened_})
            for (const NamedNet& net : nets)
                choice_->addItem(net.name);
        choice_->setCurrentIndex(choice_->findText(chosen));
    }
    compare();
}

void CompareView::setNet(const NetSummary& net, int classes, const TrainingCost& cost) {
    net_ = net;
    classes_ = classes;
    cost_ = cost;
    compare();
}

void CompareView::compare() {
    const int index = choice_->currentIndex();
    table_->setVisible(index >= 0);
    if (index < 0) {
        summary_->setText(tr("Choose a net to compare with."));
        return;
    }
    const auto at = std::size_t(index);
    const NamedNet& other = at < others_.size() ? others_[at] : opened_[at - others_.size()];
    model_->setNets(net_, summarise(other.model, net_.input, classes_), cost_);
    summary_->setText(model_->differences() == 0
                          ? tr("All layers are alike.")
                          : tr("Layers that differ: %1").arg(model_->differences()));
}

} // namespace fitroom
