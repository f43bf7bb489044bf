package side

import "example.com/modules/internal/core"

func init() { core.Log("side.init", "imported for this alone") }
