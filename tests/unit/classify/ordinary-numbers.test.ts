import { expect, test } from 'vitest';
import { Dice } from '../../../accuracy/dice.ts';
import type { ValueDetector } from '../../../src/classify/detectors/detector.ts';
import { detectors } from '../../../src/classify/detectors/index.ts';

/** Numbers in business data, by kind. None identifies a person or an account. */
const numbers: Readonly<Record<string, (d: Dice) => string>> = {
  invoice: (d) => `INV-${d.digits(d.int(4, 8))}`,
  'invoice of a year': (d) => `RE-20${d.int(19, 29)}-${d.digits(5)}`,
  'invoice with slashes': (d) => `${d.digits(5)}/20${d.int(19, 29)}`,
  'invoice without marks': (d) => `20${d.int(19, 29)}${d.digits(6)}`,
  'invoice of a month': (d) => `R-20${d.int(19, 29)}-${d.int(10, 12)}-${d.digits(4)}`,
  'invoice with a letter': (d) => `F20${d.int(19, 29)}-${d.digits(4)}`,
  'credit note': (d) => `CN${d.digits(7)}`,
  quote: (d) => `Q-${d.digits(6)}-v${d.int(1, 9)}`,
  order: (d) => `#${d.digits(d.int(4, 6))}`,
  'order with parts': (d) => `${d.digits(3)}-${d.digits(7)}-${d.digits(7)}`,
  'purchase order': (d) => `PO ${d.digits(4)} ${d.digits(4)}`,
  ticket: (d) => `${d.pick(['OPS', 'WEB', 'APP'])}-${d.int(1, 9_999)}`,
  article: (d) => `${d.digits(2)}.${d.digits(3)}.${d.digits(2)}`,
  sku: (d) => `${d.pick(['TSH', 'MUG', 'CAP'])}-${d.pick(['RED', 'BLU'])}-${d.int(30, 60)}`,
  batch: (d) => `L${d.digits(6)}${d.pick(['A', 'B', 'C'])}`,
  version: (d) => `${d.int(0, 20)}.${d.int(0, 40)}.${d.int(0, 99)}`,
  time: (d) => String(d.time()),
  day: (d) => new Date(d.time()).toISOString().slice(0, 10),
  amount: (d) => `${d.int(1, 9_999)}.${d.digits(2)}`,
  size: (d) => `${d.int(100, 999)} KB`,
};

const seeds = Array.from({ length: 200 }, (_, at) => at);

/** The ordinary numbers that a detector mistakes for its kind of data. */
const foundBy = ({ find }: Pick<ValueDetector, 'find'>) =>
  Object.entries(numbers).flatMap(([name, make], kind) => {
    const values = seeds.map((seed) => make(new Dice(kind + 1, seed))).filter((value) => find(value) !== null);
    return values.slice(0, 3).map((value) => `${name}: ${value}`);
  });

test.each(detectors.map((detector) => [detector.category, detector] as const))(
  'the %s detector finds nothing in the numbers of business data',
  (_, detector) => {
    expect(foundBy(detector)).toEqual([]);
  },
);

test.each([
  ['any long number', /\d{6,}/],
  ['letters and a number', /\b[A-Z]{2,3}-?\d{5,}\b/],
  ['groups of digits', /\b\d{3}-\d{7}-\d{7}\b/],
])('this test detects a detector that finds invoice or order numbers: %s', (_, pattern) => {
  expect(foundBy({ find: (value) => pattern.exec(value)?.[0] ?? null })).not.toEqual([]);
});
