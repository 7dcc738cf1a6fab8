import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

type Scheme = 'light' | 'dark';

function colour(token: string, scheme: Scheme): string {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  return scheme === 'light' ? light : dark;
}

/** Relative luminance (WCAG 2.2) of a colour such as `#1d5fd0`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const backgrounds = ['canvas', 'paper', 'surface', 'hover', 'selected'];

/** Colours of text, each with a background: the contrast must be at least 4.5 (WCAG 2.2). */
const texts: ReadonlyArray<readonly [text: string, background: string]> = [
  ...backgrounds.flatMap((ground) => [['ink', ground] as const, ['ink-quiet', ground] as const]),
  ...['canvas', 'paper', 'surface'].flatMap((ground) => [
    ['accent', ground] as const,
    ['accent-hover', ground] as const,
  ]),
  ...(['critical', 'high', 'medium', 'low', 'none', 'allow', 'live'] as const).map((ink) => [ink, 'paper'] as const),
  ...(['critical', 'high', 'medium', 'low', 'none'] as const).map((ink) => [ink, 'surface'] as const),
  ...[
    ['critical', 'critical-tint'],
    ['ink', 'high-tint'],
    ['ink', 'medium-tint'],
    ['ink', 'allow-tint'],
  ].map(([ink = '', ground = '']) => [ink, ground] as const),
  ['ink', 'accent-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
];

/** Colours of edges of controls and of focus rings, each with a background: the contrast must be at least 3. */
const edges: ReadonlyArray<readonly [edge: string, background: string]> = [
  ['line-firm', 'paper'],
  ['line-firm', 'canvas'],
  ['critical-line', 'critical-tint'],
  ['critical-line', 'paper'],
  ...backgrounds.map((ground) => ['accent', ground] as const),
];

describe.each(['light', 'dark'] as const)('%s colours', (scheme) => {
  it.each(texts)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('no style sheet distinguishes light and dark, except by the colours of tokens.css', () => {
  const sheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.filter((name) => readFileSync(`src/ui/${name}`, 'utf8').includes('prefers-color-scheme'))).toEqual([]);
});
