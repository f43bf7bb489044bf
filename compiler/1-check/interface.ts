/** Interface types: explicit methods and embedded elements; no method may come twice with different signatures. */
import type * as ast from '../../grammar/ast.ts';
import type { Pos } from '../../grammar/source.ts';
import type { Checker } from './checker.ts';
import { Func, Var } from './objects.ts';
import { startPos } from './positions.ts';
import { identical, isValid } from './predicates.ts';
import { recordDef, recordType } from './recording.ts';
import { funcType } from './signature.ts';
import { isImportedConstraint } from './typedecl.ts';
import { InterfaceType, type Named, Signature, type Type, underlying } from './types.ts';
import { allMethods } from './typeset.ts';
import { checkTermCount, parseUnion } from './union.ts';

export function interfaceType(c: Checker, e: ast.InterfaceType, def: Named | undefined): InterfaceType {
  const type = new InterfaceType([], []);
  const methods: Func[] = [];
  const embeddeds: { type: Type; pos: Pos }[] = [];
  for (const field of e.methods.list) {
    if (field.names.length === 0) {
      embeddeds.push({ type: parseUnion(c, field.type), pos: startPos(field.type) });
      continue;
    }
    for (const name of field.names) {
      if (name.name === '_') {
        c.error(name, 'BlankIfaceMethod', 'methods must have a unique non-blank name');
      } else if (field.type.kind === 'FuncType') methods.push(method(c, name, field.type, def ?? type));
    }
  }
  // Filled in now: the signatures above may already mention this type.
  type.methods = methods;
  type.embeddeds = embeddeds.map((x) => x.type);
  if (methods.length + embeddeds.length > 0)
    c.later(() => {
      const allowed = embeddeds.filter((x) => checkElement(c, x.type, x.pos));
      if (allowed.length < embeddeds.length) {
        // Nothing follows from what an older version does not have.
        type.embeddeds = allowed.map((x) => x.type);
        type.typeSet = type.allMethods = undefined;
      }
      checkDuplicates(c, methods, allowed);
    });
  return type;
}

function method(c: Checker, name: ast.Ident, e: ast.FuncType, recv: Type): Func {
  const sig = funcType(c, e, undefined);
  recordType(c, e, 'typexpr', sig);
  const obj = new Func(c.pkg, name.name, name.pos);
  const self = new Var(c.pkg, '', name.pos, recv, 'recv');
  obj.type = new Signature(self, sig.typeParams, sig.params, sig.results, sig.variadic);
  recordDef(c, name, obj);
  return obj;
}

/** Until go1.18 interfaces could only embed interfaces of methods. */
export function checkElement(c: Checker, type: Type, pos: Pos): boolean {
  const u = underlying(type);
  if (u.kind === 'Interface')
    return (
      !isImportedConstraint(c, type) || c.requires(pos, 18, `embedding constraint interface ${c.text(type)}`)
    );
  if (!isValid(u)) return true;
  if (u.kind === 'Union') checkTermCount(c, u, pos);
  const what = u.kind === 'Union' ? 'interface element' : 'non-interface type';
  return c.requires(pos, 18, `embedding ${what} ${c.text(type)}`);
}

function checkDuplicates(
  c: Checker,
  methods: readonly Func[],
  embeddeds: readonly { type: Type; pos: Pos }[],
): void {
  const seen = new Map<string, { obj: Func; pos: Pos }>();
  const add = (obj: Func, pos: Pos, explicit: boolean) => {
    const key = obj.exported ? obj.name : `${obj.pkg?.path}.${obj.name}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, { obj, pos });
    else if (explicit || !identical(obj.type, other.obj.type) || !c.allows(pos, 14)) {
      const more = [other.pos, `other declaration of method ${obj.name}`] as const;
      c.error(pos, 'DuplicateDecl', `duplicate method ${obj.name}`, more);
    }
  };
  for (const m of methods) add(m, m.pos, true);
  for (const { type, pos } of embeddeds) {
    const u = underlying(type);
    if (u.kind === 'Interface') for (const m of allMethods(u)) add(m, pos, false);
  }
}
