import { beforeAll, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../../src/policy/finding.ts';
import { findingsOf } from '../../../src/report/html/findings.ts';
import { installText } from '../../../src/ui/text.ts';
import { wording } from '../../../src/ui/wording.ts';
import { lookUp } from '../../ui/messages.ts';

beforeAll(() => installText(lookUp));

const seen = (path: string, page: string) => ({ path, page, count: 2 }) as Evidence;

/** Where a finding was seen, as the report shows it. */
function placesOf(evidence: readonly Evidence[]): string {
  const finding = {
    severity: 'high',
    vendor: 'v',
    message: 'm',
    app: 'https://app.test',
    evidence,
  } as unknown as Finding;
  const { source } = findingsOf(
    [finding],
    () => 'Vendor',
    () => null,
    wording,
  );
  return source
    .slice(source.lastIndexOf('<td>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

it('two fields and one page of a finding are named, and the others are counted', () => {
  const [a, b] = ['https://app.test/a', 'https://app.test/b'];
  expect(placesOf([seen('x', a), seen('y', a)])).toBe('x 2× y 2× https://app.test/a');
  expect(placesOf([seen('x', a), seen('y', b), seen('z', a)])).toBe(
    'x 2× y 2× and 1 more https://app.test/a and 1 more',
  );
  expect(placesOf([seen('x', '')])).toBe('x 2×');
  expect(placesOf([])).toBe('https://app.test');
});

const page = 'https://app.test/a';

/** The text of each row of the findings. */
function rowsOf(findings: ReadonlyArray<Partial<Finding>>): string[] {
  const whole = findings.map((finding) => ({
    ...{ rule: 'category-not-allowed', severity: 'medium', vendor: 'v', app: 'https://app.test', message: 'm' },
    ...{ evidence: [] },
    ...finding,
  })) as Finding[];
  const { source } = findingsOf(
    whole,
    (vendor) => vendor.toUpperCase(),
    () => null,
    wording,
  );
  return [...source.slice(source.indexOf('<tbody>')).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

it('findings of one rule and vendor share a row with their number, and with the fields, counts and pages of each', () => {
  const of = (category: string, ...paths: string[]): Partial<Finding> => ({
    evidence: paths.map((path, at) => ({ ...seen(path, at === 0 ? page : `${page}/${at}`), category }) as Evidence),
  });
  expect(rowsOf([of('email', 'a', 'b', 'c'), of('name', 'd'), { ...of('user-id', 'e'), vendor: 'w' }])).toEqual([
    '● medium V 2 findings: these kinds of data were sent to V; the policy does not allow them. ' +
      'E-mail: a 2×, b 2× and 1 more Name: d 2× https://app.test/a and 2 more',
    '● medium W m e 2× https://app.test/a',
  ]);
});

it('findings have rows of their own if their severity, app or rule differs, or if their rule has no sentence for several', () => {
  expect(rowsOf([{}, { severity: 'low' }, { app: 'https://b.test' }, { rule: 'new-field' }])).toHaveLength(4);
  expect(rowsOf([{ rule: 'secret-sent' }, { rule: 'secret-sent' }, { rule: 'newly-plain' }])).toHaveLength(3);
  expect(rowsOf([{ rule: 'new-field' }, { rule: 'new-field' }])).toEqual([
    expect.stringContaining('2 findings: these fields were sent to V; the baseline does not have them.'),
  ]);
});

it('a row of several findings names the first page of each', () => {
  const at = (place: string) => ({ evidence: [seen('x', place)] });
  expect(rowsOf([at(page), at('https://app.test/b'), at(page)])[0]).toMatch(
    /https:\/\/app\.test\/a , https:\/\/app\.test\/b$/,
  );
});
