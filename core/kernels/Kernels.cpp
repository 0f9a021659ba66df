#include "core/kernels/Kernels.h"

namespace fitroom {

extern const Kernels kernelsForAnyProcessor;
#ifdef FITROOM_X86_KERNELS
extern const Kernels kernelsForAvx2;
extern const Kernels kernelsForAvx512;
#endif

const Kernels& kernels() {
#ifdef FITROOM_X86_KERNELS
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return kernelsForAvx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return kernelsForAvx2;
#endif
    return kernelsForAnyProcessor;
}

} // namespace fitroom
