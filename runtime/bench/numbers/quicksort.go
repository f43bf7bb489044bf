// Sorts a million ints, by hand. Nanoseconds an int.
// target: 4
package main

import (
	"fmt"
	"time"
)

func quicksort(a []int) {
	for len(a) > 12 {
		pivot := a[len(a)/2]
		i, j := 0, len(a)-1
		for i <= j {
			for a[i] < pivot {
				i++
			}
			for a[j] > pivot {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		quicksort(a[:j+1])
		a = a[i:]
	}
	for i := 1; i < len(a); i++ {
		for j := i; j > 0 && a[j-1] > a[j]; j-- {
			a[j-1], a[j] = a[j], a[j-1]
		}
	}
}

func main() {
	const n = 1_000_000
	a := make([]int, n)
	seed := 42
	for i := range a {
		seed = (seed*1103515245 + 12345) & 0x7fffffff
		a[i] = seed
	}
	start := time.Now()
	quicksort(a)
	fmt.Println(float64(time.Since(start)) / n)
	for i := 1; i < n; i++ {
		if a[i-1] > a[i] {
			panic(i)
		}
	}
}
