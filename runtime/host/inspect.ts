// What V8 knows about a program and JavaScript cannot ask: which variables a function captured, and which objects are garbage. Most programs end without
// these questions, so Node's modules for them are loaded when they are asked.

import type { Session } from 'node:inspector';
import type { Scope } from './host.ts';

/** The variables that a function can see, by scope; those of the globe left out. */
export function scopesOf(fn: object): Scope[] {
  const session = new (process.getBuiltinModule('node:inspector').Session)();
  session.connect();
  const place = globalThis as typeof globalThis & { $gots?: { readonly fn: object; value: unknown } };
  const shared = { fn, value: undefined as unknown };
  place.$gots = shared;
  const properties = (objectId: string): RemoteProperty[] =>
    post(session, 'Runtime.getProperties', { objectId, ownProperties: true }).result as RemoteProperty[];
  try {
    const { result } = post(session, 'Runtime.evaluate', { expression: '$gots.fn' }) as { result: Remote };
    const { internalProperties } = post(session, 'Runtime.getProperties', { objectId: result.objectId });
    const list = (internalProperties as RemoteProperty[]).find(({ name }) => name === '[[Scopes]]');
    return properties(list?.value?.objectId ?? '')
      .filter(({ value }) => !/^(Global|Script)/.test(value?.description ?? ''))
      .map(({ value: scope }) => ({
        module: /^Module/.test(scope?.description ?? ''),
        variables: properties(scope?.objectId ?? '').flatMap(({ name, value }) => {
          if (value?.objectId === undefined) return [];
          post(session, 'Runtime.callFunctionOn', {
            objectId: value.objectId,
            functionDeclaration: 'function () { $gots.value = this; }',
          });
          return [[name, shared.value] as const];
        }),
      }));
  } finally {
    delete place.$gots;
    session.disconnect();
  }
}

interface Remote {
  readonly objectId?: string;
  readonly description?: string;
}

interface RemoteProperty {
  readonly name: string;
  readonly value?: Remote;
}

/** Sessions with one's own thread answer at once. */
function post(session: Session, method: string, params: object): Record<string, unknown> {
  let answer: Record<string, unknown> = {};
  session.post(method, params, (error, result) => {
    if (error === null) answer = result as Record<string, unknown>;
  });
  return answer;
}

/** Collects all garbage there is. */
export function collectGarbage(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const gc = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
  gc();
}
