/**
 * Expressions and simple statements as one line of Go, the way the Go compiler shows them in messages: bodies and the elements of
 * composite literals are left out as `…`.
 */
import type { Expr, Field, FieldList, FuncType, Stmt } from './ast.ts';

export function exprString(x: Expr): string {
  switch (x.kind) {
    case 'BadExpr':
      return '<bad expr>';
    case 'Ident':
      return x.name;
    case 'BasicLit':
      return x.text;
    case 'CompositeLit':
      return `${x.type === undefined ? '' : exprString(x.type)}{${x.elements.length > 0 ? '…' : ''}}`;
    case 'KeyValueExpr':
      return `${exprString(x.key)}: ${exprString(x.value)}`;
    case 'FuncLit':
      return `${exprString(x.type)} {${x.body.list.length > 0 ? '…' : ''}}`;
    case 'ParenExpr':
      return `(${exprString(x.x)})`;
    case 'SelectorExpr':
      return `${exprString(x.x)}.${x.sel.name}`;
    case 'IndexExpr':
      return `${exprString(x.x)}[${exprListString(x.indices)}]`;
    case 'SliceExpr': {
      const part = (i: Expr | undefined): string => (i === undefined ? '' : exprString(i));
      return `${exprString(x.x)}[${part(x.low)}:${part(x.high)}${x.max === undefined ? '' : `:${part(x.max)}`}]`;
    }
    case 'TypeAssertExpr':
      return `${exprString(x.x)}.(${x.type === undefined ? 'type' : exprString(x.type)})`;
    case 'CallExpr':
      return `${exprString(x.fun)}(${exprListString(x.args)}${x.ellipsis > 0 ? '...' : ''})`;
    case 'StarExpr':
      return `*${exprString(x.x)}`;
    case 'UnaryExpr':
      return x.op + exprString(x.x);
    case 'BinaryExpr':
      return `${exprString(x.x)} ${x.op} ${exprString(x.y)}`;
    case 'ArrayType':
      return `[${x.length === undefined ? '' : exprString(x.length)}]${exprString(x.element)}`;
    case 'Ellipsis':
      return `...${x.element === undefined ? '' : exprString(x.element)}`;
    case 'StructType':
      return `struct{${x.fields.list.map(structFieldString).join('; ')}}`;
    case 'FuncType':
      return `func${signatureString(x)}`;
    case 'InterfaceType':
      return `interface{${x.methods.list.map(methodString).join('; ')}}`;
    case 'MapType':
      return `map[${exprString(x.key)}]${exprString(x.value)}`;
    case 'ChanType':
      return chanString(x.dir, exprString(x.element), x.element);
  }
}

export function exprListString(list: readonly Expr[]): string {
  return list.map(exprString).join(', ');
}

function chanString(dir: string, element: string, x: Expr): string {
  if (dir === 'recv') return `<-chan ${element}`;
  if (dir === 'send') return `chan<- ${element}`;
  return x.kind === 'ChanType' && x.dir === 'recv' ? `chan (${element})` : `chan ${element}`;
}

function fieldString(f: Field): string {
  const type = exprString(f.type);
  return f.names.length === 0 ? type : `${f.names.map((name) => name.name).join(', ')} ${type}`;
}

function structFieldString(f: Field): string {
  return f.tag === undefined ? fieldString(f) : `${fieldString(f)} ${f.tag.text}`;
}

function methodString(f: Field): string {
  return f.names.length > 0 && f.type.kind === 'FuncType'
    ? f.names[0].name + signatureString(f.type)
    : exprString(f.type);
}

function fieldsString(fields: FieldList): string {
  return fields.list.map(fieldString).join(', ');
}

function signatureString(type: FuncType): string {
  const params = `(${fieldsString(type.params)})`;
  if (type.results === undefined || type.results.list.length === 0) return params;
  const [first, second] = type.results.list;
  if (second === undefined && first.names.length === 0) return `${params} ${exprString(first.type)}`;
  return `${params} (${fieldsString(type.results)})`;
}

/** A simple statement where a value was wanted; of an assignment both sides stand out, since `==` was probably meant. */
export function stmtString(stmt: Stmt): string {
  switch (stmt.kind) {
    case 'AssignStmt':
      return stmt.op === '='
        ? `assignment ${emphasized(stmt.lhs)} = ${emphasized(stmt.rhs)}`
        : `${exprListString(stmt.lhs)} ${stmt.op} ${exprListString(stmt.rhs)}`;
    case 'IncDecStmt':
      return exprString(stmt.x) + stmt.op;
    case 'SendStmt':
      return `${exprString(stmt.chan)} <- ${exprString(stmt.value)}`;
    case 'ExprStmt':
      return exprString(stmt.x);
    default:
      return stmt.kind;
  }
}

function emphasized(list: readonly Expr[]): string {
  const text = exprListString(list);
  return list.length === 1 && list[0].kind === 'BinaryExpr' ? `(${text})` : text;
}
