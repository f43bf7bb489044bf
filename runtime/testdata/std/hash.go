// hash/fnv and hash/crc32.
package main

import (
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
	"io"
)

func main() {
	hashes := []hash.Hash{
		fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a(),
		crc32.NewIEEE(), crc32.New(crc32.MakeTable(crc32.Castagnoli)), crc32.New(crc32.MakeTable(crc32.Koopman)),
	}
	texts := []string{"", "a", "ab", "abc", "The quick brown fox jumps over the lazy dog", "\x00\xff\x80", "世界"}
	for i, h := range hashes {
		fmt.Println(i, h.Size(), h.BlockSize())
		for _, text := range texts {
			h.Reset()
			n, err := io.WriteString(h, text)
			fmt.Printf("%x %d %v ", h.Sum(nil), n, err)
			switch h := h.(type) {
			case hash.Hash32:
				fmt.Print(h.Sum32())
			case hash.Hash64:
				fmt.Print(h.Sum64())
			}
			fmt.Println()
		}
		h.Reset()
		for k := range 1000 {
			h.Write([]byte{byte(k), byte(k >> 3)})
		}
		fmt.Printf("%x\n", h.Sum([]byte{1, 2}))
	}
	fmt.Println(crc32.ChecksumIEEE([]byte("123456789")), crc32.Checksum([]byte("123456789"), crc32.IEEETable))
	fmt.Println(crc32.Update(crc32.ChecksumIEEE([]byte("1234")), crc32.IEEETable, []byte("56789")))
	fmt.Println(crc32.MakeTable(crc32.IEEE) == crc32.IEEETable, crc32.IEEETable[255])
}
