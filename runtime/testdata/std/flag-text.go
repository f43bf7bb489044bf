// Flags that read and show themselves: flag.TextVar.
package main

import (
	"encoding"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
)

type color struct{ r, g, b int }

func (c color) MarshalText() ([]byte, error) {
	if c.r < 0 {
		return nil, errors.New("no color")
	}
	return fmt.Appendf(nil, "%d,%d,%d", c.r, c.g, c.b), nil
}

func (c *color) UnmarshalText(text []byte) error {
	_, err := fmt.Sscanf(string(text), "%d,%d,%d", &c.r, &c.g, &c.b)
	return err
}

type shout string

func (s shout) MarshalText() ([]byte, error)     { return []byte(strings.ToUpper(string(s))), nil }
func (s *shout) UnmarshalText(text []byte) error { *s = shout(text); return nil }

type byValue int

func (byValue) MarshalText() ([]byte, error)    { return nil, nil }
func (byValue) UnmarshalText(text []byte) error { return nil }

func main() {
	f := flag.NewFlagSet("text", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	c, s, t := color{}, shout(""), shout("?")
	start := color{1, 2, 3}
	word := shout("word")
	f.TextVar(&c, "c", start, "a `color`")
	f.TextVar(&s, "s", shout(""), "a word")
	f.TextVar(&t, "t", &word, "another")
	start.r, word = 9, "changed"
	fmt.Println(c, s, t)
	f.PrintDefaults()
	fmt.Println(f.Parse([]string{"-c", "4,5,6", "-s=hello", "-t", "x y"}), c, s, t)
	fmt.Println(f.Lookup("c").Value, f.Lookup("s").Value.(flag.Getter).Get() == any(&s))
	fmt.Println(f.Parse([]string{"-c", "4,5"}), c)
	var m encoding.TextMarshaler = color{-1, 0, 0}
	f.TextVar(&c, "none", m, "no color")
	fmt.Printf("%q\n", f.Lookup("none").DefValue)
	for _, bad := range []func(){
		func() { f.TextVar(byValue(1), "v", byValue(1), "") },
		func() { f.TextVar(&c, "v", shout(""), "") },
		func() { f.TextVar(&c, "v", &word, "") },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			bad()
		}()
	}
}
