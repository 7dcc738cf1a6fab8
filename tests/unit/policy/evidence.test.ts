import { describe, expect, it } from 'vitest';
import { evidenceOf, highestSeverity, maxEvidence, placesOf } from '../../../src/policy/evidence.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure } from './samples.ts';

describe('evidenceOf', () => {
  it('has path, count, first time, a page, kind of data, hash, location and events', () => {
    expect(evidenceOf(exposure([{ path: 'email', count: 7 }]).disclosures)).toEqual([
      {
        path: 'email',
        count: 7,
        firstSeen: '2026-01-01T00:00:00.000Z',
        page: 'https://app.example.com/keys',
        category: 'email',
        hash: null,
        location: 'body',
        events: ['Sign in'],
      },
    ]);
  });

  it('has one entry per field, with the page of its first time', () => {
    const { disclosures } = exposure([
      {
        path: 'email',
        count: 2,
        firstSeen: newYear + 1,
        lastSeen: newYear + 1,
        encoding: ['base64'],
        pages: ['later'],
      },
      { path: 'email', count: 3, pages: ['first'] },
    ]);
    expect(evidenceOf(disclosures)).toEqual([expect.objectContaining({ path: 'email', count: 5, page: 'first' })]);
  });

  it('names the app if no page is known', () => {
    expect(evidenceOf(exposure([{ pages: [] }]).disclosures)[0]?.page).toBe('https://app.example.com');
  });

  it('has a limit of entries', () => {
    const paths = Array.from({ length: 30 }, (_, i) => ({ path: `p${i}` }));
    expect(evidenceOf(exposure(paths).disclosures)).toHaveLength(maxEvidence);
  });
});

describe('placesOf', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and 1 other field'],
    [['a', 'b', 'c'], 'a and 2 other fields'],
  ])('writes %j as text', (paths, words) => {
    expect(placesOf(exposure(paths.map((path) => ({ path }))).disclosures)).toBe(words);
  });
});

describe('highestSeverity', () => {
  it('is the highest of the fields, and at least the given severity', () => {
    expect(highestSeverity([], 'medium')).toBe('medium');
    expect(highestSeverity(exposure([{ category: 'device' }, { category: 'secret' }]).disclosures)).toBe('critical');
  });
});
