// Package syscall has the signals and error numbers of the operating system, as Linux numbers them.
package syscall

import "internal/oserror"

// A Signal is what an operating system sends a process.
type Signal int

const (
	SIGHUP   Signal = 1
	SIGINT   Signal = 2
	SIGQUIT  Signal = 3
	SIGILL   Signal = 4
	SIGTRAP  Signal = 5
	SIGABRT  Signal = 6
	SIGBUS   Signal = 7
	SIGFPE   Signal = 8
	SIGKILL  Signal = 9
	SIGUSR1  Signal = 10
	SIGSEGV  Signal = 11
	SIGUSR2  Signal = 12
	SIGPIPE  Signal = 13
	SIGALRM  Signal = 14
	SIGTERM  Signal = 15
	SIGCHLD  Signal = 17
	SIGCONT  Signal = 18
	SIGSTOP  Signal = 19
	SIGTSTP  Signal = 20
	SIGTTIN  Signal = 21
	SIGTTOU  Signal = 22
	SIGWINCH Signal = 28
)

var signalTexts = map[Signal]string{
	SIGHUP: "hangup", SIGINT: "interrupt", SIGQUIT: "quit", SIGILL: "illegal instruction", SIGTRAP: "trace/breakpoint trap",
	SIGABRT: "aborted", SIGBUS: "bus error", SIGFPE: "floating point exception", SIGKILL: "killed",
	SIGUSR1: "user defined signal 1", SIGSEGV: "segmentation fault", SIGUSR2: "user defined signal 2", SIGPIPE: "broken pipe",
	SIGALRM: "alarm clock", SIGTERM: "terminated",
}

// Signal makes a Signal an os.Signal.
func (s Signal) Signal() {}

// String returns what the signal means: "interrupt".
func (s Signal) String() string {
	if text, ok := signalTexts[s]; ok {
		return text
	}
	return "signal " + decimal(int(s))
}

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	text := string(rune('0' + n%10))
	if n >= 10 {
		text = decimal(n/10) + text
	}
	return text
}

// An Errno is the number of an error of the operating system.
type Errno uintptr

const (
	EPERM   Errno = 1
	ENOENT  Errno = 2
	EINTR   Errno = 4
	EIO     Errno = 5
	EBADF   Errno = 9
	EAGAIN  Errno = 11
	ENOMEM  Errno = 12
	EACCES  Errno = 13
	EEXIST  Errno = 17
	ENOTDIR Errno = 20
	EISDIR  Errno = 21
	EINVAL  Errno = 22
	EMFILE  Errno = 24
	ENOSPC  Errno = 28
	EROFS   Errno = 30
	EPIPE   Errno = 32
	ENOSYS  Errno = 38
)

var errnoTexts = map[Errno]string{
	EPERM: "operation not permitted", ENOENT: "no such file or directory", EINTR: "interrupted system call",
	EIO: "input/output error", EBADF: "bad file descriptor", EAGAIN: "resource temporarily unavailable",
	ENOMEM: "cannot allocate memory", EACCES: "permission denied", EEXIST: "file exists", ENOTDIR: "not a directory",
	EISDIR: "is a directory", EINVAL: "invalid argument", EMFILE: "too many open files", ENOSPC: "no space left on device",
	EROFS: "read-only file system", EPIPE: "broken pipe", ENOSYS: "function not implemented",
}

func (e Errno) Error() string {
	if text, ok := errnoTexts[e]; ok {
		return text
	}
	return "errno " + decimal(int(e))
}

// Is lets errors.Is find the errors of package os in an Errno.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST
	case oserror.ErrNotExist:
		return e == ENOENT
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool { return e == EINTR || e == EMFILE || e.Timeout() }

// Timeout reports whether the error is a timeout.
func (e Errno) Timeout() bool { return e == EAGAIN }

// Getpid returns the number of this process.
func Getpid() (pid int) { return 1 }

// Exit ends the program at once.
func Exit(code int)


// raise sends this process a signal; false when it cannot be sent.
func raise(sig int) bool

// Kill sends a signal to a process, which must be this one.
func Kill(pid int, sig Signal) (err error) {
	if pid != Getpid() {
		return EPERM
	}
	if sig != 0 && !raise(int(sig)) {
		return EINVAL
	}
	return nil
}
