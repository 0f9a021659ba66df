#pragma once

/// Before a function with a hot plain loop: compiles it several times over, for processors with and
/// without wide vectors, and picks the widest the processor has when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__)
#define FITROOM_VECTOR_CLONES __attribute__((target_clones("default", "avx2", "avx512f")))
#else
#define FITROOM_VECTOR_CLONES
#endif
