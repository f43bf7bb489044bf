// Types of one name declared in several functions, as parts of method signatures; types of the standard library embedded, and converted.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sort"
	"strings"
	"sync"
)

func f1() any {
	type T struct{ a int }
	type J interface{ Get(T) string }
	type S struct{ J }
	return S{}
}
func f2(x any) bool {
	type T struct{ a int }
	type J interface{ Get(T) string }
	_, ok := x.(J)
	return ok
}
func f3(x any) bool {
	type T struct{ a int }
	_, ok := x.(func(T))
	return ok
}
func f4() any {
	type T struct{ a int }
	return func(T) {}
}

type once struct {
	sync.Once
	sync.Mutex
	strings.Builder
	err error
}

func embedStd() {
	var o once
	o.Do(func() { o.WriteString("once") })
	o.Do(func() { o.WriteString("never") })
	o.Lock()
	fmt.Println(o.String(), o.TryLock(), o.Len())
	o.Unlock()
	type M sync.Mutex
	var m M
	(*sync.Mutex)(&m).Lock()
	fmt.Println((*sync.Mutex)(&m).TryLock())
	type L []string
	sort.Strings(L{"b"})
	type W struct{ *sync.WaitGroup }
	w := W{&sync.WaitGroup{}}
	w.Add(1)
	go func() { defer w.Done(); runtime.Gosched() }()
	w.Wait()
	e := errors.Join(errors.New("a"), nil, errors.New("b"))
	fmt.Println(e, errors.Is(e, o.err))
}

func main() {
	fmt.Println(f2(f1()), f3(f4()))
	embedStd()
}
