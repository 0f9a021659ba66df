#pragma once

#include "core/support/Error.h"

namespace fitroom::cli {

/// What the program gives back to the shell.
enum ExitCode : int {
    Done = 0,
    WorkFailed = 1,
    WrongUsage = 2,
    WrongInput = 3,
    CannotReadOrWrite = 4,
    WasInterrupted = 130
};

inline int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::BadInput:
        return WrongInput;
    case ErrorKind::CannotRead:
    case ErrorKind::CannotWrite:
        return CannotReadOrWrite;
    case ErrorKind::Cancelled:
        return WasInterrupted;
    case ErrorKind::Failed:
        break;
    }
    return WorkFailed;
}

} // namespace fitroom::cli
