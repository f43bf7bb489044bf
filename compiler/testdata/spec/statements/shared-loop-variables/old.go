package main

import "fmt"

func shared[T any](list []T) []*T {
	var ps []*T
	for _, x := range list {
		ps = append(ps, &x)
	}
	return ps
}

func printed[T any](fs []func() T) {
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
