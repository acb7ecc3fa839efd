/* A disk that fails on demand, for tests: preloaded before libc, it counts every call that changes the files below one
 * folder, and at the Nth one kills the process, or lets calls fail. It also keeps what a power cut would leave: the
 * content that a file had at its last fsync, and the names that a folder had at its last fsync.
 *
 * Armed by `arm` (through ctypes) in a forked child; before that everything passes through. Linux, glibc.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum action { COUNT, KILL, FAIL_ONCE, FULL, INTERRUPT };

static int armed, action, fault_errno;
static long at, done;
static char folder[PATH_MAX], shadow[PATH_MAX];

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, name)

void arm(const char *below, const char *keep, long when, int what, int error) {
    snprintf(folder, sizeof folder, "%s", below);
    snprintf(shadow, sizeof shadow, "%s", keep);
    at = when, action = what, fault_errno = error, done = 0, armed = 1;
}

long operations(void) { armed = 0; return done; }

static int below(const char *path) {
    size_t length = strlen(folder);
    return !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int ours(const char *path) {
    if (!armed) return 0;
    if (path[0] == '/') return below(path);
    char here[PATH_MAX];
    return getcwd(here, sizeof here) && below(here);
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return 1;
}

static int ours_fd(int fd) {
    char path[PATH_MAX];
    if (!armed) return 0;
    int saved = errno, found = path_of(fd, path) && below(path);
    errno = saved;
    return found;
}

/* Count a call; say whether it must fail. `grows`: whether it takes room, so that a full disk refuses it. */
static int fault(int grows) {
    done++;
    if (action == KILL && done == at) kill(getpid(), SIGKILL);
    if (action == INTERRUPT && done == at) kill(getpid(), SIGINT);
    if ((action == FAIL_ONCE && done == at) || (action == FULL && done >= at && grows)) {
        errno = fault_errno;
        return 1;
    }
    return 0;
}

/* What a power cut leaves. Inodes never come back under another name: what is removed keeps a link in `kept`. */

static void shadow_path(char *target, size_t size, const char *kind, ino_t inode) {
    snprintf(target, size, "%s/%s-%lu", shadow, kind, (unsigned long)inode);
}

static void keep_inode(const char *path) {
    struct stat state;
    char target[PATH_MAX + 64];
    if (!shadow[0] || lstat(path, &state) || !S_ISREG(state.st_mode)) return;
    shadow_path(target, sizeof target, "kept", state.st_ino);
    int saved = errno;
    if (link(path, target)) errno = saved;
}

static void keep_content(int fd, const struct stat *state) {
    char target[PATH_MAX + 64], draft[PATH_MAX + 80], buffer[65536];
    shadow_path(target, sizeof target, "data", state->st_ino);
    snprintf(draft, sizeof draft, "%s.new", target);
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    FILE *from = fopen(link, "rb"), *to = fopen(draft, "wb");
    size_t count;
    while (from && to && (count = fread(buffer, 1, sizeof buffer, from))) fwrite(buffer, 1, count, to);
    if (from) fclose(from);
    if (to) fclose(to);
    rename(draft, target);
}

static void keep_names(const char *path, ino_t inode) {
    char target[PATH_MAX + 64];
    shadow_path(target, sizeof target, "names", inode);
    FILE *to = fopen(target, "wb");
    DIR *listing = opendir(path);
    struct dirent *entry;
    while (to && listing && (entry = readdir(listing)))
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
            fprintf(to, "%lu %d %s\n", (unsigned long)entry->d_ino, entry->d_type == DT_DIR, entry->d_name);
    if (listing) closedir(listing);
    if (to) fclose(to);
}

/* A new folder has the number of an old one now and then. */
static void forget_names(const char *path) {
    struct stat state;
    char target[PATH_MAX + 64];
    int saved = errno;
    if (shadow[0] && !lstat(path, &state)) {
        shadow_path(target, sizeof target, "names", state.st_ino);
        armed = 0;
        unlink(target);
        armed = 1;
    }
    errno = saved;
}

static void synced(int fd) {
    struct stat state;
    char path[PATH_MAX];
    int saved = errno;
    if (shadow[0] && !fstat(fd, &state)) {
        armed = 0;
        if (S_ISDIR(state.st_mode)) { if (path_of(fd, path)) keep_names(path, state.st_ino); }
        else keep_content(fd, &state);
        armed = 1;
    }
    errno = saved;
}

/* The calls. */

static int creates(const char *path, int flags) {
    return (flags & O_TRUNC && flags & (O_WRONLY | O_RDWR)) || (flags & O_CREAT && access(path, F_OK));
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, #name, const char *, int, ...); \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        int saved = errno; \
        if (ours(path) && creates(path, flags) && fault(1)) return -1; \
        errno = saved; \
        return real(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int at_fd, const char *path, int flags, ...) { \
        REAL(int, #name, int, const char *, int, ...); \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        int saved = errno; \
        if (at_fd == AT_FDCWD && ours(path) && creates(path, flags) && fault(1)) return -1; \
        errno = saved; \
        return real(at_fd, path, flags, mode); \
    }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *content, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (ours_fd(fd) && fault(1)) return -1;
    return real(fd, content, count);
}

#define PWRITE(name, offset_type) \
    ssize_t name(int fd, const void *content, size_t count, offset_type offset) { \
        REAL(ssize_t, #name, int, const void *, size_t, offset_type); \
        if (ours_fd(fd) && fault(1)) return -1; \
        return real(fd, content, count, offset); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC(name) \
    int name(int fd) { \
        REAL(int, #name, int); \
        if (!ours_fd(fd)) return real(fd); \
        if (fault(0)) return -1; \
        synced(fd); \
        return 0; \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, length_type) \
    int name(int fd, length_type length) { \
        REAL(int, #name, int, length_type); \
        if (ours_fd(fd) && fault(length > 0)) return -1; \
        return real(fd, length); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int rename(const char *old, const char *new) {
    REAL(int, "rename", const char *, const char *);
    if (ours(new)) { if (fault(0)) return -1; keep_inode(new); }
    return real(old, new);
}

int renameat2(int old_at, const char *old, int new_at, const char *new, unsigned flags) {
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
    if (ours(new) && fault(0)) return -1;
    return real(old_at, old, new_at, new, flags);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    if (ours(path)) { if (fault(0)) return -1; keep_inode(path); }
    return real(path);
}

int unlinkat(int at_fd, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    char parent[PATH_MAX], whole[2 * PATH_MAX];
    if (armed && (at_fd == AT_FDCWD ? ours(path) : ours_fd(at_fd))) {
        if (fault(0)) return -1;
        if (at_fd != AT_FDCWD && path_of(at_fd, parent)) {
            snprintf(whole, sizeof whole, "%s/%s", parent, path);
            keep_inode(whole);
        }
    }
    return real(at_fd, path, flags);
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    if (!ours(path)) return real(path, mode);
    if (fault(1)) return -1;
    int made = real(path, mode);
    if (!made) forget_names(path);
    return made;
}

int rmdir(const char *path) {
    REAL(int, "rmdir", const char *);
    if (ours(path) && fault(0)) return -1;
    return real(path);
}
