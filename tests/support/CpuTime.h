#pragma once

#include <ctime>

namespace fitroom::test {

/// Milliseconds of processor time since it was made: what work costs, however busy the machine is
/// with other things.
class CpuTime {
public:
    [[nodiscard]] double milliseconds() const {
        return double(std::clock() - start_) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t start_ = std::clock();
};

} // namespace fitroom::test
