// The values of flags of the basic types.
package flag

import (
	"encoding"
	"errors"
	"strconv"
	"time"
)

// reason is what is said about text that cannot be converted.
func reason(err error) error {
	if errors.Is(err, strconv.ErrRange) {
		return errRange
	}
	return errParse
}

type boolValue bool

func (v *boolValue) Get() any { return bool(*v) }

func (v *boolValue) String() string { return strconv.FormatBool(bool(*v)) }

func (v *boolValue) Set(s string) error {
	x, err := strconv.ParseBool(s)
	if err != nil {
		return errParse
	}
	*v = boolValue(x)
	return nil
}

func (v *boolValue) IsBoolFlag() bool { return true }

type intValue int

func (v *intValue) Get() any { return int(*v) }

func (v *intValue) String() string { return strconv.Itoa(int(*v)) }

func (v *intValue) Set(s string) error {
	x, err := strconv.ParseInt(s, 0, strconv.IntSize)
	if err != nil {
		return reason(err)
	}
	*v = intValue(x)
	return nil
}

type int64Value int64

func (v *int64Value) Get() any { return int64(*v) }

func (v *int64Value) String() string { return strconv.FormatInt(int64(*v), 10) }

func (v *int64Value) Set(s string) error {
	x, err := strconv.ParseInt(s, 0, 64)
	if err != nil {
		return reason(err)
	}
	*v = int64Value(x)
	return nil
}

type uintValue uint

func (v *uintValue) Get() any { return uint(*v) }

func (v *uintValue) String() string { return strconv.FormatUint(uint64(*v), 10) }

func (v *uintValue) Set(s string) error {
	x, err := strconv.ParseUint(s, 0, strconv.IntSize)
	if err != nil {
		return reason(err)
	}
	*v = uintValue(x)
	return nil
}

type uint64Value uint64

func (v *uint64Value) Get() any { return uint64(*v) }

func (v *uint64Value) String() string { return strconv.FormatUint(uint64(*v), 10) }

func (v *uint64Value) Set(s string) error {
	x, err := strconv.ParseUint(s, 0, 64)
	if err != nil {
		return reason(err)
	}
	*v = uint64Value(x)
	return nil
}

type stringValue string

func (v *stringValue) Get() any { return string(*v) }

func (v *stringValue) String() string { return string(*v) }

func (v *stringValue) Set(s string) error {
	*v = stringValue(s)
	return nil
}

type float64Value float64

func (v *float64Value) Get() any { return float64(*v) }

func (v *float64Value) String() string { return strconv.FormatFloat(float64(*v), 'g', -1, 64) }

func (v *float64Value) Set(s string) error {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return reason(err)
	}
	*v = float64Value(x)
	return nil
}

type durationValue time.Duration

func (v *durationValue) Get() any { return time.Duration(*v) }

func (v *durationValue) String() string { return time.Duration(*v).String() }

func (v *durationValue) Set(s string) error {
	x, err := time.ParseDuration(s)
	if err != nil {
		return errParse
	}
	*v = durationValue(x)
	return nil
}

type funcValue func(string) error

func (f funcValue) Set(s string) error { return f(s) }

func (f funcValue) String() string { return "" }

type boolFuncValue func(string) error

func (f boolFuncValue) Set(s string) error { return f(s) }

func (f boolFuncValue) String() string { return "" }

func (f boolFuncValue) IsBoolFlag() bool { return true }

// A textValue is a flag that reads and shows itself.
type textValue struct{ p encoding.TextUnmarshaler }

func (v textValue) Set(s string) error { return v.p.UnmarshalText([]byte(s)) }

func (v textValue) Get() any { return v.p }

func (v textValue) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
	}
	return ""
}
