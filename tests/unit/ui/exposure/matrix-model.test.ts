import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../../src/classify/taxonomy.ts';
import { kindsOf } from '../../../../src/ledger/kinds.ts';
import {
  columnGroupsOf,
  columnNamed,
  foldedGroups,
  orderedRows,
  rowsNamed,
  rowsOf,
  totalsOf,
} from '../../../../src/ui/dashboard/screens/exposure/matrix-model.ts';
import { exposuresOf, type SampleVendor } from '../../../ui/samples.ts';

/** The exposures of vendors, from how often each received each kind of data. */
function held(
  vendors: Readonly<Record<string, Partial<Record<CategoryId, number>>>>,
  more: Partial<SampleVendor> = {},
) {
  const exposures = exposuresOf(
    Object.entries(vendors).map(([id, counts]) => ({
      ...more,
      id,
      fields: Object.entries(counts).map(([category, count]) => ({
        category: category as CategoryId,
        path: category,
        count,
      })),
    })),
  );
  return exposures.map((exposure) => ({
    ...exposure,
    received: { ...exposure.received, kinds: kindsOf(exposure.disclosures) },
  }));
}

const columnsOf = (summaries: ReturnType<typeof held>, folded = '') =>
  columnGroupsOf(summaries, foldedGroups(folded)).flatMap(({ columns }) => columns);

const names = (rows: ReadonlyArray<{ readonly name: string }>) => rows.map(({ name }) => name);

describe('the columns', () => {
  const summaries = held({ a: { 'page-url': 3, email: 1 }, b: { name: 2, device: 5 } });

  it('are the kinds that were received, in the taxonomy’s order, by group', () => {
    expect(columnsOf(summaries).map(({ id }) => id)).toEqual(['name', 'email', 'device', 'page-url']);
    expect(columnGroupsOf(summaries, new Set()).map(({ group }) => group)).toEqual(['contact', 'device', 'behaviour']);
  });

  it('are only those of personal data, if only personal data is shown', () => {
    const personal = columnGroupsOf(summaries, new Set(), true).flatMap(({ columns }) => columns);
    expect(personal.map(({ id }) => id)).toEqual(['name', 'email']);
  });

  it('collapse to one per group, except groups with one column', () => {
    expect(columnsOf(summaries, 'contact device').map(({ id }) => id)).toEqual(['group-contact', 'device', 'page-url']);
  });

  it('are found by their ids, collapsed or not', () => {
    expect(columnNamed('group-contact', summaries)?.categories).toEqual(['name', 'email']);
    expect(columnNamed('group-device', summaries)?.categories).toEqual(['device']);
    expect(columnNamed('email', summaries)?.categories).toEqual(['email']);
    expect(columnNamed('card', summaries)).toBeNull();
  });
});

describe('a row', () => {
  it('counts the requests with each kind of data, and has an empty cell if there are none', () => {
    const summaries = held({ a: { email: 252 }, b: { name: 2 } });
    const columns = columnsOf(summaries);
    const [a] = rowsOf(summaries, columns);
    expect(a?.requests).toBe(3);
    expect(a?.cells).toEqual([null, { count: 3, severity: 'medium', bound: 'most' }]); // At most the number of requests.
    const counted = summaries.map((each) => ({
      ...each,
      received: { ...each.received, kinds: each.received.kinds.map((kind) => ({ ...kind, requests: 2 })) },
    }));
    expect(rowsOf(counted, columns)[0]?.cells[1]).toEqual({ count: 2, severity: 'medium' });
  });

  it('has the severity of the kind, given everything else that the vendor received', () => {
    const summaries = held({ phisher: { email: 1, 'org-id': 1, 'event-name': 1 }, quiet: { email: 1 } });
    const columns = columnsOf(summaries);
    const severities = rowsOf(summaries, columns).map(({ cells }) => cells.map((cell) => cell?.severity));
    expect(columns.map(({ id }) => id)).toEqual(['email', 'org-id', 'event-name']);
    expect(severities).toEqual([
      ['high', 'low', 'low'],
      ['medium', undefined, undefined],
    ]);
  });

  it('shows for a collapsed group the least number of requests with its kinds of data, and the highest severity', () => {
    const folded = (requests: number, ...counts: number[]) => {
      const summaries = held({ a: { secret: 1, token: 1 } }, { requests }).map((each) => ({
        ...each,
        received: {
          ...each.received,
          kinds: each.received.kinds.map((kind, at) => ({ ...kind, requests: counts[at] ?? 0 })),
        },
      }));
      return rowsOf(summaries, columnsOf(summaries, 'credential'))[0]?.cells;
    };
    expect(folded(5, 1, 2)).toEqual([{ count: 2, severity: 'critical', bound: 'least' }]);
    expect(folded(2, 1, 2)).toEqual([{ count: 2, severity: 'critical' }]); // All requests: the number is exact.
  });

  it('shows for a collapsed group without counts of requests the highest possible number', () => {
    const summaries = held({ a: { secret: 1, token: 3 } }, { requests: 9 });
    expect(rowsOf(summaries, columnsOf(summaries, 'credential'))[0]?.cells).toEqual([
      { count: 4, severity: 'critical', bound: 'most' },
    ]);
  });

  it('counts hashed and plain values as one kind', () => {
    const summaries = exposuresOf([
      {
        id: 'a',
        fields: [
          { category: 'email', path: 'e', count: 2 },
          { category: 'email', path: 'h', hash: 'sha256', count: 1 },
        ],
      },
    ]).map((each) => ({ ...each, received: { ...each.received, kinds: kindsOf(each.disclosures) } }));
    expect(
      rowsOf(
        summaries,
        columnGroupsOf(summaries, new Set()).flatMap(({ columns }) => columns),
      )[0]?.cells,
    ).toEqual([{ count: 3, severity: 'medium', bound: 'most' }]);
  });

  it('does not exist for a vendor that received nothing', () => {
    expect(rowsOf(held({ a: {} }, { requests: 0 }), [])).toEqual([]);
    expect(rowsOf(held({ a: {} }), [])).toHaveLength(1);
  });

  it('makes all characters of a name visible', () => {
    const [row] = rowsOf(held({ a: {} }, { name: 'evil\u202e.test' }), []);
    expect(row?.name).toBe('evil⟨U+202E⟩.test');
  });
});

describe('the rows', () => {
  const summaries = held({ Beta: { email: 1 }, alpha: { email: 3, name: 1 }, Gamma: { secret: 1 } });
  const columns = columnsOf(summaries);
  const rows = rowsOf(summaries, columns);
  const order = (by: string, reversed = false) => names(orderedRows(rows, { by, reversed }, columns));

  it('are sorted by severity unless something else is chosen', () => {
    expect(order('severity')).toEqual(['Gamma', 'alpha', 'Beta']);
    expect(order('severity', true).at(-1)).toBe('Gamma');
    expect(order('no-such-column')).toEqual(order('severity'));
  });

  it('are sorted by name or by a column, and in reverse', () => {
    expect(order('name')).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(order('name', true)).toEqual(['Gamma', 'Beta', 'alpha']);
    expect(order('email')).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(order('email', true)).toEqual(['Gamma', 'Beta', 'alpha']);
  });

  it('are the same objects after sorting, so that they need not be rendered again', () => {
    expect(new Set(orderedRows(rows, { by: 'name', reversed: false }, columns))).toEqual(new Set(rows));
    for (const row of orderedRows(rows, { by: 'name', reversed: false }, columns)) expect(rows).toContain(row);
  });

  it('are filtered by the search text', () => {
    expect(names(rowsNamed(rows, ' ALP '))).toEqual(['alpha']);
    expect(rowsNamed(rows, '')).toBe(rows);
  });

  it('are summed up', () => {
    expect(totalsOf(rows, columns)).toEqual({
      requests: 9,
      columns: [1, 2, 1],
      severities: ['medium', 'medium', 'critical'],
    });
  });
});
