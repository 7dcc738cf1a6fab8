import { describe, expect, it } from 'vitest';
import { categoryOfLabel, mergeCanaries, readCanaryLines } from '../../../src/settings/canary-list.ts';

describe('categoryOfLabel', () => {
  it.each([
    ['email', 'email'],
    ['E-mail', 'email'],
    ['E-mail address', 'email'],
    ['Full name', 'name'],
    ['user_id', 'user-id'],
    ['Organization', 'org-id'],
    ['IBAN', 'bank-account'],
    ['Telefonnummer', 'phone'],
    ['Nutzer-ID', 'user-id'],
    ['shoe size', 'other'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('%s means %s', (label, category) => expect(categoryOfLabel(label)).toBe(category));
});

describe('readCanaryLines', () => {
  it('reads lines that were typed or copied from a spreadsheet', () => {
    const pasted =
      'name, Ada Lovelace\r\nemail\tada@example.com\n\n phone ; "+44 20 7946 0958" \naddress, 1 Lane, York';
    expect(readCanaryLines(pasted)).toEqual({
      canaries: [
        { label: 'name', category: 'name', value: 'Ada Lovelace' },
        { label: 'email', category: 'email', value: 'ada@example.com' },
        { label: 'phone', category: 'phone', value: '+44 20 7946 0958' },
        { label: 'address', category: 'postal-address', value: '1 Lane, York' },
      ],
      bad: [],
    });
  });

  it('lists what it cannot read', () =>
    expect(readCanaryLines('name, Ada\nnonsense\n, value\nlabel,  ').bad).toEqual([
      { line: 2, text: 'nonsense' },
      { line: 3, text: ', value' },
      { line: 4, text: 'label,' },
    ]));
});

describe('mergeCanaries', () => {
  const [ada, bob] = [
    { label: 'name', category: 'name', value: 'Ada' },
    { label: 'name', category: 'name', value: 'Bob' },
  ] as const;
  it('keeps one canary per label, the newer one', () => {
    expect(mergeCanaries([ada], [bob])).toEqual([bob]);
    expect(mergeCanaries([ada], [{ ...bob, label: 'friend' }])).toHaveLength(2);
  });
});
