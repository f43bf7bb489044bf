/** Declarations inside functions: a name is visible only after its own declaration, a type already within it. */
import type * as ast from '../../grammar/ast.ts';
import { type Checker, unset } from './checker.ts';
import { constDecl, varDecl } from './decl.ts';
import { declare } from './declare.ts';
import { Const, TypeName, Var } from './objects.ts';
import { checkArity, constSpecs } from './resolver.ts';
import { declareType } from './typedecl.ts';

export function declStmt(c: Checker, decl: ast.GenDecl): void {
  if (decl.token === 'const') for (const spec of constSpecs(decl)) constSpec(c, spec);
  else if (decl.token === 'var') for (const spec of decl.specs) varSpec(c, spec as ast.ValueSpec);
  else if (decl.token === 'type') for (const spec of decl.specs) typeSpec(c, spec as ast.TypeSpec);
}

function constSpec(
  c: Checker,
  { spec, type, values, inherited }: ReturnType<typeof constSpecs>[number],
): void {
  const consts = spec.names.map((name) => {
    const obj = new Const(c.pkg, name.name, name.pos);
    obj.type = unset;
    return obj;
  });
  c.settle(() => {
    consts.forEach((obj, i) => {
      constDecl(c, obj, type, values[i], inherited, spec.iota);
    });
    checkArity(c, spec, values, true, inherited);
  });
  spec.names.forEach((name, i) => {
    declare(c, c.env.scope, name, consts[i], spec.end);
  });
}

function varSpec(c: Checker, spec: ast.ValueSpec): void {
  const { names, values } = spec;
  const vars = names.map((name) => new Var(c.pkg, name.name, name.pos, unset, 'local'));
  c.settle(() => {
    if (values.length === 1 && vars.length > 1) varDecl(c, vars[0], vars, spec.type, values[0]);
    else
      vars.forEach((v, i) => {
        varDecl(c, v, undefined, spec.type, values[i]);
      });
    if (spec.type === undefined || values.length > 0) checkArity(c, spec, values, false, false);
  });
  names.forEach((name, i) => {
    declare(c, c.env.scope, name, vars[i], spec.end);
  });
}

function typeSpec(c: Checker, spec: ast.TypeSpec): void {
  const obj = new TypeName(c.pkg, spec.name.name, spec.name.pos);
  obj.type = unset;
  obj.local = true;
  obj.alias = spec.alias;
  declare(c, c.env.scope, spec.name, obj, spec.name.pos);
  if (!spec.alias) c.info.localTypes.push(obj);
  c.path.push(obj);
  declareType(c, obj, spec);
  c.path.pop();
}
