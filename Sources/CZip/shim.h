#include <zip.h>
/* For mallopt, which the Glibc module leaves out; see PackagingProcess. */
#ifdef __GLIBC__
#include <malloc.h>
#endif
