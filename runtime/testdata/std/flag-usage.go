// Which defaults PrintDefaults mentions: those that are not what a zero value says of itself.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return fmt.Sprint([]string(*l)) }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type level int

func (v level) String() string   { return fmt.Sprint("level ", int(v)) }
func (v level) Set(string) error { return nil }
func (v level) IsBoolFlag() bool { return false }

type pair struct{ a, b string }

func (p *pair) String() string     { return p.a + ":" + p.b }
func (p *pair) Set(s string) error { p.a, p.b, _ = strings.Cut(s, ":"); return nil }

type grid [2]int

func (g *grid) String() string   { return fmt.Sprint(g[0], "x", g[1]) }
func (g *grid) Set(string) error { return nil }

type touchy struct{ calm bool }

func (t *touchy) String() string {
	if !t.calm {
		panic("not now")
	}
	return "calm"
}
func (t *touchy) Set(string) error { return nil }

func main() {
	f := flag.NewFlagSet("usage", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	f.Bool("b", false, "off")
	f.Bool("B", true, "on")
	f.String("s", "", "empty")
	f.String("S", "0", "a zero as `text`")
	f.Int("i", 0, "none")
	f.Int("I", -1, "some\nof them")
	f.Float64("x", 0, "none")
	f.Duration("d", 0, "none")
	f.Duration("D", time.Second, "some")
	f.Var(&list{}, "list", "none")
	f.Var(&list{"a"}, "list2", "one")
	f.Var(level(0), "level", "zero")
	f.Var(level(2), "level2", "two")
	f.Var(&pair{}, "pair", "none")
	f.Var(&pair{"a", ""}, "pair2", "one")
	f.Var(&grid{}, "grid", "none")
	f.Var(&grid{1}, "grid2", "one")
	f.Var(&touchy{calm: true}, "touchy", "panics when it is zero")
	f.PrintDefaults()
}
