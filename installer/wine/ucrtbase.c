/* What Wine 8 lacks of Windows: functions of complex numbers. numpy wants to have them when it is loaded; caseapp never calls one. All other
   functions are handed on to Wine's own library (prove_windows.py names them). Only for trying the installer under Wine. */
#include <complex.h>

typedef struct { float re, im; } small;     /* as Windows hands them over */
typedef struct { double re, im; } large;    /* its long double is a double */

#define PARTS(name) \
    float our_##name##f(small z) { return (float)name(z.re + z.im * I); } \
    double our_##name##l(large z) { return name(z.re + z.im * I); } \
    double our_##name(large z) { return name(z.re + z.im * I); }
#define TURNS(name) \
    small our_##name##f(small z) { double complex r = name(z.re + z.im * I); return (small){(float)creal(r), (float)cimag(r)}; } \
    large our_##name##l(large z) { double complex r = name(z.re + z.im * I); return (large){creal(r), cimag(r)}; } \
    large our_##name(large z) { return our_##name##l(z); }

PARTS(cabs) PARTS(carg) PARTS(creal) PARTS(cimag)
TURNS(ccos) TURNS(ccosh) TURNS(cexp) TURNS(csin) TURNS(csinh) TURNS(ctan) TURNS(ctanh)
