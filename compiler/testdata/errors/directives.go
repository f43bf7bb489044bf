package main

//go:noinline
func above() {}

//go:nosplit

// A comment may stand between.
func apart() {}

//go:noinline // ERROR "misplaced compiler directive"
var x int

var y int //go:noinline // ERROR "misplaced compiler directive"

type (
	//go:nosplit // ERROR "misplaced compiler directive"
	T int
)

//go:unknown is not the compiler's
type U int

//go:embed file // ERROR "go:embed only allowed in Go files that import \"embed\""
var text string

//go:nowritebarrier // ERROR "//go:nowritebarrier only allowed in runtime"
func barrier() {}

//go:uintptrkeepalive // ERROR "//go:uintptrkeepalive is only allowed in the standard library"
func keep(uintptr) {}

func main() {
	//go:noinline // ERROR "misplaced compiler directive"
	f := func() {}
	f()
}

//go:noinline // ERROR "misplaced compiler directive"
