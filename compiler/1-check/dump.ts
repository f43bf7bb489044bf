/** The checked package as text, for people: every declaration and typed expression in source order. */
import type * as ast from '../../grammar/ast.ts';
import { constString } from './constant.ts';
import { exprString } from './exprstring.ts';
import type { CheckedPackage } from './package.ts';
import { typeString } from './typestring.ts';

interface Line {
  readonly pos: number;
  readonly end: number;
  readonly file: ast.File;
  readonly text: string;
}

/** Names and literals say nothing that the expression around them does not. */
const dull: ReadonlySet<ast.ExprKind> = new Set(['BasicLit', 'ParenExpr', 'KeyValueExpr']);

export function dumpTypes(checked: CheckedPackage): string {
  const { pkg, info } = checked;
  const lines: Line[] = [];
  const fileOf = (pos: number) =>
    checked.files.find((f) => pos >= f.source.base && pos <= f.source.base + f.source.text.length);
  const add = (pos: number, end: number, text: string) => {
    const file = fileOf(pos);
    if (file !== undefined) lines.push({ pos, end, file, text });
  };
  for (const [id, obj] of info.defs) {
    if (obj.kind === 'Label' || obj.kind === 'PkgName') continue;
    const value = obj.kind === 'Const' && obj.value !== undefined ? ` = ${constString(obj.value)}` : '';
    add(id.pos, id.end, `${obj.kind.toLowerCase()} ${obj.name}: ${typeString(obj.type, pkg)}${value}`);
  }
  for (const [e, tv] of info.types) {
    if (dull.has(e.kind) || tv.mode === 'type' || tv.mode === 'builtin' || tv.mode === 'novalue') continue;
    const value = tv.value === undefined ? '' : ` = ${constString(tv.value)}`;
    add(e.pos, e.end, `  ${exprString(e)}: ${tv.mode} ${typeString(tv.type, pkg)}${value}`);
  }
  lines.sort((a, b) => a.pos - b.pos || b.end - a.end);
  const several = checked.files.length > 1;
  const out = lines.map(({ pos, file: { source }, text }) => {
    const line = source.lineAt(pos - source.base);
    return `${several ? `${source.name}:` : ''}${line}\t${text}`;
  });
  if (info.initOrder.length > 0) {
    const order = info.initOrder.map((i) => i.lhs.map((v) => v.name).join(', '));
    out.push(`init order: ${order.join('; ')}`);
  }
  return `${out.join('\n')}\n`;
}
