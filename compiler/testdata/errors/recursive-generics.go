package main

type (
	array[P any]   [10]P
	field[P any]   struct{ f P }
	pointer[P any] *P
)

type (
	A array[A] // ERROR "invalid recursive type A\n\t.*: A refers to array\n\t.*: array refers to A"
	S field[S] // ERROR "invalid recursive type S\n\t.*: S refers to field\n\t.*: field refers to S"
	P pointer[P]
	B array[field[pointer[B]]]
	C field[field[int]]
	D array[field[field[D]]] // ERROR "invalid recursive type D\n(.*\n)*.*: field refers to D"
	E struct{ _ field[E] }   // ERROR "invalid recursive type E\n(.*\n)*.*: field refers to E"
)

func main() {}
