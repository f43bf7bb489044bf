// The first of several answers is taken, and those that answer later wait for ever to be heard: `gots run --leaks` names them, and not the heartbeat, which could go on.
// expect: virtual-time
package main

import (
	"fmt"
	"time"
)

// fastest asks all servers and returns the first answer.
func fastest(servers []string) string {
	answers := make(chan string)
	for i, server := range servers {
		go ask(server, time.Duration(i+1)*20*time.Millisecond, answers)
	}
	return <-answers
}

func ask(server string, delay time.Duration, answers chan<- string) {
	time.Sleep(delay)
	answers <- "hello from " + server
}

func heartbeat(beats <-chan time.Time) {
	for range beats {
	}
}

func main() {
	go heartbeat(time.NewTicker(30 * time.Millisecond).C)
	fmt.Println(fastest([]string{"amsterdam", "berlin", "cairo"}))
	time.Sleep(100 * time.Millisecond)
}
