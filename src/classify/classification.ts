import type { CanaryMatch } from './canaries.ts';
import type { HashName } from './hashes.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';
import { isTestValue } from './test-values.ts';
import type { TypedState } from './typed.ts';

/** Label of text that a session recording masked before sending: only the existence of a text was sent. */
export const maskedTextLabel = 'Masked page text';

/** What a classification is based on, strongest evidence first. */
export type Detector = 'canary' | 'secret' | 'vendor' | 'value' | 'key';

/** One kind of data found in a field. */
export interface Classification {
  readonly category: CategoryId;
  readonly label: string;
  readonly detector: Detector;
  readonly confidence: number;
  /** The digest that the value was sent as; null if it was sent in the clear. */
  readonly hash: HashName | null;
  /** Label of the canary that was found; `form: ` and the form field's name if it is form input. */
  readonly canary: string | null;
  /** The part of the field's value to which the category applies. */
  readonly value: string;
  /** The encodings around the value within the field's own text, outermost first. */
  readonly encoding: readonly string[];
  /** Set if only a part of a canary was found. It counts only together with the other parts. */
  readonly part: CanaryMatch['part'];
  /** Whether it is a published test value, such as a test card. */
  readonly testValue: boolean;
  /** Set if the user typed the value into a form of the app. */
  readonly typed: TypedState | null;
}

const plain: readonly string[] = [];

/** A classification of a value in the clear, with the category's own label. */
export function finding(category: CategoryId, detector: Detector, confidence: number, value: string): Classification {
  return {
    category,
    label: taxonomy[category].label,
    detector,
    confidence,
    hash: null,
    canary: null,
    value,
    encoding: plain,
    part: null,
    testValue: isTestValue(category, value),
    typed: null,
  };
}

/** Keeps the first finding for each category and canary. A canary's finding replaces others of the same category. */
export function firstOfEachCategory(findings: readonly Classification[]): readonly Classification[] {
  if (findings.length <= 1) return findings;
  const planted = new Set(findings.filter(({ canary }) => canary !== null).map(({ category }) => category));
  const first = new Map<string, Classification>();
  for (const each of findings) {
    const key = `${each.category}:${each.canary ?? ''}`;
    const givesWay = each.canary === null && planted.has(each.category);
    if (!givesWay && !first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
