// Hashes that are saved, gone on with, and copied.
package main

import (
	"crypto/sha256"
	"encoding"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
)

func main() {
	makers := []func() hash.Hash{
		sha256.New, sha256.New224, fnv.New128, fnv.New128a,
		func() hash.Hash { return fnv.New32() },
		func() hash.Hash { return fnv.New32a() },
		func() hash.Hash { return fnv.New64() },
		func() hash.Hash { return fnv.New64a() },
		func() hash.Hash { return crc32.NewIEEE() },
		func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) },
	}
	text := "The quick brown fox jumps over the lazy dog. Pack my box with five dozen liquor jugs."
	var states [][]byte
	for _, make := range makers {
		for _, cut := range []int{0, 1, 63, 64, 70} {
			h := make()
			h.Write([]byte(text[:cut]))
			state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
			appended, _ := h.(encoding.BinaryAppender).AppendBinary([]byte("x"))
			fmt.Printf("%x %d %v %v\n", state, cap(state), err, string(appended) == "x"+string(state))
			copied, err := h.(hash.Cloner).Clone()
			h.Write([]byte(text[cut:]))
			again := make()
			again.Write([]byte("something else"))
			failed := again.(encoding.BinaryUnmarshaler).UnmarshalBinary(state)
			again.Write([]byte(text[cut:]))
			fmt.Printf("%x %x %x %v %v\n", h.Sum(nil), again.Sum(nil), copied.Sum(nil), err, failed)
			if cut == 1 {
				states = append(states, state, state[:len(state)-1], state[:3], nil)
			}
		}
	}
	for _, make := range makers {
		for _, state := range states {
			h := make()
			fmt.Print(h.(encoding.BinaryUnmarshaler).UnmarshalBinary(state), " ")
		}
		fmt.Println()
	}
}
