// panic(nil) in a module of an older version: recover gives nil, also in the packages of the module.
package main

import (
	"fmt"
	"sync"

	"example.com/nil-before/deep"
)

type silent struct{}

func (silent) String() string { panic(nil) }

func recovered(f func()) (what string) {
	defer func() {
		value := recover()
		what = fmt.Sprintf("%v", value)
	}()
	f()
	return "returned"
}

func main() {
	fmt.Println(recovered(func() { panic(nil) }))
	var err error
	fmt.Println(recovered(func() { panic(err) }))
	fmt.Println(recovered(deep.Panic))
	fmt.Println(recovered(func() {}))
	fmt.Println(recovered(func() {
		defer func() { fmt.Println("first", recover()) }()
		defer panic(nil)
		panic("replaced")
	}))
	fmt.Println(silent{}, "and on")
	fmt.Printf("%v|%s|%d\n", silent{}, []any{silent{}, 1}, silent{})
	once := sync.OnceFunc(func() { panic(nil) })
	fmt.Println(recovered(once), recovered(once))
	wait := make(chan bool)
	go func() {
		defer func() {
			fmt.Println(recover())
			wait <- true
		}()
		wait <- true
		panic(nil)
	}()
	<-wait
	<-wait
}
