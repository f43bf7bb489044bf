// Polynomials, by Horner's rule: the order of operations is part of the result.

export function polynomial(x: number, highest: number, ...coefficients: readonly number[]): number {
  let sum = highest;
  for (const c of coefficients) sum = sum * x + c;
  return sum;
}
