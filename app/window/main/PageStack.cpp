#include "app/window/main/PageStack.h"

#include "widgets/data/DataPage.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/inspect/InspectPage.h"
#include "widgets/model/ModelPage.h"
#include "widgets/train/TrainPage.h"
#include "widgets/try/TryPage.h"

namespace fitroom {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent), data_(new DataPage), model_(new ModelPage), train_(new TrainPage),
      inspect_(new InspectPage), embed_(new EmbedPage), try_(new TryPage) {
    setObjectName(QStringLiteral("pages"));
    for (QWidget* page : {static_cast<QWidget*>(data_), static_cast<QWidget*>(model_),
                          static_cast<QWidget*>(train_), static_cast<QWidget*>(inspect_),
                          static_cast<QWidget*>(embed_), static_cast<QWidget*>(try_)})
        addWidget(page);
}

} // namespace fitroom
