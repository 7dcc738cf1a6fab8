import { type CategoryId, type Severity, taxonomy } from '../classify/taxonomy.ts';
import type { ExposureSummary } from '../exposure/exposure.ts';
import { purposeLabel, thingLabel } from './labels.ts';
import { countedText, formatList, formatNumber, text } from './text.ts';
import { visibleText } from './visible-text.ts';

/**
 * The summary, in one or two sentences: how many vendors received personal data, and the most severe fact.
 * @param extent replaces the first sentence
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

/**
 * Of the most severe vendor: what it received that is severe by itself, and the combinations it holds. Null if there is
 * none.
 */
function worstSentence(exposures: readonly ExposureSummary[]): string | null {
  const lead = exposures.find(({ severity }) => severity === 'critical' || severity === 'high');
  if (lead === undefined) return null;
  const [combination] = lead.combinations;
  const purpose = combination ? purposeLabel(combination.id) : null;
  const critical = thingsOf(lead, 'critical');
  if (critical && purpose) return text('verdict_got_and_can', nameOf(lead), critical, purpose);
  if (critical) return text('verdict_got', nameOf(lead), critical);
  if (combination && purpose)
    return ableSentence(
      exposures.filter((each) => holds(each, combination.id)),
      purpose,
    );
  if (combination) return text('verdict_combination', nameOf(lead), combination.name);
  const high = thingsOf(lead, 'high');
  return high && text('verdict_got', nameOf(lead), high);
}

function ableSentence(exposures: readonly ExposureSummary[], purpose: string): string {
  const names = exposures.map(nameOf);
  if (names.length === 1) return text('verdict_can_one', names.join(), purpose);
  const named =
    names.length > 3 ? [...names.slice(0, 2), countedText('verdict_more_vendors', names.length - 2)] : names;
  return text('verdict_can_other', formatList(named), purpose);
}

function thingsOf({ categories }: ExposureSummary, severity: Severity): string | null {
  const things = categories.filter((category) => severityOf(category) === severity).map(thingLabel);
  return formatList([...new Set(things.filter((thing) => thing !== null))].slice(0, 3)) || null;
}

const severityOf = (category: CategoryId): Severity => taxonomy[category].severity;
const holds = ({ combinations }: ExposureSummary, id: string) =>
  combinations.some((combination) => combination.id === id);
const nameOf = ({ received }: ExposureSummary) => visibleText(received.recipient.name);
