package sort

// Stable sorting in place: blocks sorted by insertion, then merged by SymMerge (Kim and Kutzner, ESA 2004).

const firstBlock = 20

func stable(data Interface, n int) {
	for a := 0; a < n; a += firstBlock {
		insertion(data, a, min(a+firstBlock, n))
	}
	for block := firstBlock; block < n; block *= 2 {
		for a := 0; a+block < n; a += 2 * block {
			merge(data, a, a+block, min(a+2*block, n))
		}
	}
}

// merge merges the sorted data[a:m] and data[m:b], neither of them empty.
func merge(data Interface, a, m, b int) {
	if m-a == 1 {
		i := m + Search(b-m, func(k int) bool { return !data.Less(m+k, a) })
		for k := a; k < i-1; k++ {
			data.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i := a + Search(m-a, func(k int) bool { return data.Less(m, a+k) })
		for k := m; k > i; k-- {
			data.Swap(k, k-1)
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
	start := low + Search(high-low, func(k int) bool { return data.Less(n-1-(low+k), low+k) })
	end := n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		merge(data, a, start, mid)
	}
	if mid < end && end < b {
		merge(data, mid, end, b)
	}
}

// rotate exchanges the blocks data[a:m] and data[m:b].
func rotate(data Interface, a, m, b int) {
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
func exchange(data Interface, a, b, n int) {
	for i := range n {
		data.Swap(a+i, b+i)
	}
}
