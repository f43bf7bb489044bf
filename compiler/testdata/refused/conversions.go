package main

type tagged []struct {
	a int `tag:"a"`
}
type plain []struct{ a int }
type holder struct{ in struct{ a int `x` } }
type held struct{ in struct{ a int } }

func main() {
	_ = plain(tagged(nil)) // ERROR "conversion that changes tags of a struct inside another type \(main.tagged to main.plain\) is not supported by gots yet"
	_ = held(holder{}) // ERROR "conversion that changes tags of a struct inside another type \(main.holder to main.held\) is not supported by gots yet"
	_ = (*held)(&holder{}) // ERROR "conversion that changes tags of a struct inside another type \(\*main.holder to \*main.held\) is not supported by gots yet"
}
