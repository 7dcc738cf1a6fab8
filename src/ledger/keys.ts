import { createMemo } from '../memo.ts';
import type { DisclosureRow, RecipientRow } from './rows.ts';

/**
 * Keys are JSON lists that begin with app, vendor and session, so the rows of one app, or of one vendor in it, are a
 * range.
 */

type RecipientIdentity = Pick<RecipientRow, 'app' | 'vendor' | 'session'>;

type FieldIdentity = Pick<DisclosureRow, 'location' | 'path' | 'category' | 'encoding' | 'hash' | 'canary'>;

type DisclosureIdentity = RecipientIdentity & FieldIdentity;

/** The key of a vendor's row. */
export function recipientKey({ app, vendor, session }: RecipientIdentity): string {
  return JSON.stringify([app, vendor, session]);
}

/** The key of a field's row. */
export function disclosureKey(field: DisclosureIdentity): string {
  return fieldKeys(recipientKey(field))(fieldIdentity(field));
}

/**
 * Returns a function that makes the keys of one vendor's fields from their {@link fieldIdentity}. The part that these
 * keys share is made once.
 * @param recipient the key of the vendor's row
 */
export function fieldKeys(recipient: string): (identity: string) => string {
  const start = `${recipient.slice(0, -1)},`;
  return (identity) => start + identity;
}

/** The identity of a field within one vendor, as it is at the end of its key. */
export function fieldIdentity(field: FieldIdentity): string {
  const newest = cachedIdentity(field.path, unwritten);
  if (newest.field === null || !areSameField(newest.field, field)) {
    const { location, path, category, encoding, hash, canary } = field;
    newest.field = { location, path, category, encoding, hash, canary };
    newest.text = writtenIdentity(newest.field);
  }
  return newest.text;
}

/** A field, and its identity as a text. */
interface Written {
  field: FieldIdentity | null;
  text: string;
}

/** The newest identity of each path, since every request repeats the same fields. */
const cachedIdentity = createMemo<string, Written>(2_048);
const unwritten = (): Written => ({ field: null, text: '' });

function writtenIdentity({ location, path, category, encoding, hash, canary }: FieldIdentity): string {
  const wrapped = encoding.length === 0 ? '' : encoding.join();
  const hashed = hash === null ? 'null' : `"${hash}"`;
  const planted = canary === null ? 'null' : JSON.stringify(canary);
  // Names of codecs, categories and hashes have nothing in them that JSON escapes.
  return `"${location}",${JSON.stringify(path)},"${category}","${wrapped}",${hashed},${planted}]`;
}

/** Whether two disclosures to one vendor are of the same field: their {@link fieldIdentity} is equal. */
export function areSameField(one: FieldIdentity, other: FieldIdentity): boolean {
  return (
    one.path === other.path &&
    one.category === other.category &&
    one.location === other.location &&
    one.hash === other.hash &&
    one.canary === other.canary &&
    (one.encoding === other.encoding || one.encoding.join() === other.encoding.join())
  );
}

/**
 * The range of keys of what an app sent, to all vendors or to one, in all sessions or in one. With a session, it has
 * the keys of fields only.
 */
export function keysOf(...parts: [app: string, vendor?: string, session?: string]): IDBKeyRange {
  const start = `${JSON.stringify(parts).slice(0, -1)},`;
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
