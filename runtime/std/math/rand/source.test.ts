// The sequences of Go's generators: for each seed the first two numbers and the thousandth, recorded from Go.

import * as $ from 'gots/runtime';
import { expect, it } from 'vitest';
import { rngSource } from './source.ts';
import { ChaCha8 } from './v2/chacha8.ts';
import { PCG } from './v2/pcg.ts';

it.each([
  [0, '8717895732742165505', '2259404117704393152', '8063246301045201982'],
  [1, '5577006791947779410', '8674665223082153551', '4156721158850876882'],
  [42, '3440579354231278675', '9832119173398632219', '1027943892744365279'],
  [-7, '747107023976529931', '16308104968817794534', '5538704931495666629'],
  [$.shl(1, 62), '5577006791947779410', '8674665223082153551', '4156721158850876882'],
])('additive generator, seed %s', (seed, first, second, thousandth) => {
  const r = new rngSource();
  r.Seed(seed);
  expect(String(r.Int63())).toBe(first);
  expect(String(r.Uint64())).toBe(second);
  for (let i = 0; i < 997; i++) r.int31();
  expect(String(r.Int63())).toBe(thousandth);
});

it('PCG', () => {
  const p = new PCG();
  p.Seed(1, 2);
  expect(String(p.Uint64())).toBe('14192431797130687760');
  expect(String(p.Uint64())).toBe('11371241257079532652');
  for (let i = 0; i < 997; i++) p.Uint64();
  expect(String(p.Uint64())).toBe('13223643463053261592');
});

it('ChaCha8, beyond several changes of its seed', () => {
  const c = new ChaCha8();
  c.Seed(Uint8Array.from({ length: 32 }, (_, i) => i));
  expect(String(c.Uint64())).toBe('12537355132343524571');
  expect(String(c.Uint64())).toBe('11147319424196738781');
  for (let i = 0; i < 997; i++) c.Uint64();
  expect(String(c.Uint64())).toBe('13401295818756169102');
});
