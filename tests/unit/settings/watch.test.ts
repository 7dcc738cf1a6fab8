import { describe, expect, it } from 'vitest';
import { watches } from '../../../src/settings/watch.ts';

const listed = { mode: 'listed', apps: ['https://app.example.com', 'https://*.staging.example.com'] } as const;

describe('watches', () => {
  it.each([
    ['https://app.example.com', true],
    ['https://a.staging.example.com', true],
    ['https://staging.example.com', false],
    ['https://app.example.com.evil.test', false],
    ['https://app.example.com:8443', false],
    ['http://app.example.com', false],
    ['null', false],
  ])('%s, if only listed apps are watched: %s', (origin, watched) => expect(watches(listed, origin)).toBe(watched));

  it.each([
    ['https://anything.test', true],
    ['http://localhost:3000', true],
    ['chrome-extension://abcdef', false],
    ['file://', false],
    ['null', false],
    ['', false],
  ])('%s, if all apps are watched: %s', (origin, watched) =>
    expect(watches({ mode: 'all', apps: [] }, origin)).toBe(watched),
  );

  it('watches nothing by default', () => {
    expect(watches({ mode: 'listed', apps: [] }, 'https://app.example.com')).toBe(false);
  });
});
