// A loop that counts for a very long time: no place at which the goroutine could be switched out.
package main

import (
	"os"
	"time"
)

func main() {
	os.Stderr.WriteString("ready\n")
	time.Sleep(time.Millisecond)
	sum := 0
	for i := 0; i < 1<<50; i++ {
		sum ^= i
	}
	os.Exit(sum & 1)
}
