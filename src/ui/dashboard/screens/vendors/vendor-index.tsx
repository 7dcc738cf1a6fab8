import { useMemo } from 'preact/hooks';
import { type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';
import { Chips } from '../../../components/chip.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { Monogram } from '../../../components/monogram.tsx';
import { SeverityShape, SeverityWord } from '../../../components/severity-mark.tsx';
import { useSearchText } from '../../../hooks/use-search-text.ts';
import { vendorCategoryLabel } from '../../../labels.ts';
import { countedText, formatCountry, formatMoment, text } from '../../../text.ts';
import { headlineOf } from '../../../verdict.ts';
import { linkTo, type Route, writeRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';

/** All vendors in the scope, most severe first. */
export function VendorIndex({ model, route, actions }: ScreenProps) {
  const vendors = useMemo(() => model.summaries.filter(hasReceivedData), [model.summaries]);
  const headline = useMemo(() => headlineOf(vendors), [vendors]);
  const { text: sought, setText: seek } = useSearchText(route.choices.q ?? '', (q, replacing) =>
    actions.go(writeRoute({ ...route, choices: q === '' ? {} : { q } }), replacing),
  );
  const wanted = sought.trim().toLowerCase();
  const shown = vendors.filter((each) => wanted === '' || namesOf(each).includes(wanted));
  return (
    <>
      <header class="lead">
        <div>
          <h1>{headline.head}</h1>
          {headline.more.length > 0 && <p class="quiet">{headline.more.join(' ')}</p>}
        </div>
      </header>
      <label class="vendors-search">
        <span class="choice-label">{text('vendors_search')}</span>
        <input type="search" value={sought} onInput={({ currentTarget }) => seek(currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {countedText('vendors_shown', shown.length)}
      </p>
      <ul class="vendors-index card">
        {shown.map((exposure) => (
          <li key={exposure.received.vendor}>
            <VendorLine exposure={exposure} route={route} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The texts by which a vendor can be found. */
function namesOf({ received: { vendor, recipient, hosts } }: ExposureSummary): string {
  return [vendor, recipient.name, recipient.owner ?? '', ...hosts].join(' ').toLowerCase();
}

function VendorLine({ exposure, route }: { exposure: ExposureSummary; route: Route }) {
  const { received, severity, categories } = exposure;
  const { recipient, vendor } = received;
  return (
    <>
      <p class="vendors-name">
        <Monogram recipient={recipient} />
        <a href={linkTo(route, 'vendors', vendor)}>
          <DataText value={recipient.name} />
        </a>
        <SeverityShape severity={severity} />
        <SeverityWord severity={severity} />
      </p>
      <p class="quiet">
        {vendorCategoryLabel(recipient.category)}
        {recipient.country && ` · ${formatCountry(recipient.country)}`}
      </p>
      {categories.length > 0 ? <Chips categories={categories} most={8} /> : <span class="quiet">–</span>}
      <p class="vendors-seen">
        {countedText('requests', received.requests + received.messages)}
        <span class="quiet">{text('vendors_last_seen', formatMoment(received.lastSeen))}</span>
      </p>
    </>
  );
}
