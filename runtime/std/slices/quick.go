package slices

import "math/bits"

// The quicksort of package sort, comparison by comparison, on slices.

const (
	// Ranges up to this length are sorted by insertion.
	insertionMax = 12
	// Ranges from this length on take the pivot from nine elements instead of three.
	nineMin = 50
)

// quick sorts data[a:b]; after `bad` unbalanced partitions it turns to heapsort.
func quick[E any, O order[E]](data []E, a, b, bad int, o O) {
	balanced, partitioned := true, true
	for b-a > insertionMax {
		if bad == 0 {
			heap(data, a, b, o)
			return
		}
		if !balanced {
			scatter(data, a, b)
			bad--
		}
		p, exchanges := pivot(data, a, b, o)
		sorted := exchanges == 0
		if exchanges == 12 {
			// All comparisons went the other way: the range is likely decreasing.
			turn(data, a, b)
			p = b - 1 - (p - a)
			sorted = true
		}
		if balanced && partitioned && sorted && nearly(data, a, b, o) {
			return
		}
		if a > 0 && !o.less(data[a-1], data[p]) {
			// Nothing is less than the pivot: what equals it is in place.
			a = partitionEqual(data, a, b, p, o)
			continue
		}
		length := b - a
		var mid int
		mid, partitioned = partition(data, a, b, p, o)
		if mid-a < b-mid {
			balanced = mid-a >= length/8
			quick(data, a, mid, bad, o)
			a = mid + 1
		} else {
			balanced = b-mid >= length/8
			quick(data, mid+1, b, bad, o)
			b = mid
		}
	}
	insertion(data, a, b, o)
}

// insertion sorts data[a:b].
func insertion[E any, O order[E]](data []E, a, b int, o O) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && o.less(data[j], data[j-1]); j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

// heap sorts data[a:b].
func heap[E any, O order[E]](data []E, a, b int, o O) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		sift(data, a, i, n, o)
	}
	for i := n - 1; i >= 0; i-- {
		data[a], data[a+i] = data[a+i], data[a]
		sift(data, a, 0, i, o)
	}
}

// sift lets the element i of the heap of n elements at a sink to its place.
func sift[E any, O order[E]](data []E, a, i, n int, o O) {
	for child := 2*i + 1; child < n; child = 2*i + 1 {
		if child+1 < n && o.less(data[a+child], data[a+child+1]) {
			child++
		}
		if !o.less(data[a+i], data[a+child]) {
			return
		}
		data[a+i], data[a+child] = data[a+child], data[a+i]
		i = child
	}
}

// scatter exchanges three elements in the middle with others, to break a pattern; the choice depends on the length alone.
func scatter[E any](data []E, a, b int) {
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
		data[i], data[a+other] = data[a+other], data[i]
	}
}

// pivot chooses a pivot in data[a:b], of at least 8 elements, and tells how many of the comparisons found a descent.
func pivot[E any, O order[E]](data []E, a, b int, o O) (p, exchanges int) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= nineMin {
		i = median(data, i-1, i, i+1, &exchanges, o)
		j = median(data, j-1, j, j+1, &exchanges, o)
		k = median(data, k-1, k, k+1, &exchanges, o)
	}
	p = median(data, i, j, k, &exchanges, o)
	return p, exchanges
}

// median gives the one of three indices whose element is in the middle.
func median[E any, O order[E]](data []E, a, b, c int, exchanges *int, o O) int {
	if o.less(data[b], data[a]) {
		a, b = b, a
		*exchanges++
	}
	if o.less(data[c], data[b]) {
		b = c
		*exchanges++
	}
	if o.less(data[b], data[a]) {
		b = a
		*exchanges++
	}
	return b
}

// turn reverses data[a:b].
func turn[E any](data []E, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		data[i], data[j] = data[j], data[i]
	}
}

// nearly sorts data[a:b] if a few shifts do it, and tells whether they did.
func nearly[E any, O order[E]](data []E, a, b int, o O) bool {
	i := a + 1
	for range 5 {
		for i < b && !o.less(data[i], data[i-1]) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < nineMin {
			return false
		}
		data[i], data[i-1] = data[i-1], data[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && o.less(data[j], data[j-1]); j-- {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && o.less(data[j], data[j-1]); j++ {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

// partition moves what is less than data[p] before it and the rest behind it; it gives the pivot's new place, and whether nothing had to move.
func partition[E any, O order[E]](data []E, a, b, p int, o O) (mid int, already bool) {
	data[a], data[p] = data[p], data[a]
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && o.less(data[i], data[a]) {
			i++
		}
		for i <= j && !o.less(data[j], data[a]) {
			j--
		}
		if i > j {
			data[j], data[a] = data[a], data[j]
			return j, already
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
		already = false
	}
}

// partitionEqual moves what equals data[p] to the front; nothing is less. It gives the end of those.
func partitionEqual[E any, O order[E]](data []E, a, b, p int, o O) int {
	data[a], data[p] = data[p], data[a]
	i, j := a+1, b-1
	for {
		for i <= j && !o.less(data[a], data[i]) {
			i++
		}
		for i <= j && o.less(data[a], data[j]) {
			j--
		}
		if i > j {
			return i
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}
