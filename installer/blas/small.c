/* The few functions of BLAS that numpy calls for products of matrices, in 20 kB instead of OpenBLAS's 28 MB.
   64-bit whole numbers and the names under which numpy's wheels ask for them. The interface: BLAS Technical Forum
   Standard, appendix B. Whatever else numpy.linalg would ask of LAPACK is refused loudly (blas.py writes those). */

#include <complex.h>
#include <stdint.h>
#include <stdlib.h>

enum { DEEP = 128, WIDE = 512 };

#if defined(__x86_64__) && defined(__ELF__)
#define CLONES __attribute__((target_clones("avx2", "default")))
#else
#define CLONES
#endif

#define PLAIN(x) (x)

#define NUMBER float
#define NAME(f) s_##f
#define EXPORTED(f) scipy_cblas_s##f##64_
#define GIVE float
#define TAKE(x) (x)
#define TURNED PLAIN
#include "kind.inc"
#undef NUMBER
#undef NAME
#undef EXPORTED
#undef GIVE
float scipy_cblas_sdot64_(int64_t n, const float *x, int64_t stepx, const float *y, int64_t stepy) {
    return s_product(n, x, stepx, y, stepy, 0);
}

#define NUMBER double
#define NAME(f) d_##f
#define EXPORTED(f) scipy_cblas_d##f##64_
#define GIVE double
#include "kind.inc"
#undef NUMBER
#undef NAME
#undef EXPORTED
#undef GIVE
#undef TAKE
#undef TURNED
double scipy_cblas_ddot64_(int64_t n, const double *x, int64_t stepx, const double *y, int64_t stepy) {
    return d_product(n, x, stepx, y, stepy, 0);
}

#define NUMBER float complex
#define NAME(f) c_##f
#define EXPORTED(f) scipy_cblas_c##f##64_
#define GIVE const void *
#define TAKE(x) (*(const float complex *)(x))
#define TURNED conjf
#include "kind.inc"
#undef NUMBER
#undef NAME
#undef EXPORTED
#undef TAKE
#undef TURNED
void scipy_cblas_cdotu_sub64_(int64_t n, const void *x, int64_t stepx, const void *y, int64_t stepy, void *sum) {
    *(float complex *)sum = c_product(n, x, stepx, y, stepy, 0);
}
void scipy_cblas_cdotc_sub64_(int64_t n, const void *x, int64_t stepx, const void *y, int64_t stepy, void *sum) {
    *(float complex *)sum = c_product(n, x, stepx, y, stepy, 1);
}

#define NUMBER double complex
#define NAME(f) z_##f
#define EXPORTED(f) scipy_cblas_z##f##64_
#define TAKE(x) (*(const double complex *)(x))
#define TURNED conj
#include "kind.inc"
void scipy_cblas_zdotu_sub64_(int64_t n, const void *x, int64_t stepx, const void *y, int64_t stepy, void *sum) {
    *(double complex *)sum = z_product(n, x, stepx, y, stepy, 0);
}
void scipy_cblas_zdotc_sub64_(int64_t n, const void *x, int64_t stepx, const void *y, int64_t stepy, void *sum) {
    *(double complex *)sum = z_product(n, x, stepx, y, stepy, 1);
}
