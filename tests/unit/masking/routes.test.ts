import { describe, expect, test } from 'vitest';
import { isHarmlessSegment } from '../../../src/masking/address.ts';
import { isHarmlessKey } from '../../../src/masking/key.ts';
import { identifyingTexts } from './identifying.ts';
import routes from './routes.json' with { type: 'json' };

const apps = Object.entries(routes).map(([app, { segments }]) => [app, segments] as const);
const shareKept = (segments: readonly string[]) => segments.filter(isHarmlessSegment).length / segments.length;

describe('route segments of well-known web apps stay readable', () => {
  test('more than 90 % in total', () =>
    expect(shareKept(apps.flatMap(([, segments]) => segments))).toBeGreaterThan(0.9));
  test.each(apps)('more than 85 %% of %s', (_, segments) => expect(shareKept(segments)).toBeGreaterThan(0.85));
});

describe.each([1, 2, 3])('generated names, tokens and ids (seed %i)', (seed) => {
  const texts = identifyingTexts(seed, 100);
  const everything = Object.values(texts).flat();

  test('never stay as a path segment', () => {
    expect(everything.length).toBeGreaterThanOrEqual(500);
    expect(everything.filter(isHarmlessSegment)).toEqual([]);
  });
  test('never stay as a key if they are a full name, a token or a contact', () => {
    const { fullNames, tokens, contacts } = texts;
    expect([...fullNames, ...tokens, ...contacts].filter(isHarmlessKey)).toEqual([]);
  });
});
