// Several packages: what is exported, import names of every form, embedding and interfaces across packages, order of initialisation.
package main

import (
	"fmt"

	"example.com/modules/alpha"
	b "example.com/modules/beta"
	deep "example.com/modules/generic/v2"
	. "example.com/modules/internal/core"
	_ "example.com/modules/side"
)

var first = Log("main.first", second)
var second = Log("main.second", alpha.Value)

func init() { Log("main.init in main.go", nil) }

type local struct {
	alpha.Base
	*b.Other
	extra int
}

type hidden struct{ alpha.Hider }

// These do not implement the unexported methods of other packages.
func (local) secret() string { return "main's secret" }

type mine interface{ secret() string }
type shadow struct{ name string }

func main() {
	fmt.Println(Entries)
	l := local{alpha.New("base"), &b.Other{N: 2}, 3}
	l.SetName("changed")
	l.Increment()
	fmt.Println(l.Name(), l.N, l.Base.Name(), l.Other.N, l.extra, alpha.Count, b.Count())
	alpha.Count += 10
	p := &alpha.Count
	*p++
	fmt.Println(alpha.GetCount(), b.SeesAlpha(), *p)
	var s alpha.Stringer = alpha.New("x")
	fmt.Println(s, alpha.Max, alpha.Red, alpha.Color(2), b.Convert(s), deep.Version, deep.Deep())
	fmt.Printf("%T %T %v %+v %T %T\n", s, l, l.Base, l.Base, alpha.Red, deep.T{})
	var any1 any = l
	_, ok := any1.(mine)
	_, ok2 := any1.(alpha.Secret)
	_, ok3 := any(alpha.New("y")).(mine)
	_, ok4 := any(alpha.New("y")).(alpha.Secret)
	_, ok5 := any(hidden{alpha.Hidden()}).(alpha.Hider)
	fmt.Println(ok, ok2, ok3, ok4, ok5, alpha.CallSecret(hidden{alpha.Hidden()}), l.secret())
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any1.(alpha.Secret)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = any(b.Shadow{}).(alpha.Shadow)
	}()
	x, y := struct{ name string }{"anon"}, alpha.Anon()
	_, same := any(x).(struct{ name string })
	_, other := y.(struct{ name string })
	_, exported := alpha.AnonExported().(struct{ Name string })
	fmt.Println(same, other, exported, any(shadow{"a"}) == any(alpha.Shadow{}))
	fmt.Printf("%v %v %T\n", y, x, y)
	f := alpha.Base.Name
	g := (*b.Other).Increment
	g(l.Other)
	fmt.Println(f(l.Base), l.N, alpha.Funcs["double"](4), b.Apply(func(i int) int { return i + l.N }, 1))
	alpha.Hook = func(s string) string { return "hooked " + s }
	fmt.Println(alpha.RunHook("h"), PI*2, Kind, Twice(3), Point{1, 2}.Sum())
	alpha.Arr[1] = 7
	arr := alpha.Arr
	arr[0] = 100
	alpha.Struct.A = 5
	st := alpha.Struct
	st.A = 6
	fmt.Println(alpha.ArrSum(), arr, alpha.Struct, st, alpha.Map["k"], len(alpha.Slice))
	err := alpha.Fail()
	if e, ok := err.(*alpha.Error); ok {
		fmt.Println(e.Code, err, alpha.IsFail(err))
	}
	c := make(chan string)
	go alpha.Send(c, "through a channel")
	fmt.Println(<-c, <-b.Producer(3))
	fmt.Println(helper(), initialised)
}
