/**
 * Literals of the basic types: near zero, and at the ends of what a type holds.
 */
import { under } from './types.mjs';

/** @typedef {import('./types.mjs').Type} Type */
/** @typedef {import('./types.mjs').Random} Random */

const strings = [
  '',
  'a',
  'go',
  'héllo',
  '世界',
  'x y z',
  'A,b;C',
  '0',
  '42',
  '-7',
  'tab\\t',
  'nl\\n',
  '\\xff\\xfe',
  'é\\x80',
  'zz\\u00e9',
  '%d',
  'nul\\x00',
];

/** A literal; for strings and numbers without their type. */
export function literal(/** @type {Random} */ random, /** @type {Type} */ type, { zero = true } = {}) {
  const t = under(type);
  switch (t.kind) {
    case 'int': {
      const max = 2n ** BigInt(t.signed ? t.bits - 1 : t.bits) - 1n;
      const min = t.signed ? -max - 1n : 0n;
      const near = [0n, 1n, 2n, 3n, 5n, 7n, 10n, 31n, 63n, 100n, 127n, 128n, 255n, 256n, 1000n, 65535n];
      const far = [
        max,
        max - 1n,
        min,
        min + 1n,
        max / 2n,
        2n ** 31n,
        2n ** 32n - 1n,
        2n ** 53n,
        2n ** 53n + 1n,
        2n ** 62n,
        0x123456789abcdefn,
        BigInt(random.next()),
      ];
      let value = random.pick(random.oneIn(4) ? far : near);
      if (t.signed && random.oneIn(4)) value = -value;
      if (value > max || value < min) value = BigInt(random.below(100));
      if (value === 0n && !zero) value = 3n;
      return random.oneIn(10) && value >= 0n ? `0x${value.toString(16)}` : String(value);
    }
    case 'float': {
      const all = [
        '0.5',
        '1.0',
        '2.25',
        '-3.75',
        '1e10',
        '0.1',
        '1e-7',
        '3.0',
        '-0.5',
        '100.0',
        '1e21',
        '123456.789',
      ];
      if (t.bits === 64)
        all.push('1e100', '1e-300', '1.7976931348623157e308', '5e-324', '9007199254740993.0');
      else all.push('16777217.0', '3.4e38', '1e-45');
      return random.pick(all);
    }
    case 'complex':
      return random.pick([
        '1i',
        '(1 + 2i)',
        '(-0.5 - 3i)',
        '(2.25 + 0i)',
        '(1e10 + 1e-7i)',
        '(3 - 4i)',
        '(0.1 + 0.2i)',
        ...(zero ? ['0i'] : []),
      ]);
    case 'bool':
      return random.pick(['true', 'false']);
    case 'string':
      return `"${random.pick(strings)}"`;
    default:
      throw new Error(`no literal of ${t.kind}`);
  }
}
