import { beforeAll, describe, expect, it } from 'vitest';
import { kindsOf } from '../../../../src/ledger/kinds.ts';
import { flowOf } from '../../../../src/ui/dashboard/screens/exposure/flow-model.ts';
import { flowPicture } from '../../../../src/ui/dashboard/screens/exposure/flow-picture.ts';
import { columnGroupsOf, rowsOf } from '../../../../src/ui/dashboard/screens/exposure/matrix-model.ts';
import { matrixPicture } from '../../../../src/ui/dashboard/screens/exposure/matrix-picture.ts';
import { escaped, fitted } from '../../../../src/ui/dashboard/screens/exposure/picture.ts';
import { installText } from '../../../../src/ui/text.ts';
import { lookUp } from '../../../ui/messages.ts';
import { app, exposuresOf, type SampleVendor } from '../../../ui/samples.ts';

beforeAll(() => installText(lookUp));

const hostile = '</text><script>alert(1)</script>"\'&\u0000\u202e\ud800\uffff';
const texts = { title: 'Two vendors & <more>', about: 'app.example.com · 23 November 2026', gaps: 'All was read.' };

function held(vendors: readonly SampleVendor[]) {
  return exposuresOf(vendors).map((each) => ({
    ...each,
    received: { ...each.received, kinds: kindsOf(each.disclosures) },
  }));
}

const vendor = (id: string, name = id): SampleVendor => ({
  id,
  name,
  requests: 1_234,
  fields: [
    { category: 'email', path: 'e', count: 9_999 },
    { category: 'name', path: 'n', count: 2 },
  ],
});

function drawn(vendors: readonly SampleVendor[], mostRows?: number): string {
  const summaries = held(vendors);
  const groups = columnGroupsOf(summaries, new Set());
  const rows = rowsOf(
    summaries,
    groups.flatMap(({ columns }) => columns),
  );
  return matrixPicture({ texts, groups, rows, ...(mostRows && { mostRows }) });
}

/** Expects that all elements are closed in order, and that there is no text which XML forbids. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, closes, name = '', , empty] of svg.matchAll(/<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (closes) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  }
  expect(open).toEqual([]);
  const between = svg.replaceAll(/<\/?[a-z]+(?:\s+[a-zA-Z-]+="[^"<]*")*\s*\/?>/g, '');
  expect(between).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
}

describe('text in a picture', () => {
  it('is never markup, invisible, or forbidden by XML', () => {
    expect(escaped(hostile)).toBe(
      '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;⟨NUL⟩⟨U+202E⟩⟨U+D800⟩\ufffd',
    );
  });

  it('is cut between characters if it is too long', () => {
    expect(fitted('Mixpanel', 100, 12)).toBe('Mixpanel');
    expect(fitted('W'.repeat(300), 100, 12)).toMatch(/^W{5,20}…$/);
    expect(fitted('😀'.repeat(50), 60, 12)).toMatch(/^(?:😀)+…$/u);
    expect(fitted('x'.repeat(1_000_000), 100, 12).length).toBeLessThan(30);
  });
});

describe('the picture of the matrix', () => {
  it('is self-contained: summary, app and day, names, counts, legend, what could not be read', () => {
    const svg = drawn([vendor('a', 'Mixpanel'), vendor('b', 'Segment')]);
    expectWellFormed(svg);
    for (const part of [
      'Two vendors &amp; &lt;more&gt;',
      texts.about,
      texts.gaps,
      'Mixpanel',
      'Segment',
      '1,234',
      '2,468',
      'E-mail',
      'critical',
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg).not.toMatch(/href|url\(|@import|<script|<style|<foreignObject/);
  });

  it('shows hostile names as text', () => {
    const svg = drawn([vendor('a', hostile)]);
    expectWellFormed(svg);
    expect(svg).not.toContain('<script');
  });

  it('counts the vendors there is no room for', () => {
    const svg = drawn(
      Array.from({ length: 80 }, (_, at) => vendor(`vendor-${at}`)),
      36,
    );
    expect(svg).toContain('44 further vendors');
    expect(svg).toContain(`>${(44 * 1_234).toLocaleString('en-GB')}<`);
    expect(svg).toContain('>44<');
    expect([...svg.matchAll(/>vendor-\d+</g)]).toHaveLength(36);
  });
});

describe('the picture of the flow', () => {
  it('names apps, kinds and vendors', () => {
    const svg = flowPicture(texts, flowOf(held([vendor('a', hostile), vendor('b', 'Segment')]), app, 'groups'));
    expectWellFormed(svg);
    for (const part of ['app.example.com', 'Contact', 'Segment']) expect(svg).toContain(part);
  });
});
