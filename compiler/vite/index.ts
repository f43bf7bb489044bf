/**
 * `gots/vite`: imports of .go files in a Vite project. A folder is a package: the first of its files becomes the facade for TypeScript, the
 * others pass that on, and the package itself is that file with the query `?gots` (a real file, so that its source map counts).
 *
 * Invariant: one module per package, whoever imports it; it is served as compiled for one of its importers, and compiling it for another
 * must give the same (a difference is an error, never a second instance).
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EnvironmentModuleNode, Plugin } from 'vite';
import { goFileNames, isGoFile, type Library, moduleFiles, slashes } from '../cli/library.ts';
import { removeOrphans, writeAllTypes, writeTypes } from '../cli/type-files.ts';
import { errorOf, failureOf } from './errors.ts';
import { Libraries } from './libraries.ts';

export interface Options {
  /** Whether to write the types of .go imports to .gots/types. */
  readonly types?: boolean;
}

const virtual = 'virtual:gots/';
/** In front of the folder of a library and, behind a `!`, the path of one of its modules of instances. */
const instances = 'virtual:gots-instances/';
const query = '?gots';

export default function gots({ types = true }: Options = {}): Plugin {
  const libraries = new Libraries(
    (folder) => virtual + slashes(folder),
    (folder, path) => `${instances}${slashes(folder)}!${path}`,
  );
  let root = process.cwd();
  let development = false;
  let typesWritten = false;

  /** The library of a folder, all its files watched; its errors are thrown. */
  const open = (
    context: { error(e: never): never; addWatchFile(file: string): void },
    folder: string,
  ): Library => {
    let library: Library;
    try {
      library = libraries.get(folder);
    } catch (error) {
      return context.error(failureOf(error) as never);
    }
    for (const of of library.folders)
      for (const name of goFileNames(of)) context.addWatchFile(join(of, name));
    for (const file of moduleFiles(library.folder)) if (existsSync(file)) context.addWatchFile(file);
    const error = errorOf(library);
    return error === undefined ? library : context.error(error as never);
  };

  return {
    name: 'vite-plugin-gots',
    enforce: 'pre',

    config: () => ({
      optimizeDeps: { exclude: ['gots'] },
      resolve: { dedupe: ['gots'] },
    }),

    configResolved(config) {
      root = config.root;
      development = config.command === 'serve';
    },

    buildStart() {
      if (!types || typesWritten) return;
      typesWritten = true;
      try {
        writeAllTypes(root);
      } catch (error) {
        this.warn(failureOf(error).message);
      }
    },

    resolveId(id) {
      if (id.startsWith(instances)) return `\0${id}`;
      if (!id.startsWith(virtual)) return undefined;
      const folder = id.slice(virtual.length);
      return `${folder}/${goFileNames(folder)[0]}${query}`;
    },

    load(id) {
      if (id.startsWith(`\0${instances}`)) {
        const [folder, path] = id.slice(instances.length + 1).split('!');
        const module = open(this, folder).result.modules.find((m) => m.path === path);
        if (module === undefined) return this.error(`no instances of ${path} in ${folder}`);
        return { code: module.text, map: { mappings: '' }, moduleType: 'js' };
      }
      if (!id.endsWith(`.go${query}`)) return undefined;
      const folder = dirname(id);
      const owner = open(this, libraries.ownerOf(folder));
      const module = libraries.moduleOf(owner, folder);
      if (module === undefined) return this.error(`no Go package in ${folder}`);
      const sources = module.map.sources.map((source) => slashes(join(owner.program.root, source)));
      return { code: module.text, map: { ...module.map, sources } as never, moduleType: 'js' };
    },

    transform: {
      filter: { id: /\.go(?:\?|$)/ },
      handler(_code, id) {
        const file = id.replace(/\?.*$/, '');
        if (!file.endsWith('.go') || /[?&](?:raw|url|gots)\b/.test(id)) return undefined;
        if (!isGoFile(file)) return this.error(`${file}: tests cannot be imported`);
        const library = open(this, dirname(file));
        const conflict = libraries.conflict(library);
        if (conflict !== undefined) return this.error(conflict);
        if (types) writeTypes(root, library);
        const [first] = goFileNames(library.folder);
        if (!file.endsWith(`/${first}`))
          return { code: `export * from './${first}';\n`, map: { mappings: '' }, moduleType: 'js' };
        const { text } = library.main!.facade!;
        // What the version before has started is not to go on beside the new one.
        const replaces = `$library.replace(${JSON.stringify(slashes(library.folder))}, $package);\n`;
        const code = development ? text + replaces : text;
        return { code, map: { mappings: '' }, moduleType: 'js' };
      },
    },

    async hotUpdate({ type, file, modules, read }) {
      if (!isGoFile(file)) return undefined;
      // Saving is two changes, of which Vite's watcher tells only the first, when the file is empty still. `read` waits for the second.
      if (type !== 'delete')
        await Promise.resolve(read()).catch(() => 'it is gone again, of which the watcher tells, too');
      const affected = new Set<EnvironmentModuleNode>(modules);
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap) {
        const folder = id.startsWith(`\0${instances}`) && id.slice(instances.length + 1).split('!')[0];
        const path = folder ? `${folder}/instances.go` : id.endsWith(query) ? id.slice(0, -query.length) : id;
        if (isGoFile(path) && libraries.consistsOf(dirname(path), dirname(file))) affected.add(module);
      }
      if (types) {
        try {
          removeOrphans(root);
          if (goFileNames(dirname(file)).length > 0) writeTypes(root, libraries.get(dirname(file)));
        } catch {
          // The error is shown where the file is imported.
        }
      }
      return [...affected];
    },
  };
}
