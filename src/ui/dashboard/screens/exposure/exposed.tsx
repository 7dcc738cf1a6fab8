import { useMemo } from 'preact/hooks';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { chosen, readChoices } from './choices.ts';
import { Evidence } from './evidence.tsx';
import { Flow } from './flow.tsx';
import { flowOf } from './flow-model.ts';
import { flowPicture } from './flow-picture.ts';
import { Matrix } from './matrix.tsx';
import { columnGroupsOf, columnNamed, foldedGroups, orderedRows, rowsNamed, rowsOf, totalsOf } from './matrix-model.ts';
import { matrixPicture } from './matrix-picture.ts';
import { usePrintedPicture } from './save-picture.ts';
import { useSoughtText } from './seek.ts';
import { aboutOf, gapsOf, onlyApp, sentenceOf, unreadIn } from './sentence.ts';
import { Toolbar } from './toolbar.tsx';

/** Limit: vendors on one printed page. The others are summed. */
const mostPrinted = 36;

export interface ExposedProps extends Omit<ScreenProps, 'sources'> {
  /** What vendors received in this scope, at this confidence. */
  readonly summaries: readonly ExposureSummary[];
}

/** The screen where something left: the sentence, the matrix or the flow, and what of it is looked at closely. */
export function Exposed({ model, route, actions, summaries }: ExposedProps) {
  const { view, sought: kept } = readChoices(route);
  const [sought, seek] = useSoughtText(kept, (find) => actions.go(chosen(route, { find })));
  const matrix = useMatrix({ model, route, actions, summaries }, sought);
  const flow = useFlow({ model, route, actions, summaries }, view === 'flow');
  const title = useMemo(() => sentenceOf(model, summaries), [model, summaries]);
  const draw = (mostRows?: number) => {
    const words = { title, about: aboutOf(model), gaps: gapsOf(model, summaries) };
    const { groups, shown: rows } = matrix;
    return view === 'flow'
      ? flowPicture(words, flow)
      : matrixPicture({ words, groups, rows, ...(mostRows && { mostRows }) });
  };
  const printed = usePrintedPicture(() => draw(mostPrinted));
  return (
    <>
      <h1>{title}</h1>
      <Toolbar {...{ model, route, actions, sought }} columns={matrix.columns} onSeek={seek} draw={() => draw()} />
      <div class="beside">
        <div>
          {view === 'flow' ? (
            <Flow flow={flow} route={route} />
          ) : (
            <Matrix {...matrix} rows={matrix.shown} route={route} actions={actions} />
          )}
          {view === 'matrix' && matrix.shown.length === 0 && (
            <p class="quiet exposure-none">{text('exposure_none_found', visibleText(sought))}</p>
          )}
        </div>
        <OpenEvidence {...{ model, route, actions, summaries }} />
      </div>
      <Gaps {...{ model, route, actions, summaries }} />
      <div class="print-picture" aria-hidden="true" ref={printed} />
    </>
  );
}

function useMatrix({ route, summaries }: ExposedProps, sought: string) {
  const { order } = readChoices(route);
  const { folded = '' } = route.choices;
  const groups = useMemo(() => columnGroupsOf(summaries, foldedGroups(folded)), [summaries, folded]);
  const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
  const rows = useMemo(() => rowsOf(summaries, columns), [summaries, columns]);
  const named = useMemo(() => rowsNamed(rows, sought), [rows, sought]);
  const { by, reversed } = order;
  const shown = useMemo(() => orderedRows(named, { by, reversed }, columns), [named, by, reversed, columns]);
  const totals = useMemo(() => totalsOf(named, columns), [named, columns]);
  return { groups, columns, shown, totals };
}

/** The data of the flow; empty while it is not shown. Fields are needed only if there are several apps. */
function useFlow({ model, route, summaries }: ExposedProps, isShown: boolean) {
  const { through } = readChoices(route);
  const app = onlyApp(model);
  const vendors = app === null ? (model.exposures ?? summaries) : summaries;
  return useMemo(
    () => (isShown ? flowOf(vendors, app, through) : { nodes: [], links: [] }),
    [isShown, vendors, app, through],
  );
}

function OpenEvidence({ model, route, actions, summaries }: ExposedProps) {
  const { kind } = readChoices(route);
  const column = kind === null ? null : columnNamed(kind, summaries);
  const summary = summaries.find(({ received }) => received.vendor === route.item);
  if (column === null || summary === undefined) return null;
  const [row] = rowsOf([summary], [column]);
  if (row === undefined) return null;
  const close = () => actions.go(chosen(route, { kind: '' }, null));
  return <Evidence model={model} route={route} row={row} column={column} count={row.total} onClose={close} />;
}

/** What the matrix cannot show. */
function Gaps({ model, route, summaries }: ExposedProps) {
  const unread = unreadIn(summaries);
  return (
    <footer class="exposure-gaps">
      {unread > 0 && (
        <p>
          <a href={linkTo(route, 'coverage')}>{countedText('unreadable', unread)}</a>
        </p>
      )}
      {model.dropped > 0 && <p>{countedText('dropped', model.dropped)}</p>}
      {unread === 0 && model.dropped === 0 && <p class="quiet">{text('exposure_all_read')}</p>}
      {model.exposures === null && <p class="quiet">{text('exposure_reading')}</p>}
    </footer>
  );
}
