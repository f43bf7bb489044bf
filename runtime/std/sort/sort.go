// Package sort sorts slices and other collections, and searches in sorted ones.
package sort

import (
	"math"
	"math/bits"
)

// An Interface can be sorted: its elements are compared and exchanged by index.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts by Less; elements that are equal may change places.
func Sort(data Interface) {
	n := data.Len()
	if n > 1 {
		quick(data, 0, n, bits.Len(uint(n)))
	}
}

// Stable sorts by Less; elements that are equal keep their order.
func Stable(data Interface) { stable(data, data.Len()) }

// IsSorted asks whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse gives data in the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

// collection sorts a slice of any type.
type collection struct {
	len  int
	less func(i, j int) bool
	swap func(i, j int)
}

func (c *collection) Len() int           { return c.len }
func (c *collection) Less(i, j int) bool { return c.less(i, j) }
func (c *collection) Swap(i, j int)      { c.swap(i, j) }

// length gives the length of a slice of any type.
func length(slice any) int

// swapper gives the function that exchanges two elements of a slice of any type.
func swapper(slice any) func(i, j int)

// Slice sorts a slice by less; elements that are equal may change places.
func Slice(x any, less func(i, j int) bool) {
	swap := swapper(x)
	Sort(&collection{length(x), less, swap})
}

// SliceStable sorts a slice by less; elements that are equal keep their order.
func SliceStable(x any, less func(i, j int) bool) {
	swap := swapper(x)
	Stable(&collection{length(x), less, swap})
}

// SliceIsSorted asks whether a slice is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := length(x) - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// IntSlice sorts ints in increasing order.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search gives the index of v in x, or where it would be.
func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Float64Slice sorts float64s in increasing order, NaN first.
type Float64Slice []float64

func (x Float64Slice) Len() int { return len(x) }
func (x Float64Slice) Less(i, j int) bool {
	return x[i] < x[j] || math.IsNaN(x[i]) && !math.IsNaN(x[j])
}
func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search gives the index of v in x, or where it would be.
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

// StringSlice sorts strings in increasing order.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search gives the index of v in x, or where it would be.
func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }

// Ints sorts ints in increasing order.
func Ints(x []int)

// Float64s sorts float64s in increasing order, NaN first.
func Float64s(x []float64) { Sort(Float64Slice(x)) }

// Strings sorts strings in increasing order.
func Strings(x []string)

// IntsAreSorted asks whether x is in increasing order.
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }

// Float64sAreSorted asks whether x is in increasing order, NaN first.
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }

// StringsAreSorted asks whether x is in increasing order.
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }

// Search gives the smallest i from 0 to n for which f is true, n if there is none; once true, f must stay so.
func Search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := i + (j-i)/2
		if f(h) {
			j = h
		} else {
			i = h + 1
		}
	}
	return i
}

// Find gives the smallest i for which cmp is not positive, and whether it is zero there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := i + (j-i)/2
		if cmp(h) > 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < n && cmp(i) == 0
}

// SearchInts gives the index of x in the sorted a, or where it would be.
func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchFloat64s gives the index of x in the sorted a, or where it would be.
func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

// SearchStrings gives the index of x in the sorted a, or where it would be.
func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}
