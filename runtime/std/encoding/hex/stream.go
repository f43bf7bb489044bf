// Encoding what is written, decoding what is read.
package hex

import "io"

const bufferSize = 1024

type encoder struct {
	w   io.Writer
	err error
	out [bufferSize]byte
}

// NewEncoder returns a writer that writes to w what is written to it, as digits.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		data := p[:min(len(p), bufferSize/2)]
		var written int
		written, e.err = e.w.Write(e.out[:Encode(e.out[:], data)])
		n += written / 2
		p = p[len(data):]
	}
	return n, e.err
}

type decoder struct {
	r      io.Reader
	err    error
	in     []byte // of buffer: not decoded yet
	buffer [bufferSize]byte
}

// NewDecoder returns a reader of what the digits that r gives stand for. They must be even in number.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		kept := copy(d.buffer[:], d.in)
		var read int
		read, d.err = d.r.Read(d.buffer[kept:])
		d.in = d.buffer[:kept+read]
		if d.err == io.EOF && len(d.in)%2 == 1 {
			d.err = io.ErrUnexpectedEOF
			if last := d.in[len(d.in)-1]; !isDigit(last) {
				d.err = InvalidByteError(last)
			}
		}
	}
	p = p[:min(len(p), len(d.in)/2)]
	n, err = Decode(p, d.in[:2*len(p)])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}

func isDigit(c byte) bool {
	_, ok := digit(c)
	return ok
}
