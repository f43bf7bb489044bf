package main

type T struct{}

func f() int { return 1 }
func two() (int, int) { return 1, 2 }

func main() {
	var i int
	var s string
	var b bool
	var send chan<- int
	var recv <-chan int
	var both chan int
	var it interface{}
	var e error
	if i { // ERROR "non-boolean condition in if statement"
	}
	if s == "a" {
	}
	for i { // ERROR "non-boolean condition in for statement"
	}
	if f() { // ERROR "non-boolean condition in if statement"
	}
	send <- 1
	recv <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int recv \(variable of type <-chan int\)"
	both <- "a" // ERROR "cannot use \"a\" \(untyped string constant\) as int value in send"
	i <- 1 // ERROR "invalid operation: cannot send to non-channel int i \(variable of type int\)"
	<-send // ERROR "invalid operation: cannot receive from send-only channel chan<- int send \(variable of type chan<- int\)"
	_ = <-recv
	_, ok := <-send // ERROR "invalid operation: cannot receive from send-only channel chan<- int send \(variable of type chan<- int\)"
	_, ok = <-both
	close(recv) // ERROR "invalid operation: cannot close receive-only channel recv \(variable of type <-chan int\)"
	close(i) // ERROR "invalid operation: cannot close non-channel i \(variable of type int\)"
	go f // ERROR "expression in go must be function call"
	defer f // ERROR "expression in defer must be function call"
	go func() {} // ERROR "expression in go must be function call"
	defer func() {}()
	defer recover()
	defer len(s) // ERROR "defer discards result of len\(s\) \(value of type int\)"
	go int(i) // ERROR "go requires function call, not conversion int\(i\) \(value of type int\)"
	defer append([]int{}, 1) // ERROR "defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	go f()
	defer f()
	defer panic(1)
	switch i {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch\n\tstatements\.go:47:7: previous case"
	case "a": // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
	case 1.5: // ERROR "1\.5 \(untyped float constant\) truncated to int"
	case b: // ERROR "invalid case b in switch on i \(mismatched types bool and int\)"
	}
	switch s {
	case "a":
	case "a": // ERROR "duplicate case \"a\" \(constant of type string\) in expression switch\n\tstatements\.go:53:7: previous case"
	}
	switch {
	case i: // ERROR "invalid case i in switch on true \(mismatched types int and bool\)"
	case b, !b:
	case 1 > 2:
	}
	switch f {
	case nil:
	}
	switch []int(nil) {
	}
	switch x := two(); x { // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	}
	switch T := it.(type) { // ERROR "T declared and not used"
	case int, string:
	case int: // ERROR "duplicate case int in type switch\n\tstatements\.go:69:7: previous case"
	case nil:
	case nil: // ERROR "duplicate case nil in type switch\n\tstatements\.go:71:7: previous case"
	}
	switch it.(type) {
	case i: // ERROR "i \(local variable\) is not a type"
	case undefinedT: // ERROR "undefined: undefinedT"
	}
	switch i.(type) { // ERROR "i \(variable of type int\) is not an interface"
	case int:
	}
	switch e.(type) {
	case T: // ERROR "impossible type switch case: T\n\te \(variable of interface type error\) cannot have dynamic type T \(missing method Error\)"
	case *T: // ERROR "impossible type switch case: \*T\n\te \(variable of interface type error\) cannot have dynamic type \*T \(missing method Error\)"
	case error:
	}
	_ = it.(int)
	_ = i.(int) // ERROR "invalid operation: i \(variable of type int\) is not an interface"
	_ = e.(T) // ERROR "impossible type assertion: e\.\(T\)\n\tT does not implement error \(missing method Error\)"
	_ = e.(undefinedT) // ERROR "undefined: undefinedT"
	select {
	case <-both:
	case x := <-both: // ERROR "declared and not used: x"
	case both <- "a": // ERROR "cannot use \"a\" \(untyped string constant\) as int value in send"
	case i = <-both:
	case f(): // ERROR "select case must be send or receive \(possibly with assignment\)"
	case i > 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
	for i, j := range i { // ERROR "declared and not used: i" "range over i \(variable of type int\) permits only one iteration variable"
	}
	for i := range 10 {
		_ = i
	}
	for i, j := range both { // ERROR "declared and not used: i" "range over both \(variable of type chan int\) permits only one iteration variable"
	}
	for i := range send { // ERROR "cannot range over send \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	for range recv {
	}
	for i := range (T{}) { // ERROR "cannot range over \(T\{\}\) \(value of struct type T\)"
	}
	for i := range it { // ERROR "cannot range over it \(variable of type interface\{\}\)"
	}
	for i = range s {
	}
	for s = range s { // ERROR "cannot use s \(value of type int\) as string value in assignment"
	}
	for _, i = range s { // ERROR "cannot use i \(value of type rune\) as int value in assignment"
	}
	for i := range nil { // ERROR "cannot range over nil"
	}
	for i := range f { // ERROR "cannot range over f \(value of type func\(\) int\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for i := range (func(yield func(int) bool) {}) { // ERROR "declared and not used: i"
	}
	for i, j := range (func(yield func(int) bool) {}) { // ERROR "declared and not used: i" "range over \(func\(yield func\(int\) bool\) \{\}\) \(value of type func\(yield func\(int\) bool\)\) permits only one iteration variable"
	}
	for range (func(yield func(int)) {}) { // ERROR "cannot range over \(func\(yield func\(int\)\) \{\}\) \(value of type func\(yield func\(int\)\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func does not return bool"
	}
	for range (func() {}) { // ERROR "cannot range over \(func\(\) \{\}\) \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	for range 1.5 { // ERROR "cannot range over 1\.5 \(untyped float constant\)"
	}
	for _ := range s { // ERROR "no new variables on left side of :="
	}
	for i8 := range int8(5) {
		var x int = i8 // ERROR "declared and not used: x" "cannot use i8 \(variable of type int8\) as int value in variable declaration"
	}
	_ = ok
}
