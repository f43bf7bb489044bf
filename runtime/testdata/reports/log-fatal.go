// expect: replace /^\d{4}\S+ \S+ /TIME /
package main

import "log"

func main() {
	defer println("not printed")
	log.Fatalf("cannot go on: %v", 7)
}
