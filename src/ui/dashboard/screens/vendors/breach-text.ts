import type { CategoryId } from '../../../../classify/taxonomy.ts';
import type { Breach } from '../../../../exposure/breach.ts';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { impliedOf } from '../../../../exposure/implied.ts';
import { categoryLabel, categoryNoun, purposeLabel } from '../../../labels.ts';
import { countedText, formatDay, formatList, formatNumber, formatShare, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';

/** A paragraph of {@link breachText}. */
export interface Paragraph {
  /** What it is about. `thin`: too little was read to call kinds of data absent. `notice`: the draft of the notice. */
  readonly id:
    | 'contains'
    | 'context'
    | 'implied'
    | 'absent'
    | 'thin'
    | 'hashed'
    | 'danger'
    | 'recorded'
    | 'unreadable'
    | 'notice';
  readonly sentence: string;
  readonly items?: readonly string[];
}

/** What a breach would mean, and a first draft of a notice to a company's users. */
export function breachText(summary: ExposureSummary, breach: Breach, apps: readonly string[]): Paragraph[] {
  const { received, recorded } = summary;
  const name = visibleText(received.recipient.name);
  const { personal, context, absent, isSettled, hashed, combinations, read, unreadable, since } = breach;
  const appNames = formatList(apps.map((app) => visibleText(app.replace('https://', '')))) || text('breach_this_app');
  const nouns = (categories: readonly CategoryId[]) => categories.map(categoryNoun);
  const total = recorded === null ? 0 : recorded.shown + recorded.masked;
  const parts: Array<Paragraph | false> = [
    personal.length > 0
      ? { id: 'contains', sentence: text('breach_contains', name, appNames), items: personal.map(categoryLabel) }
      : { id: 'contains', sentence: text('breach_contains_nothing', name, appNames) },
    context.length > 0 && { id: 'context', sentence: text('breach_context', formatList(nouns(context))) },
    impliedPart(summary, name),
    hashed.length > 0 && { id: 'hashed', sentence: text('breach_hashed', formatList(nouns(hashed))) },
    ...combinations.map((combination): Paragraph | false => {
      const purpose = purposeLabel(combination.id);
      return (
        purpose !== null && {
          id: 'danger',
          sentence: text('vendor_danger', name, purpose, formatList(nouns(combination.categories.slice(0, 6)))),
        }
      );
    }),
    recorded !== null && {
      id: 'recorded',
      sentence: text('vendor_recorded', formatShare(recorded.masked / total), formatNumber(total)),
    },
    absent.length > 0 &&
      read > 0 && {
        id: 'absent',
        sentence: text('breach_absent', formatList(nouns(absent)), countedText('requests', read), formatDay(since)),
      },
    absent.length > 0 && !isSettled && { id: 'thin', sentence: text('breach_thin') },
    unreadable > 0 && { id: 'unreadable', sentence: countedText('breach_unreadable', unreadable) },
    personal.length > 0 && {
      id: 'notice',
      sentence: text(
        'breach_notice',
        name,
        appNames,
        formatList(nouns([...new Set([...personal, ...impliedOf(received).kinds])])),
        isSettled && absent.length > 0
          ? text('breach_notice_absent', formatList(nouns(absent)))
          : text('breach_notice_open'),
      ),
    },
  ];
  return parts.filter((part) => part !== false);
}

/** A paragraph on the data that the requests disclosed by themselves, regardless of their payloads. */
function impliedPart({ received }: ExposureSummary, name: string): Paragraph {
  const { kinds, isAnonymised } = impliedOf(received);
  if (kinds.includes('ip-address')) return { id: 'implied', sentence: text('breach_implied', name) };
  if (isAnonymised) return { id: 'implied', sentence: text('breach_implied_anonymised', name) };
  return { id: 'implied', sentence: text('breach_implied_forwarded', name) };
}
