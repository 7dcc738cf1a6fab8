import type { ExposureSummary } from '../exposure/exposure.ts';
import { Fold } from './fold.tsx';
import { SeverityShape } from './severity-mark.tsx';
import { countedText, text } from './text.ts';
import { VendorRow, type VendorRowParts } from './vendor-row.tsx';

interface ListProps extends VendorRowParts {
  readonly exposures: readonly ExposureSummary[];
}

/** Vendors in the order given. Those that got nothing grave or personal are folded under one line, unless all did. */
export function VendorList({ exposures, ...parts }: ListProps) {
  const shown = exposures.filter(deservesLook);
  const folded = exposures.filter((exposure) => !deservesLook(exposure));
  if (shown.length === 0) return <Rows exposures={folded} {...parts} />;
  return (
    <>
      <Rows exposures={shown} {...parts} />
      {folded.length > 0 && (
        <Fold
          mark={<SeverityShape severity="none" />}
          label={countedText('vendors_without_personal', folded.length)}
          class="vendors-folded"
        >
          <Rows exposures={folded} {...parts} />
        </Fold>
      )}
    </>
  );
}

function Rows({ exposures, ...parts }: ListProps) {
  return (
    <ul class="vendors" aria-label={text('popup_vendors')}>
      {exposures.map((exposure) => (
        <li key={exposure.received.vendor}>
          <VendorRow exposure={exposure} {...parts} />
        </li>
      ))}
    </ul>
  );
}

/** Personal data, or what is as grave without being personal, such as a map of internal hosts. */
function deservesLook({ personal, severity }: ExposureSummary): boolean {
  return personal || (severity !== 'none' && severity !== 'low');
}
