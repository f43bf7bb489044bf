import { expect, test } from 'vitest';
import { bound } from './bound.ts';

const head = "import * as $ from 'gots/runtime';\n";

test('what is used of the runtime becomes constants, each declared once', () => {
  expect(bound(`${head}$.send(c, $.add(1, 2));\nif ($r === $.PARKED) $.send(c, 1);\n`)).toBe(
    "import * as $ from 'gots/runtime'; const $_send = $.send, $_add = $.add, $_PARKED = $.PARKED;\n" +
      '$_send(c, $_add(1, 2));\nif ($r === $_PARKED) $_send(c, 1);\n',
  );
});

test('strings, comments and members of other names stay', () => {
  const text = `${head}a('$.x', "it's $.x", \`$.x\n$.x\`); // $.x\n/* $.x\n$.x */ a$.x; $f.$d; '\\'$.x';\n`;
  expect(bound(text)).toBe(text);
});
