#pragma once

#include <cstdint>
#include <vector>

namespace fitroom {

/// Which images are selected, by index into the data set.
class ImageSelection {
public:
    /// Forgets everything; images are 0 to `images` - 1.
    void reset(std::size_t images);

    [[nodiscard]] bool contains(std::int32_t image) const;
    [[nodiscard]] std::size_t size() const { return count_; }
    /// Ascending.
    [[nodiscard]] std::vector<std::int32_t> images() const;

    void clear();
    void set(std::int32_t image, bool selected);
    void assign(const std::vector<std::int32_t>& images);

private:
    std::vector<bool> selected_;
    std::size_t count_ = 0;
};

} // namespace fitroom
