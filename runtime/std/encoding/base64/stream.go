// Encoding what is written, decoding what is read.
package base64

import "io"

const (
	textSize = 1024
	dataSize = textSize / 4 * 3
)

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // what is no group yet: fewer than three bytes
	text [textSize]byte
	err  error
}

// NewEncoder returns a writer that writes to w what is written to it, encoded. Close writes the last group, which may not be full.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
	return &encoder{enc: enc, w: w, rest: make([]byte, 0, 3)}
}

// flush writes data, encoded.
func (e *encoder) flush(data []byte) error {
	e.enc.Encode(e.text[:], data)
	_, e.err = e.w.Write(e.text[:e.enc.EncodedLen(len(data))])
	return e.err
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	if len(e.rest) > 0 {
		taken := min(3-len(e.rest), len(p))
		e.rest = append(e.rest, p[:taken]...)
		n += taken
		p = p[taken:]
		if len(e.rest) < 3 {
			return n, nil
		}
		if err := e.flush(e.rest); err != nil {
			return n, err
		}
		e.rest = e.rest[:0]
	}
	for len(p) >= 3 {
		size := min(dataSize, len(p)-len(p)%3)
		if err := e.flush(p[:size]); err != nil {
			return n, err
		}
		n += size
		p = p[size:]
	}
	e.rest = append(e.rest, p...)
	return n + len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		e.flush(e.rest)
		e.rest = e.rest[:0]
	}
	return e.err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	text    [textSize]byte // its first size bytes are not decoded yet
	size    int
	data    [dataSize]byte
	out     []byte // of data: decoded, but not read yet
	err     error
	readErr error
}

// NewDecoder returns a reader of what r gives, decoded. Line breaks are left out.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader {
	return &decoder{enc: enc, r: &unbroken{r}}
}

// give copies to p from what is decoded.
func (d *decoder) give(p []byte) int {
	n := copy(p, d.out)
	d.out = d.out[n:]
	return n
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) > 0 {
		return d.give(p), nil
	}
	if d.err != nil {
		return 0, d.err
	}
	for d.size < 4 && d.readErr == nil {
		want := min(max(len(p)/3*4, 4), textSize)
		n, d.readErr = d.r.Read(d.text[d.size:want])
		d.size += n
	}
	if d.size < 4 {
		return d.end(p)
	}
	groups := d.size / 4
	if 3*groups > len(p) {
		n, d.err = d.enc.Decode(d.data[:], d.text[:4*groups])
		d.out = d.data[:n]
		n = d.give(p)
	} else {
		n, d.err = d.enc.Decode(p, d.text[:4*groups])
	}
	copy(d.text[:], d.text[4*groups:d.size])
	d.size -= 4 * groups
	return n, d.err
}

// end reads what follows the last whole group: without padding, a group that is not full.
func (d *decoder) end(p []byte) (n int, err error) {
	if d.enc.pad == NoPadding && d.size > 0 {
		n, d.err = d.enc.Decode(d.data[:], d.text[:d.size])
		d.size = 0
		d.out = d.data[:n]
		n = d.give(p)
		if n > 0 || len(p) == 0 && len(d.out) > 0 {
			return n, nil
		}
		if d.err != nil {
			return 0, d.err
		}
	}
	d.err = d.readErr
	if d.err == io.EOF && d.size > 0 {
		d.err = io.ErrUnexpectedEOF
	}
	return 0, d.err
}

// unbroken reads a reader without its line breaks.
type unbroken struct {
	r io.Reader
}

func (u *unbroken) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	for n > 0 {
		kept := 0
		for _, c := range p[:n] {
			if c != '\r' && c != '\n' {
				p[kept] = c
				kept++
			}
		}
		if err != nil || kept > 0 {
			return kept, err
		}
		n, err = u.r.Read(p) // it was line breaks only
	}
	return n, err
}
