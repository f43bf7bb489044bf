// A group of goroutines that fails with its first error and cancels the others, in thirty lines.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Group runs functions and keeps the first error.
type Group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelFunc
}

func WithContext(parent context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancel(parent)
	return &Group{cancel: cancel}, ctx
}

func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.cancel()
			})
		}
	}()
}

func (g *Group) Wait() error {
	g.wg.Wait()
	g.cancel()
	return g.err
}

var errNotFound = errors.New("not found")

func main() {
	g, ctx := WithContext(context.Background())
	for _, page := range []string{"home", "missing", "about"} {
		g.Go(func() error {
			if page == "missing" {
				return fmt.Errorf("page %q: %w", page, errNotFound)
			}
			select {
			case <-time.After(time.Minute):
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}
	err := g.Wait()
	fmt.Println(err)
	fmt.Println("is errNotFound:", errors.Is(err, errNotFound))
}
