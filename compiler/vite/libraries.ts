/**
 * The packages that a Vite server or build has compiled. Invariant: what `get` gives is made of the files as they are.
 */
import { join, resolve } from 'node:path';
import { compileLibrary, type Library, slashes, stampOf } from '../cli/library.ts';
import { folderOf } from '../cli/program.ts';
import { type EmittedModule, isInstances } from '../compile.ts';

export class Libraries {
  private readonly specifier: (folder: string) => string;
  private readonly compiled = new Map<string, Library>();
  /** Which library a package's module is taken from. */
  private readonly owners = new Map<string, string>();

  private readonly instances: (folder: string, path: string) => string;

  /** Specifiers of the module of a package, and of a module of instances that belongs to the library of a folder. */
  constructor(specifier: (folder: string) => string, instances: (folder: string, path: string) => string) {
    this.specifier = specifier;
    this.instances = instances;
  }

  get(folder: string): Library {
    const key = slashes(resolve(folder));
    const known = this.compiled.get(key);
    if (known !== undefined && known.stamp === stampOf(known.folders)) return known;
    const library = compileLibrary(key, this.specifier, (path) => this.instances(key, path));
    this.compiled.set(key, library);
    for (const module of packagesOf(library)) {
      const of = this.folderOfModule(library, module);
      if (!this.owners.has(of)) this.owners.set(of, key);
    }
    return library;
  }

  ownerOf(folder: string): string {
    return this.owners.get(folder) ?? folder;
  }

  moduleOf(library: Library, folder: string): EmittedModule | undefined {
    return packagesOf(library).find((module) => this.folderOfModule(library, module) === folder);
  }

  /** Whether the library of a folder (or the one its module is taken from) includes the package in another. */
  consistsOf(folder: string, other: string): boolean {
    const key = slashes(resolve(folder));
    const of = slashes(resolve(other));
    if (key === of) return true;
    return [key, this.ownerOf(key)].some(
      (k) => this.compiled.get(k)?.folders.some((f) => slashes(f) === of) === true,
    );
  }

  /** Says which package of the library would have to be emitted differently than it is for another library. */
  conflict(library: Library): string | undefined {
    for (const module of packagesOf(library)) {
      const of = this.folderOfModule(library, module);
      const owner = this.ownerOf(of);
      if (owner === slashes(resolve(library.folder))) continue;
      const served = this.moduleOf(this.get(owner), of);
      const text = ({ text }: EmittedModule, folder: string) =>
        text.replaceAll(this.instances(folder, ''), '');
      if (served !== undefined && text(served, owner) !== text(module, slashes(resolve(library.folder))))
        return `package ${module.path} parks in ${library.program.path} where it does not in ${owner}: formatting one of its values parks, which gots does not support across imports yet`;
    }
    return undefined;
  }

  private folderOfModule(library: Library, module: EmittedModule): string {
    const { program } = library;
    return slashes(
      module.path === program.path
        ? resolve(library.folder)
        : join(program.root, folderOf(program, module.path)),
    );
  }
}

/** The modules that are packages. */
function packagesOf({ result }: Library): EmittedModule[] {
  return result.modules.filter(({ path }) => !isInstances(path));
}
