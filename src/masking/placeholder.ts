import { includesFirstName, wordsIn } from '../vocabulary/words.ts';

/** The kinds of text that a placeholder may name. */
type HiddenKind = 'email' | 'phone' | 'id' | 'date' | 'secret' | 'token' | 'name';

const shapes: ReadonlyArray<readonly [HiddenKind, RegExp]> = [
  ['email', /^[^@\s]+(?:@|%40)[^@\s]+\.[^@\s]+$/i],
  ['date', /^(?:19|20)\d\d[-/.]?[01]\d(?:[-/.]?[0-3]\d)?$/],
  ['phone', /^\+[\d ()./-]{7,24}$/],
  ['id', /^[\d-]+$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^(?=.*\d)[0-9a-f]{8,}$/i],
  ['secret', /^(?:[srp]k_(?:live|test)_|gh[opsur]_|xox[abp]-|AKIA)\w/],
  ['token', /^(?=.*\d)(?=.*[a-z])[\w.~=+/-]{16,}$/i],
];

/** Limit: characters of a text that is examined. */
const longestExamined = 256;

/**
 * The placeholder for a text that may identify someone: `[email]`, `[id]` … by its shape, `[name]` if it contains a
 * first name, otherwise `[…]`.
 */
export function placeholderFor(text: string): string {
  if (text.length > longestExamined) return '[…]';
  const kind = shapes.find(([, shape]) => shape.test(text))?.[0] ?? (includesFirstName(wordsIn(text)) ? 'name' : null);
  return kind === null ? '[…]' : `[${kind}]`;
}
