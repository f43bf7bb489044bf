/**
 * A whole function: parameters, results, deferred calls, the machine around its states, and its Frame class.
 *
 *     function f(a, $f?, $r?) {                 a function that cannot park has none of this but the middle
 *       let $pc = 0; let x;                     what lives across park points
 *       if ($f !== undefined) { $pc = $f.pc; x = $f.x; }
 *       $run: for (;;) switch ($pc) { case 0: … }
 *       return ($f ?? new fFrame()).save($pc, a, x);
 *     }
 */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import type { Signature } from '../1-check/types.ts';
import { callsRecover } from '../2-suspend/callee.ts';
import type { Fn, Local } from './function.ts';
import { type Code, js, line, list, mark, type Name, type Part, raw, type Stmt, ty } from './ir.ts';
import { opensDefers } from './open-defers.ts';
import { read, returned } from './return.ts';
import { statements } from './statement.ts';
import { tidy } from './tidy.ts';
import { copies, quote, resultType, tsType } from './types.ts';

interface Parameter {
  readonly name: Name;
  readonly type: string;
  /** The Go variable's local; another variable when that one is boxed. */
  readonly local: Local;
}

export interface Lowered {
  readonly params: Part[];
  readonly returns: string;
  readonly body: Stmt[];
  readonly fn: Fn;
}

/** Lowers a function; its Frame class, if it needs one, goes to the module. `literal` functions refer to themselves through the frame. */
export function functionBody(
  fn: Fn,
  decl: ast.FuncDecl | ast.FuncLit,
  literal: boolean,
  lower = () => statements(decl.body!.list, fn),
): Lowered {
  const signature = fn.signature;
  const body = decl.body!;
  // What the body of a range over a function defers is its function's affair; it cannot recover.
  const own = fn.rangeBody === undefined;
  fn.hasDefers = own && contains(body, (n) => n.kind === 'DeferStmt');
  fn.opensDefers =
    fn.hasDefers && fn.m.pkg.std !== true && opensDefers(body, signature.results.vars, fn.info);
  const recovers = own && callsRecover(body, fn.info);
  const params = parameters(fn, signature);
  if (recovers) fn.openRecovery();
  results(fn, signature);
  lower();
  fn.m.comments(body.rbrace, fn);
  const falls = signature.results.vars.length === 0;
  const slots = fn.slots.map(({ name, type }) => line`let ${name}${ty(`!: ${type}`)};`);
  const stmts = [
    ...slots,
    ...(fn.machine ? machine(fn, params, falls, literal, body.rbrace) : structured(fn, body.rbrace)),
  ];
  const signatureParts: Part[] = [];
  params.forEach((p, i) => signatureParts.push(i > 0 ? ', ' : '', p.name, ty(`: ${p.type}`)));
  if (fn.parks) {
    signatureParts.push(params.length > 0 ? ', ' : '', '$f', ty(`?: ${fn.frameName}`), ', $r', ty('?: any'));
  }
  const type = resultType(signature, fn.m);
  return { params: signatureParts, returns: fn.parks ? `$.Parks<${type}>` : type, body: stmts, fn };
}

function parameters(fn: Fn, s: Signature): Parameter[] {
  const vars = [...(s.recv === undefined ? [] : [s.recv]), ...s.params.vars];
  return vars.map((v) => parameter(fn, v));
}

function parameter(fn: Fn, v: Var): Parameter {
  const local = fn.local(v, true);
  if (!local.boxed) return { name: local.name, type: local.type, local };
  const name: Name = { kind: 'name', text: fn.functionScope.declare(`${local.name.text}$`) };
  const type = tsType(v.type, fn.m);
  // The Ref is made once, on entry; it is what the frame keeps.
  fn.boxedParams.push({ local, name });
  fn.emit({ kind: 'declare', local, init: js`$.ref(${name})`, pos: v.pos });
  return { name, type, local };
}

function results(fn: Fn, s: Signature): void {
  const named = s.results.vars.some((v) => v.name !== '');
  if (!named && !fn.hasDefers) return;
  for (const v of s.results.vars) {
    if (named) {
      fn.results.push(fn.declare(v, fn.m.zero(v.type), v.pos));
    } else {
      const local = fn.tempLocal(v.type, '$result', copies(v.type));
      fn.emit({ kind: 'declare', local, init: fn.m.zero(v.type), pos: v.pos });
      fn.results.push(local);
    }
  }
}

function resultCode(fn: Fn): Code {
  return returned(fn.results.map((l) => read(l, fn)));
}

function finish(fn: Fn): Stmt[] {
  return fn.results.length === 0 ? [] : [line`return ${resultCode(fn)};`];
}

/** A function without states. */
function structured(fn: Fn, end: Pos): Stmt[] {
  fn.settle();
  if (!fn.hasDefers) return fn.out;
  // Results are declared before the try, so that they can be returned after it.
  const [before, inside] = splitResults(fn.out, fn);
  return [
    ...before,
    line`const $d = new $.Defers();`,
    {
      kind: 'block',
      arms: [
        { head: raw('$body: try'), body: inside },
        { head: raw('catch ($e)'), body: [line`$d.panicked($e);`] },
      ],
      tail: '',
    },
    line`${mark(end)}$d.run();`,
    ...finish(fn),
  ];
}

function splitResults(out: Stmt[], fn: Fn): [Stmt[], Stmt[]] {
  const isResult = (s: Stmt): boolean =>
    s.kind === 'declare' && (fn.results as readonly unknown[]).includes(s.local);
  return [out.filter(isResult), out.filter((s) => !isResult(s))];
}

/** A function with states. */
function machine(fn: Fn, params: readonly Parameter[], falls: boolean, literal: boolean, end: Pos): Stmt[] {
  if (fn.hasDefers) fn.emit(line`break $body;`);
  else if (falls) fn.emit(line`return;`);
  else if (fn.results.length > 0) fn.emit(line`return ${resultCode(fn)};`);
  if (fn.hasDefers) {
    fn.finishing = fn.newState();
    fn.parkLines[fn.finishing] = fn.lastLine;
    fn.targets.add(fn.finishing);
    fn.openState(fn.finishing);
    fn.emit(line`break $body;`);
    for (const l of fn.results) l.states.add(-1);
  }
  const states = tidy(fn);
  fn.settle();
  const hoisted = fn.locals.filter((l) => l.hoisted && !params.some((p) => p.local === l));
  for (const b of fn.boxedParams) if (b.local.hoisted && !hoisted.includes(b.local)) hoisted.push(b.local);
  const live = fn.parks
    ? [...params.filter((p) => !p.local.boxed && needed(p.local, fn)).map((p) => p.local), ...hoisted]
    : [];
  const unique = [...new Set(live)];
  const declarations: Stmt[] = [line`let $pc = 0;`];
  for (const l of hoisted) declarations.push(line`let ${l.name}${ty(`!: ${l.type}`)};`);
  const loop: Stmt = {
    kind: 'block',
    arms: [
      {
        head: raw('$run: for (;;)'),
        body: [{ kind: 'block', arms: [{ head: raw('switch ($pc)'), body: states }], tail: '' }],
      },
    ],
    tail: '',
  };
  const restored = unique.filter((l) => !params.some((p) => p.local === l && !l.boxed));
  const restore: Stmt[] = [line`$pc = $f.pc;`, ...restored.map((l) => line`${l.name} = $f.${l.name};`)];
  const save = js`return ($f ?? new ${fn.frameName}(${literal ? fn.self : ''})).save(${list([raw('$pc'), ...(fn.hasDefers ? [raw('$d')] : []), ...unique.map((l) => js`${l.name}`)])});`;
  if (fn.parks) frameClass(fn, params, unique, literal);
  if (!fn.hasDefers) {
    if (!fn.parks) return [...declarations, loop];
    return [
      ...declarations,
      { kind: 'block', arms: [{ head: raw('if ($f !== undefined)'), body: restore }], tail: '' },
      loop,
      { kind: 'line', code: save },
    ];
  }
  const entry: Stmt[] = fn.parks
    ? [
        {
          kind: 'block',
          arms: [{ head: raw('if ($f !== undefined)'), body: [...restore, line`$f.rethrow();`] }],
          tail: '',
        },
      ]
    : [];
  const last: Stmt[] = fn.parks
    ? [
        line`${mark(end)}$r = $d.run();`,
        {
          kind: 'block',
          arms: [
            {
              head: raw('if ($r === $.PARKED)'),
              body: [
                { kind: 'pc', id: fn.finishing },
                { kind: 'line', code: save },
              ],
            },
          ],
          tail: '',
        },
      ]
    : [line`${mark(end)}$d.run();`];
  return [
    ...declarations,
    fn.parks ? line`const $d = $f === undefined ? new $.Defers() : $f.$d;` : line`const $d = new $.Defers();`,
    {
      kind: 'block',
      arms: [
        {
          head: raw('$body: try'),
          body: [...entry, loop, ...(fn.parks ? [{ kind: 'line', code: save } as Stmt] : [])],
        },
        { head: raw('catch ($e)'), body: [line`$d.panicked($e);`] },
      ],
      tail: '',
    },
    ...last,
    ...finish(fn),
  ];
}

/** A parameter is kept when a state other than the first reads it, or the first is entered again. */
function needed(l: Local, fn: Fn): boolean {
  return [...l.states].some((s) => s !== 0) || fn.targets.has(0);
}

function frameClass(fn: Fn, params: readonly Parameter[], live: readonly Local[], literal: boolean): void {
  const name = fn.frameName;
  const field = (n: Name | string, type: string): Stmt => line`${n}${ty(`!: ${type}`)};`;
  const saved: Part[] = live.flatMap((l) => [', ', l.name, ty(`: ${l.type}`)]);
  const own = live.filter((l) => params.some((p) => p.local === l && !l.boxed));
  const args = params.map((p) =>
    own.includes(p.local) ? js`this.${p.name}` : js`undefined${ty(' as any')}`,
  );
  const lines = fn.parkLines;
  const body: Stmt[] = [
    line`static ${ty('override readonly ')}func = ${quote(fn.goName)};`,
    line`static ${ty('override readonly ')}file = ${quote(fn.m.fileOf(fn.body!.pos))};`,
    line`static ${ty('override readonly ')}lines = [${Array.from(lines, (l) => l ?? 0).join(', ')}];`,
  ];
  if (fn.hasDefers) body.push(line`static ${ty('override readonly ')}hasDefers = true;`);
  if (literal) {
    body.push(line`fn${ty(`: ${'any'}`)};`);
    body.push({
      kind: 'block',
      arms: [{ head: js`constructor(fn${ty(': any')})`, body: [line`super();`, line`this.fn = fn;`] }],
      tail: '',
    });
  }
  if (fn.hasDefers) body.push(field('$d', '$.Defers'));
  for (const l of live) body.push(field(l.name, l.type));
  const saves: Stmt[] = [line`this.pc = pc;`];
  if (fn.hasDefers) saves.push(line`this.$d = $d;`);
  for (const l of live) saves.push(line`this.${l.name} = ${l.name};`);
  saves.push(line`return $.link(this);`);
  const saveHead = js`save(pc${ty(': number')}${fn.hasDefers ? [', $d', ty(': $.Defers')] : []}${saved})${ty(': $.Parked')}`;
  body.push({ kind: 'block', arms: [{ head: saveHead, body: saves }], tail: '' });
  const callee = literal ? 'this.fn' : fn.self;
  const resume = line`return ${callee}(${list([...args, raw('this'), raw('$r')])});`;
  body.push({
    kind: 'block',
    arms: [{ head: js`${ty('override ')}resume($r${ty(': any')})${ty(': unknown')}`, body: [resume] }],
    tail: '',
  });
  fn.m.frames.push({ kind: 'block', arms: [{ head: js`class ${name} extends $.Frame`, body }], tail: '' });
}

/** Looks into a function's own statements, not into literals. */
export function contains(n: ast.AnyNode, test: (n: ast.AnyNode) => boolean): boolean {
  if (test(n)) return true;
  if (n.kind === 'FuncLit') return false;
  let found = false;
  forEachChild(n, (c) => {
    if (!found) found = contains(c, test);
  });
  return found;
}
