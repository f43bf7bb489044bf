// The predeclared functions with several results of a call as arguments, deferred, and with operands that only look constant.
package main

import "fmt"

func ints() ([]int, int, int)         { return []int{1}, 2, 3 }
func slices() ([]int, []int)          { return make([]int, 2), []int{7, 8, 9} }
func text() ([]byte, string)          { return make([]byte, 3), "xyz" }
func parts() (float64, float64)       { return 3, -4 }
func entry() (map[string]int, string) { return table, "b" }
func values() ([]any, int, string)    { return nil, 1, "two" }
func three() (int, int, int)          { return 5, 9, 2 }
func nilArray() *[40]int              { calls++; return nil }
func array() [3]string                { calls++; return [3]string{} }

var table = map[string]int{"a": 1, "b": 2}
var calls int

type count int

func (c count) String() string { return "count" }

func deferred() {
	buf := make([]byte, 3)
	defer fmt.Println("deferred", len(table))
	defer delete(table, "a")
	defer copy(buf, "abc")
	defer func() { fmt.Println(recover()) }()
	defer panic(count(3))
}

func main() {
	fmt.Println(append(ints()))
	fmt.Println(append(values()))
	fmt.Println(copy(slices()), copy(text()))
	fmt.Println(complex(parts()))
	delete(entry())
	fmt.Println(table)
	fmt.Println(max(three()), min(three()))
	fmt.Println(len(nilArray()), cap(nilArray()), len(array()), calls)
	c := make(chan *[50]int, 1)
	c <- nil
	fmt.Println(len(<-c), len(c))
	var ten any = append([]any(nil), 1, "x", count(2))
	fmt.Println(ten)
	fmt.Println(append([]byte("ab"), "cd"...), append([]int(nil), []int(nil)...) == nil)
	deferred()
	fmt.Println(table)
	one := 1
	fmt.Println(one<<3., one<<(4+0i), one<<'\x02')
}
