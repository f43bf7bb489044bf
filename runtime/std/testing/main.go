// Main and the flags.
package testing

import (
	"flag"
	"fmt"
	"os"
)

// An InternalTest is a test and its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// B is for the type of Main only: there are no benchmarks.
type B struct{ private int }

// An InternalBenchmark is for the type of Main only: Main refuses to run one.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// An InternalExample is for the type of Main only: Main refuses to run one.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

var (
	chatty      = new(bool)
	short       = new(bool)
	runPattern  = new(string)
	matchString func(pat, str string) (bool, error)
	initialised bool
)

// Init registers the flags: -test.v, -test.run and -test.short.
func Init() {
	if initialised {
		return
	}
	initialised = true
	flag.BoolVar(chatty, "test.v", false, "verbose: print additional output")
	flag.BoolVar(short, "test.short", false, "run smaller test suite to save time")
	flag.StringVar(runPattern, "test.run", "", "run only tests and examples matching `regexp`")
}

// Short reports whether -test.short is set.
func Short() bool { return *short }

// Verbose reports whether -test.v is set.
func Verbose() bool { return *chatty }

// Testing reports whether the program is a test: no program of ours is one.
func Testing() bool { return false }

// RunTests runs the tests that -test.run asks for, and reports whether none failed.
func RunTests(match func(pat, str string) (bool, error), tests []InternalTest) bool {
	matchString = match
	root := &T{signal: make(chan bool, 1)}
	for _, test := range tests {
		root.Run(test.Name, test.F)
	}
	if len(tests) == 0 || len(root.names) == 0 {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return !root.Failed()
}

// Main runs tests, says PASS or FAIL, and exits. There must be no benchmarks and no examples.
func Main(match func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	if len(benchmarks) > 0 || len(examples) > 0 {
		panic("testing.Main: benchmarks and examples are not supported")
	}
	Init()
	if !flag.Parsed() {
		flag.Parse()
	}
	if !RunTests(match, tests) {
		fmt.Print("FAIL\n")
		os.Exit(1)
	}
	fmt.Print("PASS\n")
	os.Exit(0)
}
