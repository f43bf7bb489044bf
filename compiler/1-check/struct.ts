/** Struct types: fields and embedded fields, each name at most once, tags decoded. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { makeFromLiteral } from './constant.ts';
import { quote } from './constant-string.ts';
import { Var } from './objects.ts';
import { isTypeParam } from './predicates.ts';
import { recordDef } from './recording.ts';
import { StructType, type Type, underlying } from './types.ts';
import { varType } from './typexpr.ts';

export function structType(c: Checker, e: ast.StructType): StructType {
  const fields: Var[] = [];
  const tags: string[] = [];
  const seen = new Map<string, Var>();
  const add = (id: ast.Ident, type: Type, field: ast.Field, embedded: boolean) => {
    const obj = new Var(c.pkg, id.name, id.pos, type, 'field');
    obj.embedded = embedded;
    const other = id.name === '_' ? undefined : seen.get(id.name);
    if (other !== undefined) {
      const text = `${id.name} redeclared`;
      return c.error(id, 'DuplicateDecl', text, [other, `other declaration of ${id.name}`]);
    }
    seen.set(id.name, obj);
    fields.push(obj);
    tags.push(field.tag === undefined ? '' : tagOf(c, field.tag));
    if (embedded) c.info.implicits.set(field, obj);
    else recordDef(c, id, obj);
  };
  for (const field of e.fields.list) {
    const type = varType(c, field.type);
    for (const name of field.names) add(name, type, field, false);
    if (field.names.length > 0) continue;
    const name = embeddedName(field.type);
    if (name === undefined) {
      c.error(field.type.pos, 'InvalidSyntaxTree', 'invalid embedded field type');
      continue;
    }
    add(name, type, field, true);
    c.later(() => checkEmbedded(c, field.type, type));
  }
  return new StructType(fields, tags);
}

function checkEmbedded(c: Checker, e: ast.Expr, type: Type): void {
  const pointer = type.kind === 'Pointer';
  const base = type.kind === 'Pointer' ? type.element : type;
  const u = underlying(base);
  if (isTypeParam(base)) {
    c.error(e.pos, 'MisplacedTypeParam', 'embedded field type cannot be a (pointer to a) type parameter');
  } else if (u.kind === 'Basic' && u.basic === 'unsafe.Pointer') {
    c.error(e.pos, 'InvalidPtrEmbed', 'embedded field type cannot be unsafe.Pointer');
  } else if (u.kind === 'Pointer') {
    c.error(e.pos, 'InvalidPtrEmbed', 'embedded field type cannot be a pointer');
  } else if (u.kind === 'Interface' && pointer) {
    c.error(e.pos, 'InvalidPtrEmbed', 'embedded field type cannot be a pointer to an interface');
  }
}

/** The identifier that names an embedded field: T of `T`, `*T`, `p.T` and `T[A]`. */
function embeddedName(e: ast.Expr): ast.Ident | undefined {
  switch (e.kind) {
    case 'Ident':
      return e;
    case 'StarExpr':
      return e.x.kind === 'StarExpr' ? undefined : embeddedName(e.x);
    case 'SelectorExpr':
      return e.sel;
    case 'IndexExpr':
    case 'ParenExpr':
      return embeddedName(e.x);
    default:
      return undefined;
  }
}

function tagOf(c: Checker, tag: ast.BasicLit): string {
  if (tag.bad) return '';
  const value = tag.literal === 'STRING' ? makeFromLiteral(tag.text, 'STRING') : undefined;
  if (value?.kind === 'string') return value.value;
  c.error(tag, 'InvalidSyntaxTree', `invalid syntax tree: incorrect tag syntax: ${quote(tag.text)}`);
  return '';
}
