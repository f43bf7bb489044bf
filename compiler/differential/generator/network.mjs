/**
 * A Kahn network: processes that share nothing but channels, each with one reader and one writer, in a graph of any shape, with any capacities, and no select.
 * So what each process receives, computes and sends is the same in every schedule. A process prints to a log of its own, which the main function prints.
 *
 * A process that ends, by itself or in a panic, closes what it sends to and goes on to receive from the others, so that none waits for it. In a turn of a
 * steady process every channel is used once, those of earlier processes first: such networks do not deadlock. In a network with a process that is not steady
 * a deadlock is possible; that it happens does not depend on the schedule either.
 */
import { expression, typed, variable } from './expression.mjs';
import { block, statements } from './statement.mjs';
import { same, text, theBool, theInt } from './types.mjs';

/** @typedef {import('./types.mjs').Type} Type */
/** @typedef {import('./section.mjs').Section} Section */
/** @typedef {{ number: number, from: number, to: number, type: Type, capacity: number, back: boolean }} Edge */

/** The declarations of a network; its main function is the last. */
export function network(/** @type {Section} */ s) {
  const { random } = s;
  const processes = random.pick([2, 2, 3, 3, 4, 5, 6]);
  const edges = graph(s, processes);
  const isSteady = Array.from({ length: processes }, () => !random.oneIn(20));
  const parts = isSteady.map((steady, at) => process(s, at, edges, steady));
  const channels = edges.map((e) => `\tch${e.number} := make(chan ${text(e.type)}, ${e.capacity})\n`);
  const starts = Array.from({ length: processes }, (_, at) => {
    const args = [
      ...edges.filter((e) => e.to === at || e.from === at).map((e) => `ch${e.number}`),
      `log${at}`,
    ].join(', ');
    const log = `\tlog${at} := make(chan []string)\n`;
    return (
      log +
      random.pick([
        () => `\tgo p${at}_§(${args})\n`,
        () => `\tgo func() { p${at}_§(${args}) }()\n`,
        () => `\tstart${at} := func() { go p${at}_§(${args}) }\n\tstart${at}()\n`,
        () => `\tfunc() {\n\t\tdefer func() { go p${at}_§(${args}) }()\n\t}()\n`,
      ])()
    );
  });
  const order = Array.from({ length: processes }, (_, at) => at);
  if (random.oneIn(2)) order.reverse();
  const logs = order.map(
    (at) => `\tfor _, line := range <-log${at} {\n\t\tfmt.Print("${at}: ", line)\n\t}\n`,
  );
  return [
    ...parts,
    `func main§() {\n\tfuel = 1 << 30\n${channels.join('')}${starts.join('')}${logs.join('')}}`,
  ].join('\n');
}

/** Mostly forward; in the order of the processes that send. @returns {Edge[]} */
function graph(/** @type {Section} */ s, /** @type {number} */ processes) {
  const { random } = s;
  const types = s.types.filter((t) => s.canShow(t));
  /** @type {Omit<Edge, 'number'>[]} */
  const edges = [];
  const type = () => (random.oneIn(2) ? theInt : random.pick(types));
  for (let to = 1; to < processes; to++)
    for (let k = random.pick([0, 1, 1, 1, 2, 3]); k > 0; k--)
      edges.push({
        from: random.below(to),
        to,
        type: type(),
        capacity: random.pick([0, 0, 1, 2, 5]),
        back: false,
      });
  for (let k = random.pick([0, 0, 1, 2]); k > 0; k--) {
    const to = random.below(processes - 1);
    edges.push({
      from: random.between(to + 1, processes - 1),
      to,
      type: type(),
      capacity: random.between(1, 3),
      back: true,
    });
  }
  return edges.sort((a, b) => a.from - b.from).map((e, number) => ({ ...e, number }));
}

/** Receives, computes, sends; so often, or until a channel is closed. */
function process(
  /** @type {Section} */ s,
  /** @type {number} */ at,
  /** @type {readonly Edge[]} */ edges,
  /** @type {boolean} */ steady,
) {
  const { random } = s;
  const own = edges.filter((e) => e.to === at || e.from === at);
  const inputs = own.filter((e) => e.to === at);
  const outputs = own.filter((e) => e.from === at);
  const params = own.map((e) => `ch${e.number} ${e.to === at ? '<-chan' : 'chan<-'} ${text(e.type)}`);
  return s.scoped(() => {
    Object.assign(s, { println: 'say', printf: 'sayf' });
    const state = statements(s, random.pick([0, 1, 1, 2]));
    // What a cycle needs to begin.
    const first = outputs.filter((e) => e.back).map((e) => send(s, e));
    const loop = steady ? steadyLoop(s, inputs, outputs) : freeLoop(s, inputs, outputs);
    Object.assign(s, { println: 'fmt.Println', printf: 'fmt.Printf' });
    const ends = [
      ...outputs.map((e) => `\t\tclose(ch${e.number})\n`),
      ...inputs.map((e) => `\t\tgo rest(ch${e.number})\n`),
    ].join('');
    return `func p${at}_§(${[...params, 'log chan<- []string'].join(', ')}) {
	r := &recorder{fuel: 80}
	say, sayf, tick := r.say, r.sayf, r.tick
	_, _, _ = say, sayf, tick
	defer func() {
${ends}		log <- r.lines
	}()
	defer r.recovered()
${state}${first.join('')}${loop}	say("end")
}`;
  });
}

const send = (/** @type {Section} */ s, /** @type {Edge} */ e) =>
  `\tch${e.number} <- ${(s.random.oneIn(2) ? expression : variable)(s, e.type)}\n`;

/** Every channel once a turn. */
function steadyLoop(
  /** @type {Section} */ s,
  /** @type {readonly Edge[]} */ inputs,
  /** @type {readonly Edge[]} */ outputs,
) {
  const { random } = s;
  const turn = s.fresh('turn');
  return s.scoped(() => {
    s.loops++;
    const [driver, ...others] = random.oneIn(3) ? inputs : [undefined, ...inputs];
    let head = `for ${turn} := range ${random.between(2, 8)} {\n\ttick()\n\t_ = ${turn}\n`;
    if (driver !== undefined) {
      const x = s.fresh();
      s.declare(x, driver.type);
      head = `for ${x} := range ch${driver.number} {\n\ttick()\n\t_ = ${x}\n`;
    }
    const receives = others.map((e) => receive(s, e));
    const work = statements(s, random.pick([1, 1, 2]));
    const sends = outputs.map((e) => splice(s, e) + send(s, e));
    s.loops--;
    return `\t${head}${receives.join('')}${work}${sends.join('')}\t}\n`;
  });
}

/** The forms of receiving one value. */
function receive(/** @type {Section} */ s, /** @type {Edge} */ e) {
  const { random } = s;
  const [x, ok] = [s.fresh(), s.fresh('ok')];
  const from = `<-ch${e.number}`;
  const variables = s.visible((v) => v.assignable && same(v.type, e.type));
  const choices = [
    () => `\t${x} := ${from}\n\t_ = ${x}\n`,
    () => `\t${x}, ${ok} := ${from}\n\tif !${ok} {\n\t\tbreak\n\t}\n\t_ = ${x}\n`,
    () => `\t${x}, ${ok} := ${from}\n\tsay("${s.fresh('@')}", ${x}, ${ok})\n`,
    () => `\t${x} := func(x ${text(e.type)}) ${text(e.type)} { return x }(${from})\n\t_ = ${x}\n`,
    () => `\tvar ${x} = []${text(e.type)}{${typed(s, e.type)}, ${from}}[1]\n\t_ = ${x}\n`,
    () =>
      `\tvar ${x} ${text(e.type)}\n\t_ = ${x}\n\tif ${x} = ${from}; (${expression(s, theBool)}) {\n${block(s)}\t}\n`,
    () =>
      `\tvar ${x} ${text(e.type)}\n\t_ = ${x}\n\tswitch ${x} = ${from}; {\n\tcase (${expression(s, theBool)}):\n${block(s)}\t}\n`,
  ];
  for (const v of variables.slice(-1))
    choices.push(() => `\t${x} := ${v.name}\n\t${v.name} = ${from}\n\t_ = ${x}\n`);
  const line = random.pick(choices)();
  s.declare(x, e.type);
  return line;
}

/** In some turn another process comes between this one and the reader. */
function splice(/** @type {Section} */ s, /** @type {Edge} */ e) {
  if (!s.random.oneIn(6)) return '';
  const between = s.fresh('between');
  return `\tif r.fuel%${s.random.between(3, 9)} == 0 {\n\t\t${between} := make(chan ${text(e.type)}, ${s.random.below(3)})\n\t\tgo relay(${between}, ch${e.number})\n\t\tch${e.number} = ${between}\n\t}\n`;
}

/** Statements that receive and send wherever they like. */
function freeLoop(
  /** @type {Section} */ s,
  /** @type {readonly Edge[]} */ inputs,
  /** @type {readonly Edge[]} */ outputs,
) {
  s.sources = inputs.filter((e) => same(e.type, theInt)).map((e) => `ch${e.number}`);
  s.sinks = outputs.map((e) => ({ name: `ch${e.number}`, type: e.type }));
  s.loops++;
  const work = s.scoped(() => statements(s, s.random.between(3, 6)));
  s.loops--;
  Object.assign(s, { sources: [], sinks: [] });
  return `\tfor range ${s.random.between(1, 4)} {\n\ttick()\n${work}\t}\n`;
}
