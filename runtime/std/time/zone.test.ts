// Offsets and abbreviations as Go has them.

import { expect, it } from 'vitest';
import { knownZone, zoneAt, zoneNamed } from './zone.ts';

const winter = 1704110400;
const summer = 1719835200;

it.each([
  ['America/New_York', 'EST', -18000, 'EDT', -14400],
  ['Europe/Berlin', 'CET', 3600, 'CEST', 7200],
  ['Europe/London', 'GMT', 0, 'BST', 3600],
  ['Asia/Tokyo', 'JST', 32400, 'JST', 32400],
  ['Asia/Kolkata', 'IST', 19800, 'IST', 19800],
  ['Asia/Kathmandu', '+0545', 20700, '+0545', 20700],
  ['America/Sao_Paulo', '-03', -10800, '-03', -10800],
  ['Australia/Sydney', 'AEDT', 39600, 'AEST', 36000],
  ['Etc/UTC', 'UTC', 0, 'UTC', 0],
])('%s', (name, winterName, winterOffset, summerName, summerOffset) => {
  expect(zoneAt(name, winter).slice(0, 2)).toEqual([winterName, winterOffset]);
  expect(zoneAt(name, summer).slice(0, 2)).toEqual([summerName, summerOffset]);
});

it('knows when summer begins, to the second', () => {
  const change = 1710054000; // 2024-03-10 02:00 EST
  expect(zoneAt('America/New_York', change - 1)).toEqual(['EST', -18000, false]);
  expect(zoneAt('America/New_York', change)).toEqual(['EDT', -14400, true]);
});

it('finds zones and abbreviations by name', () => {
  expect(knownZone('Europe/Paris')).toBe(true);
  expect(knownZone('Mars/Olympus')).toBe(false);
  expect(zoneNamed('America/New_York', 'EDT', winter)).toEqual([-14400, true]);
  expect(zoneNamed('America/New_York', 'CET', winter)).toEqual([0, false]);
});

it('knows the rules at all times that Go has', () => {
  const july = 1e6 * 365.2425 * 86400 + summer; // of the year 1,002,024, which Date does not reach
  expect(zoneAt('America/New_York', july)).toEqual(['EDT', -14400, true]);
  expect(zoneAt('America/New_York', july + 184 * 86400)).toEqual(['EST', -18000, false]);
  const last = 9223372036854775807n as unknown as number;
  expect(zoneAt('Asia/Kolkata', last)).toEqual(['IST', 19800, false]);
  expect(zoneNamed('America/New_York', 'EST', last)).toEqual([-18000, true]);
  expect(zoneAt('Asia/Kolkata', -last)).toEqual(['LMT', 21208, false]);
  expect(zoneAt('America/New_York', -62135596800)).toEqual(['LMT', -17762, false]); // Date.UTC takes year 1 for 1901
  expect(zoneAt('America/New_York', -1e11)).toEqual(['LMT', -17762, false]);
  expect(zoneAt('Etc/GMT+5', -1e11).slice(1)).toEqual([-18000, false]);
});

it('has abbreviations for what was before 1970', () => {
  const year1960 = Date.UTC(1960, 0) / 1000;
  expect(zoneAt('America/Los_Angeles', -64)).toEqual(['PST', -28800, false]);
  expect(zoneAt('America/New_York', year1960)).toEqual(['EST', -18000, false]);
  expect(zoneAt('America/New_York', year1960 + 183 * 86400)).toEqual(['EDT', -14400, true]);
  expect(zoneAt('Europe/Berlin', year1960)).toEqual(['CET', 3600, false]);
  expect(zoneAt('Europe/London', year1960)).toEqual(['GMT', 0, false]);
  expect(zoneAt('Europe/London', year1960 + 183 * 86400)).toEqual(['BST', 3600, true]);
});
