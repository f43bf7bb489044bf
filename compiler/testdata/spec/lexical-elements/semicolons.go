// Where lines may end, where they may not, and source that no formatter has seen.
package main; import ("fmt"; "strings"); import . "errors"

type ( point struct { x, y int; name string }; pair struct { point; *other }; other struct{ z int }
	fn func(int) (int,
		string)
	empty struct{}; )

const ( a = iota; b; c
	d; e ); var ( v = 1; w,
	u = 2,
	3 )

func f(x int,
	y ...int,
) (
	n int,
) { n = x; for _, i := range y { n += i }; return }

func (p *point,
) move(dx, dy int) *point { p.x += dx; p.y += dy; return p }

func one() int { return 1 }; func two() (int, int) { return 1, 2 }

func chain() string {
	var builder strings.Builder
	builder.
		WriteString("a")
	(&builder).
		WriteString("b")
	p := (&point{}).
		move(1, 2).
		move(3,
			4,
		).
		move(5, 6); builder.WriteString(fmt.Sprint(*p))
	return builder.
		String()
}

func labels() {
outer:
	for i := 0; i < 3; i++ { for { if i == 1 { continue outer }; if i == 2 { break outer }; fmt.Println("i", i); break } }
	goto end
end:
}

func empties() {
	;;; { } ; {;} ; if true {} ; for false {} ; switch {} ; switch x := 1; x {}; func() {}() ; for i := 0; i < 1; i++ {;}
	if x := 1; x == 1 { fmt.Println("x"); } else {}
	if ; one() == 1 { fmt.Println("empty init") }
	switch ; { case true: fmt.Println("empty switch"); default: }
	switch one(); { default: fmt.Println("init only") }
	for ; ; { break }
	for ;; { break }
	for i := 0; i < 1; { i++ }
	var _ = struct{}{}; var _ = []struct{}{{}, {},}; _ = empty{}
	select { default: ; }
	type local = int; const k = 1; var l local = k; _ = l
}

func comments() int { /* a comment that
	ends the line */ x := 1 /* same line */ + 2
	y := 1 /* not here */ +
		2 // but here
	z := x /**/ * /***/ y //
	return z /*
	*/ }

func returns() (int, string) { return 1,
		"two" }

func composites() {
	m := map[string][]int{"a": {1, 2}, "b":
		{3},
		"c": nil,
	}
	fmt.Println(len(m), m["a"], [...]point{{1, 2, "n"}, 2: {name: "x",
		y: 1}}, []*point{{}, nil}[0].x, [][]int{{1}, {2, 3}}, map[point]string{{1, 2, ""}: "k"}[point{x: 1, y: 2}])
	if (point{} == point{}) { fmt.Println("equal") }
	for _, p := range []point{{1, 1, ""}} { fmt.Println(p) }
	switch (point{1, 2, ""}) { case point{1, 2, ""}: fmt.Println("point case") }
	if p := (&point{1, 2, "z"}); p != nil { fmt.Println(p.name) }
	func() { defer func() { fmt.Println("deferred") }(); if f := func() bool { return true }; f() { fmt.Println("f") } }()
	if x := []int{1}; len(x) == 1 { fmt.Println("composite in init") }
	if map[string]bool{"k": true}["k"] { fmt.Println("map in condition") }
	if [1]int{1} == [1]int{1} && []int{1}[0] == 1 { fmt.Println("array in condition") }
}

func main() {
	fmt.Println(a, b, c, d, e, v, w, u, f(1), f(1, 2), f(1, []int{2, 3}...), f(1,
		2,
		3,
	), New("dot").Error()); fmt.Println(two()); fmt.Println(chain())
	labels(); empties(); fmt.Println(comments()); fmt.Println(returns()); composites()
	var g fn = func(i int) (int, string) { return i, "g" }; fmt.Println(g(
		7)); i := 0; i++; i--
	if i == 0 { fmt.Println("zero") } else if i == 1 { fmt.Println("one") } else { fmt.Println("other") }
}
