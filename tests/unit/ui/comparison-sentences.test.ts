import { beforeAll, describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import { type ComparedVendor, compareVendors } from '../../../src/exposure/compare.ts';
import { sentencesOf } from '../../../src/ui/dashboard/screens/sessions/comparison-sentences.ts';
import { installText } from '../../../src/ui/text.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

type Field = readonly [path: string, category: CategoryId, hash?: string];

const vendor = (name: string, ...fields: readonly Field[]): ComparedVendor => ({
  id: name.toLowerCase(),
  name,
  disclosures: fields.map(([path, category, hash = null]) => ({
    ...{ app: 'https://app.test', path, label: path, category, encoding: [], hash, count: 1 },
  })),
});

const sentences = (before: readonly ComparedVendor[], after: readonly ComparedVendor[]) =>
  sentencesOf(compareVendors(before, after), '4.12', '4.13');

describe('the sentences on a comparison', () => {
  it('begin with the most severe new kind of data and the vendors that receive it', () => {
    const names = ['A', 'B', 'C', 'D'];
    const before = names.map((name) => vendor(name, ['id', 'user-id']));
    const after = [
      ...names.map((name) => vendor(name, ['id', 'user-id'], ['key', 'secret'], ['plan', 'plan'])),
      vendor('Hotjar', ['e', 'email']),
    ];
    const [lead, also, vendors, tally] = sentences(before, after);
    expect(lead).toBe('New in 4.13: Secret key to A, B and 2 others.');
    expect(also).toBe('Also new: E-mail to Hotjar and Plan to A, B and 2 others.');
    expect(vendors).toBe('Vendors that 4.12 did not send to: Hotjar.');
    expect(tally).toBe('9 fields new, 0 gone, 0 changed; 4 as before.');
  });

  it('mention a further field, and one that is no longer hashed', () => {
    const before = [vendor('A', ['e', 'email'], ['n', 'name', 'sha256'])];
    const after = [vendor('A', ['e', 'email'], ['billing', 'email'], ['n', 'name'])];
    const [lead, also] = sentences(before, after);
    expect(lead).toBe('New in 4.13: Name in the clear to A.');
    expect(also).toBe('Also new: another field with E-mail to A.');
  });

  it('count further changes beyond four', () => {
    const kinds: CategoryId[] = ['secret', 'email', 'name', 'phone', 'plan', 'referrer', 'page-title'];
    const after = [vendor('A', ...kinds.map((kind) => [kind, kind] as const))];
    expect(sentences([], after)[1]).toMatch(/and 2 further kinds of change\.$/);
  });

  it('count new vendors or fields if no kind of data is new, or state that nothing is new', () => {
    const one = [vendor('A', ['x', 'other'])];
    expect(sentences([], one)[0]).toBe('4.13 sends data to 1 vendor that 4.12 did not send to.');
    expect(sentences(one, [vendor('A', ['x', 'other'], ['y', 'other'])])[0]).toBe(
      '4.13 sends 1 field that 4.12 did not, to 1 vendor; none of them is of a known kind.',
    );
    expect(sentences(one, [])[0]).toBe('4.13 sends less than 4.12, and nothing new.');
    expect(sentences(one, one)).toEqual(['4.13 sends the same as 4.12.']);
  });
});
