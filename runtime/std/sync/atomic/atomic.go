// Package atomic reads and changes memory in single steps.
package atomic

// A Bool is a boolean value; its zero value is false.
//
//gots:native
type Bool struct {
	v bool
}

// Load returns the value.
func (x *Bool) Load() bool

// Store sets the value.
func (x *Bool) Store(val bool)

// Swap sets the value and returns the one before.
func (x *Bool) Swap(new bool) (old bool)

// CompareAndSwap sets the value if it is old, and reports whether it was.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool)

// A Pointer is a *T; its zero value is nil.
type Pointer[T any] struct {
	_ [0]*T // Pointers to different types are no conversion of each other.
	_ noCopy
	v *T
}

type noCopy struct{}

// Load returns the pointer.
func (x *Pointer[T]) Load() *T { return x.v }

// Store sets the pointer.
func (x *Pointer[T]) Store(val *T) { x.v = val }

// Swap sets the pointer and returns the one before.
func (x *Pointer[T]) Swap(new *T) (old *T) {
	old, x.v = x.v, new
	return old
}

// CompareAndSwap sets the pointer if it is old, and reports whether it was.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// A Value is any value; all values stored in one have the same type. Its zero value holds nil.
//
//gots:native
type Value struct {
	v any
}

// Load returns the value, nil when none was stored.
func (v *Value) Load() (val any)

// Store sets the value, which must not be nil.
func (v *Value) Store(val any)

// Swap sets the value, which must not be nil, and returns the one before.
func (v *Value) Swap(new any) (old any)

// CompareAndSwap sets the value if it is old, which must be comparable, and reports whether it was.
func (v *Value) CompareAndSwap(old, new any) (swapped bool)

// An Int32 is an int32; its zero value is 0.
//
//gots:native
type Int32 struct {
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32

// Store sets the value.
func (x *Int32) Store(val int32)

// Swap sets the value and returns the one before.
func (x *Int32) Swap(new int32) (old int32)

// CompareAndSwap sets the value if it is old, and reports whether it was.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool)

// Add adds delta and returns the sum.
func (x *Int32) Add(delta int32) (new int32)

// And sets the value to its bitwise and with mask, and returns the one before.
func (x *Int32) And(mask int32) (old int32)

// Or sets the value to its bitwise or with mask, and returns the one before.
func (x *Int32) Or(mask int32) (old int32)

// An Int64 is an int64; its zero value is 0.
//
//gots:native
type Int64 struct {
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64

// Store sets the value.
func (x *Int64) Store(val int64)

// Swap sets the value and returns the one before.
func (x *Int64) Swap(new int64) (old int64)

// CompareAndSwap sets the value if it is old, and reports whether it was.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool)

// Add adds delta and returns the sum.
func (x *Int64) Add(delta int64) (new int64)

// And sets the value to its bitwise and with mask, and returns the one before.
func (x *Int64) And(mask int64) (old int64)

// Or sets the value to its bitwise or with mask, and returns the one before.
func (x *Int64) Or(mask int64) (old int64)

// A Uint32 is a uint32; its zero value is 0.
//
//gots:native
type Uint32 struct {
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32

// Store sets the value.
func (x *Uint32) Store(val uint32)

// Swap sets the value and returns the one before.
func (x *Uint32) Swap(new uint32) (old uint32)

// CompareAndSwap sets the value if it is old, and reports whether it was.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32)

// And sets the value to its bitwise and with mask, and returns the one before.
func (x *Uint32) And(mask uint32) (old uint32)

// Or sets the value to its bitwise or with mask, and returns the one before.
func (x *Uint32) Or(mask uint32) (old uint32)

// A Uint64 is a uint64; its zero value is 0.
//
//gots:native
type Uint64 struct {
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64

// Store sets the value.
func (x *Uint64) Store(val uint64)

// Swap sets the value and returns the one before.
func (x *Uint64) Swap(new uint64) (old uint64)

// CompareAndSwap sets the value if it is old, and reports whether it was.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64)

// And sets the value to its bitwise and with mask, and returns the one before.
func (x *Uint64) And(mask uint64) (old uint64)

// Or sets the value to its bitwise or with mask, and returns the one before.
func (x *Uint64) Or(mask uint64) (old uint64)

// A Uintptr is a uintptr; its zero value is 0.
//
//gots:native
type Uintptr struct {
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr

// Store sets the value.
func (x *Uintptr) Store(val uintptr)

// Swap sets the value and returns the one before.
func (x *Uintptr) Swap(new uintptr) (old uintptr)

// CompareAndSwap sets the value if it is old, and reports whether it was.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr)

// And sets the value to its bitwise and with mask, and returns the one before.
func (x *Uintptr) And(mask uintptr) (old uintptr)

// Or sets the value to its bitwise or with mask, and returns the one before.
func (x *Uintptr) Or(mask uintptr) (old uintptr)
