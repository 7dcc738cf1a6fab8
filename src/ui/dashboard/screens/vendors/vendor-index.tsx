import { useMemo } from 'preact/hooks';
import { type ExposureSummary, gotSomething } from '../../../../exposure/exposure.ts';
import { Chips } from '../../../chip.tsx';
import { DataText } from '../../../data-text.tsx';
import { vendorCategoryLabel } from '../../../labels.ts';
import { SeverityShape, SeverityWord } from '../../../severity-mark.tsx';
import { countedText, formatCountry, formatMoment, text } from '../../../text.ts';
import { verdictOf } from '../../../verdict.ts';
import { linkTo, type Route, writeRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { useSoughtText } from '../exposure/seek.ts';

/** All vendors in the scope, most severe first. */
export function VendorIndex({ model, route, actions }: ScreenProps) {
  const vendors = useMemo(() => model.summaries.filter(gotSomething), [model.summaries]);
  const [sought, seek] = useSoughtText(route.choices.q ?? '', (q) =>
    actions.go(writeRoute({ ...route, choices: q === '' ? {} : { q } })),
  );
  const wanted = sought.trim().toLowerCase();
  const shown = vendors.filter((each) => wanted === '' || namesOf(each).includes(wanted));
  return (
    <>
      <h1>{verdictOf(vendors).join(' ')}</h1>
      <label class="vendors-search">
        <span class="choice-label">{text('vendors_search')}</span>
        <input type="search" value={sought} onInput={({ currentTarget }) => seek(currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {countedText('vendors_shown', shown.length)}
      </p>
      <ul class="vendors-index">
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
        <SeverityShape severity={severity} />
        <a href={linkTo(route, 'vendors', vendor)}>
          <DataText value={recipient.name} />
        </a>
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
