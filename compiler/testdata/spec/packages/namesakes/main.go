package main

import (
	"fmt"

	"example.com/same/a/list"
	other "example.com/same/b/list"
	"math/rand/v2"
)

type both struct {
	list.T
	other.U
}

func (both) name() string { return "main" }

type ptrs struct {
	*list.T
	other.Namer
}

type chacha struct{ *rand.ChaCha8 }

func (chacha) fill(p []byte) { fmt.Println("mine", len(p)) }

func main() {
	var b both
	b.T.N, b.U.N = 1, 2
	fmt.Println(b.name(), list.Name(b), other.Name(b), list.Name(&b), other.Name(&b))
	list.Set(&b, 10)
	other.Set(&b, 20)
	fmt.Println(b)
	p := ptrs{&b.T, other.U{N: 5}}
	fmt.Println(list.Name(p), other.Name(p))
	var i interface {
		list.Namer
		other.Namer
	} = b
	fmt.Println(list.Name(i), other.Name(i))
	fmt.Printf("%T\n", struct {
		list.Namer
		other.Namer2
	}{})
	c := chacha{rand.NewChaCha8([32]byte{})}
	var f interface{ fill([]byte) } = c
	f.fill(make([]byte, 3))
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		_ = any(list.T{}).(other.I)
	}()
	_ = any(list.T{}).(list.I)
}
