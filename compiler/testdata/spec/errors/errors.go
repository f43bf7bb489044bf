// Errors: the predeclared interface, values, types, wrapping, joining, comparison, and what fmt makes of them.
package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
)

var ErrBase = errors.New("base")
var ErrOther = fmt.Errorf("other")

type valErr struct{ code int }
type ptrErr struct {
	op  string
	err error
}
type strErr string
type sliceErr []error
type multi struct{ a, b error }
type isErr struct{ any }
type asErr struct{ target string }
type panicky struct{}
type both struct{ error }

func (e valErr) Error() string       { return "val " + strconv.Itoa(e.code) }
func (e *ptrErr) Error() string      { return e.op + ": " + e.err.Error() }
func (e *ptrErr) Unwrap() error      { return e.err }
func (e strErr) Error() string       { return string(e) }
func (e sliceErr) Error() string     { return fmt.Sprint(len(e), " errors") }
func (e sliceErr) Unwrap() []error   { return e }
func (m multi) Error() string        { return "multi" }
func (m multi) Unwrap() []error      { return []error{m.a, nil, m.b} }
func (e isErr) Error() string        { return "is" }
func (e isErr) Is(target error) bool { return target == ErrOther }
func (e asErr) Error() string        { return "as" }
func (e asErr) As(t any) bool {
	if p, ok := t.(*strErr); ok {
		*p = strErr(e.target)
		return true
	}
	return false
}
func (panicky) Error() string { panic("in Error") }

func find(kind int) (n int, err error) {
	switch kind {
	case 0:
		return 1, nil
	case 1:
		return 0, ErrBase
	case 2:
		return 0, valErr{2}
	case 3:
		return 0, &ptrErr{"read", io.EOF}
	case 4:
		var p *ptrErr
		return 0, p
	case 5:
		return strconv.Atoi("12x")
	case 6:
		_, err = strconv.ParseUint("-1", 10, 64)
	case 7:
		err = fmt.Errorf("wrap %d: %w", kind, &ptrErr{"inner", ErrBase})
	case 8:
		err = fmt.Errorf("%w and %w", ErrBase, valErr{8})
	case 9:
		err = errors.Join(nil, ErrBase, nil, strErr("joined"))
	case 10:
		err = multi{valErr{10}, fmt.Errorf("deep %w", &ptrErr{"m", ErrOther})}
	case 11:
		err = isErr{[]int{1}}
	case 12:
		err = asErr{"converted"}
	case 13:
		err = sliceErr{ErrBase, strErr("s")}
	case 14:
		err = both{ErrBase}
	case 15:
		err = fmt.Errorf("not wrapped %v", ErrBase)
	case 16:
		err = fmt.Errorf("nil %w", nil)
	}
	return
}

func main() {
	for k := range 17 {
		n, err := find(k)
		if err == nil {
			fmt.Println(k, n, "no error")
			continue
		}
		if k == 4 {
			fmt.Println(k, err != nil, err == (*ptrErr)(nil))
			continue
		}
		var v valErr
		var p *ptrErr
		var s strErr
		var i interface{ Unwrap() []error }
		fmt.Printf("%d %v | %s | %q | %T | %v %v %v %v %v %v %v\n", k, err, err, err, err, errors.Is(err, ErrBase), errors.Is(err, ErrOther), errors.Is(err, io.EOF), errors.As(err, &v), errors.As(err, &p), errors.As(err, &s), errors.As(err, &i))
		fmt.Println(v, p != nil, s, errors.Unwrap(err))
	}
	fmt.Println(errors.New("x") == errors.New("x"), valErr{1} == valErr{1}, error(valErr{1}) == valErr{1}, error(strErr("a")) == error(strErr("a")), errors.Is(valErr{1}, valErr{1}), errors.Is(nil, ErrBase), errors.Is(ErrBase, nil), errors.Join() == nil, errors.Join(nil, nil) == nil)
	var err error
	fmt.Printf("%v %d %s %+v %T\n", err, err, err, err, err)
	fmt.Println([]error{ErrBase, nil, valErr{3}}, struct{ E error }{valErr{9}}, map[string]error{"k": strErr("v")}, &ptrErr{"op", ErrBase})
	fmt.Println(panicky{}, error((*ptrErr)(nil)))
	fmt.Printf("%v %d %x\n", valErr{255}, valErr{255}, strErr("hex"))
	switch e := error(&ptrErr{"sw", ErrBase}).(type) {
	case valErr:
		fmt.Println("val", e.code)
	case *ptrErr:
		fmt.Println("ptr", e.op, e.Unwrap() == ErrBase)
	}
	func() {
		defer func() {
			r := recover()
			e, ok := r.(error)
			fmt.Println(ok, e, errors.Is(e, ErrBase))
		}()
		panic(fmt.Errorf("panicked: %w", ErrBase))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(ErrBase, nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(ErrBase, valErr{})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(errors.Is(sliceErr{}, sliceErr{}))
	}()
}
