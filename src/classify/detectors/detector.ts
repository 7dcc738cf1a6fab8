import type { Needs } from '../../decode/character-classes.ts';
import type { CategoryId } from '../taxonomy.ts';

/** Detects one kind of data by the value alone. */
export interface ValueDetector {
  readonly category: CategoryId;
  /** The evidence in reports: `secret` for credentials, which take precedence over all other evidence except canaries. */
  readonly detector: 'value' | 'secret';
  /** From 0 to 1. */
  readonly confidence: number;
  /** Character classes and the least length that a value must have for `find` to be called. */
  readonly needs: Needs;
  /** The first match in a value, as a substring; null if there is none. Must be cheap and never throw. */
  find(value: string): string | null;
  /** Samples in which it must find something, and samples in which it must not. */
  readonly samples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}
