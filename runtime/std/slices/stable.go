package slices

// The stable sorting of package sort, comparison by comparison, on slices: blocks sorted by insertion, then merged in place by SymMerge.

const firstBlock = 20

func stable[E any](data []E, cmp func(a, b E) int) {
	n := len(data)
	o := by[E](cmp)
	for a := 0; a < n; a += firstBlock {
		insertion(data, a, min(a+firstBlock, n), o)
	}
	for block := firstBlock; block < n; block *= 2 {
		for a := 0; a+block < n; a += 2 * block {
			merge(data, a, a+block, min(a+2*block, n), cmp)
		}
	}
}

// merge merges the sorted data[a:m] and data[m:b], neither of them empty.
func merge[E any](data []E, a, m, b int, cmp func(a, b E) int) {
	if m-a == 1 {
		i := first(m, b, func(k int) bool { return cmp(data[k], data[a]) >= 0 })
		for k := a; k < i-1; k++ {
			data[k], data[k+1] = data[k+1], data[k]
		}
		return
	}
	if b-m == 1 {
		i := first(a, m, func(k int) bool { return cmp(data[m], data[k]) < 0 })
		for k := m; k > i; k-- {
			data[k], data[k-1] = data[k-1], data[k]
		}
		return
	}
	// Elements around the middle pair up; those that are in the wrong half are exchanged by a rotation.
	mid := (a + b) / 2
	n := mid + m
	low, high := a, m
	if m > mid {
		low, high = n-b, mid
	}
	start := first(low, high, func(k int) bool { return cmp(data[n-1-k], data[k]) < 0 })
	end := n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		merge(data, a, start, mid, cmp)
	}
	if mid < end && end < b {
		merge(data, mid, end, b, cmp)
	}
}

// first gives the smallest i from low to high for which f is true, high if there is none.
func first(low, high int, f func(int) bool) int {
	for low < high {
		h := low + (high-low)/2
		if f(h) {
			high = h
		} else {
			low = h + 1
		}
	}
	return low
}

// rotate exchanges the blocks data[a:m] and data[m:b].
func rotate[E any](data []E, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			exchange(data, m-left, m, right)
			left -= right
		} else {
			exchange(data, m-left, m+right-left, left)
			right -= left
		}
	}
	exchange(data, m-left, m, left)
}

// exchange swaps n elements at a with n at b.
func exchange[E any](data []E, a, b, n int) {
	for i := range n {
		data[a+i], data[b+i] = data[b+i], data[a+i]
	}
}
