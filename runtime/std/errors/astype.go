package errors

// AsType looks for an error in err's tree that is an E, or has a method As that gives one.
func AsType[E error](err error) (E, bool) {
	if err == nil {
		var none E
		return none, false
	}
	var target *E
	return asType(err, &target)
}

// asType makes the variable for methods As when the first is there; all get the same.
func asType[E error](err error, target **E) (E, bool) {
	var none E
	for {
		if found, ok := err.(E); ok {
			return found, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			if *target == nil {
				*target = new(E)
			}
			if x.As(*target) {
				return **target, true
			}
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return none, false
			}
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if err == nil {
					continue
				}
				if found, ok := asType(err, target); ok {
					return found, true
				}
			}
			return none, false
		default:
			return none, false
		}
	}
}
