package main

import "strings"

type Inner struct{ X, hidden int }

func (Inner) Method()     {}
func (*Inner) PtrMethod() {}

type A struct{ X int }
type B struct{ X int }
type Both struct {
	A
	B
}
type Outer struct {
	*Inner
	name string
}
type Iface interface{ Do() }

func value() Inner { return Inner{} }

func main() {
	var o Outer
	var b Both
	var i Iface
	var pi *Iface
	var pp **Inner
	var n int
	_ = o.X
	_ = o.hidden
	_ = o.x // ERROR "o\.x undefined \(type Outer has no field or method x, but does have field X\)"
	_ = o.Hidden // ERROR "o\.Hidden undefined \(type Outer has no field or method Hidden, but does have field hidden\)"
	_ = o.Name // ERROR "o\.Name undefined \(type Outer has no field or method Name, but does have field name\)"
	_ = o.missing // ERROR "o\.missing undefined \(type Outer has no field or method missing\)"
	_ = b.X // ERROR "ambiguous selector b\.X"
	_ = b.A.X
	i.Do()
	i.do() // ERROR "i\.do undefined \(type Iface has no field or method do, but does have method Do\)"
	i.Undo() // ERROR "i\.Undo undefined \(type Iface has no field or method Undo\)"
	pi.Do() // ERROR "pi\.Do undefined \(type \*Iface is pointer to interface, not interface\)"
	pp.X // ERROR "pp\.X undefined \(type \*\*Inner has no field or method X\)"
	pp.Method() // ERROR "pp\.Method undefined \(type \*\*Inner has no field or method Method\)"
	n.foo() // ERROR "n\.foo undefined \(type int has no field or method foo\)"
	value().PtrMethod() // ERROR "cannot call pointer method PtrMethod on Inner"
	Inner{}.PtrMethod() // ERROR "cannot call pointer method PtrMethod on Inner"
	(&Inner{}).PtrMethod()
	Inner.Method(Inner{})
	Inner.PtrMethod(Inner{}) // ERROR "invalid method expression Inner\.PtrMethod \(needs pointer receiver \(\*Inner\)\.PtrMethod\)"
	(*Inner).PtrMethod(&Inner{})
	Inner.X() // ERROR "Inner\.X undefined \(type Inner has no method X\)"
	Outer.Method(o)
	Iface.Do(i)
	Iface.Undo(i) // ERROR "Iface\.Undo undefined \(type Iface has no field or method Undo\)"
	strings.Foo() // ERROR "undefined: strings\.Foo"
	strings.fields("a") // ERROR "undefined: strings\.fields \(but have Fields\)"
	strings.explode("a") // ERROR "undefined: strings\.explode"
	_ = strings // ERROR "use of package strings not in selector"
	strings = 1 // ERROR "use of package strings not in selector"
	var sb strings.Builder
	sb.buf = nil // ERROR "sb\.buf undefined \(cannot refer to unexported field buf\)"
	sb.Buf = nil // ERROR "sb\.Buf undefined \(type strings\.Builder has no field or method Buf, but does have unexported field buf\)"
	sb.writeString("a") // ERROR "sb\.writeString undefined \(type strings\.Builder has no field or method writeString, but does have method WriteString\)"
	_ = strings.Reader{}
	_ = strings.Reader{s: "x"} // ERROR "cannot refer to unexported field s in struct literal of type strings\.Reader"
	_ = strings.Reader{"x", 1, 2} // ERROR "implicit assignment to unexported field s in struct literal of type strings\.Reader" "implicit assignment to unexported field i in struct literal of type strings\.Reader" "implicit assignment to unexported field prevRune in struct literal of type strings\.Reader"
	undefinedName() // ERROR "undefined: undefinedName"
	_ = undefinedPkg.Foo // ERROR "undefined: undefinedPkg"
	_ = o._ // ERROR "o\._ undefined \(type Outer has no field or method _\)"
	len.x() // ERROR "invalid use of len \(built-in\) in selector expression"
	_ = int.x // ERROR "int\.x undefined \(type int has no field or method x\)"
	var t undefinedType // ERROR "undefined: undefinedType"
	t.x()
	_ = n.x.y.z // ERROR "n\.x undefined \(type int has no field or method x\)"
	var v Outer.name // ERROR "declared and not used: v" "Outer\.name is not a type"
	var w strings.Foo // ERROR "declared and not used: w" "undefined: strings\.Foo"
	var x o // ERROR "declared and not used: x" "o \(local variable\) is not a type"
	main.x() // ERROR "main\.x undefined \(type func\(\) has no field or method x\)"
}
