import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/report/csv.ts';
import { installText } from '../../../src/ui/text.ts';
import { wording } from '../../../src/ui/wording.ts';
import { lookUp } from '../../ui/messages.ts';
import { exposure, stranger } from '../policy/samples.ts';
import { cellsOf } from './csv-cells.ts';
import { sampleReport } from './samples.ts';

beforeAll(() => installText(lookUp));

const csv = (...fields: Parameters<typeof exposure>[0]) =>
  csvOf(sampleReport({ exposures: [exposure(fields)] }), wording);
const cellOf = (title: string, text: string) => {
  const [head = [], row = []] = cellsOf(text);
  return row[head.indexOf(title)];
};

describe('the report as CSV', () => {
  it('has one row per disclosure, after a byte-order mark and a header', () => {
    const text = csvOf(
      sampleReport({ exposures: [exposure([{ hash: 'sha256', canary: 'mine', count: 7 }]), exposure([], stranger)] }),
      wording,
    );
    expect(text.startsWith('\ufeff"Vendor","Owner",')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(cellsOf(text)).toEqual([
      ['Vendor', 'Owner', 'Country', 'App', 'Kind of data', 'Category', 'Severity', 'Field', 'Path', 'Where'].concat(
        ['Wrapped', 'Hashed', 'Known by', 'Canary', 'Confidence', 'Events', 'Pages', 'Value', 'Times'],
        ['First seen', 'Last seen', 'Test value'],
      ),
      ['Mixpanel', 'Mixpanel, Inc.', 'US', 'https://app.example.com', 'E-mail', 'email', 'medium'].concat(
        ['E-mail address', 'events[].properties.$email', 'body', 'JSON', 'sha256', 'value', 'mine', '0.9', 'Sign in'],
        [
          'https://app.example.com/keys',
          'a•••@e•••.com',
          '7',
          '2026-01-01T00:00:00.000Z',
          '2026-01-01T00:00:00.000Z',
          '',
        ],
      ),
    ]);
  });

  it.each(['a "b", c', 'a\r\nb', 'a;b', '', '"', ' x ', 'a\tb', "'", 'Zoë', 'می‌خواهم'])(
    'parses back to the same text: %j',
    (path) => {
      expect(cellOf('Path', csv({ path }))).toBe(path);
    },
  );

  it.each([
    ['=HYPERLINK("https://evil.test")', '\'=HYPERLINK("https://evil.test")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
    ['x;=1', "x;'=1"],
    ['x\r\n=1', "x\r\n'=1"],
    ['a=b', 'a=b'],
    ['a-b', 'a-b'],
  ])('lets no cell begin a formula: %j', (path, shown) => {
    expect(cellOf('Path', csv({ path }))).toBe(shown);
  });

  it.each([
    ['\u001b[31mred', '⟨ESC⟩[31mred'],
    ['a\u0000b', 'a⟨NUL⟩b'],
    ['a\u009bb\u0085c', 'a⟨U+009B⟩b⟨U+0085⟩c'],
    ['\u202efdp.exe', '⟨U+202E⟩fdp.exe'],
    ['\u2066a\u2069\u200f', '⟨U+2066⟩a⟨U+2069⟩⟨U+200F⟩'],
    ['\u200b=1+1', '⟨U+200B⟩=1+1'],
  ])('makes characters visible that a terminal or a reader would act on: %j', (path, shown) => {
    expect(cellOf('Path', csv({ path }))).toBe(shown);
  });

  it('has no control character except tabs and line breaks in any cell', () => {
    const evil = 'x\u001b]0;\u0007\u0000\u009b\u202e\u2067y';
    const text = csv({ path: evil, label: evil, sample: evil, canary: evil, events: [{ name: evil }] as never });
    expect(text.slice(1)).not.toMatch(/(?![\t\r\n])[\p{Cc}\p{Cf}]/u);
  });

  it('limits a cell to what spreadsheets can hold', () => {
    expect(cellOf('Path', csv({ path: 'A'.repeat(1_000_000) }))).toBe(`${'A'.repeat(32_000)}…`);
  });
});
