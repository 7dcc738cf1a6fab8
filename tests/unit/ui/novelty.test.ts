import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import type { SessionRow } from '../../../src/ledger/rows.ts';
import { noveltyIn } from '../../../src/ui/dashboard/novelty.ts';
import { recipientRow } from '../ledger/samples.ts';

type Scope = Parameters<typeof noveltyIn>[2];

const everything: Scope = { app: null, session: null, days: null, confidence: 0 };
const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

const kind = (category: CategoryId, firstSeen: number) => ({
  ...{ category, hashed: false, count: 1, firstSeen, lastSeen: now },
});

const session = (id: string, startedAt: number): SessionRow => ({ id, name: id, startedAt, endedAt: null });

const row = (vendor: string, firstSeen: number, kinds: ReadonlyArray<ReturnType<typeof kind>>, id = '') =>
  recipientRow({ vendor, session: id, firstSeen, lastSeen: now, kinds });

/** Since yesterday: `old` received the first phone number, `more` its first e-mail address, and `late` its first data. */
const rows = [
  row('old', 10 * day, [kind('email', 10 * day), kind('phone', 99 * day)]),
  row('more', 10 * day, [kind('name', 10 * day), kind('email', 99 * day)]),
  row('late', 99 * day, [kind('email', 99 * day)]),
];

const found = (scope: Partial<Scope> = {}, sessions: readonly SessionRow[] = [], recipients = rows) =>
  noveltyIn(recipients, sessions, { ...everything, ...scope }, now);

describe('what is new', () => {
  it('distinguishes vendors, kinds that no vendor had received, and further kinds of known vendors', () => {
    const novelty = found();
    expect([...(novelty?.vendors ?? [])]).toEqual(['late']);
    expect([...(novelty?.kinds ?? [])]).toEqual(['phone']);
    expect([...(novelty?.kindsAt ?? [])].sort()).toEqual([
      ['more', ['email']],
      ['old', []],
    ]);
  });

  it('counts from a week ago, from the newest recording with data, or from the chosen time', () => {
    expect(found()?.since).toBe(now - 7 * day);
    const recorded = [...rows, row('old', 98 * day, [kind('email', 98 * day)], 'b')];
    const sessions = [session('empty', 99.5 * day), session('b', 98 * day), session('a', 20 * day)];
    expect(found({}, sessions, recorded)?.since).toBe(98 * day);
    expect(found({}, [session('a', 20 * day)], [...rows, row('old', 20 * day, [], 'a')])?.since).toBe(now - 7 * day);
    expect(found({ days: 30 })?.since).toBe(now - 30 * day);
  });

  it('in a recording is what no earlier data had', () => {
    const recorded = [...rows, row('old', 50 * day, [kind('email', 50 * day), kind('card', 50 * day)], 'a')];
    const novelty = found({ session: 'a' }, [session('a', 50 * day)], recorded);
    expect(novelty?.since).toBe(50 * day);
    expect(novelty?.kinds.has('email')).toBe(false);
  });

  it('is unknown without earlier data, and for a recording that does not exist', () => {
    expect(found({}, [], [row('late', 99 * day, [kind('email', 99 * day)])])).toBeNull();
    expect(found({ session: 'gone' })).toBeNull();
    expect(found({ app: 'https://else.example' })).toBeNull();
    expect(found({}, [], [])).toBeNull();
  });

  it('is null too if there is earlier data, but nothing is new', () => {
    expect(found({}, [], [row('old', 10 * day, [kind('email', 10 * day)])])).toBeNull();
  });
});
