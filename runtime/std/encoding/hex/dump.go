// Dumps as `hexdump -C` writes them: offset, sixteen bytes, and what of them can be read.
package hex

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// Dump returns a dump of data.
func Dump(data []byte) string {
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

// Dumper returns a writer that writes to w a dump of what is written to it. Close ends the last line.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

type dumper struct {
	w      io.Writer
	total  uint32
	line   []byte // the bytes of this line
	closed bool
}

const lineLength = 16

// cell writes a byte, or what stands for none, with what separates it from the next.
func (d *dumper) cell(at int, text string) error {
	switch at {
	case lineLength/2 - 1:
		text += "  "
	case lineLength - 1:
		text += "  |"
	default:
		text += " "
	}
	_, err := d.w.Write([]byte(text))
	return err
}

// readable ends the line.
func (d *dumper) readable() error {
	text := []byte{}
	for _, c := range d.line {
		if c < 32 || c > 126 {
			c = '.'
		}
		text = append(text, c)
	}
	d.line = d.line[:0]
	_, err := d.w.Write(append(text, "|\n"...))
	return err
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, c := range data {
		if len(d.line) == 0 {
			if _, err = fmt.Fprintf(d.w, "%08x  ", d.total); err != nil {
				return n, err
			}
		}
		if err := d.cell(len(d.line), fmt.Sprintf("%02x", c)); err != nil {
			return n, err
		}
		n++
		d.total++
		d.line = append(d.line, c)
		if len(d.line) == lineLength {
			if err := d.readable(); err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	for at := len(d.line); at < lineLength; at++ {
		if err := d.cell(at, "  "); err != nil {
			return err
		}
	}
	return d.readable()
}
