// A pipe in memory: what one end writes, the other reads, with nothing in between.
package io

import "sync"

// The writer offers a slice and learns from each reader how much of it was read; done is closed with the first end.
type pipe struct {
	writing  sync.Mutex // one Write at a time
	offer    chan []byte
	taken    chan int
	mu       sync.Mutex // protects what follows
	done     chan struct{}
	closed   bool
	readErr  error // why the reader closed, for the writer
	writeErr error // why the writer closed, for the reader
}

// Pipe makes a pipe. A Write waits until Reads have taken all of its bytes, or an end is closed. Both ends may be used by
// several goroutines.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{offer: make(chan []byte), taken: make(chan int), done: make(chan struct{})}
	return &PipeReader{p}, &PipeWriter{p}
}

// A PipeReader is the reading end of a pipe.
type PipeReader struct {
	p *pipe
}

// A PipeWriter is the writing end of a pipe.
type PipeWriter struct {
	p *pipe
}

// Read waits for a writer and takes what it wrote. When the writing end is closed, the error is EOF or the one it was
// closed with.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	p := r.p
	select {
	case <-p.done:
		return 0, p.whyNoRead()
	default:
	}
	select {
	case offered := <-p.offer:
		n = copy(data, offered)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.whyNoRead()
	}
}

// Write waits until readers have taken all of data, or the reading end is closed: then the error is the one it was closed
// with, or ErrClosedPipe.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := w.p
	select {
	case <-p.done:
		return 0, p.whyNoWrite()
	default:
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	for first := true; first || len(data) > 0; first = false {
		select {
		case p.offer <- data:
			taken := <-p.taken
			data = data[taken:]
			n += taken
		case <-p.done:
			return n, p.whyNoWrite()
		}
	}
	return n, nil
}

// Close closes the reading end: writes fail with ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError closes the reading end: writes fail with err. The first call counts; it returns nil.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	p := r.p
	p.mu.Lock()
	if p.readErr == nil {
		p.readErr = err
	}
	p.close()
	p.mu.Unlock()
	return nil
}

// Close closes the writing end: reads return EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError closes the writing end: reads fail with err. The first call counts; it returns nil.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	p := w.p
	p.mu.Lock()
	if p.writeErr == nil {
		p.writeErr = err
	}
	p.close()
	p.mu.Unlock()
	return nil
}

func (p *pipe) close() {
	if !p.closed {
		p.closed = true
		close(p.done)
	}
}

// whyNoRead is the writer's reason, unless the reader itself was closed before.
func (p *pipe) whyNoRead() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.readErr == nil && p.writeErr != nil {
		return p.writeErr
	}
	return ErrClosedPipe
}

func (p *pipe) whyNoWrite() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.writeErr == nil && p.readErr != nil {
		return p.readErr
	}
	return ErrClosedPipe
}
