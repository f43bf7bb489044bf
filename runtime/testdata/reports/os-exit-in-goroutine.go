package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not printed")
	go func() {
		fmt.Println("exiting")
		os.Exit(3)
	}()
	select {}
}
