import type { CategoryId } from '../../taxonomy.ts';

/** Names of fields by the kind of data that they hold. */
export type Vocabulary = Readonly<Partial<Record<CategoryId, readonly string[]>>>;

/** Splits a comma-separated list. */
export const words = (text: string) => text.split(',').map((phrase) => phrase.trim());

/** Combines parent keys with keys: `user name`, `traits name`. */
export const under = (above: readonly string[], keys: readonly string[]) =>
  above.flatMap((parent) => keys.map((key) => `${parent} ${key}`));

/** Words that mark a hashed value, before or after the name of what was hashed. */
const hashMarks = [
  'hashed',
  'hash',
  'hashes',
  'sha256',
  'sha 256',
  'sha1',
  'sha 1',
  'sha512',
  'md5',
  'lc sha256',
  'h',
  'encrypted',
];

/** Keys of hashed values: `email_sha256`, `hashedPhone`, `hfn`. */
export const hashedUnder = (keys: readonly string[]) =>
  hashMarks.flatMap((mark) => keys.flatMap((key) => [`${mark} ${key}`, `${key} ${mark}`]));

/**
 * Names of the objects in which Meta, Google, TikTok and Awin receive customer data to match it with their users. The
 * abbreviated keys in these objects have no meaning elsewhere.
 */
export const matching = words(`
  ud, udff, pd, uid data, user data, userdata, advanced matching, pii, customer data, em user data, match data, matching,
  partner data, user info
`);
