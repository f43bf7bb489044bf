/** Visits the direct children of a node, in source order. The table is complete over all kinds, or it does not compile. */
import type { AnyNode, CaseClause, CommClause, Decl, Expr, Field, FieldList, Spec, Stmt } from './ast.ts';

export type Visitor = (child: AnyNode) => void;
type Rule<K extends AnyNode['kind']> = (node: Extract<AnyNode, { kind: K }>, visit: Visitor) => void;

const leaf = (): void => {};
const all = (
  nodes: readonly (Expr | Stmt | Decl | Spec | CaseClause | CommClause)[] | undefined,
  visit: Visitor,
): void => {
  if (nodes !== undefined) for (const n of nodes) visit(n);
};
const one = (node: AnyNode | undefined, visit: Visitor): void => {
  if (node !== undefined) visit(node);
};
const fields = (list: FieldList | undefined, visit: Visitor): void => {
  if (list !== undefined) for (const f of list.list) field(f, visit);
};
const field = (f: Field, visit: Visitor): void => {
  all(f.names, visit);
  visit(f.type);
};

const rules: { readonly [K in AnyNode['kind']]: Rule<K> } = {
  BadExpr: leaf,
  Ident: leaf,
  BasicLit: leaf,
  CompositeLit: (n, v) => (one(n.type, v), all(n.elements, v)),
  KeyValueExpr: (n, v) => (v(n.key), v(n.value)),
  FuncLit: (n, v) => (v(n.type), v(n.body)),
  ParenExpr: (n, v) => v(n.x),
  SelectorExpr: (n, v) => (v(n.x), v(n.sel)),
  IndexExpr: (n, v) => (v(n.x), all(n.indices, v)),
  SliceExpr: (n, v) => (v(n.x), one(n.low, v), one(n.high, v), one(n.max, v)),
  TypeAssertExpr: (n, v) => (v(n.x), one(n.type, v)),
  CallExpr: (n, v) => (v(n.fun), all(n.args, v)),
  StarExpr: (n, v) => v(n.x),
  UnaryExpr: (n, v) => v(n.x),
  BinaryExpr: (n, v) => (v(n.x), v(n.y)),
  ArrayType: (n, v) => (one(n.length, v), v(n.element)),
  Ellipsis: (n, v) => one(n.element, v),
  StructType: (n, v) => fields(n.fields, v),
  FuncType: (n, v) => (fields(n.typeParams, v), fields(n.params, v), fields(n.results, v)),
  InterfaceType: (n, v) => fields(n.methods, v),
  MapType: (n, v) => (v(n.key), v(n.value)),
  ChanType: (n, v) => v(n.element),
  BadStmt: leaf,
  EmptyStmt: leaf,
  DeclStmt: (n, v) => v(n.decl),
  LabeledStmt: (n, v) => v(n.stmt),
  ExprStmt: (n, v) => v(n.x),
  SendStmt: (n, v) => (v(n.chan), v(n.value)),
  IncDecStmt: (n, v) => v(n.x),
  AssignStmt: (n, v) => (all(n.lhs, v), all(n.rhs, v)),
  GoStmt: (n, v) => v(n.call),
  DeferStmt: (n, v) => v(n.call),
  ReturnStmt: (n, v) => all(n.results, v),
  BranchStmt: leaf,
  BlockStmt: (n, v) => all(n.list, v),
  IfStmt: (n, v) => (one(n.init, v), v(n.cond), v(n.body), one(n.else, v)),
  CaseClause: (n, v) => (all(n.list, v), all(n.body, v)),
  SwitchStmt: (n, v) => (one(n.init, v), one(n.tag, v), all(n.cases, v)),
  TypeSwitchStmt: (n, v) => (one(n.init, v), one(n.name, v), v(n.x), all(n.cases, v)),
  CommClause: (n, v) => (one(n.comm, v), all(n.body, v)),
  SelectStmt: (n, v) => all(n.cases, v),
  ForStmt: (n, v) => (one(n.init, v), one(n.cond, v), one(n.post, v), v(n.body)),
  RangeStmt: (n, v) => (one(n.key, v), one(n.value, v), v(n.x), v(n.body)),
  ImportSpec: leaf,
  ValueSpec: (n, v) => (all(n.names, v), one(n.type, v), all(n.values, v)),
  TypeSpec: (n, v) => (v(n.name), fields(n.typeParams, v), v(n.type)),
  GenDecl: (n, v) => all(n.specs, v),
  FuncDecl: (n, v) => (fields(n.recv, v), v(n.name), v(n.type), one(n.body, v)),
  BadDecl: leaf,
  File: (n, v) => all(n.decls, v),
};

export function forEachChild(node: AnyNode, visit: Visitor): void {
  (rules[node.kind] as (node: AnyNode, visit: Visitor) => void)(node, visit);
}
