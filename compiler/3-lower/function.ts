/**
 * Lowering one function: where its statements go, its locals and temporaries, its states.
 *
 * A function that parks (or has a goto target) is a *machine*: a `switch` over states. Only statements that contain a park point are split
 * over states; everything else stays structured code inside one state. Invariant: `out` is where the next statement goes; while
 * `nested > 0` it is inside structured code, where no state may begin.
 */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import { forEachChild } from '../../grammar/walk.ts';
import type { Var } from '../1-check/objects.ts';
import type { Info } from '../1-check/package.ts';
import type { Signature, Type } from '../1-check/types.ts';
import type { Body } from '../2-suspend/variables.ts';
import { fullWidthVars } from './full-width.ts';
import { gotoTargets } from './goto.ts';
import {
  Code,
  eachName,
  type Group,
  js,
  line,
  mark,
  type Name,
  type Piece,
  raw,
  type State,
  type Stmt,
} from './ir.ts';
import type { Module } from './module.ts';
import { NameScope } from './names.ts';
import { copies, tsType } from './types.ts';

/** A Go variable (or a temporary) in the emitted function. */
export class Local {
  readonly name: Name;
  readonly goType: Type;
  /** Lives in a `$.ref`, because its address is taken or a closure shares it across parks. */
  readonly boxed: boolean;
  readonly constant: boolean;
  /** TypeScript type of the JavaScript variable. */
  readonly type: string;
  /** Declared at the level of states (it may have to be hoisted out of the switch). */
  readonly stateLevel: boolean;
  readonly inLoop: boolean;
  /** Holds an integer as a bigint, small or not (full-width.ts). */
  readonly bigint: boolean;
  /** The states whose code names it. */
  readonly states = new Set<number>();
  hoisted = false;
  constructor(fields: Omit<Local, 'states' | 'hoisted' | 'bigint'> & { readonly bigint?: boolean }) {
    this.name = fields.name;
    this.goType = fields.goType;
    this.boxed = fields.boxed;
    this.constant = fields.constant;
    this.type = fields.type;
    this.stateLevel = fields.stateLevel;
    this.inLoop = fields.inLoop;
    this.bigint = fields.bigint ?? false;
  }
}

/** Where `break` or `continue` goes: a state of the machine, or a JavaScript statement. */
export type Target =
  | { readonly state: number }
  | { readonly jsLabel: string; used: boolean; readonly plain: () => boolean };

export interface Enclosing {
  readonly label: string | undefined;
  readonly break: Target;
  readonly continue: Target | undefined;
}

interface Alias {
  readonly local: Local;
  readonly name: Name;
  readonly slot: Group;
}

/** Locals of a function that parks are members of its frame, too, beside these. */
const frameMembers = ['constructor', 'fn', 'pc', 'resume', 'rethrow', 'save', 'thrown', 'up'];

/** The body of a range over a function, seen from inside. */
export interface RangeBody {
  /** The `$.RangeLoop`. */
  readonly loop: Code;
  readonly label: string | undefined;
  /** The statements that lead out of the loop to somewhere else than behind it, at their index + 1 the number by which they are known. */
  readonly exits: (ast.BranchStmt | ast.ReturnStmt)[];
}

export class Fn {
  readonly m: Module;
  readonly info: Info;
  readonly parent: Fn | undefined;
  readonly body: Body | undefined;
  readonly signature: Signature;
  /** The JavaScript name by which it refers to itself. */
  readonly self: string;
  /** As Go's reports call it: main.(*T).m, main.main.func1. */
  readonly goName: string;
  readonly parks: boolean;
  readonly machine: boolean;
  hasDefers = false;
  /** Whether its deferred calls run at return statements, as traces show it. */
  opensDefers = false;

  out: Stmt[] = [];
  nested = 0;
  /** Greater than zero where no statement can be put ahead: in what is evaluated only under a condition, or again and again. */
  inline = 0;
  /** Calls that have happened already: the temporaries that have their values (order.ts). */
  ahead = new Map<ast.Expr, Code>();
  /** Whether an expression has parts that are evaluated before the rest, as far as it was asked (order.ts). */
  readonly turns = new Map<ast.Expr, boolean>();
  scope: NameScope;
  readonly functionScope: NameScope;
  states: State[] = [];
  /** Go line at which a goroutine rests before the state. */
  parkLines: number[] = [0];
  readonly targets = new Set<number>();
  readonly enclosing: Enclosing[] = [];
  readonly labelStates = new Map<string, number>();
  readonly locals: Local[] = [];
  /** The result variables, when they have names or the function has defers. */
  results: Local[] = [];
  literals = 0;
  /** With which constants each place is compared, in this function and those inside; made when first asked for (narrowing.ts). */
  comparisons: Map<string, Set<string>> | undefined;
  finishing = -1;
  /** Name of the Frame class. */
  frameName = '';
  /** It is the body of a range over a function: how its loop is left (range-func.ts). */
  rangeBody: RangeBody | undefined;
  ranges = 0;
  readonly boxedParams: { readonly local: Local; readonly name: Name }[] = [];
  /** Line of the closing brace: where deferred calls run. */
  lastLine = 0;
  private recovery: Local | undefined;
  private readonly vars: Map<Var, Local>;
  private readonly aliases: Alias[] = [];
  private readonly aliasNames = new Map<Local, Name>();
  /** Elements that are found ahead of a loop (rows.ts). */
  readonly rows = new Map<ast.Expr, Code>();
  /** Variables that hold something within one expression; declared at the head of the function. */
  readonly slots: { readonly name: string; readonly type: string }[] = [];
  private fullWidth: ReadonlySet<Var> | undefined;
  private readonly gotoLabels: Set<string>;
  private readonly splitCache = new Map<ast.AnyNode, boolean>();
  private nextState = 1;
  private temps = 0;
  private aliasCount = 0;

  constructor(
    m: Module,
    fields: {
      parent?: Fn;
      /** That of an instance, when it is one. */
      info?: Info;
      body?: Body;
      signature: Signature;
      self: string;
      goName: string;
      parks: boolean;
    },
  ) {
    this.m = m;
    this.info = fields.info ?? fields.parent?.info ?? m.info;
    this.parent = fields.parent;
    this.body = fields.body;
    this.signature = fields.signature;
    this.self = fields.self;
    this.goName = fields.goName;
    this.parks = fields.parks;
    this.vars = new Map();
    this.functionScope = new NameScope(fields.parent?.scope ?? m.scope, fields.parks ? frameMembers : []);
    this.scope = this.functionScope;
    this.gotoLabels = fields.body?.body === undefined ? new Set() : gotoTargets(fields.body.body, this.info);
    this.machine = fields.parks || this.gotoLabels.size > 0;
    if (this.machine) this.openState(0);
  }

  // ---- statements ---------------------------------------------------------------------------------------------------

  emit(...stmts: Stmt[]): void {
    this.out.push(...stmts);
  }

  /** Lowers into a list of its own, as structured code in a JavaScript block. */
  nest(lower: () => void): Stmt[] {
    if (this.machine && this.nested === 0) this.openAliasSlot();
    const [out, scope] = [this.out, this.scope];
    this.out = [];
    this.scope = new NameScope(scope);
    this.nested++;
    lower();
    this.nested--;
    const body = this.out;
    [this.out, this.scope] = [out, scope];
    return body;
  }

  /** Lowers what JavaScript evaluates only under a condition, or again and again. */
  within<T>(lower: () => T): T {
    this.inline++;
    const result = lower();
    this.inline--;
    return result;
  }

  /** This statement has to be spread over states. */
  splits(n: ast.AnyNode): boolean {
    if (!this.machine || this.nested > 0) return false;
    if (this.m.suspend.contains(n, this.info)) return true;
    return this.gotoLabels.size > 0 && this.hasGotoLabel(n);
  }

  private hasGotoLabel(n: ast.AnyNode): boolean {
    const known = this.splitCache.get(n);
    if (known !== undefined) return known;
    let found = n.kind === 'LabeledStmt' && this.gotoLabels.has(n.label.name);
    if (!found && n.kind !== 'FuncLit') forEachChild(n, (c) => (found ||= this.hasGotoLabel(c)));
    this.splitCache.set(n, found);
    return found;
  }

  isGotoTarget(label: string): boolean {
    return this.gotoLabels.has(label);
  }

  // ---- states -------------------------------------------------------------------------------------------------------

  newState(): number {
    return this.nextState++;
  }

  openState(id: number): void {
    const state: State = { kind: 'state', id, body: [] };
    this.states.push(state);
    this.out = state.body;
  }

  jump(id: number): void {
    this.targets.add(id);
    this.emit({ kind: 'pc', id }, line`continue $run;`);
  }

  /** `if (cond) goto id` */
  jumpIf(cond: Code, id: number): void {
    this.targets.add(id);
    this.emit({
      kind: 'block',
      arms: [{ head: js`if (${cond})`, body: [{ kind: 'pc', id }, line`continue $run;`] }],
      tail: '',
    });
  }

  /** Runs an operation that may park; its result is `$r`, at once or on resumption. */
  park(operation: Code, pos: Pos): Code {
    if (!this.machine || this.nested > 0)
      throw new Error(`park point in structured code of ${this.goName} at ${this.m.lineOf(pos)}`);
    const next = this.newState();
    this.parkLines[next] = this.m.lineOf(pos);
    this.emit(line`$r = ${operation};`, {
      kind: 'block',
      arms: [{ head: raw('if ($r === $.PARKED)'), body: [{ kind: 'pc', id: next }, line`break $run;`] }],
      tail: '',
    });
    this.openState(next);
    return raw('$r');
  }

  // ---- variables ----------------------------------------------------------------------------------------------------

  /** Declares a Go variable; emits its declaration with `init`, unless it is a parameter. */
  declare(v: Var, init: Code | undefined, pos: Pos): Local {
    const local = this.local(v);
    const value = local.boxed ? js`$.ref(${init ?? raw('undefined')})` : init;
    this.emit({ kind: 'declare', local, init: value, pos });
    return local;
  }

  local(v: Var, parameter = false): Local {
    const facts = this.m.suspend.variables.of(v);
    const stateLevel = this.machine && this.nested === 0;
    const scope = stateLevel ? this.functionScope : this.scope;
    const boxed =
      !copies(v.type) && (facts.addressTaken || (facts.captured && facts.assigned && this.machine));
    const bigint = this.holdsBigint(v);
    const local = new Local({
      bigint,
      name: { kind: 'name', text: scope.declare(v.name === '_' || v.name === '' ? 'unused' : v.name) },
      goType: v.type,
      boxed,
      constant: copies(v.type) || boxed || !facts.assigned,
      type: bigint ? 'bigint' : boxed ? `$.Ref<${tsType(v.type, this.m)}>` : tsType(v.type, this.m),
      stateLevel: stateLevel && (!parameter || boxed),
      inLoop: facts.inLoop,
    });
    this.vars.set(v, local);
    this.locals.push(local);
    return local;
  }

  /** Whether the local of this variable is a full-width one. */
  holdsBigint(v: Var): boolean {
    if (this.body === undefined || this.m.suspend.variables.shared(v)) return false;
    this.fullWidth ??= fullWidthVars(this.body, this.info);
    return this.fullWidth.has(v);
  }

  /** A fresh variable that holds `init`. */
  temp(init: Code, type: Type | string, wanted = '$t'): Code {
    const local = this.tempLocal(type, wanted);
    this.emit({ kind: 'declare', local, init, pos: 0 });
    return this.use(local);
  }

  tempLocal(type: Type | string, wanted = '$t', constant = true): Local {
    const stateLevel = this.machine && this.nested === 0;
    const text = wanted.startsWith('$')
      ? `${wanted}${++this.temps}`
      : (stateLevel ? this.functionScope : this.scope).declare(wanted);
    const local = new Local({
      name: { kind: 'name', text },
      goType: typeof type === 'string' ? this.signature : type,
      boxed: false,
      constant,
      type: typeof type === 'string' ? type : tsType(type, this.m),
      stateLevel,
      inLoop: false,
    });
    this.locals.push(local);
    return local;
  }

  /** A slot: `($s1 = x).array[$s1.at(i)]`. What is written to it must be read before anything else is evaluated that may use or wait. */
  slot(type: Type): Code {
    const name = `$s${++this.temps}`;
    this.slots.push({ name, type: tsType(type, this.m) });
    return raw(name);
  }

  /** The JavaScript variable itself (a Ref when boxed), seen from this function. */
  use(local: Local): Code {
    return new Code([local.name]);
  }

  /** The variable's Local and the code that names it here; undefined for package variables. */
  find(v: Var): { local: Local; name: Code } | undefined {
    const own = this.vars.get(v);
    if (own !== undefined) return { local: own, name: this.use(own) };
    const outer = this.parent?.find(v);
    if (outer === undefined) return undefined;
    const parent = this.parent!;
    const again = outer.local.inLoop || parent.gotoLabels.size > 0;
    if (parent.vars.get(v) === outer.local && again && outer.local.stateLevel) {
      return { local: outer.local, name: new Code([this.alias(outer.local, parent)]) };
    }
    const through = this.aliasOf(outer.local);
    return { local: outer.local, name: through === undefined ? outer.name : new Code([through]) };
  }

  /** Whether the variable is this function's own. */
  owns(v: Var): boolean {
    return this.vars.has(v);
  }

  private aliasOf(local: Local): Name | undefined {
    return this.aliasNames.get(local) ?? this.parent?.aliasOf(local);
  }

  /** Aliases have numbers of their own, so that no function inside can hide one. */
  private nextAlias(): number {
    return this.parent === undefined ? ++this.aliasCount : this.parent.nextAlias();
  }

  /** A closure made in a loop of a machine must see this turn's variable, though the hoisted one is used again by the next. */
  private alias(local: Local, parent: Fn): Name {
    let name = this.aliasNames.get(local);
    if (name === undefined) {
      name = { kind: 'name', text: `${local.name.text}$${this.nextAlias()}` };
      this.aliasNames.set(local, name);
      if (parent.nested === 0) parent.openAliasSlot();
      parent.aliases.push({ local, name, slot: parent.aliasSlot });
    }
    return name;
  }

  /** At the level of states, before the code that makes closures; filled with the aliases these need. */
  private aliasSlot: Group = { kind: 'group', body: [] };
  private openAliasSlot(): void {
    this.aliasSlot = { kind: 'group', body: [] };
    this.emit(this.aliasSlot);
  }

  /** Decides which locals are hoisted out of the switch, once the states are final: those that more than one of them names. */
  settle(): void {
    const byName = new Map<Name, Local>(this.locals.map((l) => [l.name, l]));
    for (const { local, name } of this.aliases) byName.set(name, local);
    for (const s of this.states) eachName(s.body, (name) => byName.get(name)?.states.add(s.id));
    for (const l of this.locals) l.hoisted = l.stateLevel && l.states.size > 1;
    for (const { local, name, slot } of this.aliases) {
      if (!local.hoisted) {
        name.text = local.name.text;
        continue;
      }
      slot.body.push(line`const ${name.text} = ${local.name};`);
    }
  }

  /** `const $p = $.recovering(self)`, first thing in a function that calls recover. */
  openRecovery(): void {
    this.recovery = this.tempLocal('any', '$panic');
    this.emit({ kind: 'declare', local: this.recovery, init: raw(`$.recovering(${this.self})`), pos: 0 });
  }

  /** The panic that recover() recovers from. */
  recovering(): Code {
    // The body of a range over a function is not called by the runtime, so it never recovers.
    return this.recovery === undefined ? raw('null') : this.use(this.recovery);
  }

  /** The function whose statements these are: not the body of a loop. */
  get function(): Fn {
    return this.rangeBody === undefined ? this : this.parent!.function;
  }

  /** A constant temporary of the function around this one, made just before it. */
  outer(local: Local): Code {
    const parent = this.parent!;
    return local.stateLevel ? new Code([this.alias(local, parent)]) : parent.use(local);
  }

  // ---- calls that need a place --------------------------------------------------------------------------------------

  at(pos: Pos, ...pieces: Piece[]): Code {
    return new Code([mark(pos), ...pieces.flatMap((p) => (p instanceof Code ? p.parts : [p]))]);
  }

  /** The JavaScript names of enclosing statements for break and continue, innermost last. */
  findTarget(token: 'break' | 'continue', label: string | undefined): Target | undefined {
    for (let i = this.enclosing.length - 1; i >= 0; i--) {
      const e = this.enclosing[i];
      if (label !== undefined ? e.label === label : token === 'break' || e.continue !== undefined) {
        return token === 'break' ? e.break : e.continue!;
      }
    }
    return undefined;
  }
}
