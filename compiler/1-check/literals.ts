/** Basic, function and composite literals. */
import type * as ast from '../../grammar/ast.ts';
import { assignment } from './assignments.ts';
import type { Checker } from './checker.ts';
import { type ConstValue, constString, makeFromLiteral, toInt } from './constant.ts';
import { commonUnder } from './coretype.ts';
import { expr, exprWithHint, invalid, use } from './expr.ts';
import { exprString } from './exprstring.ts';
import { checkIndex } from './indexing.ts';
import { lookupError } from './lookup-error.ts';
import type { Var } from './objects.ts';
import { Operand } from './operand.ts';
import { overflow } from './overflow.ts';
import { deref, identical, isNonTypeParamInterface, isValid } from './predicates.ts';
import { recordType } from './recording.ts';
import { funcBody } from './stmt.ts';
import { ArrayType, invalidType, type MapType, type StructType, type Type } from './types.ts';
import { typeOf, varType } from './typexpr.ts';
import { typ } from './universe.ts';

const literalTypes = {
  INT: typ['untyped int'],
  FLOAT: typ['untyped float'],
  IMAG: typ['untyped complex'],
  CHAR: typ['untyped rune'],
  STRING: typ['untyped string'],
};

const maxLiteral = 10000;

/** What came to numbers with go1.13. */
function newerForm({ literal, text }: ast.BasicLit): string | undefined {
  if (literal === 'CHAR' || literal === 'STRING' || text.length <= 2) return undefined;
  if (text.includes('_')) return 'underscore in numeric literal';
  if (/^0b/i.test(text)) return 'binary literal';
  if (/^0o/i.test(text)) return '0o/0O-style octal literal';
  return literal !== 'INT' && /^0x/i.test(text) ? 'hexadecimal floating-point literal' : undefined;
}

export function basicLit(c: Checker, e: ast.BasicLit): Operand {
  if (e.bad) return invalid(e);
  if (e.literal !== 'CHAR' && e.literal !== 'STRING' && e.text.length > maxLiteral) {
    const text = `excessively long constant: ${e.text.slice(0, 10)}... (${e.text.length} chars)`;
    c.error(e, 'InvalidConstVal', text);
    return invalid(e);
  }
  const newer = newerForm(e);
  if (newer !== undefined) c.requires(e, 13, newer);
  const value = makeFromLiteral(e.text, e.literal);
  if (value.kind === 'unknown') {
    // An exponent beyond any representation.
    c.error(e, 'InvalidConstVal', `malformed constant: ${e.text}`);
    return invalid(e);
  }
  const x = new Operand('constant', literalTypes[e.literal], e, value);
  overflow(c, x, e.pos);
  return x;
}

export function funcLit(c: Checker, e: ast.FuncLit): Operand {
  const sig = typeOf(c, e.type);
  if (sig.kind !== 'Signature') return invalid(e);
  const { decl, iota } = c.env;
  // The body comes later: it may use what the statement around it declares the types of.
  c.later(() => funcBody(c, decl, sig, e.body, iota));
  return new Operand('value', sig, e);
}

export function compositeLit(c: Checker, e: ast.CompositeLit, hint: Type | undefined): Operand {
  let type: Type;
  let base: Type;
  let open = false;
  if (e.type?.kind === 'ArrayType' && e.type.length?.kind === 'Ellipsis') {
    open = true;
    type = base = new ArrayType(varType(c, e.type.element), -1);
  } else if (e.type !== undefined) type = base = typeOf(c, e.type);
  else if (hint !== undefined) {
    // In []*T the elements {…} stand for &T{…}.
    type = hint;
    const pointed = deref(commonUnder(hint).type ?? hint);
    base = pointed.pointer ? pointed.type : hint;
  } else {
    c.error(e, 'UntypedLit', 'missing type in composite literal');
    type = base = invalidType;
  }
  const u = commonUnder(base).type ?? base;
  switch (u.kind) {
    case 'Struct':
      structLit(c, e, u, base);
      break;
    case 'Array': {
      const length = elements(c, e.elements, u.element, u.length);
      if (open) {
        type = new ArrayType(u.element, length);
        recordType(c, e.type!, 'typexpr', type);
      }
      break;
    }
    case 'Slice':
      elements(c, e.elements, u.element, -1);
      break;
    case 'Map':
      mapLit(c, e, u);
      break;
    default: {
      for (const element of e.elements) use(c, [element.kind === 'KeyValueExpr' ? element.value : element]);
      if (!isValid(u)) break;
      const why = commonUnder(base).type === undefined ? ' (no common underlying type)' : '';
      c.error(
        e,
        'InvalidLit',
        `invalid composite literal${e.type === undefined ? ' element' : ''} type ${c.text(type)}${why}`,
      );
      return invalid(e);
    }
  }
  return new Operand('value', type, e);
}

function structLit(c: Checker, e: ast.CompositeLit, struct: StructType, base: Type): void {
  if (e.elements.length === 0) return;
  if (e.elements[0].kind === 'KeyValueExpr') {
    keyedStruct(c, e, struct, base);
    return;
  }
  const { fields } = struct;
  for (const [i, element] of e.elements.entries()) {
    if (element.kind === 'KeyValueExpr') {
      c.error(element, 'MixedStructLit', 'mixture of field:value and value elements in struct literal');
      continue;
    }
    const x = expr(c, element);
    const field = fields[i];
    if (field === undefined) {
      c.error(x, 'InvalidStructLit', `too many values in struct literal of type ${c.text(base)}`);
      break;
    }
    if (!field.exported && field.pkg !== c.pkg) {
      const text = `implicit assignment to unexported field ${field.name} in struct literal of type ${c.text(base)}`;
      c.error(x, 'UnexportedLitField', text);
    } else assignment(c, x, field.type, 'struct literal');
  }
  if (e.elements.length < fields.length) {
    c.error(e.rbrace, 'InvalidStructLit', `too few values in struct literal of type ${c.text(base)}`);
  }
}

function keyedStruct(c: Checker, e: ast.CompositeLit, struct: StructType, base: Type): void {
  const seen = new Set<Var>();
  for (const element of e.elements) {
    if (element.kind !== 'KeyValueExpr') {
      c.error(element, 'MixedStructLit', 'mixture of field:value and value elements in struct literal');
      continue;
    }
    const x = expr(c, element.value);
    const { key } = element;
    if (key.kind !== 'Ident') {
      c.error(element, 'InvalidLitField', `invalid field name ${exprString(key)} in struct literal`);
      continue;
    }
    const field = struct.fields.find((f) => f.name === key.name && (f.exported || f.pkg === c.pkg));
    if (field === undefined || key.name === '_') {
      const alt = struct.fields.find(
        (f) => f.name !== '_' && f.name.toLowerCase() === key.name.toLowerCase(),
      );
      c.error(key, 'MissingLitField', lookupError(c, base, key.name, alt, true));
      continue;
    }
    c.info.uses.set(key, field);
    assignment(c, x, field.type, 'struct literal');
    if (seen.has(field)) {
      c.error(element, 'DuplicateLitField', `duplicate field name ${key.name} in struct literal`);
    }
    seen.add(field);
  }
}

function mapLit(c: Checker, e: ast.CompositeLit, map: MapType): void {
  // Constant keys may come once; of an interface type, once per dynamic type.
  const seen = new Map<string, Type[]>();
  const dynamic = isNonTypeParamInterface(map.key);
  for (const element of e.elements) {
    if (element.kind !== 'KeyValueExpr') {
      c.error(element, 'MissingLitKey', 'missing key in map literal');
      continue;
    }
    const x = exprWithHint(c, element.key, map.key);
    assignment(c, x, map.key, 'map literal');
    if (x.mode === 'invalid') continue;
    if (x.mode === 'constant') {
      const key = keyOf(x.value!);
      const types = seen.get(key) ?? [];
      if (dynamic ? types.some((t) => identical(t, x.type)) : types.length > 0) {
        c.error(x, 'DuplicateLitKey', `duplicate key ${constString(x.value!)} in map literal`);
        continue;
      }
      seen.set(key, [...types, x.type]);
    }
    assignment(c, exprWithHint(c, element.value, map.element), map.element, 'map literal');
  }
}

/** Equal for equal constants: whole numbers are integers, whatever they were written as. */
function keyOf(value: ConstValue): string {
  const whole = toInt(value);
  const key = whole.kind === 'int' ? whole : value;
  return `${key.kind === 'string' ? 's' : 'v'}${JSON.stringify(key, (_, v) => (typeof v === 'bigint' ? String(v) : v))}`;
}

/** Elements of an array (of that length) or slice (-1) literal; the number of elements it needs. */
function elements(c: Checker, list: readonly ast.Expr[], type: Type, length: number): number {
  const seen = new Set<number>();
  let index = 0;
  let count = 0;
  for (const e of list) {
    let valid = false;
    let value = e;
    if (e.kind === 'KeyValueExpr') {
      value = e.value;
      const key = checkIndex(c, e.key, length);
      if (key.type !== undefined) {
        if (key.value >= 0) {
          index = key.value;
          valid = true;
        } else c.error(e, 'InvalidLitIndex', `index ${exprString(e.key)} must be integer constant`);
      }
    } else if (length >= 0 && index >= length) {
      c.error(e, 'OversizeArrayLit', `index ${index} is out of bounds (>= ${length})`);
    } else valid = true;
    if (valid) {
      if (seen.has(index)) {
        c.error(e, 'DuplicateLitKey', `duplicate index ${index} in array or slice literal`);
      }
      seen.add(index);
    }
    index++;
    count = Math.max(count, index);
    assignment(c, exprWithHint(c, value, type), type, 'array or slice literal');
  }
  return count;
}
