/**
 * From the entries of a parameter list to fields. `(a, b int)` names two parameters of one type, `(int, string)` names none: which of
 * the two a list is can be told only at its end, so entries keep name and type apart until then.
 */
import type { Comment, Expr, Field, Ident } from './ast.ts';
import type { Pos } from './source.ts';

/** An entry as read: a lone identifier is a `name`, whether or not it turns out to be a type. */
export interface Parameter {
  readonly pos: Pos;
  readonly doc: readonly Comment[];
  readonly name: Ident | undefined;
  readonly type: Expr | undefined;
}

export interface Reporter {
  syntax(pos: Pos, message: string): void;
  plain(pos: Pos, message: string): void;
}

export interface ListKind {
  /** Type parameters: every entry must have a name. */
  readonly named: boolean;
  /** Whether the last parameter may be `...T`. */
  readonly variadic: boolean;
}

export function groupParameters(
  report: Reporter,
  list: readonly Parameter[],
  close: Pos,
  kind: ListKind,
): readonly Field[] {
  const complete = list.filter((p) => p.name !== undefined && p.type !== undefined).length;
  const fields =
    complete === 0 && !kind.named
      ? list.map((p) => field([], p.type ?? p.name!, p.pos))
      : namedFields(report, list, complete, close, kind);
  return withoutStrayEllipses(report, fields, kind);
}

function field(names: readonly Ident[], type: Expr, pos: Pos): Field {
  return { pos, end: Math.max(type.end, pos), doc: [], names, type, tag: undefined };
}

function namedFields(
  report: Reporter,
  list: readonly Parameter[],
  complete: number,
  close: Pos,
  kind: ListKind,
): Field[] {
  const fields: Field[] = [];
  let names: Ident[] = [];
  let wrong: Pos | undefined;
  for (const p of list) {
    if (p.type === undefined) {
      names.push(p.name!);
      continue;
    }
    let name = p.name;
    if (name === undefined) {
      name = { kind: 'Ident', pos: p.type.pos, end: p.type.pos, name: '_' };
      wrong ??= namePlace(p.type);
    }
    names.push(name);
    fields.push(field(names, p.type, names[0].pos));
    names = [];
  }
  if (names.length > 0) {
    wrong ??= names[0].pos;
    fields.push(field(names, { kind: 'BadExpr', pos: names[0].pos, end: names[0].pos }, names[0].pos));
  }
  if (wrong !== undefined) {
    // If no type stands alone, the trailing names lack one; otherwise some types lack a name.
    if (complete === list.filter((p) => p.type !== undefined).length) {
      report.syntax(close, kind.named ? 'missing type constraint' : 'missing parameter type');
    } else if (kind.named) {
      report.syntax(
        wrong,
        `missing type parameter name${list.length === 1 ? ' or invalid array length' : ''}`,
      );
    } else {
      report.syntax(wrong, 'missing parameter name');
    }
  }
  return fields;
}

/** `...T` becomes T, with one complaint, wherever it may not stand. */
function withoutStrayEllipses(report: Reporter, fields: readonly Field[], kind: ListKind): readonly Field[] {
  const stray = (f: Field, i: number): boolean =>
    f.type.kind === 'Ellipsis' && (!kind.variadic || i + 1 < fields.length || f.names.length > 1);
  const first = fields.findIndex(stray);
  if (first < 0) return fields;
  report.plain(
    fields[first].type.pos,
    kind.variadic ? 'can only use ... with final parameter' : 'invalid use of ...',
  );
  return fields.map((f, i) => {
    if (f.type.kind !== 'Ellipsis' || !stray(f, i)) return f;
    return { ...f, type: f.type.element ?? { kind: 'BadExpr', pos: f.type.pos, end: f.type.end } };
  });
}

/** Where a name is missed before a type. The Go compiler looks behind the keyword `func`. */
function namePlace(type: Expr): Pos {
  while (type.kind === 'BinaryExpr') type = type.x;
  return type.kind === 'FuncType' ? (type.typeParams ?? type.params).pos : type.pos;
}
