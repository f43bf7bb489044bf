/**
 * GODEBUG settings: how a program asks for what Go did in earlier versions. They come from the go line of the main module, which stands for the
 * defaults of its time, its `godebug` lines, and the `//go:debug` lines of package main, the later before the earlier; when the program runs, the
 * environment comes last (runtime/godebug.ts).
 *
 * Invariant: every setting that Go knows is in one of the two tables. What the program is told is only what differs from today.
 */
import type * as ast from '../grammar/ast.ts';
import { fileHeader, goMinor } from './build-constraint.ts';

export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** What the main module says; without one, nothing, which stands for today. */
export interface ModuleSettings {
  /** Of its go line: '1.21'. */
  readonly go?: string;
  readonly settings: readonly Setting[];
}

/** Those that change what a program does here: today's value and, where that has changed, since which version, and what it was before. */
const honoured: Readonly<
  Record<string, { readonly now: string; readonly changed?: number; readonly old?: string }>
> = {
  asynctimerchan: { now: '0', changed: 23, old: '1' },
  panicnil: { now: '0', changed: 21, old: '1' },
  randautoseed: { now: '1' },
  randseednop: { now: '1', changed: 24, old: '0' },
};

/** Those that no program can tell here: most are of packages that gots does not have. */
const others = new Set(
  [
    // cmd/go
    'allowmultiplevcs embedfollowsymlinks gocachehash gocachetest gocacheverify gotestjsonbuildtext gotypesalias installgoroot',
    // How many processors there are, the names of memory mappings, how long operations take, links of Windows
    'containermaxprocs updatemaxprocs decoratemappings dataindependenttiming winreadlinkvolume winsymlink',
    // crypto/sha256 has it, whose sums do not depend on it
    'fips140',
    // archive/tar, archive/zip, html/template, mime/multipart, os/exec
    'tarinsecurepath zipinsecurepath htmlmetacontenturlescape jstmpllitinterp multipartmaxheaders multipartmaxparts execerrdot',
    // crypto/tls, crypto/x509 and the like
    'cryptocustomrand fips140ems rsa1024min tls10server tls3des tlsmaxrsasize tlsmlkem tlsrsakex tlssecpmlkem tlssha1 tlsunsafeekm',
    'x509keypairleaf x509negativeserial x509rsacrt x509sha256skid x509usefallbackroots x509usepolicies',
    // net, net/http, net/url
    'multipathtcp netdns netedns0 http2client http2debug http2server httpcookiemaxnum httplaxcontentlength httpmuxgo121',
    'httpservecontentkeepheaders urlmaxqueryparams urlstrictcolons',
  ].flatMap((line) => line.split(' ')),
);

/** Go has them no more, since when. */
const removed: Readonly<Record<string, number>> = { x509sha1: 24 };

/** What is wrong with a setting, in the go command's words; `verb` is what it calls one. */
export function problemOf(verb: string, { key, value }: Setting): string | undefined {
  if (/[ \t]/.test(key)) return 'key contains space';
  if (/[ \t]/.test(value)) return 'value contains space';
  if (key.includes(',')) return 'key contains comma';
  if (value.includes(',')) return 'value contains comma';
  if (key === 'default') {
    const version = versionOf(value);
    if (version === undefined) return 'value for default= must be goVERSION';
    const [major, minor = 0] = version.split('.').map(Number.parseFloat);
    return major > 1 || minor > goMinor
      ? `default=${value} too new (toolchain is go1.${goMinor})`
      : undefined;
  }
  if (Object.hasOwn(honoured, key) || others.has(key)) return undefined;
  if (Object.hasOwn(removed, key))
    return `use of removed ${verb} "${key}", see https://go.dev/doc/godebug#go-1${removed[key]}`;
  return `unknown ${verb} "${key}"`;
}

/** What gots does not do although Go would: a setting for some call stacks only (`value#pattern`), and what the self-tests of crypto print. */
export function unsupported({ key, value }: Setting): string | undefined {
  const refused =
    (Object.hasOwn(honoured, key) && key !== 'panicnil' && value.includes('#')) ||
    (key === 'fips140' && !['on', 'only', 'off', ''].includes(value));
  return refused ? `GODEBUG setting ${key}=${value} is` : undefined;
}

/** go1.21 → 1.21; undefined for what is no version. */
function versionOf(text: string): string | undefined {
  const number = '(?:0|[1-9]\\d*)';
  return new RegExp(`^go(${number}(?:\\.${number}(?:\\.${number}|[a-z]+${number})?)?)$`).exec(text)?.[1];
}

export interface Directive {
  readonly pos: number;
  readonly end: number;
  /** A setting, or what is wrong with it. */
  readonly says: Setting | { readonly problem: string };
}

/** The `//go:debug` comments above the package clause. */
export function directivesOf(file: ast.File): readonly Directive[] {
  if (!file.source.text.includes('//go:debug')) return [];
  const { end } = fileHeader(file.source.text);
  return file.comments
    .filter(({ pos, text }) => pos - file.source.base < end && text.startsWith('//go:debug'))
    .flatMap(({ pos, end, text }) => {
      const says = parse(text.trimEnd());
      return says === undefined ? [] : [{ pos, end, says }];
    });
}

/** Undefined when it is another directive, whose name only begins in this way. */
function parse(text: string): Directive['says'] | undefined {
  const space = text.search(/[ \t]/);
  if (space < 0) return text === '//go:debug' ? { problem: 'missing key=value' } : undefined;
  const [, key, value] = /^([^=]*)=(.*)$/.exec(text.slice(space).trim()) ?? [];
  if (key === undefined) return { problem: 'missing key=value' };
  const problem = problemOf('//go:debug setting', { key, value });
  return problem === undefined ? { key, value } : { problem };
}

/** What a program is started with, as GODEBUG is written; '' when all is as today. */
export function startSettings({ go, settings }: ModuleSettings, directives: readonly Setting[]): string {
  const said = new Map([...settings, ...directives].map(({ key, value }) => [key, value]));
  const version = versionOf(said.get('default') ?? '') ?? go;
  const minor = version === undefined ? goMinor : minorOf(version);
  return Object.entries(honoured)
    .map(([key, { now, changed = 0, old = now }]) => ({
      key,
      now,
      value: said.get(key) ?? (minor < changed ? old : now),
    }))
    .filter(({ value, now }) => value !== now)
    .map(({ key, value }) => `${key}=${value}`)
    .join(',');
}

/** As the go command has it: a version that is none of 1.x or 1.x.y, 1.21rc1 for one, has today's defaults. */
function minorOf(version: string): number {
  const minor = /^1\.(\d+)(\.|$)/.exec(version);
  return minor === null ? Infinity : Number(minor[1]);
}
