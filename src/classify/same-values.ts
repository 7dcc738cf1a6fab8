import type { Classification } from './classification.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';

/** How sure it is that a value is of the kind that it has in another field of its request. */
const confidence = 0.8;

/** Least confidence of a finding that says what equal values are. */
const leastConfidence = 0.7;

const letterAndDigit = /^(?=.*\d)(?=.*[a-z])[\w.:|~/+=-]{8,200}$/;
const words = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)+$/u;

/** Kinds whose values are hardly the same by chance, and the form that such a value has, in lower case. */
const forms: ReadonlyMap<CategoryId, RegExp> = new Map([
  ['secret', letterAndDigit],
  ['password', letterAndDigit],
  ['token', letterAndDigit],
  ['user-id', letterAndDigit],
  ['government-id', /^(?=(?:.*\d){4})[\p{L}\d ./-]{7,30}$/u],
  ['phone', /^(?=(?:.*\d){8})\+?[\d ()./-]{8,24}$/],
  ['name', words],
  ['postal-address', /^(?=.*\d)(?=.*\p{L}{3}).* .{3,}$/u],
]);

/** A classification of a field. */
export type Classified = Pick<
  Classification,
  'category' | 'label' | 'detector' | 'confidence' | 'hash' | 'canary' | 'value'
>;

/**
 * Findings of one request in which a value that is a person's name, number, address or key in one field is that in each
 * field that no name explains. Only such kinds are carried over whose values are hardly equal by chance.
 */
export function withSameValues<One extends Classified>(findings: One[]): One[] {
  const known = new Map<string, CategoryId>();
  for (const { category, confidence: sure, hash, value } of findings) {
    const form = forms.get(category);
    if (form === undefined || hash !== null || sure < leastConfidence) continue;
    const text = textOf(value);
    const other = known.get(text);
    if (form.test(text) && (other === undefined || isGraver(category, other))) known.set(text, category);
  }
  if (known.size === 0) return findings;
  return findings.map((one) => {
    if (one.category !== 'other' || one.detector !== 'key' || one.canary !== null) return one;
    const category = known.get(textOf(one.value));
    if (category === undefined) return one;
    return { ...one, category, label: taxonomy[category].label, detector: 'value', confidence };
  });
}

const order = [...forms.keys()];

function isGraver(one: CategoryId, other: CategoryId): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

function textOf(value: string): string {
  return value.length > 300 ? '' : value.trim().toLowerCase();
}
