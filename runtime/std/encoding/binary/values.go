// Values of any fixed size as bytes: numbers, and the arrays, structs and slices that consist of them.
package binary

import (
	"errors"
	"io"
)

// typeName is what %T says of data.
func typeName(data any) string

// writable reports whether data can be read into.
func writable(data any) bool

// widths returns how many bytes each of the numbers of data has, 0 for one byte that is skipped; false when its size is not fixed.
func widths(data any) (widths []uint8, fixed bool)

// bitsOf returns the numbers of data.
func bitsOf(data any) []uint64

// setBits sets the numbers of data.
func setBits(data any, bits []uint64)

var errTooSmall = errors.New("buffer too small")

func sum(widths []uint8) int {
	n := 0
	for _, width := range widths {
		n += max(int(width), 1)
	}
	return n
}

// Size returns how many bytes Write would write; -1 for a value whose size is not fixed.
func Size(v any) int {
	if list, fixed := widths(v); fixed {
		return sum(list)
	}
	return -1
}

// Write writes data: a value of fixed size, a slice of such values, or a pointer to one.
func Write(w io.Writer, order ByteOrder, data any) error {
	list, fixed := widths(data)
	if !fixed {
		return notFixed("Write", data)
	}
	buf := make([]byte, sum(list))
	put(buf, order, list, bitsOf(data))
	_, err := w.Write(buf)
	return err
}

// Encode is Write into buf; it returns how many bytes it wrote.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	list, fixed := widths(data)
	if !fixed {
		return 0, notFixed("Encode", data)
	}
	n := sum(list)
	if len(buf) < n {
		return 0, errTooSmall
	}
	put(buf, order, list, bitsOf(data))
	return n, nil
}

// Append is Write to the end of buf.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	list, fixed := widths(data)
	if !fixed {
		return nil, notFixed("Append", data)
	}
	start := len(buf)
	buf = append(buf, make([]byte, sum(list))...)
	put(buf[start:], order, list, bitsOf(data))
	return buf, nil
}

// Read reads data: a pointer to a value of fixed size, or a slice of such values.
func Read(r io.Reader, order ByteOrder, data any) error {
	list, fixed := widths(data)
	if !fixed || !writable(data) && !isNumber(data) {
		return invalid("Read", data)
	}
	buf := make([]byte, sum(list))
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	if !writable(data) {
		return invalid("Read", data)
	}
	setBits(data, get(buf, order, list))
	return nil
}

// Decode is Read from buf; it returns how many bytes it took.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	list, fixed := widths(data)
	if !fixed || !writable(data) && !isNumber(data) {
		return 0, invalid("Decode", data)
	}
	n := sum(list)
	if len(buf) < n {
		return 0, errTooSmall
	}
	if !writable(data) {
		return 0, invalid("Decode", data)
	}
	setBits(data, get(buf, order, list))
	return n, nil
}

// isNumber reports whether data is a number that is no variable: it is refused only after there was something to read.
func isNumber(data any) bool {
	switch data.(type) {
	case bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64, float32, float64:
		return true
	}
	return false
}

func notFixed(function string, data any) error {
	return errors.New("binary." + function + ": some values are not fixed-sized in type " + typeName(data))
}

func invalid(function string, data any) error {
	return errors.New("binary." + function + ": invalid type " + typeName(data))
}

func put(buf []byte, order ByteOrder, widths []uint8, bits []uint64) {
	for i, width := range widths {
		switch width {
		case 0:
			buf[0] = 0
			width = 1
		case 1:
			buf[0] = byte(bits[i])
		case 2:
			order.PutUint16(buf, uint16(bits[i]))
		case 4:
			order.PutUint32(buf, uint32(bits[i]))
		case 8:
			order.PutUint64(buf, bits[i])
		}
		buf = buf[width:]
	}
}

func get(buf []byte, order ByteOrder, widths []uint8) []uint64 {
	bits := make([]uint64, len(widths))
	for i, width := range widths {
		switch width {
		case 0:
			width = 1
		case 1:
			bits[i] = uint64(buf[0])
		case 2:
			bits[i] = uint64(order.Uint16(buf))
		case 4:
			bits[i] = uint64(order.Uint32(buf))
		case 8:
			bits[i] = order.Uint64(buf)
		}
		buf = buf[width:]
	}
	return bits
}
