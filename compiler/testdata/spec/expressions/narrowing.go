// The same place compared again and again, while calls and goroutines change it: legal Go that TypeScript, left to itself, thinks impossible.
package main

import "fmt"

type state int

const (
	idle state = iota
	busy
	done
)

type machine struct {
	state state
	name  string
	ready bool
	next  *machine
	err   error
	codes [2]int
}

func (m *machine) step() {
	m.state++
	m.name += "+"
	m.ready = !m.ready
	m.codes[0]++
	if m.next == nil {
		m.next = &machine{name: "next"}
	} else {
		m.next = nil
	}
}

var global = "a"

func change() { global += "b" }

func conditions(m *machine) (out []string) {
	if m.state != idle || m.name != "m" || m.codes[0] != 0 {
		return nil
	}
	m.step()
	if m.state == busy && m.name == "m+" && m.codes[0] == 1 {
		out = append(out, "busy")
	}
	switch m.state {
	case idle:
		out = append(out, "never")
	case busy:
		m.step()
		switch m.state {
		case done:
			out = append(out, "done")
		}
	}
	return
}

func flags() {
	finished := false
	m := &machine{}
	set := func() { finished = true; m.ready = true }
	if !finished && !m.ready {
		set()
		if finished {
			fmt.Println("finished", m.ready == finished, m.ready == true, false != m.ready)
		}
		switch {
		case m.ready && false:
			fmt.Println("never")
		case m.ready:
			fmt.Println("ready")
		}
	}
	const debug = false
	switch {
	case debug:
		fmt.Println("debug")
	case !debug:
		fmt.Println("no debug")
	}
	switch global {
	case "a":
		change()
		if global == "ab" {
			fmt.Println(global)
		}
	}
	n := 0
	inc := func() int { n++; return n }
	if n != 0 {
		return
	}
	if inc(); n != 1 {
		return
	}
	if inc(); n == 2 {
		fmt.Println("two")
	}
}

func nils() {
	m := &machine{}
	if m.next == nil {
		m.step()
		m.next.name += "!"
		fmt.Println(m.next.name)
	}
	var p *machine
	get := func() { p = m }
	if p == nil {
		get()
		fmt.Println(p.state)
	}
	if m.err != nil {
		return
	}
	fail(m)
	if m.err != nil {
		fmt.Println(m.err.Error())
	}
	done := make(chan bool)
	var shared *machine
	go func() { shared = m; done <- true }()
	for shared == nil {
		<-done
	}
	fmt.Println(shared.name)
}

func fail(m *machine) { m.err = fmt.Errorf("failed") }

func main() {
	fmt.Println(conditions(&machine{name: "m"}))
	flags()
	nils()
}
