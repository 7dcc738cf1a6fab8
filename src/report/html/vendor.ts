import { breachOf } from '../../exposure/breach.ts';
import type { ExposedDisclosure, Exposure } from '../../exposure/exposure.ts';
import { impliedOf } from '../../exposure/implied.ts';
import { sourceText } from '../../source-lines/source-line.ts';
import { vendorDetails } from '../../vendors/details.ts';
import type { VendorLinks } from '../../vendors/vendor.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Fact, factsOf } from './facts.ts';
import { type FieldGroup, fieldGroups } from './field-groups.ts';
import { dataText, type Markup, markup } from './markup.ts';
import { severityMark } from './severity.ts';
import { moment, span } from './span.ts';

/** Limit: events, and pages, listed per field. The others are counted. */
const mostListed = 5;

/**
 * One vendor: a summary of what it received, its details and, if it received fields, the effect of a breach and all
 * fields.
 * @param at its index among the vendors, for links
 */
export function vendorOf(exposure: Exposure, at: number, wording: Wording): Markup {
  const { received, severity, disclosures } = exposure;
  const id = `vendor-${at}`;
  return markup`<article class="vendor" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${dataText(received.recipient.name)} ${severityMark(severity, wording)}</h3>
<p class="lead">${wording.vendorSentence(exposure)}</p>
${factsOf(identityOf(exposure, wording))}
${disclosures.length === 0 ? markup`<p>${wording.text('vendor_no_fields')}</p>` : [breach(exposure, wording), fieldsOf(exposure, id, wording)]}
</article>
`;
}

function identityOf({ received }: Exposure, wording: Wording): Fact[] {
  const { text, countedText } = wording;
  const { id, owner, country, category, matchedBy, software } = received.recipient;
  const links = vendorDetails(id)?.links;
  const facts: Array<Fact | null> = [
    [text('vendors_kind'), markup`${wording.vendorCategoryLabel(category)}`],
    owner === null
      ? null
      : [text('vendor_owner'), markup`${dataText(owner)}${country !== null && ` · ${wording.formatCountry(country)}`}`],
    software === undefined ? null : [text('vendor_software'), dataText(software)],
    [text('vendor_implied'), markup`${impliedText(received, wording)}`],
    [text('vendors_matched'), markup`${text(`vendors_matched_${matchedBy}`)}`],
    [text('vendor_hosts'), list(received.hosts.map((host) => markup`<code>${dataText(host)}</code>`))],
    [
      text('vendors_got'),
      markup`${countedText('requests', received.requests)} · ${wording.formatBytes(received.bytes)}`,
    ],
    [text('vendors_seen'), span(received.firstSeen, received.lastSeen, wording)],
    links ? [text('vendors_links'), linksOf(links, wording)] : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function impliedText(received: Exposure['received'], { text, formatList, categoryLabel }: Wording): string {
  const { kinds, isAnonymised } = impliedOf(received);
  if (isAnonymised) return text('vendor_implied_anonymised');
  return kinds.length === 0 ? text('vendor_implied_forwarded') : formatList(kinds.map(categoryLabel));
}

function linksOf(links: VendorLinks, { text }: Wording): Markup {
  const all = Object.entries(links) as Array<[keyof VendorLinks, string]>;
  return list(
    all.map(([kind, address]) => markup`<a href="${address}" rel="noreferrer">${text(`vendors_link_${kind}`)}</a>`),
  );
}

function breach(exposure: Exposure, wording: Wording): Markup {
  const apps = [...new Set(exposure.disclosures.map(({ app }) => app))].sort();
  const passages = wording.breachText(exposure, breachOf(exposure), apps);
  return markup`<section class="breach"><h4>${wording.text('breach_title')}</h4>
${passages.map(({ sentence, items }) => markup`<p>${sentence}</p>${items ? list(items.map((item) => markup`${item}`)) : null}`)}
</section>`;
}

/** Fields in few lines, for reading and printing. On a screen, a table of all fields can be opened. */
function fieldsOf({ received, disclosures }: Exposure, id: string, wording: Wording): Markup {
  const { text, countedText } = wording;
  const classified = disclosures.filter(({ category }) => category !== 'other');
  const others = disclosures.filter(({ category }) => category === 'other');
  const groups = fieldGroups(classified);
  const lines = groups.filter(({ severity }) => severity !== 'low' && severity !== 'none');
  const rest = groups.filter((group) => !lines.includes(group));
  const heads = [
    text('report_kind'),
    text('report_field'),
    text('field_value'),
    text('report_from'),
    text('report_count'),
    text('report_last_seen'),
  ];
  const caption = text('report_fields_caption', received.recipient.name.slice(0, 200));
  return markup`${
    lines.length > 0 &&
    markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-groups"><table class="groups">
<caption id="${id}-groups">${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${lines.map((group) => groupOf(group, wording))}</tbody></table></div>`
  }
${rest.length > 0 && lowKinds(rest, wording)}
<details><summary>${countedText('report_all_fields', disclosures.length)}</summary>
${classified.length > 0 && allFields(classified, caption, id, wording)}
${others.length > 0 && otherFields(others, wording)}
</details>`;
}

/** Limit: paths, values, and events, that a line shows. The others are counted. */
const mostShown = 1;

/** Kinds of data whose severity is low or none, in one list. */
function lowKinds(groups: readonly FieldGroup[], wording: Wording): Markup {
  const items = groups.map(
    ({ category, count }) =>
      markup`${wording.categoryLabel(category)} ${wording.text('field_times_short', wording.formatNumber(count))}`,
  );
  return markup`<div class="others">${severityMark('low', wording)}${list(items)}</div>`;
}

function groupOf({ category, severity, fields, count, lastSeen }: FieldGroup, wording: Wording): Markup {
  const { formatNumber } = wording;
  const each = <Value>(valuesOf: (field: ExposedDisclosure) => readonly Value[]) => [
    ...new Set(fields.flatMap(valuesOf)),
  ];
  const hashes = each(({ hash }) => (hash === null ? [] : [wording.formatHash(hash)]));
  const samples = each(({ sample }) => (sample === '' ? [] : [sample]));
  return markup`<tr><th scope="row">${wording.categoryLabel(category)} ${severityMark(severity, wording)}</th>
<td>${some(
    each(({ path }) => [path]).map((path) => markup`<code>${dataText(path)}</code>`),
    wording,
  )}</td>
<td>${some(samples.map(dataText), wording)}${hashes.length > 0 && ` (${hashes.join(', ')})`}</td>
<td>${some(
    each(({ events }) => events).map((event) => dataText(event)),
    wording,
  )}</td>
<td class="number">${formatNumber(count)}</td>
<td>${moment(lastSeen, wording)}</td></tr>
`;
}

/** A few items in a line, and the number of the others. */
function some(items: readonly Markup[], { countedText }: Wording): Markup {
  const more = items.length - mostShown;
  const shown = items.slice(0, mostShown).map((item, at) => (at === 0 ? item : markup`, ${item}`));
  return more > 0 ? markup`${shown} ${countedText('field_more_events', more)}` : markup`${shown}`;
}

function allFields(fields: readonly ExposedDisclosure[], caption: string, id: string, wording: Wording): Markup {
  const { text } = wording;
  const heads = [
    text('report_kind'),
    text('report_field'),
    text('field_value'),
    text('report_how'),
    text('report_from'),
    text('report_count'),
    text('vendors_seen'),
  ];
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-fields"><table class="fields">
<caption id="${id}-fields">${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${fields.map((field) => fieldOf(field, wording))}</tbody></table></div>`;
}

function otherFields(fields: readonly ExposedDisclosure[], { text, countedText, formatNumber }: Wording): Markup {
  const items = fields.map(
    ({ path, count }) => markup`<code>${dataText(path)}</code> ${text('field_times_short', formatNumber(count))}`,
  );
  return markup`<div class="others"><h4>${countedText('fields_other', fields.length)}</h4>${list(items)}</div>`;
}

function fieldOf(field: ExposedDisclosure, wording: Wording): Markup {
  const { text, formatNumber, formatShare } = wording;
  const { category, severity, path, sample, hash, testValue, encoding, location, canary, detector, confidence } = field;
  const basis = wording.knownBy(detector, canary);
  return markup`<tr><td>${wording.categoryLabel(category)}<br>${severityMark(severity, wording)}</td>
<th scope="row">${dataText(wording.fieldLabel(field))}<br><code>${dataText(path)}</code>${field.source !== undefined && markup`<br><code class="quiet">${dataText(sourceText(field.source))}</code>`}</th>
<td>${sample === '' ? markup`<em>${text('field_empty')}</em>` : dataText(sample)}${hash !== null && markup`<br>${text('field_hash')}: ${wording.formatHash(hash)}`}${testValue === true && markup`<br>${text('field_test_value')}`}</td>
<td>${encoding.length > 0 ? wording.formatWrapping(encoding) : text('field_plain')} · ${text(`field_location_${location}`)}<br><span class="quiet">${text('field_known_by')}: ${basis} ${text('vendors_sure', formatShare(confidence))}</span></td>
<td>${names(field.events, wording)}${names(field.pages, wording)}</td>
<td class="number">${formatNumber(field.count)}</td>
<td>${span(field.firstSeen, field.lastSeen, wording)}</td></tr>
`;
}

function names(values: readonly string[], { countedText }: Wording): Markup | null {
  if (values.length === 0) return null;
  const more = values.length - mostListed;
  const shown = values.slice(0, mostListed).map(dataText);
  return list(more > 0 ? [...shown, markup`${countedText('field_more_events', more)}`] : shown);
}

function list(items: readonly Markup[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
