import {
  type CategoryGroup,
  type CategoryId,
  categoryIds,
  moreSevere,
  type Severity,
  taxonomy,
} from '../../classify/taxonomy.ts';
import type { Exposure } from '../../exposure/exposure.ts';
import type { Wording } from '../../wording/wording.ts';
import { dataText, type Markup, markup } from './markup.ts';
import { severityMark } from './severity.ts';

/**
 * How many fields of each kind each vendor received, counting each occurrence: vendors as rows, kinds as columns, under
 * the headings of their groups. A report does not say how many requests contained them.
 */
export function matrixOf(exposures: readonly Exposure[], wording: Wording): Markup {
  const { text, categoryLabel, groupLabel } = wording;
  const received = new Set(exposures.flatMap(({ categories }) => categories));
  const kinds = categoryIds.filter((id) => received.has(id));
  const groups = [...new Set(kinds.map((id): CategoryGroup => taxonomy[id].group))];
  const sorted = groups.flatMap((group) => kinds.filter((id) => taxonomy[id].group === group));
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="matrix-caption"><table class="matrix">
<caption id="matrix-caption">${text('report_matrix_caption')}</caption>
<thead><tr><th rowspan="2" scope="col">${text('report_vendor')}</th><th rowspan="2" scope="col">${text('report_severity')}</th>${groups.map(
    (group) =>
      markup`<th class="group" colspan="${sorted.filter((id) => taxonomy[id].group === group).length}" scope="colgroup">${groupLabel(group)}</th>`,
  )}</tr>
<tr>${sorted.map((id) => markup`<th class="kind" scope="col"><span>${categoryLabel(id)}</span></th>`)}</tr></thead>
<tbody>${exposures.map((exposure, at) => rowOf(exposure, at, sorted, wording))}</tbody></table></div>
<p class="quiet">${text('report_implied')}</p>`;
}

function rowOf(exposure: Exposure, at: number, kinds: readonly CategoryId[], wording: Wording): Markup {
  const held = heldBy(exposure);
  return markup`<tr><th scope="row"><a href="#vendor-${at}">${dataText(exposure.received.recipient.name)}</a></th>
<td>${severityMark(exposure.severity, wording)}</td>${kinds.map((id) => cellOf(held.get(id), wording))}</tr>
`;
}

function cellOf(held: Held | undefined, { formatNumber }: Wording): Markup {
  if (held === undefined) return markup`<td></td>`;
  return markup`<td class="held held-${held.severity}">${formatNumber(held.count)}</td>`;
}

/** How many fields of a kind of data a vendor received, counting each occurrence, and their highest severity. */
interface Held {
  readonly count: number;
  readonly severity: Severity;
}

function heldBy({ disclosures }: Exposure): Map<CategoryId, Held> {
  const held = new Map<CategoryId, Held>();
  for (const { category, count, severity } of disclosures) {
    const known = held.get(category) ?? { count: 0, severity: 'none' };
    held.set(category, { count: known.count + count, severity: moreSevere(known.severity, severity) });
  }
  return held;
}
