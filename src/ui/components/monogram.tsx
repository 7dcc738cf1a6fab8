import type { RecipientRow } from '../../ledger/rows.ts';
import { visibleText } from '../visible-text.ts';

interface MonogramProps {
  readonly recipient: Pick<RecipientRow['recipient'], 'name' | 'known'>;
}

/** Two letters of a vendor's name, beside the name itself; a question mark for a third party without a definition. */
export function Monogram({ recipient: { name, known } }: MonogramProps) {
  return (
    <span class={known ? 'monogram' : 'monogram monogram-unknown'} aria-hidden="true">
      {known ? lettersOf(name) : '?'}
    </span>
  );
}

/**
 * The first letters of the first two words, or the first two letters of a single word: "GA" for "Google Analytics 4". A
 * capital before lower-case letters begins a word: "PH" for "PostHog".
 */
export function lettersOf(name: string): string {
  const words = name.match(/\p{Lu}?[\p{Ll}\p{N}]+|[\p{L}\p{N}]+/gu) ?? [visibleText(name)];
  const [first = '', second] = words;
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]?.toUpperCase()];
  const [one = '', other = ''] = letters;
  return `${one.toUpperCase()}${other}`;
}
