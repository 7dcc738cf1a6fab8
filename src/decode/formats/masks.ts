import { Recorded } from './format.ts';

/**
 * Whether a text consists of mask characters and blanks. rrweb, Sentry and PostHog mask with `*`, Datadog with `x`
 * (three or more in sequence), others with dots or blocks.
 */
export function isMasked(text: string): boolean {
  return /^[*•█░xX\s]+$/.test(text) && /[*•█░]|xxx/i.test(text);
}

/**
 * A recorded text, as a list of one; empty if it is blank, or not a text. Text of mask characters is marked as masked.
 */
export function recordedText(kind: 'text' | 'input', value: unknown): Recorded[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [new Recorded(isMasked(value) ? 'masked' : kind, value.trim())];
}
