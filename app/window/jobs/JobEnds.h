#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <functional>

namespace fitroom {

/// The work of a job: runs on a worker thread with copies of all it needs, reports progress now and
/// then and gives one value back.
template<class Value>
using Work = std::function<Result<Value>(const Progress&)>;

/// A job's three ends, each called on the window's thread, exactly one of them and once.
template<class Value>
struct JobEnds {
    std::function<void(Value)> finished = [](Value) {};
    std::function<void(const Error&)> failed = [](const Error&) {};
    std::function<void()> cancelled = [] {};
};

/// The value of a job that is done for its effect.
struct Done {};

/// Runs `work`; whatever it throws becomes an error, for nothing may escape a worker thread.
template<class Value>
Result<Value> runGuarded(const Work<Value>& work, const Progress& progress);

/// The error a caught exception becomes. To be called from a catch block.
Error errorOfCaughtException();

template<class Value>
Result<Value> runGuarded(const Work<Value>& work, const Progress& progress) {
    try {
        return work(progress);
    } catch (...) {
        return tl::unexpected(errorOfCaughtException());
    }
}

} // namespace fitroom
