/** `node main.mjs <peer> <program>` prints nanoseconds an operation, as the Go programs of that name do. */
const [peer, name] = process.argv.slice(2);
/** @type {Record<string, { operations: number, run: () => Promise<number> }>} */
const programs = await import(`./${peer}.mjs`).then((module) => module.default);
const { operations, run } = programs[name];
const start = performance.now();
const sum = await run();
const time = performance.now() - start;
if (!(sum > 0)) throw new Error(`${peer} lost what ${name} sent`);
console.log((time * 1e6) / operations);
