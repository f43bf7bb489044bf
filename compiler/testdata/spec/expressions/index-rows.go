// Elements of slices in slices in loops: where the outer index is out of range, the panic comes when the element is looked at, in
// order with what the loop does before; rows that the loop exchanges are found anew.
package main

import "fmt"

type grid [][]int

type pair struct{ rows [2][]int }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
	fmt.Println(name, "ends")
}

func sum(m [][]int, i, n int) (total int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("after", total, r)
		}
	}()
	for j := 0; j < n; j++ {
		total += 1000
		total += m[i][j]
	}
	return
}

func product(a, b, c grid, n int) {
	for i := range n {
		for j := range n {
			sum := 0
			for k := range n {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
}

func distance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
		}
	}
	return d[len(a)][len(b)]
}

func neighbours(g grid) int {
	n := 0
	for y := range g {
		for x := range g[y] {
			if y > 0 && g[y-1][x] > 0 {
				n++
			}
			if y+1 < len(g) && g[y+1][x] > 0 {
				n += 100
			}
		}
	}
	return n
}

func exchange(m [][]int, i int) {
	for j := range 3 {
		m[i][j] += 10
		m[i], m[1-i] = m[1-i], m[i]
	}
}

func exchangeIn(m [][]int, i int) {
	swap := func() { m[0], m[1] = m[1], m[0] }
	for j := range 3 {
		m[i][j] += 10
		swap()
	}
}

func throughArray(p *pair, i int) {
	m := p.rows[:]
	for j := range 2 {
		m[i][j] += 10
		*p = pair{[2][]int{m[1], m[0]}}
	}
}

func moving(m [][]int, i int) (s string) {
	for j := range 3 {
		s += fmt.Sprint(m[i][j], " ")
		i = (i + 1) % len(m)
	}
	return
}

func each[T int | float64](m [][]T, i int) (total T) {
	for j := range m[i] {
		total += m[i][j]
	}
	return
}

func growing(m [][]int, i int) int {
	for j := 0; j < 3; j++ {
		m[i] = append(m[i], j)
		m[i][j] *= 2
	}
	return m[i][2]
}

func callee(m [][]int, j int) int {
	m[0] = []int{j, j, j}
	return j
}

func argument(m [][]int, i int) (s string) {
	for j := range 3 {
		s += fmt.Sprint(m[i][j]+callee(m, j), " ")
	}
	for j := range callee(m, 2) {
		s += fmt.Sprint(m[i][j])
	}
	return
}

func fill() [][]int { return [][]int{{1, 2, 3}, {4, 5, 6}} }

func main() {
	fmt.Println(sum(fill(), 1, 3), sum(fill(), 1, 0), sum(fill(), 7, 0), sum(nil, 0, 0))
	fmt.Println(sum(fill(), 1, 4))
	fmt.Println(sum(fill(), 2, 3))
	fmt.Println(sum(fill(), -1, 3))
	fmt.Println(sum(nil, 0, 1))
	try("product", func() {
		a, b, c := grid{{1, 2}, {3, 4}}, grid{{5, 6}, {7, 8}}, grid{{0, 0}, {0, 0}}
		product(a, b, c, 2)
		fmt.Println(c)
		defer func() { fmt.Println(c) }()
		product(a, b, c[:1], 2)
	})
	try("row too short", func() { product(grid{{1, 2}, {3}}, fill(), fill(), 2) })
	fmt.Println(distance("kitten", "sitting"), distance("", "abc"))
	fmt.Println(neighbours(fill()), neighbours(grid{{1}, {}, {1, 1}}[:1]))
	try("neighbours", func() { neighbours(grid{{1}, {1, 1}}) })
	m := fill()
	exchange(m, 0)
	fmt.Println(m)
	exchangeIn(m, 0)
	fmt.Println(m)
	p := &pair{[2][]int{{1, 2}, {3, 4}}}
	throughArray(p, 0)
	fmt.Println(p.rows)
	fmt.Println(moving(fill(), 1))
	fmt.Println(each(fill(), 1), each([][]float64{{0.5, 0.25}}, 0))
	try("growing", func() { fmt.Println(growing([][]int{nil, {}}, 1)) })
	fmt.Println(argument(fill(), 0))
	const far = 1 << 62
	i := far
	try("far", func() { fmt.Println(sum(fill(), i*2, 1)) })
	try("far", func() {
		for j := range 1 {
			fmt.Println(fill()[0][j], m[i][j])
		}
	})
}
