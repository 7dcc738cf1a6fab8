import { useEffect, useMemo, useRef } from 'preact/hooks';
import { sharedValues } from '../../../../exposure/shared-values.ts';
import { Coverage } from '../../../components/coverage.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useToast } from '../../../components/toast.tsx';
import { text } from '../../../text.ts';
import { vendorSentence } from '../../../vendor-sentence.ts';
import { visibleText } from '../../../visible-text.ts';
import { ExportMenu } from '../../export-menu.tsx';
import { linkTo } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { BreachView } from './breach-view.tsx';
import { SharedValues } from './shared-values.tsx';
import { Timeline } from './timeline.tsx';
import { VendorActions } from './vendor-actions.tsx';
import { VendorFieldRows } from './vendor-field-rows.tsx';
import { VendorFacts, VendorHead } from './vendor-head.tsx';

/**
 * A vendor's page: its fields, the effect of a breach today, and a timeline; beside them details, values that other
 * vendors received as well, and actions.
 */
export function VendorPage({ model, route, sources, actions, vendor }: ScreenProps & { readonly vendor: string }) {
  const summary = model.summaries.find(({ received }) => received.vendor === vendor);
  const exposure = model.exposures?.find(({ received }) => received.vendor === vendor);
  const { show, toasts } = useToast();
  const breach = useRef<HTMLHeadingElement>(null);
  // Cards of the exposure screen lead to this part of the page.
  const isAtBreach = route.choices.part === 'breach';
  useEffect(() => {
    if (isAtBreach) breach.current?.focus();
  }, [vendor, isAtBreach]);
  const shared = useMemo(() => sharedValues(vendor, model.exposures ?? []), [vendor, model.exposures]);
  if (summary === undefined) {
    return (
      <Notice icon="question" title={text('vendors_unseen', vendor)}>
        <p>
          <a href={linkTo(route, 'vendors')}>{text('vendors_back')}</a>
        </p>
      </Notice>
    );
  }
  const name = visibleText(summary.received.recipient.name);
  return (
    <article class="vendor-page">
      <p class="vendor-page-back no-print">
        <a href={linkTo(route, 'vendors')}>{text('vendors_back')}</a>
      </p>
      <VendorHead summary={summary}>
        <a class="button no-print" href={linkTo(route, 'requests', null, { vendor })}>
          {text('vendors_see_requests')}
        </a>
        <button type="button" class="button no-print" onClick={() => breach.current?.focus()}>
          {text('vendors_see_breach')}
        </button>
        <a class="button no-print" href={linkTo(route, 'policy', vendor)}>
          {text('vendors_policy', name)}
        </a>
        <ExportMenu {...{ model, route, sources, actions }} named />
      </VendorHead>
      <h1>{vendorSentence(summary)}</h1>
      <div class="vendor-columns">
        <div class="vendor-main">
          <section class="card vendor-card" aria-labelledby="vendor-fields">
            <h2 id="vendor-fields">{text('vendors_received')}</h2>
            {exposure === undefined && <p class="quiet">{text('vendor_fields_loading')}</p>}
            {exposure?.disclosures.length === 0 && <p class="quiet">{text('vendor_no_fields')}</p>}
            {exposure && exposure.disclosures.length > 0 && (
              <VendorFieldRows disclosures={exposure.disclosures} now={model.readAt} />
            )}
          </section>
          <BreachView heading={breach} summary={summary} apps={appsOf(exposure)} actions={actions} />
          {exposure && <Timeline exposure={exposure} now={model.readAt} />}
        </div>
        <div class="vendor-aside">
          <section class="card vendor-card" aria-labelledby="vendor-about">
            <h2 id="vendor-about">{text('vendors_about', name)}</h2>
            <VendorFacts summary={summary} />
            <Coverage exposures={[summary]} />
          </section>
          {shared.length > 0 && <SharedValues shared={shared} exposures={model.summaries} route={route} />}
          <VendorActions summary={summary} model={model} actions={actions} showToast={show} />
        </div>
      </div>
      {toasts}
    </article>
  );
}

function appsOf(exposure: { readonly disclosures: ReadonlyArray<{ readonly app: string }> } | undefined): string[] {
  return [...new Set(exposure?.disclosures.map(({ app }) => app) ?? [])].sort();
}
