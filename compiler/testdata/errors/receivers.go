// Receivers with a wrong number of type parameters, and what follows from them.
package main

type pair[K, V any] struct {
	key   K
	value V
}

func (p *pair[K]) pointed() K { return p.key } // ERROR "receiver declares 1 type parameter, but receiver base type declares 2" "p\.key undefined \(type \*pair\[K\] has no field or method key\)"
func (p pair[K]) plain() K    { return p.key } // ERROR "receiver declares 1 type parameter, but receiver base type declares 2"
func (p pair[K, V, W]) more() { p.plain() } // ERROR "receiver declares 3 type parameters, but receiver base type declares 2"

func main() {
	var p pair[int, string]
	p.pointed()
	p.more()
}

type keyed interface{ m() }
type holds[Q keyed] interface{ m() }

func infers[Q, R keyed](h holds[Q]) {}

func use() {
	infers(holds[missing](unknown{})) // ERROR "undefined: missing" "undefined: unknown"
	infers(holds[keyed](unknown{})) // ERROR "in call to infers, cannot infer Q \(declared at .*:22:13\)" "undefined: unknown"
	pair[int, int](unknown{}).plain() // ERROR "undefined: unknown"
}
