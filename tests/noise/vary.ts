import type { Observation } from '../../src/observe/observation.ts';
import { uuid } from './journey.ts';
import { type Json, withTrees } from './payload.ts';
import { digits, hex, type Random } from './random.ts';

/**
 * The same journey at another time: with other ids and times, in another order, with some requests repeated, and some
 * with one more header.
 */
export function varied(observations: readonly Observation[], random: Random): Observation[] {
  const rename = renaming(random);
  const again = observations.flatMap((one) => {
    const other = { ...withTrees(one, (tree) => variedTree(tree, rename, random)), url: rename(one.url) };
    const headers = [...other.headers, ...(random.fraction() < 0.5 ? ([['sec-gpc', '1']] as const) : [])];
    const sent = { ...other, headers, at: one.at + random.below(60_000) };
    return random.fraction() < 0.2 ? [sent, { ...sent, id: `${sent.id} again`, at: sent.at + 5_000 }] : [sent];
  });
  return random.shuffled(again);
}

/** Ids that are generated in each run. Equal ids get the same replacement. */
const ids =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{32}\b|\b1[67]\d{11}\b|\b1[67]\d{8}\b|\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/** Project keys at vendors, which are constant for an app. */
const fixed = /^(?:b7e1c93fa04d58261f7c0d9eab35e842|3c9e1f7b5a2d48e06f1b9c8d7e6a5f40)$/;

function renaming(random: Random): (text: string) => string {
  const known = new Map<string, string>();
  const delay = random.below(5 * 86_400_000);
  const renamed = (id: string): string => {
    if (fixed.test(id)) return id;
    if (/^\d{13}$/.test(id)) return String(Number(id) + delay);
    if (/^\d{10}$/.test(id)) return String(Number(id) + Math.floor(delay / 1000));
    if (id.includes('T')) return new Date(Date.parse(id) + delay).toISOString();
    return id.includes('-') ? uuid(random) : random.text(hex, id.length);
  };
  return (text) =>
    text.replace(ids, (id) => {
      const name = known.get(id) ?? renamed(id);
      known.set(id, name);
      return name;
    });
}

function variedTree(tree: Json, rename: (text: string) => string, random: Random): Json {
  const vary = (each: Json): Json => {
    if (typeof each === 'string') return rename(each);
    if (typeof each === 'number') return variedNumber(each, rename, random);
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(vary);
    return Object.fromEntries(random.shuffled(Object.entries(each)).map(([key, value]) => [rename(key), vary(value)]));
  };
  return vary(tree);
}

/** Times are shifted and measurements vary slightly; other numbers stay. */
function variedNumber(number: number, rename: (text: string) => string, random: Random): number {
  if (number > 1e9) return Number(rename(String(number)));
  if (Number.isInteger(number) || number === 1249.5) return number;
  return Math.floor(number) + Number(`0.${random.text(digits.slice(1), 6)}`);
}
