import type { ExposureSummary } from '../../exposure/exposure.ts';
import { useAfterPaint } from '../hooks/after-paint.ts';
import { countedText, text } from '../text.ts';
import { Fold } from './fold.tsx';
import { SeverityShape } from './severity-mark.tsx';
import { VendorRow, type VendorRowParts } from './vendor-row.tsx';

interface RowsProps extends VendorRowParts {
  readonly exposures: readonly ExposureSummary[];
}

interface ListProps extends RowsProps {
  /** Ids of vendors that the user has muted. */
  readonly muted: readonly string[];
}

/**
 * Vendors in the given order. Muted vendors are collapsed. Of the others, those that received neither personal data nor
 * data of at least medium severity are collapsed separately, unless this applies to all.
 */
export function VendorList({ exposures, muted, ...parts }: ListProps) {
  const isMuted = ({ received }: ExposureSummary) => muted.includes(received.vendor);
  const mutedOnes = exposures.filter(isMuted);
  return (
    <>
      <NotMuted exposures={exposures.filter((exposure) => !isMuted(exposure))} {...parts} />
      {mutedOnes.length > 0 && (
        <Fold label={countedText('vendors_muted', mutedOnes.length)} class="vendors-folded">
          <Rows exposures={mutedOnes} {...parts} />
        </Fold>
      )}
    </>
  );
}

function NotMuted({ exposures, ...parts }: RowsProps) {
  const shown = exposures.filter(isNotable);
  const folded = exposures.filter((exposure) => !isNotable(exposure));
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

/** Number of rows, each with a line of chips, that fill the tallest possible popup (600 pixels). */
const firstRows = 7;

function Rows({ exposures, ...parts }: RowsProps) {
  const painted = useAfterPaint();
  const shown = painted ? exposures : exposures.slice(0, firstRows);
  return (
    <ul class="vendors" aria-label={text('popup_vendors')}>
      {shown.map((exposure) => (
        <li key={exposure.received.vendor}>
          <VendorRow exposure={exposure} {...parts} />
        </li>
      ))}
    </ul>
  );
}

/** Whether a vendor received personal data, or other data of at least medium severity, such as internal hosts. */
function isNotable({ personal, severity }: ExposureSummary): boolean {
  return personal || (severity !== 'none' && severity !== 'low');
}
