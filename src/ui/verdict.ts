import { type CategoryId, type Severity, taxonomy } from '../classify/taxonomy.ts';
import type { Combination, ExposureSummary } from '../exposure/exposure.ts';
import { purposeLabel, thingLabel } from './labels.ts';
import { countedText, formatList, formatNumber, formatOr, text } from './text.ts';
import { vendorNames } from './vendor-names.ts';
import { visibleText } from './visible-text.ts';

/**
 * The summary, one sentence for each of these: how many vendors received personal data; the most severe fact, if there
 * is one; that some requests could not be read, if that is so and no personal data was found. Without exposures, one
 * sentence says that nothing was sent.
 * @param exposures most severe vendor first
 * @param extent replaces the first sentence, unless there are no exposures
 */
export function verdictOf(exposures: readonly ExposureSummary[], extent?: string): string[] {
  const [first] = exposures;
  if (first === undefined) return [text('verdict_nothing_seen')];
  const sentences = [extent ?? extentSentence(exposures, first), worstSentence(exposures)];
  const doubt =
    !exposures.some(({ personal }) => personal) && exposures.some(({ received }) => received.unreadable.length > 0);
  if (doubt) sentences.push(text('verdict_unreadable'));
  return sentences.filter((sentence) => sentence !== null);
}

/** A summary, separated into its first sentence and the others. */
export interface Headline {
  readonly head: string;
  readonly more: readonly string[];
}

/** The summary with the most severe fact first, if there is one. */
export function headlineOf(exposures: readonly ExposureSummary[], extent?: string): Headline {
  const [first = '', second, ...others] = verdictOf(exposures, extent);
  const hasWorst = second !== undefined && worstSentence(exposures) !== null;
  if (hasWorst) return { head: second, more: [first, ...others] };
  return { head: first, more: second === undefined ? others : [second, ...others] };
}

function extentSentence(exposures: readonly ExposureSummary[], first: ExposureSummary): string {
  const known = exposures.some(({ received }) => received.recipient.known);
  const count = exposures.length;
  const personal = exposures.filter((exposure) => exposure.personal).length;
  if (personal === 0) {
    if (!known) return countedText('verdict_unknown', count);
    return count === 1 ? text('verdict_none_one', nameOf(first)) : countedText('verdict_none', count);
  }
  if (count === 1)
    return known ? text('verdict_personal_single', nameOf(first)) : text('verdict_unknown_personal_single');
  if (personal === 2 && count === 2) return text(known ? 'verdict_personal_both' : 'verdict_unknown_personal_both');
  if (personal === count)
    return text(known ? 'verdict_personal_all' : 'verdict_unknown_personal_all', formatNumber(count));
  return text(
    known ? 'verdict_personal_some' : 'verdict_unknown_personal_some',
    formatNumber(personal),
    formatNumber(count),
  );
}

/** The most severe fact that a summary states. */
export interface WorstFact {
  /** The severity of kinds of data by themselves, if the fact is about these; null if it is about a combination. */
  readonly things: 'critical' | 'high' | null;
  /**
   * The combination that the fact is about. For critical data that only one vendor received, this vendor's first
   * combination, if the sentence names its purpose. Null in all other cases.
   */
  readonly combination: Combination | null;
}

/**
 * The most severe fact: data that is critical by itself, else what the data of the most severe vendor allows in
 * combination, else data of high severity. Only kinds with a {@link thingLabel} count. Null if there is none of these,
 * or no vendor is of high or critical severity.
 * @param exposures most severe vendor first
 */
export function worstFactOf(exposures: readonly ExposureSummary[]): WorstFact | null {
  const lead = exposures.find(({ severity }) => severity === 'critical' || severity === 'high');
  if (lead === undefined) return null;
  const [holder, ...others] = exposures.filter((each) => thingsOf(each, 'critical').length > 0);
  const [combination = null] = (holder ?? lead).combinations;
  if (holder !== undefined) {
    const isNamed = others.length === 0 && purposeOf(holder) !== null;
    return { things: 'critical', combination: isNamed ? combination : null };
  }
  if (combination !== null) return { things: null, combination };
  return exposures.some((each) => thingsOf(each, 'high').length > 0) ? { things: 'high', combination: null } : null;
}

/** A sentence with the most severe fact and the vendors that it is about. Null if there is no such fact. */
function worstSentence(exposures: readonly ExposureSummary[]): string | null {
  const worst = worstFactOf(exposures);
  if (worst === null) return null;
  const { things, combination } = worst;
  if (things !== null) return thingsSentence(exposures, things, things === 'critical');
  if (combination === null) return null;
  const holders = exposures.filter((each) => holds(each, combination.id));
  const purpose = purposeLabel(combination.id);
  const [first] = holders;
  if (purpose !== null) return ableSentence(holders, purpose);
  return first ? text('verdict_combination', nameOf(first), combination.name) : null;
}

/**
 * Which vendors received kinds of data that have this severity by themselves; null if none did.
 * @param withPurpose whether to add, if it is one vendor, what its data allows in combination
 */
function thingsSentence(
  exposures: readonly ExposureSummary[],
  severity: Severity,
  withPurpose: boolean,
): string | null {
  const holders = exposures
    .map((exposure) => ({ exposure, name: nameOf(exposure), things: thingsOf(exposure, severity) }))
    .filter(({ things }) => things.length > 0);
  const [first] = holders;
  if (first === undefined) return null;
  if (holders.length === 1) {
    const things = formatList(first.things);
    const purpose = withPurpose ? purposeOf(first.exposure) : null;
    return purpose === null
      ? text('verdict_got', first.name, things)
      : text('verdict_got_and_can', first.name, things, purpose);
  }
  const all = [...new Set(holders.flatMap(({ things }) => things))];
  const isSame = holders.every(({ things }) => things.length === all.length);
  const names = vendorNames(holders.map(({ name }) => name));
  return text('verdict_got_several', formatNumber(holders.length), isSame ? formatList(all) : formatOr(all), names);
}

function ableSentence(exposures: readonly ExposureSummary[], purpose: string): string {
  const names = exposures.map(nameOf);
  if (names.length === 1) return text('verdict_can_one', names.join(), purpose);
  return text('verdict_can_other', vendorNames(names), purpose);
}

/**
 * Kinds of data of a severity that a vendor received, each as its {@link thingLabel}. Kinds without one are left out.
 */
function thingsOf({ categories }: ExposureSummary, severity: Severity): string[] {
  const things = categories.filter((category) => severityOf(category) === severity).map(thingLabel);
  return [...new Set(things.filter((thing) => thing !== null))];
}

/** What a vendor's first combination allows; null if it has none, or none with such a message. */
function purposeOf({ combinations: [combination] }: ExposureSummary): string | null {
  return combination ? purposeLabel(combination.id) : null;
}

const severityOf = (category: CategoryId): Severity => taxonomy[category].severity;
const holds = ({ combinations }: ExposureSummary, id: string) =>
  combinations.some((combination) => combination.id === id);
const nameOf = ({ received }: ExposureSummary) => visibleText(received.recipient.name);
