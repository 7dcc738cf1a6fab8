import { useMemo } from 'preact/hooks';
import { type ExposedDisclosure, type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';
import type { ActionableFinding } from '../../../../policy/actionable-findings.ts';
import { DataText } from '../../../components/data-text.tsx';
import { FieldPath } from '../../../components/field-list.tsx';
import { SeverityShape, SeverityWord } from '../../../components/severity-mark.tsx';
import { categoryNoun } from '../../../labels.ts';
import { countedText, formatList, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import type { Model } from '../../model.ts';
import { linkTo, type Route } from '../../route.ts';
import { chosen } from './choices.ts';
import { type WorstFact, worstFacts } from './worst-model.ts';
import { nameOf, noteOf, titleOf } from './worst-sentences.ts';

interface WorstFactsProps {
  readonly model: Model;
  readonly route: Route;
  readonly summaries: readonly ExposureSummary[];
  /** Null until fields are read. */
  readonly findings: readonly ActionableFinding[] | null;
}

/** Up to three facts to look at first, each with the vendors that share it, its evidence, and what to do next. */
export function WorstFacts({ model, route, summaries, findings }: WorstFactsProps) {
  const { exposures, novelty, scope } = model;
  const facts = useMemo(
    () =>
      worstFacts({
        vendors: summaries.filter(hasReceivedData),
        exposures: exposures?.filter(hasReceivedData) ?? null,
        findings: findings?.map(({ finding }) => finding) ?? [],
        // The rows of one recording do not have the time when an earlier recording first had the field.
        novelty: scope.session === null ? novelty : null,
      }),
    [summaries, exposures, findings, novelty, scope.session],
  );
  if (facts.length === 0) return null;
  return (
    <section class="worst no-print" aria-labelledby="exposure-worst">
      <h2 id="exposure-worst" class="unseen">
        {text('worst_title')}
      </h2>
      {facts.map((fact) => (
        <Fact key={`${fact.type} ${fact.combination ?? fact.categories}`} {...{ fact, model, route }} />
      ))}
    </section>
  );
}

interface FactProps {
  readonly fact: WorstFact;
  readonly model: Model;
  readonly route: Route;
}

function Fact({ fact, model, route }: FactProps) {
  const { severity, vendors, column } = fact;
  const address = ({ received: { vendor } }: ExposureSummary) =>
    column === null ? linkTo(route, 'vendors', vendor) : chosen(route, { kind: column }, vendor);
  return (
    <article class="card worst-fact">
      <p>
        <SeverityShape severity={severity} /> <SeverityWord severity={severity} />
      </p>
      <h3>{titleOf(fact)}</h3>
      <Details fact={fact} model={model} />
      <Vendors vendors={vendors} address={address} />
      <p class="note">{noteOf(fact, model)}</p>
      <p class="worst-fact-next">
        <a class={severity === 'critical' ? 'button button-primary' : 'button'} {...nextOf(fact, model, route)} />
      </p>
    </article>
  );
}

/** Limit: kinds of a combination that are named. */
const mostHeld = 6;

/** The evidence of the fact: the kinds of a combination, or the first field and the number of the others. */
function Details({ fact, model: { exposures } }: Pick<FactProps, 'fact' | 'model'>) {
  const { type, vendors, categories } = fact;
  if (type === 'not-named') return null;
  if (type === 'combination') {
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
  return <Field fields={fact.fields ?? all.filter(({ category }) => categories.includes(category))} />;
}

/** The first of some fields, and the number of the others. */
function Field({ fields: [first, ...others] }: { fields: readonly ExposedDisclosure[] }) {
  if (first === undefined) return null;
  const [event] = first.events;
  return (
    <p class="worst-fact-field">
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
    <ul class="worst-fact-vendors" aria-label={text('popup_vendors')}>
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

/** What to do next, as a link: to the comparison, the evidence, the text on a breach, or the policy. */
function nextOf({ type, vendors, column }: WorstFact, model: Model, route: Route) {
  const [first] = vendors;
  const vendor = first?.received.vendor ?? null;
  const name = first ? nameOf(first) : '';
  const [after, before] = model.sessions;
  // The comparison is offered only if data is new since the newest recording began.
  if (type === 'new' && after && before && model.file === null && model.novelty?.since === after.startedAt)
    return {
      href: linkTo(route, 'sessions', null, { before: before.id, after: after.id }),
      children: text('worst_compare', visibleText(before.name)),
    };
  if (column !== null)
    return {
      href: chosen(route, { kind: column }, vendor),
      children: vendors.length === 1 ? text('worst_evidence') : text('worst_evidence_at', name),
    };
  if (type === 'combination')
    return { href: linkTo(route, 'vendors', vendor, { part: 'breach' }), children: text('vendors_see_breach') };
  return { href: linkTo(route, 'policy', vendor), children: text('worst_findings') };
}
