import type { CategoryId } from '../../src/classify/taxonomy.ts';
import { type Judgement, knownValue } from './known-values.ts';
import type { Recording } from './recording.ts';
import { commonRules, type Rule, rules } from './rules.ts';
import { type Leaf, leavesOf } from './unwrap.ts';

/** The category of a recorded field, according to `known-values.ts` and `rules.ts`. */
export interface Label {
  readonly in: Leaf['in'];
  readonly path: string;
  readonly category: CategoryId;
  /** Categories that would also be right. */
  readonly also?: readonly CategoryId[];
  /**
   * A value at the path. A path with values of several categories has one label per value, otherwise a single label.
   */
  readonly sample: string;
}

const longestSample = 300;

/** The labels of all fields of a recording. */
export function labelsOf(recording: Recording): Label[] {
  const places = new Map<string, Map<string, Label>>();
  for (const leaf of leavesOf(recording)) {
    const place = `${leaf.in} ${leaf.path}`;
    const values = places.get(place) ?? new Map<string, Label>();
    places.set(place, values);
    if (values.has(leaf.value)) continue;
    const sample = leaf.value.slice(0, longestSample);
    values.set(leaf.value, { in: leaf.in, path: leaf.path, ...judged(leaf, recording.sdk), sample });
  }
  return [...places.values()].flatMap((values) => {
    const labels = [...values.values()];
    const kinds = new Set(labels.map(({ category, also = [] }) => [category, ...also].join()));
    return kinds.size === 1 ? labels.slice(0, 1) : labels;
  });
}

/** Fields of an error's stack that name the file of a line. For an inline script, that is the page's own address. */
const inStack = /stack|frames|backtrace|trace\[\]/i;

function judged(leaf: Leaf, sdk: string): Judgement {
  const known = knownValue(leaf.value);
  if (known?.category === 'page-url' && inStack.test(leaf.path)) return { category: 'page-url', also: ['other'] };
  return known ?? ruled(leaf, rules[sdk] ?? []) ?? ruled(leaf, commonRules) ?? { category: 'other' };
}

function ruled({ in: where, path, key }: Leaf, candidates: readonly Rule[]): Judgement | null {
  const place = `${where} ${path}${key === undefined ? '' : ` {${key}}`}`;
  const fit = candidates.find(([pattern]) => pattern.test(place));
  if (fit === undefined) return null;
  const [, category, ...also] = fit;
  return { category, ...(also.length > 0 && { also }) };
}
