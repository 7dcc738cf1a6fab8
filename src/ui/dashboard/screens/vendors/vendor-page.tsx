import { useMemo } from 'preact/hooks';
import { sharedValues } from '../../../../exposure/shared-values.ts';
import { Coverage } from '../../../components/coverage.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useToast } from '../../../components/toast.tsx';
import { text } from '../../../text.ts';
import { vendorSentence } from '../../../vendor-sentence.ts';
import { linkTo } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { BreachView } from './breach-view.tsx';
import { SharedValues } from './shared-values.tsx';
import { VendorActions } from './vendor-actions.tsx';
import { VendorFieldRows } from './vendor-field-rows.tsx';
import { VendorIdentity } from './vendor-identity.tsx';

/**
 * A vendor's page: details, summary, the effect of a breach today, fields, and values that other vendors received as
 * well.
 */
export function VendorPage({ model, route, actions, vendor }: ScreenProps & { readonly vendor: string }) {
  const summary = model.summaries.find(({ received }) => received.vendor === vendor);
  const exposure = model.exposures?.find(({ received }) => received.vendor === vendor);
  const { show, toasts } = useToast();
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
  return (
    <article class="vendor-page">
      <p class="vendor-page-back no-print">
        <a href={linkTo(route, 'vendors')}>{text('vendors_back')}</a>
      </p>
      <VendorIdentity summary={summary} />
      <h1>{vendorSentence(summary)}</h1>
      <BreachView summary={summary} apps={appsOf(exposure)} actions={actions} />
      <section aria-labelledby="vendor-fields">
        <h2 id="vendor-fields">{text('vendors_fields')}</h2>
        {exposure === undefined && <p class="quiet">{text('vendor_fields_loading')}</p>}
        {exposure?.disclosures.length === 0 && <p class="quiet">{text('vendor_no_fields')}</p>}
        {exposure && exposure.disclosures.length > 0 && (
          <VendorFieldRows disclosures={exposure.disclosures} now={model.readAt} />
        )}
      </section>
      {shared.length > 0 && <SharedValues shared={shared} exposures={model.summaries} route={route} />}
      <VendorActions summary={summary} model={model} actions={actions} showToast={show} />
      <section class="no-print">
        <Coverage exposures={[summary]} />
        <p>
          <a href={linkTo(route, 'requests', null, { vendor })}>{text('vendors_requests')}</a>
        </p>
      </section>
      {toasts}
    </article>
  );
}

function appsOf(exposure: { readonly disclosures: ReadonlyArray<{ readonly app: string }> } | undefined): string[] {
  return [...new Set(exposure?.disclosures.map(({ app }) => app) ?? [])].sort();
}
