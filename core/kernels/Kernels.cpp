#include "core/kernels/Kernels.h"

#include "core/support/Simd.h"

namespace fitroom {

extern const Kernels kernelsForAnyProcessor;
#ifdef FITROOM_X86_KERNELS
extern const Kernels kernelsForAvx2;
extern const Kernels kernelsForAvx512;
#endif

const Kernels& kernels() {
#ifdef FITROOM_X86_KERNELS
    if (runsX86V4())
        return kernelsForAvx512;
    if (runsX86V3())
        return kernelsForAvx2;
#endif
    return kernelsForAnyProcessor;
}

} // namespace fitroom
