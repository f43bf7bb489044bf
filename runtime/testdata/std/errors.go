//go:build ignore

// Records errors.txt: wrapping, joining, looking into trees of errors. Run: go run errors.go > errors.txt
package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strconv"
)

type code int

func (c code) Error() string { return "code " + strconv.Itoa(int(c)) }

type detail struct {
	what string
	err  error
}

func (d *detail) Error() string { return d.what + ": " + d.err.Error() }
func (d *detail) Unwrap() error { return d.err }

type values []int

func (v values) Error() string { return fmt.Sprint([]int(v)) }

type same struct{ name string }

func (s same) Error() string        { return s.name }
func (s same) Is(target error) bool { runtime.Gosched(); return target == io.EOF }
func (s same) As(target any) bool {
	if c, ok := target.(*code); ok {
		*c = 99
		return true
	}
	return false
}

type temporary interface{ Temporary() bool }

type timeout struct{}

func (timeout) Error() string   { return "timeout" }
func (timeout) Temporary() bool { return true }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	base := errors.New("base")
	all := []error{nil, base, errors.New("base"), code(3), &detail{"d", base}, &detail{"e", &detail{"f", code(4)}}, fmt.Errorf("x: %w", base), fmt.Errorf("%w, %w", code(5), io.EOF), errors.Join(base, nil, code(6)), errors.Join(), errors.Join(nil, nil), values{1, 2}, fmt.Errorf("v %w", values{3}), same{"s"}, errors.Join(same{"t"}, timeout{}), &detail{"g", errors.Join(fmt.Errorf("%w", timeout{}), io.ErrUnexpectedEOF)}, errors.ErrUnsupported}
	for i, err := range all {
		fmt.Println(i, err, errors.Unwrap(err))
		for j, target := range all {
			if errors.Is(err, target) {
				fmt.Print(" is", j)
			}
		}
		fmt.Print(" EOF ", errors.Is(err, io.EOF))
		var c code
		var d *detail
		var v values
		var t temporary
		var n *strconv.NumError
		fmt.Print(" code ", errors.As(err, &c), int(c))
		fmt.Print(" detail ", errors.As(err, &d), d != nil && d.what != "")
		fmt.Print(" values ", errors.As(err, &v), []int(v))
		fmt.Print(" temporary ", errors.As(err, &t), t != nil && t.Temporary())
		fmt.Println(" number ", errors.As(err, &n))
		fmt.Printf("%T %+v %q\n", err, err, err)
	}
	_, err := strconv.ParseInt("99999999999999999999", 10, 64)
	var n *strconv.NumError
	fmt.Println(err, errors.Is(err, strconv.ErrRange), errors.As(err, &n), n.Func, n.Num, n.Err)
	_, err = strconv.Atoi("x")
	fmt.Printf("%v %#v\n", err, errors.Is(err, strconv.ErrSyntax))
	_, err = strconv.ParseUint("1", 99, 64)
	fmt.Println(err)
	_, err = strconv.ParseBool("maybe")
	fmt.Println(err)
	_, err = strconv.ParseFloat("1e999", 64)
	fmt.Println(err)
	_, err = strconv.Unquote("x")
	fmt.Println(err)
	fmt.Println(errors.New("a") == errors.New("a"), base == base, code(1) == code(1))
	try(func() { errors.As(base, nil) })
	try(func() { errors.As(base, code(1)) })
	try(func() { var s string; errors.As(base, &s) })
	try(func() { var d *detail; fmt.Println(errors.As(nil, &d)) })
	try(func() { var p **detail; errors.As(base, p) })
}
