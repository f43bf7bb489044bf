package b

import (
	"maps"
	"slices"

	"example.com/m/store"
)

// Kind tells what is kept, whoever made it.
func Kind() string {
	switch x := store.Kept().(type) {
	case store.Box[string]:
		return "string " + x.V
	case store.Box[[]string]:
		return "strings " + x.Get()[1]
	}
	return "something else"
}

func Keys(m map[string]bool) []string { return slices.Sorted(maps.Keys(m)) }
