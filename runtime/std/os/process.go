// Package os is the way to the system around the program: arguments, environment, standard files, processes, signals.
package os

import (
	"errors"
	"syscall"
)

// Args are the command-line arguments; the first is the program's name.
var Args []string = commandLine()

//gots:makes
func commandLine() []string

// Exit ends the program at once with the given status. Deferred functions are not run.
func Exit(code int)

// Getpid returns the number of this process.
func Getpid() int { return syscall.Getpid() }

// Getppid returns the number of the process that started this one.
func Getppid() int { return 0 }

// Getuid returns the number of the user, -1 where there are none.
func Getuid() int { return -1 }

// Hostname returns the name of the machine.
func Hostname() (name string, err error) { return "localhost", nil }

// Getwd returns the working directory.
func Getwd() (dir string, err error) {
	if dir, ok := LookupEnv("PWD"); ok {
		return dir, nil
	}
	return "/", nil
}

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// Executable returns the path of the program.
func Executable() (string, error) {
	if len(Args) == 0 {
		return "", errors.ErrUnsupported
	}
	return Args[0], nil
}

// A Signal is what an operating system sends a process: a syscall.Signal.
type Signal interface {
	String() string
	Signal() // to distinguish it from other Stringers
}

// The signals that every system has: interrupt (from the keyboard), and the one that always ends.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// A Process is one found with FindProcess.
type Process struct {
	Pid int
}

// FindProcess returns the process with the given number, whether there is one or not.
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// Signal sends the process a signal. Only this process can be reached.
func (p *Process) Signal(sig Signal) error {
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	return syscall.Kill(p.Pid, s)
}

// Kill ends the process.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release gives up the process.
func (p *Process) Release() error { return nil }
