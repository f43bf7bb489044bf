package main

func main() {
	var ages map[string]int
	println(ages["gopher"])
	ages["gopher"] = 15
}
