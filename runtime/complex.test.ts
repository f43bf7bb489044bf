import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cadd, cdiv, ceq, cmul, cneg, complex, csub, toComplex64 } from './complex.ts';

const lines = readFileSync(new URL('testdata/complex.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

function read(text: string) {
  const [re, im] = text.replaceAll('Inf', 'Infinity').split(',').map(Number);
  return complex(re, im);
}

test('products and quotients, as recorded from Go', () => {
  for (const line of lines) {
    const [a, b, product, quotient, product64, quotient64] = line.split(' ').map(read);
    expect(cmul(a, b), `product ${line}`).toEqual(product);
    expect(cdiv(a, b), `quotient ${line}`).toEqual(quotient);
    const [x, y] = [toComplex64(a), toComplex64(b)];
    expect(toComplex64(cmul(x, y)), `product64 ${line}`).toEqual(product64);
    expect(toComplex64(cdiv(x, y)), `quotient64 ${line}`).toEqual(quotient64);
  }
});

test('sums, negation, equality', () => {
  expect(cadd(complex(1, 2), complex(3, -5))).toEqual(complex(4, -3));
  expect(csub(complex(1, 2), complex(3, -5))).toEqual(complex(-2, 7));
  expect(cneg(complex(1, 0))).toEqual(complex(-1, -0));
  expect(ceq(complex(0, -0), complex(-0, 0))).toBe(true);
  expect(ceq(complex(NaN, 0), complex(NaN, 0))).toBe(false);
});
