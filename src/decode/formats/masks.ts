import { Recorded } from './format.ts';

/** rrweb, Sentry and PostHog mask with `*`, Datadog with `x`, others with dots or blocks. */
export function isMasked(text: string): boolean {
  return /^[*•█░xX\s]+$/.test(text) && /[*•█░]|xxx/i.test(text);
}

/** A recorded text. A text that consists of mask characters was masked before it was sent. */
export function recordedText(kind: 'text' | 'input', value: unknown): Recorded[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [new Recorded(isMasked(value) ? 'masked' : kind, value.trim())];
}
