import { formatNumber, text } from '../../../text.ts';
import type { Cell } from './matrix-model.ts';

/** A cell's number: "12", "≥12" or "≤12". */
export function cellNumber({ count, bound }: Pick<Cell, 'count' | 'bound'>): string {
  const number = formatNumber(count);
  if (bound === undefined) return number;
  return bound === 'least' ? `≥${number}` : `≤${number}`;
}

/** A cell's number with its unit: "In at least 12 of 20 requests". */
export function cellShare({ count, bound }: Pick<Cell, 'count' | 'bound'>, requests: number): string {
  const [some, all] = [formatNumber(count), formatNumber(requests)];
  if (bound === undefined) return text('exposure_share', some, all);
  return text(bound === 'least' ? 'exposure_share_least' : 'exposure_share_most', some, all);
}
