import { useMemo } from 'preact/hooks';
import type { CategoryGroup, CategoryId } from '../../../../classify/taxonomy.ts';
import { taxonomy } from '../../../../classify/taxonomy.ts';
import { type ExposedDisclosure, type ExposureSummary, gotSomething } from '../../../../exposure/exposure.ts';
import type { ActionableFinding } from '../../../../policy/actionable-findings.ts';
import { DataText } from '../../../components/data-text.tsx';
import { FieldPath } from '../../../components/field-list.tsx';
import { SeverityShape, SeverityWord } from '../../../components/severity-mark.tsx';
import { categoryLabel, categoryNoun, purposeLabel, thingLabel } from '../../../labels.ts';
import { countedText, formatList, formatMoment, formatOr, formatSince, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import type { Model } from '../../model.ts';
import { linkTo, type Route } from '../../route.ts';
import { countSign } from './cell-text.ts';
import { chosen } from './choices.ts';
import { rowsOf } from './matrix-model.ts';
import { type WorstThing, worstThings } from './worst-model.ts';

interface WorstThingsProps {
  readonly model: Model;
  readonly route: Route;
  readonly summaries: readonly ExposureSummary[];
  /** Null until fields are read. */
  readonly findings: readonly ActionableFinding[] | null;
}

/** Up to three facts to look at first, each with the vendors that share it, its evidence, and what to do next. */
export function WorstThings({ model, route, summaries, findings }: WorstThingsProps) {
  const { exposures, novelty, scope } = model;
  const things = useMemo(
    () =>
      worstThings({
        vendors: summaries.filter(gotSomething),
        exposures: exposures?.filter(gotSomething) ?? null,
        findings: findings?.map(({ finding }) => finding) ?? [],
        // The rows of one recording do not have the time when an earlier recording first had the field.
        novelty: scope.session === null ? novelty : null,
      }),
    [summaries, exposures, findings, novelty, scope.session],
  );
  if (things.length === 0) return null;
  return (
    <section class="worst no-print" aria-labelledby="exposure-worst">
      <h2 id="exposure-worst" class="unseen">
        {text('worst_title')}
      </h2>
      {things.map((thing) => (
        <Thing key={`${thing.what} ${thing.combination ?? thing.categories}`} {...{ thing, model, route }} />
      ))}
    </section>
  );
}

interface ThingProps {
  readonly thing: WorstThing;
  readonly model: Model;
  readonly route: Route;
}

function Thing({ thing, model, route }: ThingProps) {
  const { severity, vendors, column } = thing;
  const address = ({ received: { vendor } }: ExposureSummary) =>
    column === null ? linkTo(route, 'vendors', vendor) : chosen(route, { kind: column }, vendor);
  return (
    <article class="card thing">
      <p>
        <SeverityShape severity={severity} /> <SeverityWord severity={severity} />
      </p>
      <h3>{titleOf(thing)}</h3>
      <Details thing={thing} model={model} />
      <Vendors vendors={vendors} address={address} />
      <p class="note">{noteOf(thing, model)}</p>
      <p class="thing-next">
        <a class={severity === 'critical' ? 'button button-primary' : 'button'} {...nextOf(thing, model, route)} />
      </p>
    </article>
  );
}

const nameOf = ({ received }: ExposureSummary) => visibleText(received.recipient.name);

/** The fact, without what the headline states already. */
function titleOf({ what, vendors, categories, combination, isStated }: WorstThing): string {
  const names = vendors.map(nameOf).slice(0, 1);
  switch (what) {
    case 'kinds':
      if (isStated) return text('worst_where', formatList(categories.map(objectOf)));
      return countedText('worst_received', vendors.length, namedIn(vendors, categories), ...names);
    case 'combination':
      if (isStated) return text('worst_what_is_enough', purposeLabel(combination ?? '') ?? '');
      return countedText('worst_enough', vendors.length, purposeLabel(combination ?? '') ?? '', ...names);
    case 'new':
      return countedText('worst_new', vendors.length, formatList(categories.map(categoryLabel)), ...names);
    case 'typed-early':
      return countedText('worst_typed_early', vendors.length, ...names);
    case 'not-named':
      return countedText('worst_not_named', vendors.length, ...names);
    case 'unencrypted':
      return countedText('worst_unencrypted', vendors.length, ...names);
  }
}

const objectOf = (category: CategoryId): string => thingLabel(category) ?? categoryNoun(category);

/** Kinds as the object of a sentence: "or" if not each vendor received all of them. */
function namedIn(vendors: readonly ExposureSummary[], categories: readonly CategoryId[]): string {
  const isSame = vendors.every((vendor) => categories.every((category) => vendor.categories.includes(category)));
  const names = categories.map(objectOf);
  return isSame ? formatList(names) : formatOr(names);
}

/** Limit: kinds of a combination that are named. */
const mostHeld = 6;

/** The evidence of the fact: the kinds of a combination, or the first field and the number of the others. */
function Details({ thing, model: { exposures } }: Pick<ThingProps, 'thing' | 'model'>) {
  const { what, vendors, categories } = thing;
  if (what === 'not-named') return null;
  if (what === 'combination') {
    if (categories.length < 2) return null;
    return (
      <p>
        {countedText('worst_together', vendors.length, formatList(categories.slice(0, mostHeld).map(categoryNoun)))}
      </p>
    );
  }
  if (exposures === null) return <p class="quiet">{text('exposure_reading')}</p>;
  const ids = vendors.map(({ received }) => received.vendor);
  const all = exposures.flatMap(({ received, disclosures }) => (ids.includes(received.vendor) ? disclosures : []));
  return <Field fields={thing.fields ?? all.filter(({ category }) => categories.includes(category))} />;
}

/** The first of some fields, and the number of the others. */
function Field({ fields: [first, ...others] }: { fields: readonly ExposedDisclosure[] }) {
  if (first === undefined) return null;
  const [event] = first.events;
  return (
    <p class="thing-field">
      <FieldPath path={first.path} />
      {first.sample !== '' && (
        <span class="sample">
          <DataText value={first.sample} />
        </span>
      )}
      {event && <span class="quiet">{text('worst_event', visibleText(event))}</span>}
      {others.length > 0 && <span class="quiet">{countedText('exposure_further_fields', others.length)}</span>}
    </p>
  );
}

/** Limit: vendors that are listed. The others are counted. */
const mostVendors = 4;

interface VendorsProps {
  readonly vendors: readonly ExposureSummary[];
  /** The address of what a vendor received. */
  readonly address: (vendor: ExposureSummary) => string;
}

function Vendors({ vendors, address }: VendorsProps) {
  const more = vendors.length - mostVendors;
  return (
    <ul class="thing-vendors" aria-label={text('popup_vendors')}>
      {vendors.slice(0, mostVendors).map((vendor) => (
        <li key={vendor.received.vendor}>
          <a href={address(vendor)}>
            <DataText value={vendor.received.recipient.name} />
          </a>
        </li>
      ))}
      {more > 0 && <li class="quiet">{countedText('exposure_further_vendors', more)}</li>}
    </ul>
  );
}

/** A note on the fact: since when it is new, or in how many requests the data was sent; and when it was sent last. */
function noteOf(thing: WorstThing, { novelty }: Model): string {
  const { what, vendors, categories } = thing;
  const kinds = vendors.flatMap(({ received }) =>
    received.kinds.filter(({ category }) => categories.includes(category)),
  );
  const last = Math.max(...kinds.map(({ lastSeen }) => lastSeen));
  const parts = [
    what === 'new' && novelty ? text('figure_new_mark', formatSince(novelty.since)) : requestsOf(thing),
    Number.isFinite(last) && text('exposure_tip_seen', formatMoment(last)),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The number of requests in which the data was sent; '' if it is not known well enough, or for other kinds of facts. */
function requestsOf({ what, vendors, categories, column }: WorstThing): string {
  if (what === 'unencrypted')
    return countedText(
      'requests',
      sum(vendors, ({ received }) => received.plaintext),
    );
  if (what !== 'kinds' || column === null) return '';
  const group: CategoryGroup = taxonomy[categories[0] ?? 'other'].group;
  const cells = rowsOf(vendors, [{ id: column, group, categories, folded: false }]).flatMap(
    ({ cells: [cell] }) => cell ?? [],
  );
  const bounds = new Set(cells.flatMap(({ bound }) => bound ?? []));
  if (bounds.size > 1) return '';
  const [bound] = bounds;
  return `${countSign(bound)}${countedText(
    'requests',
    sum(cells, ({ count }) => count),
  )}`;
}

const sum = <Item,>(items: readonly Item[], numberOf: (item: Item) => number) =>
  items.reduce((total, item) => total + numberOf(item), 0);

/** What to do next, as a link: to the comparison, the evidence, the text on a breach, or the policy. */
function nextOf({ what, vendors, column }: WorstThing, model: Model, route: Route) {
  const [first] = vendors;
  const vendor = first?.received.vendor ?? null;
  const name = first ? nameOf(first) : '';
  const [after, before] = model.sessions;
  // The comparison is offered only if data is new since the newest recording began.
  if (what === 'new' && after && before && model.file === null && model.novelty?.since === after.startedAt)
    return {
      href: linkTo(route, 'sessions', null, { before: before.id, after: after.id }),
      children: text('worst_compare', visibleText(before.name)),
    };
  if (column !== null)
    return {
      href: chosen(route, { kind: column }, vendor),
      children: vendors.length === 1 ? text('worst_evidence') : text('worst_evidence_at', name),
    };
  if (what === 'combination')
    return { href: linkTo(route, 'vendors', vendor, { part: 'breach' }), children: text('vendors_see_breach') };
  return { href: linkTo(route, 'policy', vendor), children: text('worst_findings') };
}
