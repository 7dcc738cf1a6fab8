import type { CanaryMatch } from './canaries.ts';
import type { HashName } from './hashes.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';
import { isTestValue } from './test-values.ts';
import type { TypedState } from './typed.ts';

/** Label of what a session recording had masked before it left: it says that there was a text, and no more. */
export const maskedTextLabel = 'Masked page text';

/** What a classification rests on, strongest first. */
export type Detector = 'canary' | 'secret' | 'vendor' | 'value' | 'key';

/** One kind of data found in a field. */
export interface Classification {
  readonly category: CategoryId;
  readonly label: string;
  readonly detector: Detector;
  readonly confidence: number;
  /** The hash the value left under, when it did not leave as it is. */
  readonly hash: HashName | null;
  /** Label of the canary that was found. */
  readonly canary: string | null;
  /** The part of the field's value that the category speaks of. */
  readonly value: string;
  /** What wrapped the value inside the field's own text, outermost first. */
  readonly encoding: readonly string[];
  /** Set where only a part of a canary was found, which counts with the others alone. */
  readonly part: CanaryMatch['part'];
  /** Whether it is a published test value, such as a test card. */
  readonly testValue: boolean;
  /** Set where a user had typed it into a form of the app. */
  readonly typed: TypedState | null;
}

const plain: readonly string[] = [];

/** A finding in the clear, with nothing but its category's own label. */
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

/** The first of each category and canary; what no canary found gives way to one of its category. */
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
