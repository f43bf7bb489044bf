package alpha

import (
	"example.com/modules/beta"
	"example.com/modules/internal/core"
)

var Value = core.Log("alpha.Value", beta.Name)
var Count = 1
var Map = map[string]int{"k": Value * 0}
var Slice = []int{1, 2}
var Arr = [2]int{1, 2}
var Struct struct{ A, b int }
var Hook func(string) string
var Funcs = map[string]func(int) int{"double": double}

const Max = 1 << 10

type Color uint8

const (
	Red Color = iota + 1
	Green
)

func (c Color) String() string { return [...]string{"", "red", "green"}[c] }

type Stringer interface{ String() string }
type Base struct{ name string }
type Secret interface{ secret() string }
type Hider interface{ secret() string }
type Shadow struct{ name string }
type impl struct{}
type Error struct{ Code int }

func (impl) secret() string      { return "alpha's secret" }
func (b Base) secret() string    { return "base's secret" }
func (b Base) Name() string      { return b.name }
func (b *Base) SetName(s string) { b.name = s }
func (b Base) String() string    { return "Base(" + b.name + ")" }
func (e *Error) Error() string   { return "failed" }

func New(name string) Base           { return Base{name} }
func Hidden() Hider                  { return impl{} }
func CallSecret(s Secret) string     { return s.secret() }
func GetCount() int                  { return Count }
func Anon() any                      { return struct{ name string }{"anon"} }
func AnonExported() any              { return struct{ Name string }{"anon"} }
func double(i int) int               { return i * 2 }
func RunHook(s string) string        { return Hook(s) }
func ArrSum() int                    { return Arr[0] + Arr[1] }
func Fail() error                    { return &Error{7} }
func IsFail(err error) bool          { _, ok := err.(*Error); return ok }
func Send(c chan<- string, s string) { c <- s }

func init() { core.Log("alpha.init", Count); beta.Set(GetCount) }
