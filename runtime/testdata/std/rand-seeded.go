// The functions of math/rand as before Go 1.24, whose Seed starts a sequence, and as before Go 1.20, when the first was that of seed 1.
//
//go:debug randautoseed=0
//go:debug randseednop=0
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	fmt.Println(rand.Intn(1000), rand.Uint64())
	for _, seed := range []int64{1, 42, -7, 0, 1 << 40} {
		rand.Seed(seed)
		head := make([]byte, 3)
		rand.Read(head)
		rand.Seed(seed)
		bytes := make([]byte, 5)
		rand.Read(bytes)
		fmt.Println(seed, head, bytes, rand.Int63(), rand.Uint32(), rand.Uint64(), rand.Int31(), rand.Int())
		fmt.Println(rand.Int63n(1e12), rand.Int31n(77), rand.Intn(1000), rand.Float64(), rand.Float32())
		fmt.Println(rand.Perm(6), rand.NormFloat64(), rand.ExpFloat64())
		word := []rune("goroutine")
		rand.Shuffle(len(word), func(i, j int) { word[i], word[j] = word[j], word[i] })
		fmt.Println(string(word))
	}
}
