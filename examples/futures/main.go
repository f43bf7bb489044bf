// A future: the query is called before its argument exists, and its result is awaited when it is needed.
package main

import "fmt"

type query struct {
	sql    chan string
	result chan string
}

func execQuery(q query) {
	go func() {
		sql := <-q.sql
		q.result <- "get " + sql
	}()

}

func main() {
	q := query{make(chan string, 1), make(chan string, 1)}
	execQuery(q)

	// Prepare the argument.
	q.sql <- "select * from table"
	fmt.Println(<-q.result)
}
