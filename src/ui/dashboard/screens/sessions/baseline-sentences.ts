import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { findingSentence } from '../policy/finding-sentence.ts';
import type { ChangedFact } from './baseline-changes.ts';

/** A change as a sentence in the user's language; in English if there is no translation. */
export function factSentence({ finding, exposure }: ChangedFact, name: string): string {
  return findingSentence({ finding, category: null }, exposure, visibleText(name)) ?? finding.message;
}

/**
 * The summary of a comparison with a baseline: the first change, or that nothing changed.
 * @param facts the most important first
 * @param recording the recording's name, with invisible characters made visible
 */
export function baselineSentence(
  [first]: readonly ChangedFact[],
  recording: string,
  nameOf: (vendor: string) => string,
): string {
  if (first === undefined) return text('baseline_unchanged', recording);
  return factSentence(first, nameOf(first.change.vendor));
}

/** How many changes fail a check, and how many are for information. */
export function tallyOf(facts: readonly ChangedFact[]): string {
  const failing = facts.filter((fact) => fact.fails).length;
  return [
    failing === 0 ? text('baseline_none_fails') : countedText('baseline_failing', failing),
    ...(facts.length > failing ? [countedText('baseline_informing', facts.length - failing)] : []),
  ].join(' ');
}
