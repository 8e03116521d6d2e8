#include <zip.h>
/* For bare deflate streams, which libzip itself unpacks with it. */
#include <zlib.h>
/* For mallopt, which the Glibc module leaves out; see PackagingProcess. */
#ifdef __GLIBC__
#include <malloc.h>
#endif
