package main

var f, g = func() { h() }, func() { func() { panic("x") }() }

func h() { g() }

func main() { f() }
