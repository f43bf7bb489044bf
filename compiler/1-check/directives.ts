/**
 * `//go:` directives, as far as the Go compiler refuses them: those it knows stand on lines of their own, above the function they are for.
 * What they ask of Go's optimizer and runtime has no meaning here.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';

const ofFunctions = new Set(
  ['nocheckptr', 'noescape', 'noinline', 'norace', 'nosplit', 'registerparams', 'uintptrescapes'].map(named),
);
const ofRuntime = new Set(
  ['nowritebarrier', 'nowritebarrierrec', 'systemstack', 'yeswritebarrierrec'].map(named),
);
const ofStd = new Set(['uintptrkeepalive'].map(named));

export function checkDirectives(c: Checker): void {
  for (const file of c.files) {
    for (const directive of file.directives) {
      const wrong = directive.name.startsWith('go:') ? problem(file, directive) : undefined;
      if (wrong === undefined) continue;
      const pos = directive.pos + '//'.length;
      c.error({ pos, end: pos + directive.name.length }, 'InvalidDirective', wrong);
    }
  }
}

function problem(file: ast.File, { pos, name, args }: ast.Directive): string | undefined {
  if (!/(?:^|\n)[ \t\r]*$/.test(file.source.text.slice(0, pos - file.source.base)))
    return 'misplaced compiler directive';
  const text = args === '' ? name : `${name} ${args}`;
  if (name.startsWith('go:cgo_')) return `//${text} only allowed in cgo-generated code`;
  if (name === 'go:build') return pos < file.name.pos ? undefined : 'misplaced compiler directive';
  const next = file.decls.find((decl) => decl.end > pos);
  if (name === 'go:embed') return embedProblem(file, next, pos);
  if (ofRuntime.has(name)) return `//${name} only allowed in runtime`;
  if (ofStd.has(name)) return `//${name} is only allowed in the standard library`;
  if (!ofFunctions.has(name)) return undefined;
  if (pos < file.name.pos || next?.kind !== 'FuncDecl' || next.pos < pos)
    return 'misplaced compiler directive';
  return undefined;
}

function embedProblem(file: ast.File, next: ast.Decl | undefined, pos: number): string | undefined {
  if (next?.kind === 'FuncDecl' && next.pos < pos) return 'go:embed cannot apply to var inside func';
  if (next?.kind !== 'GenDecl' || next.token !== 'var' || pos < file.name.pos)
    return 'misplaced go:embed directive';
  const imported = file.imports.some((spec) => spec.path.text === '"embed"');
  return imported ? undefined : 'go:embed only allowed in Go files that import "embed"';
}

function named(name: string): string {
  return `go:${name}`;
}
