// Moving bytes: whole inputs, fixed amounts, from readers to writers.
package io

const copySize = 32 * 1024

// WriteString writes s to w, by its WriteString method when it has one.
func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

// ReadAll reads r to its end. A successful call returns no error, not EOF.
func ReadAll(r Reader) ([]byte, error) {
	data := make([]byte, 0, 512)
	for {
		n, err := r.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// ReadFull reads exactly len(buf) bytes. The error is EOF when there were none, ErrUnexpectedEOF when there were fewer.
func ReadFull(r Reader, buf []byte) (n int, err error) {
	return ReadAtLeast(r, buf, len(buf))
}

// ReadAtLeast reads into buf until it holds at least min bytes. The error is EOF when there were none, ErrUnexpectedEOF
// when there were fewer, ErrShortBuffer when buf is too short.
func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	if len(buf) < min {
		return 0, ErrShortBuffer
	}
	for n < min {
		read, failure := r.Read(buf[n:])
		n += read
		if failure != nil {
			err = failure
			break
		}
	}
	if n >= min {
		return n, nil
	}
	if n > 0 && err == EOF {
		err = ErrUnexpectedEOF
	}
	return n, err
}

// Copy copies from src to dst until the end of src or an error, by src's WriteTo or dst's ReadFrom when they have them.
// A successful call returns no error, not EOF.
func Copy(dst Writer, src Reader) (written int64, err error) {
	return transfer(dst, src, nil)
}

// CopyBuffer is Copy through buf, which must not be empty; nil has one made.
func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if buf != nil && len(buf) == 0 {
		panic("empty buffer in CopyBuffer")
	}
	return transfer(dst, src, buf)
}

// CopyN copies n bytes, or fewer with the error that ended them (EOF when src did).
func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written == n {
		return n, nil
	}
	if err == nil {
		err = EOF
	}
	return written, err
}

func transfer(dst Writer, src Reader, buf []byte) (written int64, err error) {
	if from, ok := src.(WriterTo); ok {
		return from.WriteTo(dst)
	}
	if to, ok := dst.(ReaderFrom); ok {
		return to.ReadFrom(src)
	}
	if buf == nil {
		size := int64(copySize)
		if limited, ok := src.(*LimitedReader); ok && limited.N < size {
			size = max(limited.N, 1)
		}
		buf = make([]byte, size)
	}
	for {
		n, readErr := src.Read(buf)
		if n > 0 {
			wrote, writeErr := dst.Write(buf[:n])
			if wrote < 0 || wrote > n {
				wrote = 0
				if writeErr == nil {
					writeErr = errInvalidWrite
				}
			}
			written += int64(wrote)
			if writeErr != nil {
				return written, writeErr
			}
			if wrote != n {
				return written, ErrShortWrite
			}
		}
		if readErr == EOF {
			return written, nil
		}
		if readErr != nil {
			return written, readErr
		}
	}
}

// Discard is a Writer that takes everything and keeps nothing.
var Discard Writer = discard{}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

func (discard) WriteString(s string) (int, error) { return len(s), nil }

func (discard) ReadFrom(r Reader) (n int64, err error) {
	buf := make([]byte, copySize)
	for {
		read, err := r.Read(buf)
		n += int64(read)
		if err == EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// NopCloser gives r a Close method that does nothing; the result has r's WriteTo when r has one.
func NopCloser(r Reader) ReadCloser {
	if to, ok := r.(WriterTo); ok {
		return nopCloserWriterTo{r, to}
	}
	return nopCloser{r}
}

type nopCloser struct {
	Reader
}

func (nopCloser) Close() error { return nil }

type nopCloserWriterTo struct {
	Reader
	WriterTo
}

func (nopCloserWriterTo) Close() error { return nil }
