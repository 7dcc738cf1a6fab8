import { formatNumber, text } from '../../../text.ts';
import type { Cell } from './matrix-model.ts';

/** The sign before a number that is not exact; '' if it is. */
export function countSign(bound: Cell['bound']): string {
  if (bound === undefined) return '';
  return bound === 'least' ? '≥' : '≤';
}

/** A cell's number: "12", "≥12" or "≤12". */
export function cellNumber({ count, bound }: Pick<Cell, 'count' | 'bound'>): string {
  return countSign(bound) + formatNumber(count);
}

const shareMessages = { exact: 'exposure_share', least: 'exposure_share_least', most: 'exposure_share_most' } as const;

/** A cell's number with its unit: "In at least 12 of 20 requests". */
export function cellShare({ count, bound }: Pick<Cell, 'count' | 'bound'>, requests: number): string {
  return text(shareMessages[bound ?? 'exact'], formatNumber(count), formatNumber(requests));
}
