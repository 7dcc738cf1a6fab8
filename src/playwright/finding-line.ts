import { labelsOf } from '../policy/by-category.ts';
import type { Finding } from '../policy/finding.ts';
import type { ReportVendor } from '../report/report.ts';
import { visibleText } from '../report/visible-text.ts';
import { sourceText } from '../source-lines/source-line.ts';

/**
 * A finding in one line: vendor, kinds of data, the path of the first field, the number of other fields, and the event
 * and source line of the first field, if known.
 * `Mixpanel received E-mail address · data[].properties.billing_contact · Key Created · src/track.ts:41`. If the
 * finding has no evidence, its message.
 */
export function findingLine({ vendor, message, evidence }: Finding, vendors: readonly ReportVendor[]): string {
  const [first, ...others] = evidence;
  if (first === undefined) return visibleText(message);
  const name = vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  const kinds = labelsOf(evidence.flatMap(({ category }) => (category === undefined ? [] : [{ category }])));
  const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'field' : 'fields'}`;
  const parts = [
    `${name} received ${kinds === '' ? 'data' : kinds}`,
    `${first.path}${more}`,
    ...(first.events ?? []).slice(0, 1),
    ...(first.source === undefined ? [] : [sourceText(first.source)]),
  ];
  return parts.map(visibleText).join(' · ');
}
