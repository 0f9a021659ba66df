#pragma once

#include <QLineEdit>

#include <cstdint>
#include <optional>

namespace fitroom {

/// A line edit for a whole number of up to 64 bits, such as a seed.
class WholeField : public QLineEdit {
    Q_OBJECT
public:
    explicit WholeField(std::uint64_t max, QWidget* parent = nullptr);

    void setValue(std::uint64_t value);
    /// Nothing when what is written is no whole number up to the largest allowed.
    [[nodiscard]] std::optional<std::uint64_t> value() const;

signals:
    /// By the user.
    void valueEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::uint64_t max_;
};

} // namespace fitroom
