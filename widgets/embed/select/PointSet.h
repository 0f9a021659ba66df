#pragma once

#include <Qt>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Which points of a map are selected, with the way back.
class PointSet {
public:
    /// Selects none, of so many points, and forgets what was before.
    void reset(std::size_t points);
    /// As a region or a click does: Shift adds, Ctrl takes away, neither selects only these.
    void choose(const std::vector<std::int32_t>& points, Qt::KeyboardModifiers modifiers);
    /// As the selection of another page.
    void assign(std::vector<std::uint8_t> selected);
    /// Those shown that are not selected.
    void invert(const std::vector<std::uint8_t>& shown);
    void undo();
    [[nodiscard]] bool canUndo() const { return !before_.empty(); }

    [[nodiscard]] const std::vector<std::uint8_t>& mask() const { return selected_; }
    /// Ascending.
    [[nodiscard]] std::vector<std::int32_t> points() const;
    [[nodiscard]] std::size_t size() const;

private:
    void remember();

    std::vector<std::uint8_t> selected_;
    std::vector<std::vector<std::int32_t>> before_; ///< selections, the last one last
};

} // namespace fitroom
