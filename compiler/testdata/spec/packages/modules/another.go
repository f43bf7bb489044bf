package main

import (
	beta "example.com/modules/beta"
	"example.com/modules/internal/core"
)

var initialised = core.Log("main.initialised in another.go", helper())

func init() { core.Log("main.init in another.go", nil) }
func init() { core.Log("main.init second in another.go", nil) }

func helper() string { return "helper of " + beta.Name }
