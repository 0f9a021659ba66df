#include "widgets/gallery/ImageSelection.h"

namespace fitroom {

void ImageSelection::reset(std::size_t images) {
    selected_.assign(images, false);
    count_ = 0;
}

bool ImageSelection::contains(std::int32_t image) const {
    return image >= 0 && std::size_t(image) < selected_.size() && selected_[std::size_t(image)];
}

std::vector<std::int32_t> ImageSelection::images() const {
    std::vector<std::int32_t> found;
    found.reserve(count_);
    for (std::size_t i = 0; i < selected_.size() && found.size() < count_; ++i)
        if (selected_[i])
            found.push_back(std::int32_t(i));
    return found;
}

void ImageSelection::clear() {
    reset(selected_.size());
}

void ImageSelection::set(std::int32_t image, bool selected) {
    if (image < 0 || std::size_t(image) >= selected_.size() || contains(image) == selected)
        return;
    selected_[std::size_t(image)] = selected;
    count_ = selected ? count_ + 1 : count_ - 1;
}

void ImageSelection::assign(const std::vector<std::int32_t>& images) {
    clear();
    for (const std::int32_t image : images)
        set(image, true);
}

} // namespace fitroom
