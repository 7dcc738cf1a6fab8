import type { Detector } from '../classify/classification.ts';
import { type CategoryGroup, type CategoryId, type Severity, taxonomy } from '../classify/taxonomy.ts';
import { formFieldOf } from '../exposure/form-field.ts';
import { impliedOf } from '../exposure/implied.ts';
import type { RecipientRow } from '../ledger/rows.ts';
import type { UnreadableReason } from '../observe/observation.ts';
import type { VendorCategory } from '../vendors/vendor.ts';
import { formatList, text } from './text.ts';
import { visibleText } from './visible-text.ts';

// The key of a message ends in the id of what it describes. The types ensure that every id has a message.

type Underscored<Id extends string> = Id extends `${infer Head}-${infer Rest}` ? `${Head}_${Underscored<Rest>}` : Id;

/** The key of the message about an id, such as `rule_new_field` for the rule `new-field`. */
export function keyOf<Prefix extends string, Id extends string>(prefix: Prefix, id: Id) {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Id>}`;
}

/** A kind of data, as shown in chips. */
export const categoryLabel = (id: CategoryId): string => text(keyOf('category', id));

/** A field's label on screens. A label that is only the kind's English name is replaced by the kind as shown in chips. */
export function fieldLabel({ label, category }: { readonly label: string; readonly category: CategoryId }): string {
  return label === taxonomy[category].label ? categoryLabel(category) : label;
}

/** A kind of data within a sentence, such as "e-mail address". */
export const categoryNoun = (id: CategoryId): string => text(keyOf('noun', id));

/** The kinds of data that are suggested for canaries. */
export const usuallyPlanted = [
  'name',
  'email',
  'phone',
  'user-id',
  'org-id',
  'postal-address',
  'plan',
] as const satisfies readonly CategoryId[];

/** The suggested label for a canary of a kind. */
export const canaryLabel = (id: (typeof usuallyPlanted)[number]): string => text(keyOf('canary', id));

/** A group of kinds of data. */
export const groupLabel = (id: CategoryGroup): string => text(keyOf('group', id));

export const severityLabel = (id: Severity): string => text(keyOf('severity', id));

export const vendorCategoryLabel = (id: VendorCategory): string => text(keyOf('vendor_category', id));

/** A detector, as the evidence for a field's kind. */
export const detectorLabel = (id: Detector): string => text(`detector_${id}`);

/** The evidence for a field's kind: the form field into which its value was typed, a canary, or the detector. */
export function knownBy(detector: Detector, canary: string | null): string {
  if (canary === null) return detectorLabel(detector);
  const typed = formFieldOf(canary);
  return typed === null ? text('field_canary', visibleText(canary)) : text('field_typed', visibleText(typed));
}

/** A sentence on why a request could not be read. */
export const reasonLabel = (id: UnreadableReason): string => text(keyOf('unreadable_reason', id));

const purposes = ['spear-phishing-kit', 'session-hijack', 're-identification', 'reconnaissance'] as const;

/** The purpose that a combination of data serves, such as "phish a user"; null for combinations without such a message. */
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

/** A kind of data as the object of a sentence, such as "a secret key"; null for kinds without such a message. */
export function thingLabel(category: CategoryId): string | null {
  const known = things.find((id) => id === category);
  return known ? text(keyOf('got', known)) : null;
}

/** The data that the requests to a vendor disclosed by themselves; a few words on the reason if there is none. */
export function impliedLabel(received: RecipientRow): string {
  const { kinds, isAnonymised } = impliedOf(received);
  if (isAnonymised) return text('vendor_implied_anonymised');
  return kinds.length === 0 ? text('vendor_implied_forwarded') : formatList(kinds.map(categoryLabel));
}
