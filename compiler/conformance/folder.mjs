/**
 * The programs of several packages that lie in a `.dir` folder: Go's test driver compiles its files, a package a name, in lexicographic order, and
 * lets them import each other as `./a` (or `test/a`). Here they are laid out as a module `test` in a temporary folder, a package a folder,
 * with such imports spelled `test/a`; lines stay where they are.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {object} Laid a folder laid out
 * @property {{ folder: string, files: { name: string, source: string }[] }[]} packages in Go's order; of a program, main is the last
 * @property {string} root
 * @property {() => void} remove
 */

/**
 * @param {string} from the `.dir` folder
 * @param {string} root where to; does not exist yet
 * @param {boolean} singleFilePackages
 * @returns {Laid}
 */
export function layOut(from, root, singleFilePackages) {
  /** @type {Map<string, { name: string, source: string }[]>} */
  const packages = new Map();
  for (const name of readdirSync(from).sort()) {
    if (!name.endsWith('.go')) continue;
    const source = readFileSync(join(from, name), 'utf8');
    const key = singleFilePackages ? name : (/^package (\w+)/m.exec(source)?.[1] ?? name);
    packages.set(key, [...(packages.get(key) ?? []), { name, source }]);
  }
  write(join(root, 'go.mod'), 'module test\n\ngo 1.26\n');
  const laid = [...packages.values()].map((files) => {
    const folder = join(root, files[0].name.slice(0, -'.go'.length));
    for (const { name, source } of files)
      write(
        join(folder, name.replace(/_test\.go$/, '_test_.go')), // to the driver a file as any other
        source.replace(/^(import\s.*?|\s+(?:[^\s"]+\s+)?)"\.\/([^"]+)"/gm, '$1"test/$2"'),
      );
    return { folder, files };
  });
  return { root, packages: laid, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A copy of a folder as a module named after it, as `runindir` wants it. */
export function copyModule(
  /** @type {string} */ from,
  /** @type {string} */ root,
  /** @type {string} */ name,
  /** @type {string} */ version,
) {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    write(join(root, file.slice(from.length)), readFileSync(file));
  }
  write(join(root, 'go.mod'), `module ${name}\n\ngo ${version}\n`);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A copy of a file, in a module for a version of the language. */
export function copyFile(
  /** @type {string} */ from,
  /** @type {string} */ root,
  /** @type {string} */ version,
) {
  const name = basename(from);
  const { folder, remove } = writeModule(root, 'test', version, [
    { name, source: readFileSync(from, 'utf8') },
  ]);
  return { file: join(folder, name), remove };
}

/** The files of one package, in a module for a version of the language. */
export function writeModule(
  /** @type {string} */ root,
  /** @type {string} */ module,
  /** @type {string} */ version,
  /** @type {readonly { name: string, source: string }[]} */ files,
) {
  for (const { name, source } of files) write(join(root, name), source);
  write(join(root, 'go.mod'), `module ${module}\n\ngo ${version}\n`);
  return { folder: root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export function write(/** @type {string} */ file, /** @type {string | Buffer} */ text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
