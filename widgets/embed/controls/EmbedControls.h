#pragma once

#include "widgets/embed/MapRequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedLayout;

namespace fitroom {

class CustomForm;
class FieldList;
class PcaForm;
class RunBar;
class SourceForm;
class TsneForm;
class UmapForm;
class WholeField;

/// What is mapped, and how: source, method and its settings, and the buttons that run it.
class EmbedControls : public QWidget {
    Q_OBJECT
public:
    explicit EmbedControls(QWidget* parent = nullptr);

    [[nodiscard]] SourceForm& source() const { return *source_; }
    [[nodiscard]] PcaForm& pca() const { return *pca_; }
    [[nodiscard]] TsneForm& tsne() const { return *tsne_; }
    [[nodiscard]] CustomForm& custom() const { return *custom_; }
    [[nodiscard]] RunBar& runBar() const { return *runBar_; }

    /// Whether the page shows each epoch of a training.
    [[nodiscard]] bool follows() const;

    /// Whether there is a run whose epochs might be replayed.
    void setCanReplay(bool can);

    /// As the fields are.
    [[nodiscard]] MapRequest request() const;
    void setRequest(const MapRequest& request);

signals:
    /// No field is wrong.
    void startRequested(const fitroom::MapRequest& request);
    /// The current run's epochs shall be replayed.
    void replayRequested();
    /// Something else than the map that is shown is chosen, perhaps.
    void changed();

private:
    void showMethod();
    void start();
    [[nodiscard]] MapMethod method() const;

    SourceForm* source_;
    FieldList* basics_;
    QComboBox* method_;
    QComboBox* dimensions_;
    QCheckBox* sphere_;
    WholeField* seed_;
    FieldList* seedRow_;
    PcaForm* pca_;
    TsneForm* tsne_;
    UmapForm* umap_;
    CustomForm* custom_;
    RunBar* runBar_;
    QCheckBox* follow_;
    QPushButton* replay_;
};

} // namespace fitroom
