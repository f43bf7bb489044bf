package main

func main() {
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	fallthrough // ERROR "fallthrough statement out of place"
	i := 0
L0:
	for {
		break L0
		continue L0
		break L1 // ERROR "break label not defined: L1"
		continue L2 // ERROR "continue label not defined: L2"
	}
L1:
	switch i {
	case 1:
		break L1
		continue L1 // ERROR "invalid continue label L1"
		continue // ERROR "continue is not in a loop"
	case 2:
		fallthrough
	case 3:
		if true {
			fallthrough // ERROR "fallthrough statement out of place"
		}
	case 4:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
L2: // ERROR "label L2 defined and not used"
	goto L3 // ERROR "goto L3 jumps over declaration of j at branches\.go:32:4"
	j := 1
	_ = j
L3:
	goto L4 // ERROR "goto L4 jumps into block starting at branches\.go:36:2"
	{
	L4:
	}
	goto L5 // ERROR "label L5 not defined"
	func() {
		goto L0 // ERROR "label L0 not defined"
		break // ERROR "break is not in a loop, switch, or select"
	}()
unused: // ERROR "label unused defined and not used"
	var x interface{}
	switch x.(type) {
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	}
L0: // ERROR "label L0 already defined at branches\.go:8:1"
	select {
	default:
		break L0 // ERROR "invalid break label L0"
	}
}
