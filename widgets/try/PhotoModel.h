#pragma once

#include "core/predict/Classify.h"
#include "core/predict/Novelty.h"
#include "widgets/try/HintHistory.h"

#include <QAbstractListModel>
#include <QIcon>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fitroom {

/// A photo and what a net makes of it.
struct TriedPhoto {
    int number = 0;
    QString name;
    std::shared_ptr<const Picture> picture;
    QImage preview; ///< small enough to be painted at once
    QIcon thumbnail;
    std::optional<Classification> classification;
    std::optional<Novelty> novelty; ///< of the classification's input, once it is known
    QString error;
    HintHistory hints = {}; ///< what the user says of where the garment is
};

/// The photos tried so far, oldest first.
class PhotoModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Gives the photo's number; numbers are never used twice.
    int add(const QString& name, std::shared_ptr<const Picture> picture);
    /// Another picture in the photo's place; what was said of it stays until it is classified again.
    void setPicture(int number, std::shared_ptr<const Picture> picture);
    void remove(int row);
    void clear();
    void setClassNames(std::vector<std::string> names);
    [[nodiscard]] const std::vector<std::string>& classNames() const { return classNames_; }
    /// These do nothing when the photo is gone. A classification with other hints than the photo's
    /// is left aside: it is older than they are.
    void setClassification(int number, const Classification& classification);
    /// `input` is what was judged; nothing is done when the photo is seen differently by now.
    void setNovelty(int number, const std::vector<std::uint8_t>& input, const Novelty& novelty);
    void setError(int number, const QString& sentence);
    void setHints(int number, const HintHistory& hints);
    void forgetClassifications();

    /// What the net takes each photo for, for a table program: name, class, its probability, and the
    /// probability of every class.
    [[nodiscard]] QString csv() const;

    [[nodiscard]] const std::vector<TriedPhoto>& photos() const { return photos_; }
    [[nodiscard]] int rowOf(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString outcome(const TriedPhoto& photo) const;
    void changed(int row);

    std::vector<TriedPhoto> photos_;
    std::vector<std::string> classNames_;
    int lastNumber_ = 0;
};

} // namespace fitroom
