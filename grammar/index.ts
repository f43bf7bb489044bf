/**
 * Text → syntax tree. The only room that knows chevrotain.
 */
import type { File } from './ast.ts';
import { GoParser } from './declarations.ts';
import type { SyntaxFault } from './errors.ts';
import type { SourceFile } from './source.ts';

export type * from './ast.ts';
export { isExported, isIdentifier } from './characters.ts';
export type { SyntaxFault, SyntaxFault as SyntaxError } from './errors.ts';
export { exprString } from './format.ts';
export { decodeRune, decodeString } from './literals.ts';
export * from './source.ts';

/** Made at the first use: chevrotain's analysis of the grammar takes some 30 ms. It keeps nothing from one file to the next. */
let parser: GoParser | undefined;

/** Parses one file, whatever its text. The tree is complete if there are no errors, and partial otherwise. */
export function parseFile(source: SourceFile): { file: File; errors: SyntaxFault[] } {
  parser ??= new GoParser();
  return parser.parse(source);
}
