package main

import (
	"os" // ERROR "\"os\" imported and not used"
	str "strings"
	"math/rand" // ERROR "\"math/rand\" imported and not used"
	. "errors" // ERROR "\"errors\" imported and not used"
	_ "io"
	"strconv" // ERROR "\"strconv\" imported and not used"
)

func strconv() {} // ERROR "strconv already declared through import of package strconv \(\"strconv\"\)\n\tunused\.go:9:2: other declaration of strconv"

func main() {
	a := 1 // ERROR "declared and not used: a"
	var b int // ERROR "declared and not used: b"
	var c, d = 1, 2 // ERROR "declared and not used: d"
	_ = c
	e, f := 1, 2 // ERROR "declared and not used: e" "declared and not used: f"
	e, f = 2, 3
	g := func() { // ERROR "declared and not used: g"
		h := 1 // ERROR "declared and not used: h"
	}
	var i interface{} = 1
	switch j := i.(type) { // ERROR "j declared and not used"
	case int:
	}
	switch k := i.(type) {
	case int:
		_ = k
	case string:
	}
	for l, m := range "abc" { // ERROR "declared and not used: l" "declared and not used: m"
	}
	for n := 0; ; { // ERROR "declared and not used: n"
	}
	if o := 1; true { // ERROR "declared and not used: o"
	}
	var p *int
	*p = 1
	var q []int
	q[0] = 1
	var r struct{ x int }
	r.x = 1
	const s = 1
	type t int
	u, _ := 1, 2 // ERROR "declared and not used: u"
	u = 3
	_ = str.Fields
}

func results(x int) (y int) {
	return
}
