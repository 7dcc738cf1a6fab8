import { taxonomy } from '../classify/taxonomy.ts';
import type { ExposureSummary } from '../exposure/exposure.ts';
import { purposeLabel } from './labels.ts';
import { countedText, text } from './text.ts';
import { visibleText } from './visible-text.ts';

/**
 * A summary of what a vendor received, such as "Mixpanel received 7 kinds of personal data. Together with the rest it is
 * enough to phish a user."
 */
export function vendorSentence({ received, categories, combinations }: ExposureSummary): string {
  const name = visibleText(received.recipient.name);
  const personal = categories.filter((category) => taxonomy[category].personal).length;
  if (personal === 0) return text('vendor_sentence_none', name);
  const purpose = combinations.map(({ id }) => purposeLabel(id)).find((found) => found !== null);
  const got = countedText('vendor_sentence', personal, name);
  return purpose ? `${got} ${text('vendor_sentence_enough', purpose)}` : got;
}
