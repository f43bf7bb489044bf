// A raw string loses carriage returns; comments and blank lines may have them.
package main

import "fmt"

func main() {
	s := `a
bc
`
	fmt.Println(len(s), []byte(s), s == "a\nbc\n")
	fmt.Println(1 + // one
		2) /* three */
	/* a
	b */ fmt.Println("after")
	const c = `\r`
	fmt.Println(c, len(c), len(``))
}
