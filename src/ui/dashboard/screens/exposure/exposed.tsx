import { useMemo } from 'preact/hooks';
import { taxonomy } from '../../../../classify/taxonomy.ts';
import { type ExposureSummary, hasReceivedData } from '../../../../exposure/exposure.ts';
import { actionableFindings } from '../../../../policy/actionable-findings.ts';
import { Icon } from '../../../components/icon.tsx';
import { useSearchText } from '../../../hooks/use-search-text.ts';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { ExportMenu } from '../../export-menu.tsx';
import type { Model } from '../../model.ts';
import { linkTo } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { usePolicyEdits } from '../policy/policy-edits.tsx';
import { chosen, readChoices } from './choices.ts';
import { Evidence } from './evidence.tsx';
import { Figures } from './figures.tsx';
import { Flow } from './flow.tsx';
import { flowOf } from './flow-model.ts';
import { flowPicture } from './flow-picture.ts';
import { Matrix } from './matrix.tsx';
import { columnGroupsOf, columnNamed, foldedGroups, orderedRows, rowsNamed, rowsOf, totalsOf } from './matrix-model.ts';
import { matrixPicture } from './matrix-picture.ts';
import { usePrintedPicture } from './save-picture.ts';
import { aboutOf, gapsOf, headlineIn, onlyApp, sentenceOf, unreadAt, unreadIn } from './sentence.ts';
import { Toolbar } from './toolbar.tsx';
import { WorstFacts } from './worst-facts.tsx';

/** Limit: vendors on one printed page. The others are summed. */
const mostPrinted = 36;

export interface ExposedProps extends Pick<ScreenProps, 'model' | 'route' | 'sources' | 'actions'> {
  /** What vendors received in this scope, with this confidence. */
  readonly summaries: readonly ExposureSummary[];
}

type Shown = Omit<ExposedProps, 'sources'>;

/** The exposure screen with data: the summary, figures, the worst facts, the matrix or the flow, and the open evidence. */
export function Exposed({ route, summaries, ...rest }: ExposedProps) {
  const { model, actions, policy, locked, edit, toasts, outcome } = usePolicyEdits(rest);
  const { view, sought: kept } = readChoices(route);
  const { text: sought, setText: seek } = useSearchText(kept, (find, replacing) =>
    actions.go(chosen(route, { find }), replacing),
  );
  const matrix = useMatrix({ model, route, actions, summaries }, sought);
  const flow = useFlow({ model, route, actions, summaries }, view === 'flow');
  const headline = useMemo(() => headlineIn(model, summaries), [model, summaries]);
  const draw = (mostRows?: number) => {
    const texts = { title: sentenceOf(headline), about: aboutOf(model), gaps: gapsOf(model, summaries) };
    const { groups, shown: rows } = matrix;
    return view === 'flow'
      ? flowPicture(texts, flow)
      : matrixPicture({ texts, groups, rows, ...(mostRows && { mostRows }) });
  };
  const printed = usePrintedPicture(() => draw(mostPrinted));
  const isMatrix = view === 'matrix';
  const kinds = useMemo(() => countKinds(summaries), [summaries]);
  const findings = useFindings(model);
  return (
    <>
      <header class="lead">
        <div>
          <h1>{headline.head}</h1>
          {headline.more.length > 0 && <p class="quiet">{headline.more.join(' ')}</p>}
        </div>
        <ExportMenu {...{ model, route, actions }} sources={rest.sources} named />
      </header>
      <Figures {...{ model, route, summaries, findings }} />
      <WorstFacts {...{ model, route, summaries, findings }} />
      <div class="beside">
        <section class="card" aria-labelledby="exposure-received">
          <div class="card-head">
            <div>
              <h2 id="exposure-received">{text('exposure_received')}</h2>
              {isMatrix && <p class="note">{text('exposure_unit')}</p>}
            </div>
            <Toolbar
              {...{ model, route, actions, kinds, sought }}
              columns={matrix.columns}
              onSeek={seek}
              draw={() => draw()}
            />
          </div>
          <p class="card-fact">
            <Icon name="globe" /> {text('report_implied')}
          </p>
          {isMatrix ? (
            <Matrix
              {...matrix}
              rows={matrix.shown}
              policy={policy}
              novelty={model.novelty}
              exposures={model.exposures}
              route={route}
              actions={actions}
            />
          ) : (
            <Flow flow={flow} route={route} />
          )}
          {isMatrix && matrix.shown.length === 0 && (
            <p class="quiet exposure-none">{text('exposure_none_found', visibleText(sought))}</p>
          )}
        </section>
        <OpenEvidence
          {...{ model, route, actions, summaries }}
          contract={policy === null || locked ? null : { policy, edit }}
        />
      </div>
      {outcome}
      <Gaps {...{ model, route, actions, summaries }} />
      {toasts}
      <div class="print-picture" aria-hidden="true" ref={printed} />
    </>
  );
}

/** The findings by the user's policy; null until fields are read. */
function useFindings({ exposures, settings }: Model) {
  const { policy } = settings.settings;
  return useMemo(
    () => exposures && actionableFindings({ exposures: exposures.filter(hasReceivedData), policy, now: Date.now() }),
    [exposures, policy],
  );
}

function countKinds(summaries: readonly ExposureSummary[]) {
  const kinds = [...new Set(summaries.flatMap(({ categories }) => categories))];
  return { all: kinds.length, personal: kinds.filter((category) => taxonomy[category].personal).length };
}

function useMatrix({ route, summaries }: Shown, sought: string) {
  const { order, onlyPersonal } = readChoices(route);
  const { folded = '' } = route.choices;
  const groups = useMemo(
    () => columnGroupsOf(summaries, foldedGroups(folded), onlyPersonal),
    [summaries, folded, onlyPersonal],
  );
  const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
  const rows = useMemo(() => rowsOf(summaries, columns), [summaries, columns]);
  const named = useMemo(() => rowsNamed(rows, sought), [rows, sought]);
  const { by, reversed } = order;
  const shown = useMemo(() => orderedRows(named, { by, reversed }, columns), [named, by, reversed, columns]);
  const totals = useMemo(() => totalsOf(named, columns), [named, columns]);
  return { groups, columns, shown, totals };
}

/** The data of the flow; empty while it is not shown. Fields are needed only if there are several apps. */
function useFlow({ model, route, summaries }: Shown, isShown: boolean) {
  const { through } = readChoices(route);
  const app = onlyApp(model);
  const vendors = app === null ? (model.exposures ?? summaries) : summaries;
  return useMemo(
    () => (isShown ? flowOf(vendors, app, through) : { nodes: [], links: [] }),
    [isShown, vendors, app, through],
  );
}

type OpenEvidenceProps = Shown & Pick<Parameters<typeof Evidence>[0], 'contract'>;

function OpenEvidence({ model, route, actions, summaries, contract }: OpenEvidenceProps) {
  const { kind } = readChoices(route);
  const column = kind === null ? null : columnNamed(kind, summaries);
  const summary = summaries.find(({ received }) => received.vendor === route.item);
  if (column === null || summary === undefined) return null;
  const [row] = rowsOf([summary], [column]);
  if (row === undefined) return null;
  const close = () => actions.go(chosen(route, { kind: '' }, null));
  return <Evidence {...{ model, route, row, column, contract }} onClose={close} />;
}

/** What the matrix cannot show. */
function Gaps({ model, route, summaries }: Shown) {
  const unread = unreadIn(summaries);
  return (
    <footer class="exposure-gaps">
      {unread > 0 && (
        <p>
          <a href={linkTo(route, 'coverage')}>{countedText('unreadable', unread)}</a>{' '}
          <span class="quiet">{unreadAt(summaries)}</span>
        </p>
      )}
      {model.dropped > 0 && <p>{countedText('dropped', model.dropped)}</p>}
      {unread === 0 && model.dropped === 0 && <p class="quiet">{text('exposure_all_read')}</p>}
      {model.exposures === null && <p class="quiet">{text('exposure_reading')}</p>}
    </footer>
  );
}
