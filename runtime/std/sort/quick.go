package sort

import "math/bits"

// Pattern-defeating quicksort (Peters, arXiv 2106.05123), with the parameters Go uses: where equal elements end up depends on each
// comparison and exchange, and programs show it.

const (
	// Ranges up to this length are sorted by insertion.
	insertionMax = 12
	// Ranges from this length on take the pivot from nine elements instead of three.
	nineMin = 50
)

// quick sorts data[a:b]; after `bad` unbalanced partitions it turns to heapsort.
func quick(data Interface, a, b, bad int) {
	balanced, partitioned := true, true
	for b-a > insertionMax {
		if bad == 0 {
			heap(data, a, b)
			return
		}
		if !balanced {
			scatter(data, a, b)
			bad--
		}
		p, exchanges := pivot(data, a, b)
		sorted := exchanges == 0
		if exchanges == 12 {
			// All comparisons went the other way: the range is likely decreasing.
			turn(data, a, b)
			p = b - 1 - (p - a)
			sorted = true
		}
		if balanced && partitioned && sorted && nearly(data, a, b) {
			return
		}
		if a > 0 && !data.Less(a-1, p) {
			// Nothing is less than the pivot: what equals it is in place.
			a = partitionEqual(data, a, b, p)
			continue
		}
		length := b - a
		var mid int
		mid, partitioned = partition(data, a, b, p)
		if mid-a < b-mid {
			balanced = mid-a >= length/8
			quick(data, a, mid, bad)
			a = mid + 1
		} else {
			balanced = b-mid >= length/8
			quick(data, mid+1, b, bad)
			b = mid
		}
	}
	insertion(data, a, b)
}

// insertion sorts data[a:b].
func insertion(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// heap sorts data[a:b].
func heap(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(data, a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		sift(data, a, 0, i)
	}
}

// sift lets the element i of the heap of n elements at a sink to its place.
func sift(data Interface, a, i, n int) {
	for child := 2*i + 1; child < n; child = 2*i + 1 {
		if child+1 < n && data.Less(a+child, a+child+1) {
			child++
		}
		if !data.Less(a+i, a+child) {
			return
		}
		data.Swap(a+i, a+child)
		i = child
	}
}

// scatter exchanges three elements in the middle with others, to break a pattern; the choice depends on the length alone.
func scatter(data Interface, a, b int) {
	n := b - a
	random := uint64(n)
	mask := uint64(1)<<bits.Len(uint(n)) - 1
	middle := a + n/4*2
	for i := middle - 1; i <= middle+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(random & mask)
		if other >= n {
			other -= n
		}
		data.Swap(i, a+other)
	}
}

// pivot chooses a pivot in data[a:b], of at least 8 elements, and tells how many of the comparisons found a descent.
func pivot(data Interface, a, b int) (p, exchanges int) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= nineMin {
		i = median(data, i-1, i, i+1, &exchanges)
		j = median(data, j-1, j, j+1, &exchanges)
		k = median(data, k-1, k, k+1, &exchanges)
	}
	p = median(data, i, j, k, &exchanges)
	return p, exchanges
}

// median gives the one of three indices whose element is in the middle.
func median(data Interface, a, b, c int, exchanges *int) int {
	if data.Less(b, a) {
		a, b = b, a
		*exchanges++
	}
	if data.Less(c, b) {
		b = c
		*exchanges++
	}
	if data.Less(b, a) {
		b = a
		*exchanges++
	}
	return b
}

// turn reverses data[a:b].
func turn(data Interface, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		data.Swap(i, j)
	}
}

// nearly sorts data[a:b] if a few shifts do it, and tells whether they did.
func nearly(data Interface, a, b int) bool {
	i := a + 1
	for range 5 {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < nineMin {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// partition moves what is less than data[p] before it and the rest behind it; it gives the pivot's new place, and whether nothing had to move.
func partition(data Interface, a, b, p int) (mid int, already bool) {
	data.Swap(a, p)
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, already
		}
		data.Swap(i, j)
		i++
		j--
		already = false
	}
}

// partitionEqual moves what equals data[p] to the front; nothing is less. It gives the end of those.
func partitionEqual(data Interface, a, b, p int) int {
	data.Swap(a, p)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}
