package main

type C complex128

func main() { panic(C(complex(1, -2))) }
