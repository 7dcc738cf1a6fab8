import { Recorded } from './format.ts';

/** rrweb, Sentry and PostHog mask with `*`, Datadog with `x`, others with dots or blocks. */
export function isMasked(text: string): boolean {
  return /^[*•█░xX\s]+$/.test(text) && /[*•█░]|xxx/i.test(text);
}

/** A text as it was recorded, where it says something: what is made of asterisks or the like was masked before it left. */
export function recordedText(kind: 'text' | 'input', value: unknown): Recorded[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [new Recorded(isMasked(value) ? 'masked' : kind, value.trim())];
}
