import type { DisclosureRow, RecipientRow } from './rows.ts';

/** Keys are lists in JSON that begin with app and vendor: what is of one of them is found without an index. */

type RecipientIdentity = Pick<RecipientRow, 'app' | 'vendor' | 'session'>;

type DisclosureIdentity = RecipientIdentity &
  Pick<DisclosureRow, 'location' | 'path' | 'category' | 'encoding' | 'hash' | 'canary'>;

export function recipientKey({ app, vendor, session }: RecipientIdentity): string {
  return JSON.stringify([app, vendor, session]);
}

export function disclosureKey({ app, vendor, session, ...field }: DisclosureIdentity): string {
  const { location, path, category, encoding, hash, canary } = field;
  return JSON.stringify([app, vendor, session, location, path, category, encoding.join(), hash, canary]);
}

/** Keys of what an app sent, to whomever or to one vendor. */
export function keysOf(...parts: [app: string, vendor?: string]): IDBKeyRange {
  const start = `${JSON.stringify(parts).slice(0, -1)},`;
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
