package main

//go:noinline
func seq(yield func(a, b int) bool) { yield(1, 2) }

//go:noinline
func times(n int) func(yield func(a, b int) bool) { return seq }

func main() {
	for range times(1) {
		func() { println("first") }()
	}
	for a, b := range times(
		2) {
		for range times(3) {
			func() {
				defer println("deferred")
				for range times(a / (b - 2)) {
				}
			}()
		}
	}
}
