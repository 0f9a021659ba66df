#pragma once

// Code for several generations of processors in one program: x86-64-v3 has AVX2 and multiplies and
// adds in one step, v4 has AVX-512.

#if defined(__x86_64__) && defined(__GNUC__)

namespace fitroom {

/// Whether this processor runs code for x86-64-v3.
inline bool runsX86V3() {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

/// And x86-64-v4.
inline bool runsX86V4() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}

} // namespace fitroom

#endif

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__)
/// Before a function with a hot plain loop: compiles it several times over, for processors with and
/// without wide vectors, and picks the widest the processor has when the program starts.
#define FITROOM_VECTOR_CLONES                                                                      \
    __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
/// Before functions that differ by processor in more than that; runsX86V3() and V4() tell which may
/// be called.
#define FITROOM_FOR_X86_V3 __attribute__((target("arch=x86-64-v3")))
#define FITROOM_FOR_X86_V4 __attribute__((target("arch=x86-64-v4,prefer-vector-width=512")))
#else
#define FITROOM_VECTOR_CLONES
#endif
