// Fractions of seconds as time.Parse reads them, signs included.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, value := range []string{
		"1.123", "1,123", "1.-12", "1.-00", "1.+12", "1.+-1", "1.--1", "1.12", "1.1234", "1.", "1", "1.-", "1.+5x",
		"1.123456789", "1.1234567890123", "1.-12345678", "1.+123456789012", "1.+000000001234", "1.-000000000",
	} {
		for _, layout := range []string{"5.000", "5,000", "5.999", "5", "5.000000000", "5.000000000000"} {
			t, err := time.Parse(layout, value)
			fmt.Println(layout, value, t.Nanosecond(), err)
		}
	}
}
