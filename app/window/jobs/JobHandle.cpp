#include "app/window/jobs/JobHandle.h"

#include <utility>

namespace fitroom {

JobHandle& JobHandle::operator=(JobHandle&& other) noexcept {
    if (this != &other) {
        letGo();
        state_ = std::move(other.state_);
    }
    return *this;
}

void JobHandle::cancel() {
    if (state_)
        state_->stop.request_stop();
}

void JobHandle::letGo() {
    if (!state_)
        return;
    state_->wanted = false;
    state_->stop.request_stop();
    state_.reset();
}

} // namespace fitroom
