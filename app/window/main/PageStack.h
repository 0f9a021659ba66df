#pragma once

#include "widgets/rail/Rail.h"

#include <QStackedWidget>

namespace fitroom {

class DataPage;
class EmbedPage;
class InspectPage;
class ModelPage;
class TrainPage;
class TryPage;

/// The window's six pages, one above the other, in the rail's order.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);

    void showPage(Page page) { setCurrentIndex(int(page)); }
    [[nodiscard]] Page page() const { return Page(currentIndex()); }

    [[nodiscard]] DataPage& data() const { return *data_; }
    [[nodiscard]] ModelPage& model() const { return *model_; }
    [[nodiscard]] TrainPage& train() const { return *train_; }
    [[nodiscard]] InspectPage& inspect() const { return *inspect_; }
    [[nodiscard]] EmbedPage& embed() const { return *embed_; }
    [[nodiscard]] TryPage& tryOut() const { return *try_; }

private:
    DataPage* data_;
    ModelPage* model_;
    TrainPage* train_;
    InspectPage* inspect_;
    EmbedPage* embed_;
    TryPage* try_;
};

} // namespace fitroom
