import type { Needs } from '../../decode/look.ts';
import type { CategoryId } from '../taxonomy.ts';

/** One kind of data that a value alone gives away. */
export interface ValueDetector {
  readonly category: CategoryId;
  /** `secret` for live credentials, which rank above every other evidence but a canary. */
  readonly detector: 'value' | 'secret';
  readonly confidence: number;
  /** Signs without which `find` need not be asked. */
  readonly needs: Needs;
  /** The first match in a value, cut from it as it stands; null when there is none. Cheap, and never throws. */
  find(value: string): string | null;
  /** Samples in which it must, and must not, find something. */
  readonly samples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}
