package main

import "fmt"

type Person struct {
	Name    string
	Address *struct {
		Street string
		City   string
	}
}

type embedded struct{ n int }

func (e embedded) String() string { return fmt.Sprint("embedded ", e.n) }
func (e *embedded) Set(n int)     { e.n = n }

type tagged []struct {
	a int `tag:"a"`
}
type plain []struct{ a int }
type holder struct {
	in struct {
		a int `x`
	}
}
type held struct{ in struct{ a int } }

type setter interface{ Set(int) }

func kind(x any) string {
	switch x := x.(type) {
	case *struct{ A int }:
		return fmt.Sprint("plain pointer ", x.A)
	case *struct {
		A int `json:"a"`
	}:
		return fmt.Sprint("tagged pointer ", x.A)
	case struct{ A int }:
		return fmt.Sprint("plain ", x.A)
	case struct {
		A int `json:"a"`
	}:
		return fmt.Sprint("tagged ", x.A)
	case []struct{ A int }:
		return fmt.Sprint("plain slice ", len(x))
	case []struct {
		A int `json:"a"`
	}:
		return fmt.Sprint("tagged slice ", len(x))
	case nil:
		return "nil"
	}
	return "other"
}

//go:noinline
func apply(f func(struct{ A int }) string) string { return f(struct{ A int }{5}) }

func main() {
	var data *struct {
		Name    string `json:"name"`
		Address *struct {
			Street string `json:"street"`
			City   string `json:"city"`
		} `json:"address"`
	}
	var person = (*Person)(data)
	fmt.Println(person == nil)
	data = &struct {
		Name    string `json:"name"`
		Address *struct {
			Street string `json:"street"`
			City   string `json:"city"`
		} `json:"address"`
	}{Name: "Ada"}
	data.Address = &struct {
		Street string `json:"street"`
		City   string `json:"city"`
	}{"Main", "Town"}
	person = (*Person)(data)
	person.Name = "Bob"
	person.Address.City = "City"
	fmt.Println(data.Name, *data.Address, person.Address.Street)
	fmt.Printf("%T\n%T\n%+v\n", data, person.Address, *person.Address)
	fmt.Printf("%T %v\n", data.Address, data.Address)

	t := tagged{{1}, {2}}
	p := plain(t)
	p[0].a = 7
	p = append(p, struct{ a int }{3})
	fmt.Println(t, p, plain(tagged(nil)) == nil)
	fmt.Printf("%#v %#v\n", t, p)
	h := holder{}
	h.in.a = 3
	d := held(h)
	d.in.a++
	q := (*held)(&h)
	q.in.a += 10
	fmt.Println(h, d, q, q.in == d.in, q.in == struct{ a int }(h.in))
	r := (*holder)(q)
	fmt.Println(r == &h)

	f := func(s struct {
		A int `json:"a"`
	}) string {
		return kind(s) + ", " + kind(&s)
	}
	g := (func(struct{ A int }) string)(f)
	fmt.Println(apply(g))
	fmt.Printf("%T %T\n", f, g)
	fmt.Println(kind([]struct{ A int }{{1}}), kind([]struct {
		A int `json:"a"`
	}([]struct{ A int }{{1}})))
	x := struct{ A int }{8}
	y := (*struct {
		A int `json:"a"`
	})(&x)
	y.A++
	fmt.Println(kind(&x), kind(y), kind(x), kind(*y), any(&x) == any(y), any(y) == any(y), any(x) == any(*y))
	m := map[any]int{x: 1, *y: 2, &x: 3, y: 4}
	fmt.Println(len(m), m[x], m[*y], m[&x], m[y])
	ch := make(chan struct {
		A int `json:"a"`
	}, 1)
	((chan struct{ A int })(ch)) <- x
	fmt.Println(kind(<-ch))
	mm := map[string]struct {
		A int `json:"a"`
	}{"k": {1}}
	untagged := (map[string]struct{ A int })(mm)
	untagged["l"] = x
	fmt.Println(mm, kind(mm["l"]))
	arr := [2]struct {
		A int `json:"a"`
	}{}
	fmt.Println(([2]struct{ A int })(arr) == [2]struct{ A int }{})
	pa := (*[2]struct{ A int })(&arr)
	pa[1].A = 4
	fmt.Println(arr, kind(arr[1]), kind(&arr[1]), kind(&pa[1]))

	e := &struct {
		*embedded `e:"1"`
	}{&embedded{4}}
	fmt.Println(e, any(e).(fmt.Stringer).String())
	any(e).(setter).Set(9)
	fmt.Println(e.n)
	e2 := (*struct{ *embedded })(e)
	any(e2).(setter).Set(10)
	fmt.Println(e.n, any(e2).(fmt.Stringer))
	var np *struct{ A int }
	fmt.Println(kind(np), any(np) == nil, any(np) == any((*struct{ A int })(nil)))
	defer func() {
		fmt.Println(recover())
	}()
	_ = any(y).(*struct{ A int })
}
