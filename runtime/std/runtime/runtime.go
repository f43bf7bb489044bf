// Package runtime is the way to the scheduler and to what the program can know about itself.
package runtime

// An Error is a run-time error: one that the language itself raises.
type Error interface {
	error
	RuntimeError() // to distinguish it from other errors
}

// A TypeAssertionError is what a failed type assertion panics with.
//
//gots:native
type TypeAssertionError struct {
	text string
}

func (e *TypeAssertionError) Error() string
func (e *TypeAssertionError) RuntimeError()

// A PanicNilError is what panic(nil) panics with.
//
//gots:native
type PanicNilError struct {
	text string
}

func (e *PanicNilError) Error() string
func (e *PanicNilError) RuntimeError()

// GOOS and GOARCH are what the go command would run the program on.
const (
	GOOS     string = "linux"
	GOARCH   string = "amd64"
	Compiler        = "gc"
)

// Gosched lets the other goroutines run that can.
//
//gots:parks
func Gosched()

// Goexit ends the goroutine, after its deferred calls.
func Goexit()

// NumGoroutine returns the number of goroutines.
func NumGoroutine() int

// NumCPU returns the number of processors the program can use: goroutines run on one.
func NumCPU() int { return 1 }

// NumCgoCall returns the number of calls into C.
func NumCgoCall() int64 { return 0 }

var processors = 1

// GOMAXPROCS sets how many processors run goroutines at once, unless n < 1, and returns the number before. Here one does,
// whatever is set.
func GOMAXPROCS(n int) int {
	before := processors
	if n > 0 {
		processors = n
	}
	return before
}

// Version returns the version of the language.
func Version() string { return "go1.26" }

// GOROOT returns where the Go tree is.
func GOROOT() string { return "/usr/local/go" }

// GC gives the other goroutines a turn, as Go's does. The host collects garbage by itself.
//
//gots:parks
func GC()

// Breakpoint would stop a debugger.
func Breakpoint() {}

// KeepAlive keeps x reachable up to here.
func KeepAlive(x any) {}

// startFinalizers starts Go's goroutine that would run finalizers.
func startFinalizers()

// SetFinalizer has finalizer run when obj is no longer reachable; that may be never, and here it is.
func SetFinalizer(obj any, finalizer any) {
	if finalizer != nil {
		startFinalizers()
	}
}

// LockOSThread ties the goroutine to its thread. There is one.
func LockOSThread() {}

// UnlockOSThread undoes LockOSThread.
func UnlockOSThread() {}

// MemProfileRate is how often Go's runtime records an allocation; nothing is recorded here.
var MemProfileRate int = 512 * 1024

// A MemStats describes the memory in use, as far as it is known.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

// memory is what the host says of the heap: bytes in use and bytes reserved.
func memory() (used, reserved uint64)

// ReadMemStats fills in m.
func ReadMemStats(m *MemStats) {
	used, reserved := memory()
	*m = MemStats{Alloc: used, TotalAlloc: used, Sys: reserved, HeapAlloc: used, HeapSys: reserved, HeapInuse: used,
		HeapIdle: reserved - used, EnableGC: true}
}
