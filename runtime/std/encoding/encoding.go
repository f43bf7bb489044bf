// Package encoding says how values turn into bytes and text, and back; packages that encode ask for it.
package encoding

// A BinaryMarshaler gives its binary form.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// A BinaryUnmarshaler becomes what a binary form says; it must copy what it keeps of data.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// A BinaryAppender appends its binary form to b.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// A TextMarshaler gives its form as UTF-8.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// A TextUnmarshaler becomes what a text says; it must copy what it keeps of text.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// A TextAppender appends its form as UTF-8 to b.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
