/**
 * Labels and branches of one function body: each label defined once and used, each break, continue, goto and fallthrough leading
 * somewhere it may. Function literals are bodies of their own.
 */
import type { BlockStmt, BranchStmt, CaseClause, CommClause, LabeledStmt, Stmt } from './ast.ts';
import { exprListString } from './format.ts';
import { mentioned } from './mentioned.ts';
import type { Pos, SourceFile } from './source.ts';

type Report = (pos: Pos, end: Pos, message: string) => void;

interface Block {
  readonly parent: Block | undefined;
  readonly pos: Pos;
  /** The variables declared directly in this block, in order. */
  readonly variables: { readonly pos: Pos; readonly name: string }[];
}

interface Label {
  readonly stmt: LabeledStmt;
  readonly block: Block;
  /** How many variables its block had declared before it. */
  readonly variablesBefore: number;
  used: boolean;
}

/** The statements around a branch. */
interface Context {
  readonly block: Block;
  /** What an unlabeled break leaves. */
  readonly breaks: Stmt | undefined;
  readonly continues: boolean;
  readonly labels: readonly LabeledStmt[];
  /** Directly in a case: its place among the cases of the switch. */
  readonly place: 'inner case' | 'last case' | undefined;
}

export function checkBranches(body: BlockStmt, source: SourceFile, report: Report): void {
  new Branches(source, report).check(body);
}

class Branches {
  private readonly source: SourceFile;
  private readonly report: Report;
  private readonly labels = new Map<string, Label>();
  private readonly gotos: { stmt: BranchStmt; block: Block }[] = [];

  constructor(source: SourceFile, report: Report) {
    this.source = source;
    this.report = report;
  }

  check(body: BlockStmt): void {
    this.list(
      body.list,
      body.pos,
      {
        block: block(undefined, body.pos),
        breaks: undefined,
        continues: false,
        labels: [],
        place: undefined,
      },
      true,
    );
    for (const jump of this.gotos) this.goto(jump.stmt, jump.block);
    for (const { used, stmt } of this.labels.values()) {
      if (!used) this.at(stmt.label, `label ${stmt.label.name} defined and not used`);
    }
  }

  private at(node: { pos: Pos; end: Pos }, message: string): void {
    this.report(node.pos, node.end, message);
  }

  private place(pos: Pos): string {
    return mentioned(this.source, pos);
  }

  /** Walks a statement list as a block of its own, unless `open` says its block is there already. */
  private list(list: readonly Stmt[], pos: Pos, outer: Context, open = false): void {
    const context = open ? outer : { ...outer, block: block(outer.block, pos) };
    let last = list.length - 1;
    while (last >= 0 && list[last].kind === 'EmptyStmt') last--;
    for (let i = 0; i <= last; i++) this.stmt(list[i], context, i === last);
  }

  private stmt(stmt: Stmt, context: Context, last: boolean): void {
    let label: LabeledStmt | undefined;
    while (stmt.kind === 'LabeledStmt') {
      label = stmt;
      if (stmt.label.name !== '_') this.declare(stmt, context.block);
      stmt = stmt.stmt;
    }
    const { variables } = context.block;
    const labels = label === undefined ? context.labels : [...context.labels, label];
    const inner: Context = { ...context, labels, place: undefined };
    switch (stmt.kind) {
      case 'DeclStmt': {
        const [spec] = stmt.decl.specs;
        if (stmt.decl.token === 'var' && spec?.kind === 'ValueSpec') {
          variables.push({ pos: spec.pos, name: spec.names[0].name });
        }
        return;
      }
      case 'AssignStmt':
        if (stmt.op === ':=') variables.push({ pos: stmt.opPos, name: exprListString(stmt.lhs) });
        return;
      case 'BranchStmt':
        this.branch(stmt, context, last);
        return;
      case 'BlockStmt':
        this.list(stmt.list, stmt.pos, inner);
        return;
      case 'IfStmt':
        for (let part: Stmt | undefined = stmt; part !== undefined; ) {
          const body: BlockStmt = part.kind === 'IfStmt' ? part.body : (part as BlockStmt);
          this.list(body.list, body.pos, inner);
          part = part.kind === 'IfStmt' ? part.else : undefined;
        }
        return;
      case 'ForStmt':
      case 'RangeStmt':
        this.list(stmt.body.list, stmt.body.pos, { ...inner, breaks: stmt, continues: true });
        return;
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
      case 'SelectStmt': {
        const cases: readonly (CaseClause | CommClause)[] = stmt.cases;
        cases.forEach((clause, i) => {
          const place = i + 1 === cases.length ? 'last case' : 'inner case';
          this.list(clause.body, clause.pos, { ...inner, breaks: stmt, place });
        });
        return;
      }
    }
  }

  private declare(stmt: LabeledStmt, inBlock: Block): void {
    const { name } = stmt.label;
    const other = this.labels.get(name);
    if (other !== undefined) {
      this.at(stmt.label, `label ${name} already defined at ${this.place(other.stmt.label.pos)}`);
      return;
    }
    this.labels.set(name, { stmt, block: inBlock, variablesBefore: inBlock.variables.length, used: false });
  }

  private branch(stmt: BranchStmt, context: Context, last: boolean): void {
    const { token, label } = stmt;
    if (token === 'goto') this.gotos.push({ stmt, block: context.block });
    else if (token === 'fallthrough') this.fallthrough(stmt, context, last);
    else if (label === undefined) {
      if (token === 'break' && context.breaks === undefined)
        this.at(stmt, 'break is not in a loop, switch, or select');
      if (token === 'continue' && !context.continues) this.at(stmt, 'continue is not in a loop');
    } else {
      const target = this.labels.get(label.name);
      if (target === undefined) {
        this.at(label, `${token} label not defined: ${label.name}`);
        return;
      }
      target.used = true;
      const { kind } = target.stmt.stmt;
      const loop = kind === 'ForStmt' || kind === 'RangeStmt';
      const breakable = loop || kind === 'SwitchStmt' || kind === 'TypeSwitchStmt' || kind === 'SelectStmt';
      const fits = token === 'continue' ? loop : breakable;
      if (!fits || !context.labels.includes(target.stmt))
        this.at(label, `invalid ${token} label ${label.name}`);
    }
  }

  private fallthrough(stmt: BranchStmt, { breaks, place }: Context, last: boolean): void {
    if (breaks?.kind === 'TypeSwitchStmt') this.at(stmt, 'cannot fallthrough in type switch');
    else if (breaks?.kind !== 'SwitchStmt' || place === undefined || !last) {
      this.at(stmt, 'fallthrough statement out of place');
    } else if (place === 'last case') this.at(stmt, 'cannot fallthrough final case in switch');
  }

  private goto({ label }: BranchStmt, from: Block): void {
    if (label === undefined) return;
    const target = this.labels.get(label.name);
    if (target === undefined) {
      this.at(label, `label ${label.name} not defined`);
      return;
    }
    target.used = true;
    let around: Block | undefined = from;
    while (around !== undefined && around !== target.block) around = around.parent;
    if (around === undefined) {
      this.at(label, `goto ${label.name} jumps into block starting at ${this.place(target.block.pos)}`);
      return;
    }
    const variable = target.block.variables[target.variablesBefore - 1];
    if (variable !== undefined && label.pos < variable.pos && label.pos < target.stmt.pos) {
      const where = this.place(variable.pos);
      this.at(label, `goto ${label.name} jumps over declaration of ${variable.name} at ${where}`);
    }
  }
}

function block(parent: Block | undefined, pos: Pos): Block {
  return { parent, pos, variables: [] };
}
