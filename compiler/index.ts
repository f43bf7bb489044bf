/** The public compile API of gots. */

export { FileSet, type Pos, type Position } from '../grammar/source.ts';
export {
  type CompileOptions,
  type CompileResult,
  compile,
  type EmittedModule,
  type Facade,
  type PackageSource,
  type SourceMap,
} from './compile.ts';
export type { Code, Diagnostic } from './diagnostics.ts';
