// Package slices, maps, cmp and the iterators of strings and bytes, on many types.
package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"math"
	"math/rand"
	"slices"
	"sort"
	"strings"
)

type person struct {
	name string
	age  int
}

type ints []int

func show[S ~[]E, E any](s S) { fmt.Printf("%T %v %d %d\n", s, s, len(s), cap(s)) }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, r)
		}
	}()
	f()
}

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

type asErr struct{}

func (asErr) Error() string { return "as" }
func (asErr) As(target any) bool {
	if p, ok := target.(**myErr); ok {
		*p = &myErr{7}
		return true
	}
	return false
}

func main() {
	s := ints{3, 1, 2}
	show(slices.Clone(s))
	show(slices.Insert(s, 1, 9, 8))
	show(slices.Insert(slices.Grow(s, 10), 0, s...))
	show(slices.Delete(ints{1, 2, 3, 4, 5}, 1, 3))
	show(slices.DeleteFunc(ints{1, 2, 3, 4, 5}, func(i int) bool { return i%2 == 0 }))
	show(slices.Replace(ints{1, 2, 3, 4, 5}, 1, 3, 7, 8, 9, 10))
	show(slices.Replace(ints{1, 2, 3, 4, 5}, 1, 4, 7))
	show(slices.Replace(ints{1, 2, 3}, 1, 3, 7, 8, 9, 10))
	room := append(make([]int, 0, 20), 1, 2, 3, 4, 5)
	show(slices.Replace(room, 1, 2, room[2:5]...))
	show(slices.Insert(append(make([]int, 0, 20), 1, 2, 3, 4), 1, room[1:3]...))
	show(slices.Compact([]string{"a", "a", "b", "b", "a"}))
	show(slices.CompactFunc([]string{"a", "A", "b", "B", "a"}, strings.EqualFold))
	show(slices.Concat([]int{1}, nil, []int{2, 3}))
	show(slices.Repeat([]string{"x", "y"}, 3))
	show(slices.Clip(make([]int, 2, 10)))
	fmt.Println(slices.Index(s, 2), slices.Contains(s, 7), slices.IndexFunc(s, func(i int) bool { return i < 3 }))
	fmt.Println(slices.Equal([]float64{1, math.NaN()}, []float64{1, math.NaN()}), slices.Equal(s, ints{3, 1, 2}))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]int{1, 2}, []int{1}), slices.Compare([]string{"a"}, []string{"a"}))
	fmt.Println(slices.Min(s), slices.Max([]string{"b", "c", "a"}), slices.Max([]float64{1, math.NaN(), 3}))
	slices.Reverse(s)
	show(s)
	try("Min", func() { slices.Min([]int{}) })
	try("Insert", func() { slices.Insert(s, 5, 1) })
	try("Delete", func() { slices.Delete(s, 2, 1) })
	try("Repeat", func() { slices.Repeat(s, -1) })
	try("Repeat", func() { slices.Repeat(s, math.MaxInt) })
	try("Grow", func() { slices.Grow(s, -1) })
	try("Chunk", func() { slices.Chunk(s, 0) })

	r := rand.New(rand.NewSource(1))
	for _, n := range []int{0, 1, 5, 12, 13, 49, 50, 51, 300, 1000} {
		for _, span := range []int{2, 10, 1000000} {
			people := make([]person, n)
			for i := range people {
				people[i] = person{fmt.Sprint(i), r.Intn(span)}
			}
			sorted := slices.Clone(people)
			calls := 0
			slices.SortFunc(sorted, func(a, b person) int { calls++; return cmp.Compare(a.age, b.age) })
			sum := 0
			for i, p := range sorted {
				sum = (sum*31 + p.age + len(p.name)*i + int(p.name[len(p.name)-1])) % 1000003
			}
			stable := slices.Clone(people)
			calls2 := 0
			slices.SortStableFunc(stable, func(a, b person) int { calls2++; return a.age - b.age })
			ok := sort.SliceIsSorted(stable, func(i, j int) bool { return stable[i].age < stable[j].age })
			pos, found := slices.BinarySearchFunc(stable, span/2, func(p person, t int) int { return cmp.Compare(p.age, t) })
			fmt.Println(n, span, sum, calls, calls2, ok, pos, found)
		}
	}
	f := []float64{3, math.NaN(), math.Inf(1), -1, math.Copysign(0, -1), 0, math.NaN(), 2}
	slices.Sort(f)
	fmt.Println(f, slices.IsSorted(f))
	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	slices.Sort(words)
	fmt.Println(words)
	fmt.Println(slices.BinarySearch(words, "jumps"))

	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	c := maps.Clone(m)
	c["d"] = 4
	maps.DeleteFunc(c, func(k string, v int) bool { return v == 2 })
	fmt.Println(c, maps.Equal(m, c), maps.Equal(m, maps.Collect(maps.All(m))))
	maps.Copy(m, c)
	fmt.Println(m, len(m))
	maps.Insert(m, maps.All(map[string]int{"z": 26}))
	fmt.Println(m)
	var nilMap map[int]bool
	fmt.Println(maps.Clone(nilMap) == nil)

	for i, v := range slices.Backward(words) {
		if i < 6 {
			break
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println(slices.Collect(slices.Values(words[:2])), slices.Collect(maps.Keys(map[int]int{})) == nil)
	fmt.Println(slices.SortedStableFunc(slices.Values(words), func(a, b string) int { return len(a) - len(b) }))

	fmt.Printf("%q\n", slices.Collect(strings.Lines("a\nb\n\nc")))
	fmt.Printf("%q\n", slices.Collect(strings.SplitSeq("a,b,,c", ",")))
	fmt.Printf("%q\n", slices.Collect(strings.SplitSeq("héy", "")))
	fmt.Printf("%q\n", slices.Collect(strings.SplitAfterSeq("a,b,,c", ",")))
	fmt.Printf("%q\n", slices.Collect(strings.FieldsSeq("  a b\tc  ")))
	fmt.Printf("%q\n", slices.Collect(strings.FieldsFuncSeq("1a22b", func(r rune) bool { return r < 'a' })))
	fmt.Printf("%q\n", slices.Collect(bytes.Lines([]byte("a\nb\n\nc"))))
	fmt.Printf("%q\n", slices.Collect(bytes.SplitSeq([]byte("a,b,,c"), []byte(","))))
	fmt.Printf("%q\n", slices.Collect(bytes.FieldsSeq([]byte("  a b\tc  "))))
	lines := strings.Lines("x\ny\n")
	for l := range lines {
		fmt.Printf("%q ", l)
		break
	}
	fmt.Printf("%q %T\n", slices.Collect(lines), lines)

	fmt.Println(cmp.Or("", "x", "y"), cmp.Or(0, 0), cmp.Compare(math.NaN(), 1), cmp.Compare(1, math.NaN()), cmp.Less(math.NaN(), math.NaN()))
	err := fmt.Errorf("wrapped: %w", &myErr{3})
	e, ok := errors.AsType[*myErr](err)
	fmt.Println(e, ok)
	e, ok = errors.AsType[*myErr](errors.Join(errors.New("x"), asErr{}))
	fmt.Println(e, ok)
	pe, ok := errors.AsType[*fs.PathError](err)
	fmt.Println(pe, ok)
	_, ok = errors.AsType[interface {
		error
		Timeout() bool
	}](nil)
	fmt.Println(ok)
	var seq iter.Seq2[int, string] = slices.All(words[:1])
	fmt.Printf("%T\n", seq)
}
