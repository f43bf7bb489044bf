// Package search asks many sources at once and takes the first answer.
package search

import "errors"

// Source is one that can be asked. It may be slow, and it may fail.
type Source struct {
	Name string
	Ask  func(query string) (string, error)
}

// Answer is the first that came.
type Answer struct {
	Source string
	Text   string
}

// Event says what became of a source: "asking", "won", "lost" or the text of its error.
type Event struct {
	Source string
	State  string
}

var (
	errTimeout  = errors.New("nobody answered in time")
	errCanceled = errors.New("canceled")
	errNobody   = errors.New("no source has an answer")
)

// Search is one race between sources.
type Search struct {
	events chan Event
	cancel chan struct{}
}

// New makes a search that has not begun.
func New() *Search {
	return &Search{make(chan Event, 16), make(chan struct{}, 1)}
}

// Events are what happens to the sources; closed when the search is over.
func (s *Search) Events() <-chan Event { return s.events }

// Cancel ends the search.
func (s *Search) Cancel() {
	select {
	case s.cancel <- struct{}{}:
	default: // it was canceled before
	}
}

type reply struct {
	source int
	text   string
	err    error
}

// First gives the first answer. after(timeout) is to return when so many milliseconds have passed.
func (s *Search) First(query string, sources []Source, timeout int, after func(ms int)) (Answer, error) {
	defer close(s.events)
	replies := make(chan reply, len(sources)) // with room for those who lose: nobody waits for ever
	for i, source := range sources {
		s.events <- Event{source.Name, "asking"}
		go func() {
			text, err := source.Ask(query)
			replies <- reply{i, text, err}
		}()
	}
	late := make(chan struct{})
	go func() {
		after(timeout)
		close(late)
	}()

	open := make([]bool, len(sources))
	for i := range open {
		open[i] = true
	}
	// Whoever is still asked when it is over has lost.
	defer func() {
		for i, asked := range open {
			if asked {
				s.events <- Event{sources[i].Name, "lost"}
			}
		}
	}()
	for range sources {
		select {
		case r := <-replies:
			open[r.source] = false
			name := sources[r.source].Name
			if r.err == nil {
				s.events <- Event{name, "won"}
				return Answer{name, r.text}, nil
			}
			s.events <- Event{name, r.err.Error()}
		case <-late:
			return Answer{}, errTimeout
		case <-s.cancel:
			return Answer{}, errCanceled
		}
	}
	return Answer{}, errNobody
}
