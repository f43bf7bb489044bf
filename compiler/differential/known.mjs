/**
 * The differences that are nobody's fault: what the language leaves open, and Go's compiler does as it happens. Each has its reason. Everything before and
 * behind such a place is compared.
 */

/** @type {readonly { reason: string, output: RegExp, same: string }[]} */
const known = [
  {
    reason:
      'of two operands that fail, a compiler may find either first: `s[0] = s[1]` on an empty slice. Messages are compared wherever programs do agree',
    output:
      /runtime error: (index out of range|slice bounds out of range|integer divide|invalid memory|negative shift|makeslice).*|assignment to entry in nil map|interface conversion: .*/g,
    same: 'a failure',
  },
  {
    reason:
      "a method of values called on a nil pointer in an interface panics in a wrapper that says so, unless Go's compiler knows what is in the interface and calls the method itself",
    output: /value method \S+ called using nil \S+ pointer/g,
    same: 'a failure',
  },
];

/** Whether they differ in nothing but what is known. */
export function alike(/** @type {string} */ go, /** @type {string} */ gots) {
  const [a, b] = [go, gots].map((output) =>
    known.reduce((text, { output, same }) => text.replace(output, same), output),
  );
  return a === b;
}
