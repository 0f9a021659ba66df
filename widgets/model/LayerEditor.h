#pragma once

#include "core/model/LayerSpec.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace fitroom {

/// The fields of one layer, to be changed in place: what its kind is, what that does, and a field
/// for each of its parameters. A value that no layer of the kind may have is complained of at once
/// and goes no further.
class LayerEditor : public QWidget {
    Q_OBJECT
public:
    explicit LayerEditor(QWidget* parent = nullptr);

    /// The layer at `place` of its net; nothing shows what to do to have one. A layer of the same
    /// kind as the one before keeps the fields, and the keyboard where it is.
    void setLayer(const std::optional<LayerSpec>& layer, std::size_t place = 0);

signals:
    /// By the user: the whole layer, and which of its parameters is another.
    void edited(const fitroom::LayerSpec& layer, const QString& member);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Fields;

    void rebuild();
    void complain(QWidget* field, const QString& sentence);
    void addField(const QString& label, QWidget* field, const QString& name,
                  const QString& toolTip);

    QLabel* title_;
    QLabel* description_;
    QLabel* complaint_;
    QWidget* fields_ = nullptr;
    QGridLayout* grid_ = nullptr;
    std::optional<LayerSpec> layer_;
    std::vector<std::function<void()>> loaders_; ///< from layer_ into the fields
    bool loading_ = false;
};

} // namespace fitroom
