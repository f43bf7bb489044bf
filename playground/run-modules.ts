/**
 * A Vite plugin: what programs run on, as modules with names that emitted code can know, since a worker has no import map. `run/worker.js`
 * is the run worker; beside it are `runtime.js`, `std/<path>.js` and `native/<path>.js`, which share one instance of the runtime, and what the
 * compile worker asks for: `declarations/<path>.json`, and `declarations/index.json`, the list of paths.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vite';
import type { StdBundle } from '../compiler/std-bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export function runModules(): Plugin {
  return {
    name: 'gots-run-modules',
    async generateBundle() {
      for (const [name, source] of await buildModules()) {
        this.emitFile({ type: 'asset', fileName: `run/${name}`, source });
      }
    },
    configureServer(server) {
      let modules: Promise<Map<string, string>> | undefined;
      server.middlewares.use(async (request, response, next) => {
        const name = /^\/run\/([^?]+)/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        modules ??= buildModules();
        const text = (await modules).get(name);
        if (text === undefined) return next();
        response.setHeader('content-type', name.endsWith('.json') ? 'application/json' : 'text/javascript');
        response.end(text);
      });
    },
  };
}

async function buildModules(): Promise<Map<string, string>> {
  if (!existsSync(join(root, 'dist/std.json'))) throw new Error('dist/ is missing: npm run build makes it');
  const std = modulesOf('dist/std', /\.js$/);
  const natives = modulesOf('runtime/std', /\/index\.ts$/);
  const result = await build({
    entryPoints: {
      worker: join(root, 'playground/run-worker.ts'),
      runtime: join(root, 'runtime/index.ts'),
      ...Object.fromEntries(std.map((path) => [`std/${path}`, resolveName(`gots/std/${path}`)])),
      ...Object.fromEntries(natives.map((path) => [`native/${path}`, resolveName(`gots/native/${path}`)])),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    outdir: '/',
    write: false,
    chunkNames: 'chunks/[hash]',
    logLevel: 'warning',
    plugins: [gotsNames],
  });
  return new Map([
    ...result.outputFiles.map(
      ({ path, text }) => [path.replaceAll('\\', '/').replace(/^(\w:)?\//, ''), text] as const,
    ),
    ...declarations(),
  ]);
}

/** What `dist/std.json` has, a package a file. */
function declarations(): (readonly [string, string])[] {
  const bundle: StdBundle = JSON.parse(readFileSync(join(root, 'dist/std.json'), 'utf8'));
  const file = (name: string, content: unknown) =>
    [`declarations/${name}.json`, JSON.stringify(content)] as const;
  return [
    file('index', Object.keys(bundle)),
    ...Object.entries(bundle).map(([path, content]) => file(path, content)),
  ];
}

function modulesOf(folder: string, file: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => file.test(name))
    .map((name) => name.replace(file, ''));
}

const gotsNames: EsbuildPlugin = {
  name: 'gots-names',
  setup({ onResolve }) {
    onResolve({ filter: /^gots\// }, ({ path }) => ({ path: resolveName(path) }));
  },
};

/** The file behind a name that emitted code and natives import; the runtime and natives from their sources, std as the build emitted it. */
function resolveName(name: string): string {
  const [, room, path] = /^gots\/(\w+)\/?(.*)$/.exec(name) ?? [];
  if (room === 'std') return join(root, `dist/std/${path}.js`);
  return join(root, room === 'native' ? `runtime/std/${path}/index.ts` : 'runtime/index.ts');
}
