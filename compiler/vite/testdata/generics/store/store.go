// Package store has generic declarations, an instance of its own, and a place that all libraries share.
package store

type Box[T any] struct{ V T }

func (b Box[T]) Get() T { return b.V }

func New[T any](v T) Box[T] { return Box[T]{v} }

var kept any = New(7)

func Keep(x any) { kept = x }
func Kept() any  { return kept }
