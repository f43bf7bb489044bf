// The front end of the Go compiler as a server: reads programs of one file, writes what is wrong with them.
//
// A program comes as a line with its length in bytes and its text; the answer is a line of JSON, a list of [line, column, message] in the order
// and with the omissions of the compiler's own output. Built among the compiler's packages, by an overlay (front-end.mjs), because these are internal.
// The arguments are pairs of an import path and the file with its export data.
package main

import (
	"bufio"
	"cmd/compile/internal/importer"
	"cmd/compile/internal/syntax"
	"cmd/compile/internal/types2"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

type fault struct {
	line, column uint
	message      string
}

func main() {
	exports := map[string]string{}
	for i := 1; i+1 < len(os.Args); i += 2 {
		exports[os.Args[i]] = os.Args[i+1]
	}
	packages := map[string]*types2.Package{}
	lookup := func(path string) (io.ReadCloser, error) {
		if file := exports[path]; file != "" {
			return os.Open(file)
		}
		return nil, fmt.Errorf("package %s is not in std", path)
	}
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	for {
		var size int
		if _, err := fmt.Fscanf(in, "%d\n", &size); err != nil {
			return
		}
		text := make([]byte, size)
		if _, err := io.ReadFull(in, text); err != nil {
			return
		}
		answer := [][]any{}
		for _, f := range check(string(text), importing(func(path string) (*types2.Package, error) {
			return importer.Import(packages, path, "", lookup)
		})) {
			answer = append(answer, []any{f.line, f.column, f.message})
		}
		encoded, _ := json.Marshal(answer)
		out.Write(append(encoded, '\n'))
		if in.Buffered() == 0 {
			out.Flush()
		}
	}
}

type importing func(path string) (*types2.Package, error)

func (f importing) Import(path string) (*types2.Package, error) { return f(path) }

func check(text string, imports types2.Importer) (faults []fault) {
	defer func() {
		if r := recover(); r != nil {
			faults = []fault{{0, 0, fmt.Sprint("the Go compiler panics: ", r)}}
		}
	}()
	syntaxLine := uint(0)
	add := func(pos syntax.Pos, message string) {
		// One syntax error a line.
		if strings.HasPrefix(message, "syntax error") {
			if syntaxLine == pos.Line() {
				return
			}
			syntaxLine = pos.Line()
		}
		faults = append(faults, fault{pos.Line(), pos.Col(), message})
	}
	file, _ := syntax.Parse(syntax.NewFileBase("main.go"), strings.NewReader(text), func(err error) {
		e := err.(syntax.Error)
		add(e.Pos, e.Msg)
	}, nil, syntax.CheckBranches)
	if len(faults) == 0 || file != nil && !anySyntax(faults) {
		conf := types2.Config{
			GoVersion:          "go1.26",
			IgnoreBranchErrors: true,
			Importer:           imports,
			Sizes:              types2.SizesFor("gc", "amd64"),
			EnableAlias:        true,
			Error: func(err error) {
				e := err.(types2.Error)
				add(e.Pos, e.Msg)
			},
		}
		conf.Check("main", []*syntax.File{file}, nil)
		if len(faults) == 0 {
			// As in a later phase of the compiler.
			for _, decl := range file.DeclList {
				if f, ok := decl.(*syntax.FuncDecl); ok && f.Body == nil {
					add(f.Pos(), "missing function body")
				}
			}
		}
	}
	sort.SliceStable(faults, func(i, j int) bool {
		a, b := faults[i], faults[j]
		return a.line < b.line || a.line == b.line && a.column < b.column
	})
	kept := faults[:0]
	for i, f := range faults {
		if i == 0 || f.line != faults[i-1].line || f.message != faults[i-1].message {
			kept = append(kept, f)
		}
	}
	return kept
}

// Errors of branches are reported together with those of types, as the compiler does; after others it stops.
func anySyntax(faults []fault) bool {
	for _, f := range faults {
		if strings.HasPrefix(f.message, "syntax error") {
			return true
		}
	}
	return false
}
