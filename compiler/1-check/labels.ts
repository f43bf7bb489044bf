/** Labels in Info: which name means which statement. That they exist and are used was checked when the file was parsed. */
import type * as ast from '../../grammar/ast.ts';
import type { Checker } from './checker.ts';
import { Label } from './objects.ts';
import { recordDef } from './recording.ts';

/** The label of that name in the function being checked, which a goto may mention before it is declared. */
function label(c: Checker, id: ast.Ident): Label {
  let obj = c.env.labels.get(id.name);
  if (obj === undefined) c.env.labels.set(id.name, (obj = new Label(c.pkg, id.name, id.pos)));
  return obj;
}

export function declareLabel(c: Checker, id: ast.Ident): void {
  if (id.name !== '_') recordDef(c, id, label(c, id));
}

export function useLabel(c: Checker, id: ast.Ident): void {
  const obj = label(c, id);
  obj.used = true;
  c.info.uses.set(id, obj);
}
