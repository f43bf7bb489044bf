// Package cmp compares ordered values.
package cmp

// An Ordered type has the operators < <= >= >. Floats are among them, of which NaN is not less or greater than any.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less asks whether x is less than y. NaN is less than everything else.
func Less[T Ordered](x, y T) bool { return x < y || x != x && y == y }

// Compare gives -1, 0 or +1: x is less than y, equal to it, greater. NaN equals NaN and is less than everything else.
func Compare[T Ordered](x, y T) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return +1
	case x == y:
		return 0
	case x == x:
		return +1
	case y == y:
		return -1
	}
	return 0
}

// Or gives the first argument that is not zero, or zero.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
