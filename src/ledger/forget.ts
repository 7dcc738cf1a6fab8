import { noteForgotten } from './complete-since.ts';
import { type Database, mayReportIn } from './database.ts';
import { keysOf } from './keys.ts';
import { kindsOf, recordedIn } from './kinds.ts';
import { passedFact, passedIn } from './passed.ts';
import { requested, rewriteFact } from './rewrite.ts';
import type { DisclosureRow, KindSum } from './rows.ts';
import { recipientRowOf, storedRecipient } from './stored-recipient.ts';

/**
 * What to forget: what an app sent, what a vendor received, or a recording, by its id. Combined members restrict one
 * another. An empty object means everything.
 */
export interface Forgettable {
  readonly app?: string;
  readonly vendor?: string;
  readonly session?: string;
}

/** The app, vendor and session of a row. */
export interface Belonging {
  readonly app: string;
  readonly vendor: string;
  readonly session: string;
}

/** Returns a function that decides whether a row should be forgotten. */
export function isPartOf(what: Forgettable): (row: Belonging) => boolean {
  const { app, vendor, session } = what;
  return (row) =>
    (app === undefined || row.app === app) &&
    (vendor === undefined || row.vendor === vendor) &&
    (session === undefined || row.session === session);
}

/** Whether everything should be forgotten. */
export const isEverything = (what: Forgettable) => isWhole(what) && what.session === undefined;

/** Whether everything, or a whole recording, should be forgotten. */
const isWhole = ({ app, vendor }: Forgettable) => app === undefined && vendor === undefined;

/**
 * Forgets a part of what was recorded, or everything; the running session goes on. Returns the number of rows removed,
 * without the details of requests and the hosts that browsers may report to.
 *
 * @param now milliseconds since the epoch
 */
export async function forget(db: Database, what: Forgettable, now: number): Promise<number> {
  const transaction = db.transaction(
    ['disclosures', 'recipients', 'requests', 'details', 'sessions', 'facts'],
    'readwrite',
  );
  const isForgotten = isPartOf(what);
  let removed = 0;
  for (const name of ['disclosures', 'recipients'] as const) {
    for await (const cursor of transaction.objectStore(name)) {
      if (!isForgotten(cursor.value)) continue;
      await cursor.delete();
      removed += 1;
    }
  }
  for await (const cursor of transaction.objectStore('requests')) {
    if (!isForgotten(cursor.value)) continue;
    await transaction.objectStore('details').delete(cursor.primaryKey);
    await cursor.delete();
    removed += 1;
  }
  for (const { id, endedAt } of await transaction.objectStore('sessions').getAll()) {
    const isOne = isWhole(what) && (what.session ?? id) === id;
    if (!isOne || endedAt === null) continue;
    await transaction.objectStore('sessions').delete(id);
    removed += 1;
  }
  const facts = transaction.objectStore('facts');
  if (isEverything(what)) await facts.delete('dropped');
  const mayReport = mayReportIn(await facts.get('may-report'));
  const left = mayReport.filter((row) => what.session !== undefined || !isForgotten({ ...row, session: '' }));
  if (left.length === 0) await facts.delete('may-report');
  else if (left.length < mayReport.length) await facts.put(left, 'may-report');
  await facts.delete(passedFact);
  await facts.put(requested, rewriteFact);
  await noteForgotten(facts, now);
  await transaction.done;
  return removed;
}

/**
 * The kinds of the fields that are left. How many requests had them is no longer known: the highest possible number is
 * kept.
 */
function kindsLeft(before: readonly KindSum[], left: readonly DisclosureRow[]): KindSum[] {
  return kindsOf(left).map((kind) => {
    const known = before.find(({ category, hashed }) => category === kind.category && hashed === kind.hashed);
    return known?.requests === undefined ? kind : { ...kind, requests: Math.min(known.requests, kind.count) };
  });
}

/**
 * Forgets what was last seen before a time, in milliseconds since the epoch. Returns the number of rows removed,
 * without the details of requests.
 */
export async function forgetBefore(db: Database, time: number): Promise<number> {
  const transaction = db.transaction(['disclosures', 'recipients', 'requests', 'details', 'facts'], 'readwrite');
  const [disclosures, recipients] = [transaction.objectStore('disclosures'), transaction.objectStore('recipients')];
  const shortened = new Map<string, { readonly app: string; readonly vendor: string }>();
  let removed = 0;
  for await (const cursor of disclosures) {
    const { app, vendor, lastSeen } = cursor.value;
    if (lastSeen >= time) continue;
    shortened.set(JSON.stringify([app, vendor]), { app, vendor });
    await cursor.delete();
    removed += 1;
  }
  for await (const cursor of recipients) {
    const { app, vendor, session, lastSeen } = cursor.value;
    if (lastSeen < time) {
      await cursor.delete();
      removed += 1;
    } else if (shortened.has(JSON.stringify([app, vendor]))) {
      const all = await disclosures.getAll(keysOf(app, vendor));
      const left = all.filter((row) => row.session === session);
      const before = recipientRowOf(cursor.value);
      const summed = { ...before, kinds: kindsLeft(before.kinds, left), recorded: recordedIn(left) };
      await cursor.update(storedRecipient(summed));
    }
  }
  for await (const cursor of transaction.objectStore('requests')) {
    // Rows are in order of arrival, which differs from time if the clock was set back.
    if (cursor.value.at >= time) continue;
    await transaction.objectStore('details').delete(cursor.primaryKey);
    await cursor.delete();
    removed += 1;
  }
  const facts = transaction.objectStore('facts');
  const mayReport = mayReportIn(await facts.get('may-report'));
  const left = mayReport.filter(({ lastSeen }) => lastSeen >= time);
  if (left.length < mayReport.length) await facts.put(left, 'may-report');
  removed += mayReport.length - left.length;
  const passed = passedIn(await facts.get(passedFact)).filter(({ at }) => at >= time);
  if (passed.length === 0) await facts.delete(passedFact);
  else await facts.put(passed, passedFact);
  await noteForgotten(facts, time);
  await transaction.done;
  return removed;
}
