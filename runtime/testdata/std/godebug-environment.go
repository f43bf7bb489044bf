// GODEBUG as the program itself sets it: what the variable says goes before //go:debug, and counts from then on; timers that are there change, too, but
// not those that were made with asynctimerchan=1.
//
// expect: virtual-time
//
//go:debug panicnil=1
package main

import (
	"fmt"
	"math/rand"
	"os"
	"time"
)

func panicked() (value any) {
	defer func() { value = recover() }()
	panic(nil)
}

func timer() *time.Timer {
	t := time.NewTimer(5 * time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	return t
}

func main() {
	os.Unsetenv("GODEBUG")
	fmt.Println(panicked())
	for _, setting := range []string{
		"panicnil=0", "panicnil=0,panicnil=1", "panicnil=2", "panicnil=nonsense", "panicnil=+1,", "panicnil", "asynctimerchan=1",
		"asynctimerchan=2", "asynctimerchan=1,asynctimerchan=0", "nosuch=1", "",
	} {
		t := timer()
		os.Setenv("GODEBUG", setting)
		fmt.Printf("%q %v; %d %d", setting, panicked(), len(t.C), cap(t.C))
		u := timer()
		fmt.Print("; ", len(u.C), cap(u.C), u.Stop(), len(u.C))
		os.Setenv("GODEBUG", "asynctimerchan=0")
		fmt.Print("; ", len(t.C), cap(t.C), len(u.C), cap(u.C))
		os.Clearenv()
		fmt.Println(";", panicked())
	}

	// The first number that is drawn says what the rest are.
	os.Setenv("GODEBUG", "randautoseed=0")
	first := rand.Intn(1000)
	os.Setenv("GODEBUG", "randautoseed=1")
	fmt.Println(first, rand.Intn(1000))
	rand.Seed(3)
	third := rand.Intn(1000)
	os.Setenv("GODEBUG", "randseednop=0")
	rand.Seed(3)
	fmt.Println(third, rand.Intn(1000))
}
