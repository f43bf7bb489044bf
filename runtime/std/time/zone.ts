// Time zones from the host's Intl: offsets from how it writes an instant in a zone, abbreviations from the languages that have one for it.
//
// Invariant: a zone's rules are asked about the quarter of an hour an instant lies in, because since 1972 clocks change on its bounds only.

/** The name of the rules that stand for the host's own zone. */
const hostZone = 'Local';

/** Each has abbreviations for the zones its speakers live in, in this order of preference. */
const languages = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'en-CA', 'en-IE'];

/** Where Intl has no abbreviation, or one of its own: 'standard/summer', and the zones; '' for an offset in its place. */
const exceptions: readonly (readonly [string, string])[] = [
  ['GMT', 'GMT GMT0 GMT+0 GMT-0 Greenwich Etc/GMT Etc/GMT0 Etc/GMT+0 Etc/GMT-0 Etc/Greenwich'],
  ['GMT/BST', 'Europe/Guernsey Europe/Isle_of_Man Europe/Jersey'],
  ['MET/MEST', 'MET'],
  ['MSK', 'Europe/Moscow Europe/Kirov Europe/Simferopol Europe/Volgograd'],
  ['WAT', 'Africa/Lagos'],
  ['EAT', 'Africa/Nairobi'],
  ['CAT', 'Africa/Maputo'],
  ['SAST', 'Africa/Johannesburg'],
  ['IST/IDT', 'Asia/Jerusalem'],
  ['PKT', 'Asia/Karachi'],
  ['WIB', 'Asia/Jakarta Asia/Pontianak'],
  ['WITA', 'Asia/Makassar'],
  ['WIT', 'Asia/Jayapura'],
  ['CST', 'Asia/Shanghai Asia/Taipei Asia/Macau'],
  ['HKT', 'Asia/Hong_Kong'],
  ['PST', 'Asia/Manila'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul Asia/Pyongyang'],
  ['ChST', 'Pacific/Guam Pacific/Saipan'],
  ['SST', 'Pacific/Pago_Pago Pacific/Midway'],
  ['HST/HDT', 'America/Adak'],
  ['MST', 'America/Dawson America/Whitehorse America/Hermosillo America/Mazatlan'],
  ['CST/CDT', 'America/Havana'],
  ['', 'America/Miquelon Antarctica/Casey Antarctica/Troll Asia/Colombo Asia/Dubai Asia/Muscat'],
  ['', 'Australia/Eucla Australia/Lord_Howe Pacific/Chatham'],
];

interface Period {
  readonly offset: number;
  readonly abbreviation: string;
  readonly summer: boolean;
}

class Zone {
  private readonly clock: Intl.DateTimeFormat;
  private readonly names: readonly Intl.DateTimeFormat[];
  /** Its abbreviations, when Intl's are not used. */
  private readonly exception: readonly string[] | undefined;
  private readonly known = new Map<number, Period>();
  /** What was asked for last. */
  private last = Number.NaN;
  private lastFound: Period = { offset: 0, abbreviation: '', summer: false };

  constructor(name: string) {
    const timeZone = name === hostZone ? new Intl.DateTimeFormat().resolvedOptions().timeZone : name;
    this.clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const id = this.clock.resolvedOptions().timeZone;
    const is = (zones: string) => zones.split(' ').some((z) => z === timeZone || z === id);
    this.exception = /^(Etc\/)?(UTC|UCT|Universal|Zulu)$/.test(timeZone)
      ? ['UTC']
      : exceptions.find(([, zones]) => is(zones))?.[0].split('/');
    this.names = languages.map((l) => new Intl.DateTimeFormat(l, { timeZone, timeZoneName: 'short' }));
  }

  at(instant: number): Period {
    const unix = within(instant);
    const from = unix < 0 ? unix : Math.floor(unix / 900) * 900;
    if (from === this.last) return this.lastFound;
    let found = this.known.get(from);
    if (found === undefined) {
      found = this.period(from);
      if (this.known.size > 1000) this.known.clear();
      this.known.set(from, found);
    }
    this.last = from;
    this.lastFound = found;
    return found;
  }

  private period(unix: number): Period {
    const offset = this.offset(unix);
    // Before there was standard time, each place had its local mean time.
    if (offset % 900 !== 0 && offset === this.offset(earliest))
      return { offset, summer: false, abbreviation: 'LMT' };
    const summer = offset !== this.standard(unix);
    return { offset, summer, abbreviation: this.abbreviation(unix, offset, summer) };
  }

  private offset(unix: number): number {
    const part: Record<string, string> = {};
    for (const { type, value } of this.clock.formatToParts(date(unix))) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const local = new Date(0);
    local.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    local.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    return local.getTime() / 1000 - date(unix).getTime() / 1000;
  }

  private abbreviation(unix: number, offset: number, summer: boolean): string {
    if (this.exception !== undefined) {
      return this.exception[summer ? 1 : 0] || numeric(offset);
    }
    // Intl has no abbreviations for what was before 1970.
    for (const year of unix < 0 ? [1970, 1976, 1990] : [])
      for (const month of [0, 6]) {
        const later = this.at(Date.UTC(year, month) / 1000);
        if (later.offset === offset && later.summer === summer) return later.abbreviation;
      }
    for (const format of this.names) {
      const name = format.formatToParts(date(unix)).find((p) => p.type === 'timeZoneName')?.value ?? '';
      if (/^[A-Z]{2,5}$/.test(name) && (name !== 'GMT' || offset === 0)) return name;
    }
    return numeric(offset);
  }

  /** The lower of the offsets in winter and in summer. */
  private standard(unix: number): number {
    const year = date(unix).getUTCFullYear();
    return Math.min(...[0, 6].map((month) => this.offset(Date.UTC(year, month, 1) / 1000)));
  }
}

const earliest = -8.6e12;
const late = Date.UTC(2500, 0) / 1000;
const fourCenturies = 146097 * 86400; // after which the days of the week are the same again

/** What JavaScript's dates can hold: for what is too late, when rules do not change any more, an instant at which the calendar is the same. */
function within(unix: number): number {
  if (unix < earliest) return earliest;
  if (unix < late) return unix;
  return late + Number((BigInt(unix) - BigInt(late)) % BigInt(fourCenturies));
}

function date(unix: number): Date {
  return new Date(unix * 1000);
}

/** An offset in the place of an abbreviation: -03, +0545. */
function numeric(offset: number): string {
  const minutes = Math.abs(Math.trunc(offset / 60));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${minutes % 60 === 0 ? '' : two(minutes % 60)}`;
}

const zones = new Map<string, Zone>();

function zone(rules: string): Zone {
  let found = zones.get(rules);
  if (found === undefined) zones.set(rules, (found = new Zone(rules)));
  return found;
}

/** zoneAt gives [abbreviation, offset, summer]. */
export function zoneAt(rules: string, unix: number): [string, number, boolean] {
  const { offset, abbreviation, summer } = zone(rules).at(unix);
  return [abbreviation, offset, summer];
}

/** zoneNamed gives [offset, ok]: at the instant, or else in the winter or summer of its year. */
export function zoneNamed(rules: string, abbreviation: string, instant: number): [number, boolean] {
  const z = zone(rules);
  const unix = within(instant);
  const year = date(unix).getUTCFullYear();
  for (const at of [unix, Date.UTC(year, 0, 1) / 1000, Date.UTC(year, 6, 1) / 1000]) {
    const found = z.at(at);
    if (found.abbreviation === abbreviation) {
      // The value is a local time: the abbreviation has to hold there too.
      const there = z.at(unix - found.offset);
      return [there.abbreviation === abbreviation ? there.offset : found.offset, true];
    }
  }
  return [0, false];
}

export function knownZone(name: string): boolean {
  try {
    zone(name);
    return /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}
