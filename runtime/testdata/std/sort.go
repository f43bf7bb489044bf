//go:build ignore

// Records sort.txt: where equal elements end up, and which comparisons lead there. Run: go run sort.go > sort.txt
package main

import (
	"fmt"
	"math"
	"sort"
)

type pair struct{ key, id int }

// logged counts comparisons and exchanges into a hash.
type logged struct {
	data []pair
	hash uint32
}

func (l *logged) note(a, b, c int) {
	for _, v := range []int{a, b, c} {
		l.hash = (l.hash ^ uint32(v)) * 0x01000193
	}
}

func (l *logged) Len() int { return len(l.data) }
func (l *logged) Less(i, j int) bool {
	l.note(1, i, j)
	return l.data[i].key < l.data[j].key
}
func (l *logged) Swap(i, j int) {
	l.note(2, i, j)
	l.data[i], l.data[j] = l.data[j], l.data[i]
}

func ids(data []pair) uint32 {
	l := logged{}
	for _, p := range data {
		l.note(0, p.key, p.id)
	}
	return l.hash
}

type byKey []pair

func (b byKey) Len() int           { return len(b) }
func (b byKey) Less(i, j int) bool { return b[i].key < b[j].key }
func (b byKey) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	seed := uint32(1)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	shapes := []func(i, n int) int{
		func(i, n int) int { return random(n) },
		func(i, n int) int { return random(3) },
		func(i, n int) int { return i },
		func(i, n int) int { return n - i },
		func(i, n int) int { return i / 4 },
		func(i, n int) int { return min(i, n-i) },
		func(i, n int) int { return i * i % 7 },
		func(i, n int) int { return 0 },
		func(i, n int) int {
			if random(20) == 0 {
				return random(n)
			}
			return i
		},
	}
	for s, shape := range shapes {
		for _, n := range []int{0, 1, 2, 5, 12, 13, 20, 49, 50, 51, 100, 333, 1000} {
			data := make([]pair, n)
			for i := range data {
				data[i] = pair{shape(i, n), i}
			}
			sorted := &logged{append([]pair(nil), data...), 1}
			sort.Sort(sorted)
			stable := &logged{append([]pair(nil), data...), 1}
			sort.Stable(stable)
			backwards := append([]pair(nil), data...)
			sort.Sort(sort.Reverse(byKey(backwards)))
			slice := append([]pair(nil), data...)
			sort.Slice(slice, func(i, j int) bool { return slice[i].key < slice[j].key })
			steady := append([]pair(nil), data...)
			sort.SliceStable(steady, func(i, j int) bool { return steady[i].key < steady[j].key })
			fmt.Println(s, n, sorted.hash, ids(sorted.data), stable.hash, ids(stable.data), ids(backwards), ids(slice), ids(steady), sort.IsSorted(byKey(slice)), sort.SliceIsSorted(data, func(i, j int) bool { return data[i].key < data[j].key }))
		}
	}

	ints := []int{5, -1, 1 << 62, 3, -1 << 63, 1<<62 + 1, 3}
	sort.Ints(ints)
	fmt.Println(ints, sort.IntsAreSorted(ints), sort.SearchInts(ints, 3), sort.SearchInts(ints, 4), sort.SearchInts(ints, 1<<62+1))
	floats := []float64{2.5, math.NaN(), -1, math.Inf(1), 0, math.Inf(-1)}
	sort.Float64s(floats)
	fmt.Println(floats, sort.Float64sAreSorted(floats), sort.SearchFloat64s([]float64{1, 2, 3}, 2.5))
	words := []string{"pear", "Apple", "fig", "", "é", "fig"}
	sort.Strings(words)
	fmt.Println(words, sort.StringsAreSorted(words), sort.SearchStrings(words, "fig"))
	inner := []int{9, 8, 7, 6, 5}
	sort.Sort(sort.Reverse(sort.IntSlice(inner[1:4])))
	sort.Sort(sort.StringSlice(words[:2]))
	sort.IntSlice(inner).Sort()
	fmt.Println(inner, sort.IntSlice(inner).Search(7), words)
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }))
	fmt.Println(sort.Find(5, func(i int) int { return 3 - i }))
	fmt.Println(sort.Find(5, func(i int) int { return 10 }))
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	sort.Slice(map[int]int{}, func(i, j int) bool { return false })
}
