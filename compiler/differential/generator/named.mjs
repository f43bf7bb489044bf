/**
 * Declarations of types over basic ones, with methods: `type N int`.
 */
import { basics } from './types.mjs';

export function namedType(/** @type {import('./section.mjs').Section} */ s) {
  /** @type {import('./types.mjs').Named} */
  const type = {
    kind: 'named',
    name: `N§${'abc'[s.named.length]}`,
    of: s.random.pick(basics.filter((b) => b.kind !== 'bool')),
  };
  const { name, of } = type;
  s.named.push(type);
  s.types.push(type);
  s.declarations.push(
    `type ${name} ${of.name}`,
    `func (n ${name}) Double() ${name} { return n + n }`,
    `func (n ${name}) Show() string { return fmt.Sprint("n:", ${of.name}(n)) }`,
  );
  if (s.random.oneIn(2))
    s.declarations.push(`func (n ${name}) String() string { return "<" + fmt.Sprint(${of.name}(n)) + ">" }`);
}
