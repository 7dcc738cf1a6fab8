import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const page = read('docs/report.md');
const schema = JSON.parse(read('public/schemas/report.v1.json'));

/** Names in the first column of the tables of a section, with whether they may be absent. */
function namesUnder(heading: string): Array<{ readonly name: string; readonly isOptional: boolean }> {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const [table = ''] = section.split(/\n\n(?=\| reason in)/);
  const cells = [...table.matchAll(/^\| ([^|]*?) *\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => ({ name, isOptional: cell.endsWith('°') })),
  );
}

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

describe('the page on the report has each member of the schema, and no other:', () => {
  test.each<[string, ObjectSchema]>([
    ['Report', schema],
    ...['Session', 'Coverage', 'Vendor', 'Disclosure', 'Source', 'Finding'].map((name): [string, ObjectSchema] => {
      return [name, schema.$defs[name.toLowerCase()]];
    }),
    ['Unsent', schema.$defs.coverage.properties.unsent],
  ])('%s', (heading, { properties, required }) => {
    const expected = Object.keys(properties).map((name) => ({ name, isOptional: !required.includes(name) }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(namesUnder(heading).sort(byName)).toEqual(expected.sort(byName));
  });

  test('members of members', () => {
    const { coverage, finding } = schema.$defs;
    const members = [
      ...['unreadable', 'skipped', 'mayReport'].map((name) => coverage.properties[name].items),
      ...['silent', 'blocked'].map((name) => coverage.properties.unsent.properties[name].items),
      ...[coverage.properties.access, finding.properties.evidence.items, finding.properties.was.items],
    ].flatMap(({ properties }: ObjectSchema) => Object.keys(properties));
    expect(members.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

test('the page on the report has each reason why an entry of a HAR file is left out', () => {
  const [, union = ''] = /type SkipReason = ([^;]+);/.exec(read('src/observe/har/entry.ts')) ?? [];
  const reasons = [...union.matchAll(/'([\w-]+)'/g)].map(([, reason]) => reason);
  expect(reasons.length).toBeGreaterThan(4);
  const [, table = ''] = page.split('| reason in `skipped`');
  const [rows = ''] = table.split('\n\n');
  expect([...rows.matchAll(/^\| `([\w-]+)`/gm)].map(([, reason]) => reason)).toEqual(reasons);
});

test('the page on the report has each message', () => {
  const types = [...read('src/worker/messages.ts').matchAll(/v\.literal\('([\w.]+)'\)/g)].map(([, type]) => type);
  expect(types.length).toBeGreaterThan(10);
  const rows = [...page.matchAll(/^\| `([a-z]+\.[a-z]+)`/gm)].map(([, type]) => type);
  expect(rows.sort()).toEqual([...new Set(types)].sort());
});
