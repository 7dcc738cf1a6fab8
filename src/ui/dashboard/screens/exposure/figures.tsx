import { taxonomy } from '../../../../classify/taxonomy.ts';
import { countedOf, type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';
import type { ActionableFinding } from '../../../../policy/actionable-findings.ts';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { countedText, formatNumber, formatShare, formatSince, text } from '../../../text.ts';
import type { Model } from '../../model.ts';
import type { Novelty } from '../../novelty.ts';
import { linkTo, type Route } from '../../route.ts';
import { chosen } from './choices.ts';

interface FiguresProps {
  readonly model: Model;
  readonly route: Route;
  readonly summaries: readonly ExposureSummary[];
  /** Null until fields are read. */
  readonly findings: readonly ActionableFinding[] | null;
}

/** A few large numbers, each with a link to the items that it counts. */
export function Figures({ model: { novelty }, route, summaries, findings }: FiguresProps) {
  const vendors = summaries.filter(hasReceivedData);
  const unknown = vendors.filter(({ received }) => !received.recipient.known).length;
  const kinds = new Set(vendors.flatMap(({ categories }) => categories.filter((id) => taxonomy[id].personal)));
  const newVendors = vendors.filter(({ received }) => novelty?.vendors.has(received.vendor)).length;
  const newKinds = [...kinds].filter((id) => novelty?.kinds.has(id)).length;
  // Includes vendors of which no request could be read.
  const total = sum(summaries, ({ received }) => countedOf(received));
  const read = sum(summaries, ({ received }) => received.read);
  return (
    <div class="card figures no-print">
      <a class="figure" href={linkTo(route, 'vendors')}>
        <span class="figure-number">{formatNumber(vendors.length)}</span>
        <span class="figure-label">{countedText('figure_vendors', vendors.length)}</span>
        <span class="note">
          {newNote(newVendors, novelty) ??
            (unknown > 0 ? countedText('figure_vendors_unknown', unknown) : text('figure_vendors_known'))}
        </span>
      </a>
      <a class="figure" href={chosen(route, { kinds: 'personal', view: '' })}>
        <span class="figure-number">{formatNumber(kinds.size)}</span>
        <span class="figure-label">{countedText('figure_kinds', kinds.size)}</span>
        <span class="note">{newNote(newKinds, novelty) ?? text('figure_kinds_note')}</span>
      </a>
      <Critical route={route} vendors={vendors} findings={findings} />
      <a class="figure" href={linkTo(route, 'coverage')}>
        <span class="figure-number">{total === 0 ? '–' : formatShare(read / total)}</span>
        <span class="figure-label">{text('figure_read')}</span>
        <span class="note">{text('figure_read_of', formatNumber(read), formatNumber(total))}</span>
      </a>
    </div>
  );
}

/** How many are new, and since when; null if none is. */
function newNote(count: number, novelty: Novelty | null): string | null {
  return count === 0 || novelty === null ? null : countedText('figure_new', count, formatSince(novelty.since));
}

type CriticalProps = Pick<FiguresProps, 'route' | 'findings'> & { readonly vendors: readonly ExposureSummary[] };

/** The numbers of vendors of critical severity and of findings. Until the latter is known, a dash is shown instead. */
function Critical({ route, vendors, findings }: CriticalProps) {
  const critical = vendors.filter(({ severity }) => severity === 'critical').length;
  return (
    <a class="figure" href={linkTo(route, critical > 0 ? 'vendors' : 'policy')}>
      <span class="figure-number">
        {critical > 0 && <SeverityShape severity="critical" />}
        {formatNumber(critical)}
      </span>
      <span class="figure-label">{countedText('figure_critical', critical)}</span>
      <span class="note">{findings === null ? '–' : countedText('figure_findings', findings.length)}</span>
    </a>
  );
}

function sum(vendors: readonly ExposureSummary[], numberOf: (vendor: ExposureSummary) => number): number {
  return vendors.reduce((total, vendor) => total + numberOf(vendor), 0);
}
