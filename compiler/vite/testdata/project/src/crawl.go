// Package crawl has one of everything that crosses the boundary to TypeScript.
package crawl

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Max is the most.
const Max = 10

// Result is what was found.
type Result struct {
	Title string
	Score float64
	Tags  []string
}

// Crawler goes places.
type Crawler struct {
	// Name of it.
	Name  string
	mu    sync.Mutex
	count int
}

// NewCrawler makes one.
func NewCrawler(name string) *Crawler { return &Crawler{Name: name} }

// Visit waits and counts.
func (c *Crawler) Visit(url string) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if url == "" {
		return 0, errors.New("empty url – bad")
	}
	time.Sleep(time.Millisecond)
	c.count++
	return c.count, nil
}

func (c *Crawler) Count() int { return c.count }

// Add adds.
func Add(a, b int) int { return a + b }

func Upper(words []string, m map[string]int) []Result {
	var out []Result
	for i, w := range words {
		out = append(out, Result{Title: w + "é", Score: float64(i) / 2, Tags: []string{w}})
	}
	return out
}

// Search is slow, and can be cancelled.
func Search(ctx context.Context, query string, each func(s string) (string, error)) ([]string, error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-time.After(20 * time.Millisecond):
	}
	s, err := each(query)
	if err != nil {
		return nil, fmt.Errorf("each: %w", err)
	}
	return []string{query, s}, nil
}

func Stuck() int { return <-make(chan int) }

func Boom(i int) int {
	var p *Crawler
	if i > 0 {
		panic(fmt.Sprint("boom ", i))
	}
	return p.count
}

func Later() { time.Sleep(time.Millisecond); panic("later") }

func Numbers(n int) <-chan int {
	c := make(chan int)
	go func() {
		for i := range n {
			c <- i
		}
		close(c)
	}()
	return c
}

func Big(x int64) int64     { return x * 2 }
func Huge() int             { return 1 << 60 }
func Bytes(b []byte) []byte { b[0]++; return b }
func Sum(xs ...int) (s int) {
	for _, x := range xs {
		s += x
	}
	return
}
func Whatever(x any) any { return x }

type Visitor interface{ Visit(url string) (int, error) }

// Mute visits nothing.
type Mute struct{}

func (m *Mute) Speak() {}

func Via(v Visitor, url string) (int, error) { return v.Visit(url) }

func Kind(x any) string  { return fmt.Sprintf("%T", x) }
func Maps(m map[string]int) map[int][]string {
	r := map[int][]string{}
	for k, v := range m {
		r[v] = append(r[v], k)
	}
	return r
}
func Adder(n int) func(int) int { return func(i int) int { return i + n } }

//gots:async
func Pinned() int { return 1 }
