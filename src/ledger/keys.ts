import type { DisclosureRow, RecipientRow } from './rows.ts';

/** Keys are lists in JSON that begin with app and vendor: what is of one of them is found without an index. */

type RecipientIdentity = Pick<RecipientRow, 'app' | 'vendor' | 'session'>;

type FieldIdentity = Pick<DisclosureRow, 'location' | 'path' | 'category' | 'encoding' | 'hash' | 'canary'>;

type DisclosureIdentity = RecipientIdentity & FieldIdentity;

export function recipientKey({ app, vendor, session }: RecipientIdentity): string {
  return JSON.stringify([app, vendor, session]);
}

export function disclosureKey(field: DisclosureIdentity): string {
  return disclosureKeys(field)(field);
}

/** The keys of one vendor's fields: what they share is written once. */
export function disclosureKeys(common: RecipientIdentity): (field: FieldIdentity) => string {
  const start = `${recipientKey(common).slice(0, -1)},`;
  return ({ location, path, category, encoding, hash, canary }) =>
    start + JSON.stringify([location, path, category, encoding.join(), hash, canary]).slice(1);
}

/** Keys of what an app sent, to whomever or to one vendor. */
export function keysOf(...parts: [app: string, vendor?: string]): IDBKeyRange {
  const start = `${JSON.stringify(parts).slice(0, -1)},`;
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
