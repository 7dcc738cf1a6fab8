import { useMemo } from 'preact/hooks';
import { taxonomy } from '../../../../classify/taxonomy.ts';
import { countedOf, type ExposureSummary, gotSomething } from '../../../../exposure/exposure.ts';
import { actionableFindings } from '../../../../policy/actionable-findings.ts';
import { SeverityShape } from '../../../components/severity-mark.tsx';
import { countedText, formatNumber, formatShare, text } from '../../../text.ts';
import type { Model } from '../../model.ts';
import { linkTo, type Route } from '../../route.ts';
import { chosen } from './choices.ts';

interface FiguresProps {
  readonly model: Model;
  readonly route: Route;
  readonly summaries: readonly ExposureSummary[];
}

/** A few large numbers, each with a link to the items that it counts. */
export function Figures({ model, route, summaries }: FiguresProps) {
  const vendors = summaries.filter(gotSomething);
  const unknown = vendors.filter(({ received }) => !received.recipient.known).length;
  const kinds = new Set(vendors.flatMap(({ categories }) => categories.filter((id) => taxonomy[id].personal)));
  // Vendors of which only gaps are known count here, too.
  const total = sum(summaries, ({ received }) => countedOf(received));
  const read = sum(summaries, ({ received }) => received.read);
  return (
    <div class="card figures no-print">
      <a class="figure" href={linkTo(route, 'vendors')}>
        <span class="figure-number">{formatNumber(vendors.length)}</span>
        <span class="figure-label">{countedText('figure_vendors', vendors.length)}</span>
        <span class="note">
          {unknown > 0 ? countedText('figure_vendors_unknown', unknown) : text('figure_vendors_known')}
        </span>
      </a>
      <a class="figure" href={chosen(route, { kinds: 'personal', view: '' })}>
        <span class="figure-number">{formatNumber(kinds.size)}</span>
        <span class="figure-label">{countedText('figure_kinds', kinds.size)}</span>
        <span class="note">{text('figure_kinds_note')}</span>
      </a>
      <Critical model={model} route={route} vendors={vendors} />
      <a class="figure" href={linkTo(route, 'coverage')}>
        <span class="figure-number">{total === 0 ? '–' : formatShare(read / total)}</span>
        <span class="figure-label">{text('figure_read')}</span>
        <span class="note">{text('figure_read_of', formatNumber(read), formatNumber(total))}</span>
      </a>
    </div>
  );
}

type CriticalProps = Pick<FiguresProps, 'model' | 'route'> & { readonly vendors: readonly ExposureSummary[] };

/**
 * The numbers of vendors with critical data and of findings. They require all fields: until those are read, a dash is
 * shown.
 */
function Critical({ model: { exposures, settings }, route, vendors }: CriticalProps) {
  const { policy } = settings.settings;
  const findings = useMemo(
    () => exposures && actionableFindings({ exposures: exposures.filter(gotSomething), policy, now: Date.now() }),
    [exposures, policy],
  );
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

function sum(vendors: readonly ExposureSummary[], of: (vendor: ExposureSummary) => number): number {
  return vendors.reduce((total, vendor) => total + of(vendor), 0);
}
