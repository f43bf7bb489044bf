package beta

import . "example.com/modules/internal/core"

var late = make([]int, Log("beta.late", early))
var early = Log("beta.early", "no dependencies")

func init() { Log("beta.init", Name) }
