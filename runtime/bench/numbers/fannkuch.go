// Permutations and reversals of int slices. Nanoseconds a permutation.
// target: 4
package main

import (
	"fmt"
	"time"
)

func fannkuch(n int) (sum, most, count int) {
	perm1 := make([]int, n)
	for i := range perm1 {
		perm1[i] = i
	}
	perm := make([]int, n)
	counts := make([]int, n)
	r := n
	for {
		for ; r != 1; r-- {
			counts[r-1] = r
		}
		copy(perm, perm1)
		flips := 0
		for k := perm[0]; k != 0; k = perm[0] {
			for i, j := 0, k; i < j; i, j = i+1, j-1 {
				perm[i], perm[j] = perm[j], perm[i]
			}
			flips++
		}
		most = max(most, flips)
		if count&1 == 0 {
			sum += flips
		} else {
			sum -= flips
		}
		for {
			if r == n {
				return sum, most, count + 1
			}
			first := perm1[0]
			for i := range r {
				perm1[i] = perm1[i+1]
			}
			perm1[r] = first
			counts[r]--
			if counts[r] > 0 {
				break
			}
			r++
		}
		count++
	}
}

func main() {
	start := time.Now()
	sum, most, count := fannkuch(9)
	fmt.Println(float64(time.Since(start)) / float64(count))
	if sum != 8629 || most != 30 {
		panic(sum)
	}
}
