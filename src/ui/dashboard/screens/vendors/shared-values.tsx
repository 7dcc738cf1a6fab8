import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import type { SharedValue } from '../../../../exposure/shared-values.ts';
import { Chip } from '../../../components/chip.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { countedText, text } from '../../../text.ts';
import { linkTo, type Route } from '../../route.ts';

/** Limit: vendors that are named. The others are counted. */
const mostNames = 8;

/** Limit: values that are shown. The others are counted. */
const mostValues = 50;

interface SharedValuesProps {
  readonly shared: readonly SharedValue[];
  readonly exposures: readonly ExposureSummary[];
  readonly route: Route;
}

/** Values that other vendors received as well. */
export function SharedValues({ shared, exposures, route }: SharedValuesProps) {
  const names = new Map(exposures.map(({ received }) => [received.vendor, received.recipient.name]));
  const more = shared.length - mostValues;
  return (
    <section class="card vendor-card" aria-labelledby="vendor-shared">
      <h2 id="vendor-shared">{text('vendors_shared')}</h2>
      <p class="quiet">{text('vendors_shared_why')}</p>
      <ul class="vendor-shared">
        {shared.slice(0, mostValues).map(({ fingerprint, category, sample, vendors }) => (
          <li key={fingerprint}>
            <Chip category={category} />
            <span class="sample">
              <DataText value={sample} />
            </span>
            <ul class="vendor-shared-with" aria-label={text('vendors_shared_with')}>
              {vendors.slice(0, mostNames).map((vendor) => (
                <li key={vendor}>
                  <a href={linkTo(route, 'vendors', vendor)}>
                    <DataText value={names.get(vendor) ?? vendor} />
                  </a>
                </li>
              ))}
              {vendors.length > mostNames && <li>{countedText('verdict_more_vendors', vendors.length - mostNames)}</li>}
            </ul>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{countedText('vendors_shared_more', more)}</p>}
    </section>
  );
}
