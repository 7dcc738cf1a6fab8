import type { Detector } from '../classify/classification.ts';
import { type CategoryGroup, type CategoryId, type Severity, taxonomy } from '../classify/taxonomy.ts';
import { impliedOf } from '../exposure/implied.ts';
import type { RecipientRow } from '../ledger/rows.ts';
import type { UnreadableReason } from '../observe/observation.ts';
import type { VendorCategory } from '../vendors/vendor.ts';
import { formatList, text } from './text.ts';

/** Messages are keyed by the ids they speak of. The types see to it that every id has its message. */

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Rest}` ? `${Head}_${Underscored<Rest>}` : Id;

/** The message about an id, such as `rule_new_field` for the rule `new-field`. */
export function keyOf<Prefix extends string, Id extends string>(prefix: Prefix, id: Id) {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Id>}`;
}

/** A kind of data, as chips show it. */
export const categoryLabel = (id: CategoryId): string => text(keyOf('category', id));

/** What a field is called: a vendor's or a user's own name for it as it is, and otherwise its kind as chips show it. */
export function fieldLabel({ label, category }: { readonly label: string; readonly category: CategoryId }): string {
  return label === taxonomy[category].label ? categoryLabel(category) : label;
}

/** A kind of data within a sentence, as in "e-mail address". */
export const categoryNoun = (id: CategoryId): string => text(keyOf('noun', id));

/** The kinds that people who plant values usually have. */
export const usuallyPlanted = [
  'name',
  'email',
  'phone',
  'user-id',
  'org-id',
  'postal-address',
  'plan',
] as const satisfies readonly CategoryId[];

/** The default name of a planted value of a kind. */
export const canaryLabel = (id: (typeof usuallyPlanted)[number]): string => text(keyOf('canary', id));

/** A group of kinds of data. */
export const groupLabel = (id: CategoryGroup): string => text(keyOf('group', id));

export const severityLabel = (id: Severity): string => text(keyOf('severity', id));

export const vendorCategoryLabel = (id: VendorCategory): string => text(keyOf('vendor_category', id));

/** What it is known by that a field is of its kind. */
export const detectorLabel = (id: Detector): string => text(`detector_${id}`);

/** Why a request could not be read, as a sentence. */
export const reasonLabel = (id: UnreadableReason): string => text(keyOf('unreadable_reason', id));

const purposes = ['spear-phishing-kit', 'session-hijack', 're-identification', 'reconnaissance'] as const;

/** What a combination is enough for, as in "phish a user"; null for a combination that has no such words yet. */
export function purposeLabel(combination: string): string | null {
  const known = purposes.find((id) => id === combination);
  return known ? text(keyOf('enough_to', known)) : null;
}

const things = [
  'secret',
  'password',
  'reset-link',
  'card',
  'input-value',
  'bank-account',
  'replay-text',
  'health',
  'religion',
  'politics',
  'orientation',
  'biometric',
  'ethnicity',
  'government-id',
] as const satisfies readonly CategoryId[];

/** A kind of data as the object of a sentence, as in "a secret key"; null for kinds without such a sentence. */
export function thingLabel(category: CategoryId): string | null {
  const known = things.find((id) => id === category);
  return known ? text(keyOf('got', known)) : null;
}

/** What every request to a vendor gave away by itself. */
export function impliedLabel(received: RecipientRow): string {
  const { kinds, isAnonymised } = impliedOf(received);
  if (isAnonymised) return text('vendor_implied_anonymised');
  return kinds.length === 0 ? text('vendor_implied_forwarded') : formatList(kinds.map(categoryLabel));
}
