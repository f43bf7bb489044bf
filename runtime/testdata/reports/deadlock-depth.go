// The report shows every frame that waits, through calls, methods, closures and interface methods.
package main

type source interface{ next() int }

type channel struct{ ch chan int }

func (c *channel) next() int { return <-c.ch }

type twice struct{ source }

func (t twice) next() int {
	return 2 * t.source.next()
}

func sum(s source, n int) (total int) {
	for i := 0; i < n; i++ {
		total += s.next()
	}
	return total
}

func main() {
	s := twice{&channel{make(chan int)}}
	func() {
		println(sum(s, 2))
	}()
}
