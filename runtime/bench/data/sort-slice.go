// sort.Slice on half a million structs. Nanoseconds a struct.
// target: 3
package main

import (
	"fmt"
	"sort"
	"time"
)

type record struct {
	key  int
	name string
}

func main() {
	const n = 500_000
	records := make([]record, n)
	for i := range records {
		records[i] = record{i * 7919 % n, "name"}
	}
	start := time.Now()
	sort.Slice(records, func(i, j int) bool { return records[i].key < records[j].key })
	fmt.Println(float64(time.Since(start)) / n)
	if records[n-1].key != n-1 {
		panic(records[n-1].key)
	}
}
