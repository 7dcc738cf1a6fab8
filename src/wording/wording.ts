import type messages from '../../public/_locales/en/messages.json';
import type { Detector } from '../classify/classification.ts';
import type { HashName } from '../classify/hashes.ts';
import type { CategoryGroup, CategoryId, Severity } from '../classify/taxonomy.ts';
import type { Breach } from '../exposure/breach.ts';
import type { ExposureSummary } from '../exposure/exposure.ts';
import type { UnreadableReason } from '../observe/observation.ts';
import type { VendorCategory } from '../vendors/vendor.ts';

/** Every message of `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** Stems of messages that come as `<stem>_one` and `<stem>_other`. */
export type PluralStem = { [Key in MessageKey]: Key extends `${infer Stem}_one` ? Stem : never }[MessageKey];

/** A sentence, and the items of the list that follows it, if any. */
export interface Passage {
  readonly sentence: string;
  readonly items?: readonly string[];
}

/** The words and sentences of reports, in one language. Times are milliseconds since the epoch. */
export interface Wording {
  readonly text: (key: MessageKey, ...values: readonly string[]) => string;
  /** The count is the message's first placeholder. */
  readonly countedText: (stem: PluralStem, count: number, ...values: readonly string[]) => string;
  readonly formatNumber: (value: number) => string;
  /** A share from 0 to 1, as a percentage. */
  readonly formatShare: (share: number) => string;
  readonly formatMoment: (milliseconds: number) => string;
  readonly formatBytes: (bytes: number) => string;
  readonly formatList: (items: readonly string[]) => string;
  /** The name of a country, by its two-letter code. */
  readonly formatCountry: (code: string) => string;
  readonly formatWrapping: (encoding: readonly string[]) => string;
  readonly formatHash: (hash: HashName) => string;
  readonly categoryLabel: (id: CategoryId) => string;
  /** A vendor's own name for a field, else its kind. */
  readonly fieldLabel: (field: { readonly label: string; readonly category: CategoryId }) => string;
  readonly groupLabel: (id: CategoryGroup) => string;
  readonly severityLabel: (id: Severity) => string;
  readonly vendorCategoryLabel: (id: VendorCategory) => string;
  /** The evidence for a field's kind: the form field into which its value was typed, a canary, or the detector. */
  readonly knownBy: (id: Detector, canary: string | null) => string;
  readonly reasonLabel: (id: UnreadableReason) => string;
  /** The summary, in a few sentences. The most severe vendor must come first. */
  readonly verdictOf: (exposures: readonly ExposureSummary[]) => readonly string[];
  /** What one vendor received. */
  readonly vendorSentence: (summary: ExposureSummary) => string;
  /** What a breach at one vendor would mean. */
  readonly breachText: (summary: ExposureSummary, breach: Breach, apps: readonly string[]) => readonly Passage[];
}
