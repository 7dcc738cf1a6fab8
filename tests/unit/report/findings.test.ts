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

it('two fields of a finding are named, the others counted, and pages named once', () => {
  const [a, b] = ['https://app.test/a', 'https://app.test/b'];
  expect(placesOf([seen('x', a), seen('y', a)])).toBe('x 2× y 2× https://app.test/a');
  expect(placesOf([seen('x', a), seen('y', b), seen('z', a)])).toBe(
    'x 2× y 2× and 1 more https://app.test/a and 1 more',
  );
  expect(placesOf([seen('x', '')])).toBe('x 2×');
  expect(placesOf([])).toBe('https://app.test');
});
