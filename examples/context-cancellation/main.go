// A context tells goroutines to stop: by cancelling, or by a deadline.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func count(ctx context.Context, out chan<- int) error {
	for i := 0; ; i++ {
		select {
		case out <- i:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func slow(ctx context.Context) (string, error) {
	select {
	case <-time.After(time.Hour):
		return "finished", nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

type userKey struct{}

func main() {
	ctx, cancel := context.WithCancel(context.WithValue(context.Background(), userKey{}, "gopher"))
	out, stopped := make(chan int), make(chan error)
	go func() { stopped <- count(ctx, out) }()
	for n := range out {
		fmt.Println(ctx.Value(userKey{}), "counts", n)
		if n == 3 {
			break
		}
	}
	cancel()
	fmt.Println("count:", <-stopped)

	ctx, cancel = context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err := slow(ctx)
	fmt.Println("slow:", err, errors.Is(err, context.DeadlineExceeded))
}
