//go:build ignore

// Records fmt-format.txt: formats with mistakes, argument indexes, stars; Print, Println, Append; Errorf; methods that park or panic.
// Run: go run fmt-format.go > fmt-format.txt
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
)

type slow struct{ name string }

func (s slow) String() string {
	for range 3 {
		runtime.Gosched()
	}
	return "slow " + s.name
}

type slowError struct{ c chan string }

func (e *slowError) Error() string { return <-e.c }

type slowFormat struct{}

func (slowFormat) Format(s fmt.State, verb rune) {
	fmt.Fprintf(s, "[%c", verb)
	runtime.Gosched()
	fmt.Fprint(s, slow{"inner"})
	s.Write([]byte("]"))
}

type slowPanic struct{ after bool }

func (p slowPanic) String() string {
	if p.after {
		runtime.Gosched()
	}
	panic(fmt.Errorf("failed after %v", p.after))
}

type slowWriter struct{ bytes.Buffer }

func (w *slowWriter) Write(p []byte) (int, error) {
	runtime.Gosched()
	return w.Buffer.Write(bytes.ToUpper(p))
}

type directive struct{}

func (directive) Format(s fmt.State, verb rune) { fmt.Fprint(s, fmt.FormatString(s, verb)) }

type nested struct{ s fmt.Stringer }

func (n nested) String() string { return "<" + fmt.Sprint(n.s) + ">" }

func main() {
	for _, f := range []string{"", "%", "%d", "%d %d", "%d%%", "100%", "%!", "%z", "%-", "%.", "%.d", "%5", "%5.", "%[1]d", "%[2]d %[1]d", "%[3]d", "%[0]d", "%[x]d", "%[1d", "%[]d", "%[1]", "%*d", "%-*d|", "%.*d", "%[2]*[1]d", "%[1]*d", "%.[2]*[1]d", "%[1]d %d", "%[2]d %d", "%[3]*.[2]*[1]f|", "%[5]d%d", "%[1].2d", "%[1]2d", "%s", "%é", "%日", "\xff%d", "%\xffd", "%1000001d", "%.1000001d", "% d", "%+d", "%x %X %#x", "%06d", "%-06d|", "%+.3e", "%w", "no verbs", "%[1]*.[2]*[3]d", "%d %d %d %d", "%v %[1]v"} {
		fmt.Printf("%q: ", f)
		fmt.Printf("%s|", fmt.Sprintf(f))
		fmt.Printf("%s|", fmt.Sprintf(f, 7))
		fmt.Printf("%s|", fmt.Sprintf(f, 7, 3))
		fmt.Printf("%s|", fmt.Sprintf(f, -7, 3, "x", nil))
		fmt.Printf("%s\n", fmt.Sprintf(f, 2.5, 1, 7))
	}
	fmt.Printf("%*d|%-*d|%*d\n", 5, 1, 5, 2, -5, 3)
	fmt.Printf("%*d %.*f %.*f\n", "x", 1, -1, 2.0, int8(1), 3.14)
	fmt.Print("a", "b", 1, 2, "c", 3, nil, 4.5, []int{1}, "\n")
	fmt.Print(1, 2, "\n")
	fmt.Println()
	fmt.Println("a", "b", 1, nil, true, 'x', "é")
	fmt.Println(fmt.Sprint(), fmt.Sprint("x", 1, 2, "y"), fmt.Sprintln("z", 1))
	fmt.Println(string(fmt.Append([]byte("<"), 1, 2, "x")), string(fmt.Appendf(nil, "%03d", 7)), string(fmt.Appendln([]byte{}, "q")))
	n, err := fmt.Printf("héllo\n")
	fmt.Println(n, err)
	n, err = fmt.Fprintln(os.Stdout, "to", "stdout")
	fmt.Println(n, err)

	e1, e2 := errors.New("one"), errors.New("two")
	for _, err := range []error{fmt.Errorf("plain"), fmt.Errorf("a %d", 1), fmt.Errorf("w: %w", e1), fmt.Errorf("%w and %w", e1, e2), fmt.Errorf("%[2]w %[1]w %[2]w", e1, e2), fmt.Errorf("%w", nil), fmt.Errorf("%w", "no error"), fmt.Errorf("%w %d", e1, 5), fmt.Errorf("50%%"), fmt.Errorf("%v", e1)} {
		fmt.Printf("%T %q %v %v %v\n", err, err.Error(), errors.Unwrap(err), errors.Is(err, e1), errors.Is(err, e2))
	}

	fmt.Println(slow{"a"}, slow{"b"}, 3)
	fmt.Printf("%v %s %10v|%q %d\n", slow{"a"}, []slow{{"b"}, {"c"}}, map[string]slow{"k": {"d"}}, slow{"e"}, slow{"f"})
	e := &slowError{make(chan string)}
	go func() { e.c <- "from afar" }()
	fmt.Println("error:", e)
	go func() { e.c <- "again" }()
	fmt.Println(fmt.Errorf("wrapped: %w", e))
	fmt.Printf("%v|%5.2x|%s\n", slowFormat{}, slowFormat{}, []any{slowFormat{}, slow{"x"}})
	fmt.Println(slowPanic{false}, slowPanic{true}, slow{"end"})
	fmt.Println(nested{nested{slow{"deep"}}}, nested{nil})
	w := &slowWriter{}
	n, err = fmt.Fprintf(w, "written %v", slow{"w"})
	fmt.Println(n, err, w.String())
	fmt.Printf("%v %+8.3d %-#x % 0q\n", directive{}, directive{}, directive{}, directive{})
	fmt.Println(strings.Repeat("=", 10))
	var nothing *slowError
	fmt.Println(nothing, nested{})
	fmt.Printf("%v %s\n", (*nested)(nil), (*slow)(nil))
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred")
		fmt.Println(stopper{}, "unreachable")
	}()
	<-done
}

type stopper struct{}

func (stopper) String() string {
	runtime.Goexit()
	return ""
}
