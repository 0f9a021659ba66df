#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <cstdint>

namespace fitroom::test {

/// Measures how long the window's thread leaves its event loop alone.
///
/// On a machine with more to do than cores, any thread is put aside now and then, and no program
/// can help it. What counts against ours is a stall: the time between two beats less the time in
/// which the thread was ready and the kernel (/proc/thread-self/schedstat) gave the processor to
/// others. Computing, reading a file and waiting for a lock all remain in it.
class Heartbeat {
public:
    static constexpr int kIntervalMs = 5;

    Heartbeat();

    [[nodiscard]] int beats() const { return beats_; }
    /// Longest so far, milliseconds.
    [[nodiscard]] double longestStall() const { return longestStall_; }
    [[nodiscard]] double longestGap() const { return longestGap_; }

private:
    void beat();

    QTimer timer_;
    QElapsedTimer clock_;
    std::int64_t waited_ = 0; ///< nanoseconds for the processor, at the last beat
    int beats_ = 0;
    double longestStall_ = 0;
    double longestGap_ = 0;
};

} // namespace fitroom::test
