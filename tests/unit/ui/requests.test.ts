import { describe, expect, it } from 'vitest';
import type { DetailField, RequestDetail, RequestRow } from '../../../src/ledger/rows.ts';
import { choicesOf, everyRequest, filterOf, isInScope, passes } from '../../../src/ui/requests/filter.ts';
import { holdAt } from '../../../src/ui/requests/held.ts';
import { confidenceLabel, highestSeverityOf, mostSevereFirst } from '../../../src/ui/requests/labels.ts';
import { hasWords, wordsOf } from '../../../src/ui/requests/search.ts';
import { searchIndex } from '../../../src/ui/requests/search-index.ts';
import { formatBytes, formatClock, installText } from '../../../src/ui/text.ts';
import { rangeInView, stepFrom } from '../../../src/ui/virtual-range.ts';
import { lookUp } from '../../ui/messages.ts';
import { detailField, requestRow } from './samples.ts';

installText(lookUp);

const detailOf = ({ observation }: RequestRow, ...fields: DetailField[]): RequestDetail => ({
  observation,
  fields,
  further: 0,
});

describe('words to search for', () => {
  it.each([
    ['', []],
    ['  E-Mail   mixpanel ', ['e-mail', 'mixpanel']],
    ['"Key Created" $email', ['key created', '$email']],
    ['"not closed', ['not closed']],
    ['a"b c"d', ['a', 'b c', 'd']],
    ['""', []],
  ])('of the query %j are %j', (query, words) => expect(wordsOf(query)).toEqual(words));

  it('are found in any text, but not across two texts', () => {
    expect(hasWords(['key', 'mixpanel'], 'mixpanel\nkey created')).toBe(true);
    expect(hasWords(['key', 'segment'], 'mixpanel\nkey created')).toBe(false);
    expect(hasWords(['mixpanel key'], 'mixpanel\nkey created')).toBe(false);
  });
});

describe('the search index', () => {
  const row = requestRow({ observation: 'a', events: ['Key Created'], categories: ['email'] });
  const field = detailField({ path: 'events[].$email', label: 'Work e-mail', canary: 'ada', fingerprint: 'Zm9vYg==' });

  const indexOf = (details: RequestDetail[], asked: string[][] = []) =>
    searchIndex(async () => ({
      details: async (observations) => {
        asked.push([...observations]);
        return details.filter(({ observation }) => observations.includes(observation));
      },
    }));

  it('finds the data of a row at once, and fields once they are read', async () => {
    const index = indexOf([detailOf(row, field)]);
    const found = (q: string) => passes({ ...everyRequest, q }, index.textOf)(row);
    for (const q of ['MIXPANEL', 'key created', 'api-js', '/keys', 'e-mail address']) expect(found(q), q).toBe(true);
    const inFields = ['events[].$email', 'work', 'ada', 'zm9vyg=='];
    for (const q of inFields) expect(found(q), q).toBe(false);
    expect(index.knows(row)).toBe(false);
    await index.read([row], () => undefined, new AbortController().signal);
    expect(index.knows(row)).toBe(true);
    for (const q of inFields) expect(found(q), q).toBe(true);
  });

  it('is not needed for requests of which a value contains the query', () => {
    const index = indexOf([]);
    const filter = { ...everyRequest, q: 'ada@person.example' };
    expect(passes(filter, index.textOf)(row)).toBe(false);
    expect(passes(filter, index.textOf, ({ observation }) => observation === 'a')(row)).toBe(true);
    expect(passes({ ...filter, vendor: 'sentry' }, index.textOf, () => true)(row)).toBe(false);
  });

  it('reads in parts, nothing twice, and stops on demand', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => requestRow({ observation: `${at}` }));
    const asked: string[][] = [];
    const index = indexOf([], asked);
    const stop = new AbortController();
    await index.read(rows, () => stop.abort(), stop.signal);
    expect(asked.map(({ length }) => length)).toEqual([50]);
    await index.read(rows, () => undefined, new AbortController().signal);
    expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(new Set(asked.flat()).size).toBe(120);
  });

  it('forgets requests that are gone', async () => {
    const index = indexOf([detailOf(row, field)]);
    const { signal } = new AbortController();
    await index.read([row], () => undefined, signal);
    await index.read([], () => undefined, signal);
    expect(index.knows(row)).toBe(false);
  });
});

describe('the filter', () => {
  it('reads what it writes, and ignores unknown parts', () => {
    const filter = { q: 'key', vendor: 'mixpanel', kind: 'email', outcome: 'blocked' } as const;
    expect(filterOf(choicesOf(filter))).toEqual(filter);
    expect(choicesOf(everyRequest)).toEqual({});
    expect(filterOf({ kind: 'shoe-size', outcome: 'lost', vendor: '' })).toEqual(everyRequest);
  });

  it('passes requests that match every choice', () => {
    const rows = [
      requestRow({ observation: 'a', vendor: 'mixpanel', categories: ['email'] }),
      requestRow({ observation: 'b', vendor: 'segment', categories: ['email'], outcome: 'blocked' }),
    ];
    const kept = (choices: Record<string, string>) =>
      rows.filter(passes(filterOf(choices), ({ url }) => url)).map(({ observation }) => observation);
    expect(kept({})).toEqual(['a', 'b']);
    expect(kept({ vendor: 'segment' })).toEqual(['b']);
    expect(kept({ kind: 'email', outcome: 'sent' })).toEqual(['a']);
    expect(kept({ kind: 'phone' })).toEqual([]);
    expect(kept({ q: 'api-js nothing' })).toEqual([]);
  });

  it('is limited to the scope', () => {
    const row = requestRow({ app: 'https://a.example', session: 's', at: 1_000 });
    const within = (scope: object) =>
      isInScope({ app: null, session: null, days: null, confidence: 0, ...scope }, 2 * 86_400_000)(row);
    expect(within({})).toBe(true);
    expect(within({ app: 'https://b.example' })).toBe(false);
    expect(within({ session: 's', app: 'https://a.example' })).toBe(true);
    expect(within({ session: 't' })).toBe(false);
    expect(within({ days: 1 })).toBe(false);
    expect(within({ days: 2 })).toBe(true);
  });
});

describe('a list that is being read', () => {
  const rows = [5, 4, 3].map((id) => requestRow({ observation: `${id}`, id }));

  it('shows earlier requests, and counts the newer ones', () => {
    expect(holdAt(rows, null)).toEqual({ shown: rows, waiting: 0 });
    expect(holdAt(rows, 4)).toEqual({ shown: rows.slice(1), waiting: 1 });
    expect(holdAt(rows, 9)).toEqual({ shown: rows, waiting: 0 });
  });
});

describe('the rendered rows', () => {
  it('are few, however many there are', () => {
    expect(rangeInView({ top: 0, height: 600, rowHeight: 32, count: 2_000 })).toEqual([0, 27]);
    expect(rangeInView({ top: 32_000, height: 600, rowHeight: 32, count: 2_000 })).toEqual([992, 1027]);
    expect(rangeInView({ top: 64_000, height: 600, rowHeight: 32, count: 2_000 })).toEqual([1992, 2000]);
    expect(rangeInView({ top: 64_000, height: 600, rowHeight: 32, count: 3 })).toEqual([3, 3]);
    expect(rangeInView({ top: 0, height: 600, rowHeight: 32, count: 0 })).toEqual([0, 0]);
  });

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 7, 6],
    ['PageDown', 95, 99],
    ['PageUp', 50, 40],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['x', 50, null],
    ['toString', 50, null],
  ])('%s in row %i leads to row %s', (key, at, next) => expect(stepFrom(key, at, 100, 10)).toBe(next));
});

describe('words about a request', () => {
  it('put the most severe kinds first', () => {
    expect(mostSevereFirst(['device', 'email', 'secret', 'name'])).toEqual(['secret', 'name', 'email', 'device']);
    expect(highestSeverityOf(['device', 'email'])).toBe('medium');
    expect(highestSeverityOf([])).toBe('none');
  });

  it('give confidence, size and time', () => {
    expect([1, 0.9, 0.8, 0.7, 0.4].map(confidenceLabel)).toEqual(['sure', 'sure', 'likely', 'likely', 'possible']);
    expect([1, 999, 48_211, 3_400_000].map(formatBytes)).toEqual(['1 byte', '999 bytes', '48.2 kB', '3.4 MB']);
    const morning = new Date(2026, 10, 23, 9, 5, 7).getTime();
    expect(formatClock(morning, morning + 1_000)).toBe('09:05:07');
    expect(formatClock(morning, morning + 86_400_000)).toBe('23 Nov, 09:05');
  });
});
