// Linux has this call, but declares it for GNU programs only, and Swift's Glibc module leaves it out.
#ifdef __linux__
int syncfs(int descriptor);
#endif
