package main

import (
	"errors"
	"fmt"
)

func main() {
	panic(fmt.Errorf("reading: %w", errors.New("no such file")))
}
