// A broker in one goroutine: subscribers come, get the messages of their topic, and leave.
package main

import (
	"fmt"
	"sync"
)

type subscription struct {
	topic string
	ch    chan string
}

type message struct{ topic, text string }

type Broker struct {
	subscribe chan subscription
	publish   chan message
	done      chan struct{}
}

func NewBroker() *Broker {
	b := &Broker{make(chan subscription), make(chan message), make(chan struct{})}
	go b.serve()
	return b
}

func (b *Broker) serve() {
	topics := make(map[string][]chan string)
	for {
		select {
		case s := <-b.subscribe:
			topics[s.topic] = append(topics[s.topic], s.ch)
		case m := <-b.publish:
			for _, ch := range topics[m.topic] {
				ch <- m.text
			}
		case <-b.done:
			for _, subscribers := range topics {
				for _, ch := range subscribers {
					close(ch)
				}
			}
			return
		}
	}
}

func (b *Broker) Subscribe(topic string) <-chan string {
	ch := make(chan string, 4)
	b.subscribe <- subscription{topic, ch}
	return ch
}

func main() {
	b := NewBroker()
	news, more, sport := b.Subscribe("news"), b.Subscribe("news"), b.Subscribe("sport")

	for _, m := range []message{{"news", "goroutines in the browser"}, {"sport", "gophers win"}, {"weather", "rain"}} {
		b.publish <- m
	}
	close(b.done)

	var mu sync.Mutex
	var wg sync.WaitGroup
	counts := map[string]int{}
	for name, ch := range map[string]<-chan string{"news": news, "more": more, "sport": sport} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for text := range ch {
				mu.Lock()
				counts[name+": "+text]++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(len(counts), "deliveries")
	fmt.Println(counts)
}
