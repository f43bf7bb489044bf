package main

func main() {
	panic("boom\nwith a second line")
}
