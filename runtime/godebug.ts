// GODEBUG: settings by which a program asks for what Go did in earlier versions. The program comes with some (compiler/godebug.ts); the environment variable
// goes before them, at the start and whenever the program changes it.
//
// Invariant: as in Go, settings of the runtime are numbers, and what is no number changes nothing; those of packages are texts, '' when they are not set.

/** The runtime's own. They are read where they matter, so they are plain variables. */
export const debug = {
  /** 1: panic(nil) panics with nil. */
  panicnil: 0,
  /** Not 0: the channel of a timer shows its buffer, and keeps a stale value. */
  asynctimerchan: 0,
};

type RuntimeSetting = keyof typeof debug;
const ofRuntime = Object.keys(debug) as RuntimeSetting[];

let byProgram = '';
let texts: ReadonlyMap<string, string> = new Map();

/** For a program that starts. */
export function startGodebug(settings: string, environment = ''): void {
  byProgram = settings;
  for (const name of ofRuntime) debug[name] = 0;
  for (const [name, value] of [...parsed(settings), ...parsed(environment)]) setNumber(name, value);
  texts = new Map([...parsed(settings), ...parsed(environment)]);
}

/** The program has changed its environment: GODEBUG is now this. */
export function changeGodebug(environment: string): void {
  texts = new Map([...parsed(byProgram), ...parsed(environment)]);
  for (const name of ofRuntime) {
    const value = texts.get(name);
    if (value === undefined) debug[name] = 0;
    else setNumber(name, value);
  }
}

/** A setting of a package. */
export function godebug(name: string): string {
  return texts.get(name)?.replace(/#.*/s, '') ?? '';
}

function parsed(text: string): (readonly [string, string])[] {
  return text.split(',').flatMap((setting) => {
    const at = setting.indexOf('=');
    return at < 0 ? [] : [[setting.slice(0, at), setting.slice(at + 1)] as const];
  });
}

function setNumber(name: string, value: string): void {
  const known = ofRuntime.find((n) => n === name);
  const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (known !== undefined && number === (number | 0)) debug[known] = number;
}
