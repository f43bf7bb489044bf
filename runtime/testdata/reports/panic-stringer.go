package main

type weekday int

func (d weekday) String() string { return [...]string{"Sunday", "Monday"}[d] }

func main() {
	panic(weekday(1))
}
