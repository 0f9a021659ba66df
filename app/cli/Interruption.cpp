#include "app/cli/Interruption.h"

#include "app/cli/Console.h"
#include "app/cli/ExitCode.h"

#include <csignal>

#include <pthread.h>
#include <unistd.h>

namespace fitroom::cli {

static sigset_t watchedSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, signal);
    return signals;
}

Interruption::Interruption() {
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    watcher_ = std::jthread([this](const std::stop_token& done) { watch(done); });
}

void Interruption::watch(const std::stop_token& done) {
    const sigset_t signals = watchedSignals();
    const timespec wait = {0, 100'000'000};
    while (!done.stop_requested()) {
        if (sigtimedwait(&signals, nullptr, &wait) < 0)
            continue;
        if (source_.stop_requested())
            _exit(WasInterrupted);
        printMessage("\nStopping. Press Ctrl+C again to quit at once.");
        source_.request_stop();
    }
}

} // namespace fitroom::cli
