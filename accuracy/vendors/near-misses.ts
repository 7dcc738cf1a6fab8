import fc from 'fast-check';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import type { Signature } from '../../src/vendors/vendor.ts';
import type { Dice } from '../dice.ts';
import type { AppRequest } from './app-request.ts';

/** One requirement of a signature. */
interface Part {
  readonly in: 'path' | 'query' | 'headers' | 'fields';
  readonly name: string;
  readonly pattern: string;
}

const signatures = catalogue.flatMap((vendor) => (vendor.signatures ?? []).map((signature) => ({ vendor, signature })));

/** Values that do not meet a requirement. */
const mismatches = ['', 'true', 'fernhill', '7', 'https://app.fernhill.example/keys', '{"a":1}', 'not-it', '-'];

/**
 * A request that meets all requirements of a signature except one, which is missing or has a value that does not match.
 * Null if the only requirement would be missing.
 */
export function nearMiss(dice: Dice): AppRequest | null {
  const { vendor, signature } = dice.pick(signatures);
  const parts = partsOf(signature);
  const unmet = dice.pick(parts);
  const others = mismatches.filter((value) => unmet.pattern !== '' && !new RegExp(unmet.pattern).test(value));
  const isLeftOut = others.length === 0 || dice.chance(0.5);
  if (isLeftOut && parts.length === 1) return null;
  const values = parts.flatMap((part): Filled[] => {
    if (part !== unmet) return [filled(part, dice)];
    return isLeftOut ? [] : [{ ...part, value: dice.pick(others) }];
  });
  return requestOf(`near miss of ${vendor.id}`, values);
}

/**
 * A request that meets all requirements of a signature, and the signature's vendor: the counterpart of {@link
 * nearMiss}.
 */
export function wholeHit(dice: Dice): AppRequest & { readonly vendor: string } {
  const { vendor, signature } = dice.pick(signatures);
  const values = partsOf(signature).map((part) => filled(part, dice));
  return { ...requestOf(`whole hit of ${vendor.id}`, values), vendor: vendor.id };
}

/** A requirement with a matching value. */
interface Filled extends Part {
  readonly value: string;
}

const filled = (part: Part, dice: Dice): Filled => ({ ...part, value: dice.pick(samplesOf(part.pattern)) });

function requestOf(shape: string, values: readonly Filled[]): AppRequest {
  const partsIn = (kind: Part['in']) =>
    values.filter((part) => part.in === kind).map(({ name, value }): [string, string] => [name, value]);
  const path = values.find((part) => part.in === 'path' && part.value.startsWith('/'));
  const query = new URLSearchParams(partsIn('query')).toString();
  const fields = partsIn('fields');
  return {
    shape,
    url: `https://app.fernhill.example${path?.value ?? '/api/events'}${query && `?${query}`}`,
    headers: partsIn('headers'),
    body: fields.length === 0 ? null : JSON.stringify(treeOf(fields)),
  };
}

function partsOf({ path, query = {}, headers = {}, fields = {} }: Signature): Part[] {
  const partsIn = (kind: Part['in'], patterns: Readonly<Record<string, string>>) =>
    Object.entries(patterns).map(([name, pattern]): Part => ({ in: kind, name, pattern }));
  return [
    ...(path === undefined ? [] : [{ in: 'path' as const, name: 'path', pattern: path }]),
    ...partsIn('query', query),
    ...partsIn('headers', headers),
    ...partsIn('fields', fields),
  ];
}

const samplesByPattern = new Map<string, readonly string[]>();

/** Texts that match a pattern, the same in each run. */
function samplesOf(pattern: string): readonly string[] {
  const known = samplesByPattern.get(pattern);
  if (known) return known;
  const samples = pattern === '' ? ['fernhill', '42', 'a1b2c3d4'] : sample(pattern);
  samplesByPattern.set(pattern, samples);
  return samples;
}

/** Generates from a simpler pattern, without lookaheads and negated classes, and keeps the texts that match the original. */
function sample(pattern: string): readonly string[] {
  const simplified = pattern
    .replaceAll(/\(\?=[^)]*\)/g, '')
    .replaceAll(/\[\^[^\]]*\]/g, '[a-z]')
    .replaceAll('.*', '[a-z]*');
  const whole = `${simplified.startsWith('^') ? '' : '^'}(?:${simplified})${simplified.endsWith('$') ? '' : '$'}`;
  const fitting = fc.stringMatching(new RegExp(whole)).filter((text) => new RegExp(pattern).test(text));
  return fc.sample(fitting, { seed: 7, numRuns: 6 });
}

type Tree = string | Tree[] | { [key: string]: Tree };

/**
 * Creates a payload from values and the ends of their folded paths: `events[].name` becomes `{ events: [{ name }] }`.
 */
function treeOf(fields: ReadonlyArray<readonly [path: string, value: string]>): Tree {
  const root: Tree = {};
  let isList = false;
  for (const [path, value] of fields) {
    isList ||= path.startsWith('[].');
    put(root, path.replace(/^\[\]\./, '').split('.'), value);
  }
  return isList ? [root] : root;
}

function put(into: { [key: string]: Tree }, [first = '', ...rest]: readonly string[], value: string): void {
  const key = first.replaceAll('[]', '');
  const depth = first.split('[]').length - 1;
  const wrap = (tree: Tree): Tree => Array.from({ length: depth }).reduce<Tree>((inner) => [inner], tree);
  if (rest.length === 0) {
    into[key] = wrap(value);
    return;
  }
  let below = into[key];
  while (Array.isArray(below)) below = below[0];
  const inner: { [key: string]: Tree } = typeof below === 'object' ? below : {};
  put(inner, rest, value);
  into[key] = wrap(inner);
}
