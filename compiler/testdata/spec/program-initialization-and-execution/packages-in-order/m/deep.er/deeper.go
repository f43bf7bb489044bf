package deeper

import "runtime"

func init() { println("m/deep.er") }

// AtInit is the function that initialises package variables.
var AtInit = caller()

func caller() string {
	pc, _, _, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name()
}

func Name() string { return caller() }

type T struct{}

func (T) Name() string { return caller() }
