#include "app/window/jobs/JobEnds.h"

#include <new>

namespace fitroom {

Error errorOfCaughtException() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return failed({CORE_TEXT("core", "There is not enough memory for this.")},
                      {CORE_TEXT("core", "Close other programs or use fewer images.")})
            .value();
    } catch (const std::exception& exception) {
        return failed(
                   {CORE_TEXT("core", "Something unforeseen went wrong: %1"), {exception.what()}})
            .value();
    } catch (...) {
        return failed({CORE_TEXT("core", "Something unforeseen went wrong.")}).value();
    }
}

} // namespace fitroom
