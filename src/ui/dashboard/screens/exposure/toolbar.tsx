import { useState } from 'preact/hooks';
import { ActionButton } from '../../../components/action-button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useElementId } from '../../../hooks/use-element-id.ts';
import { fileName } from '../../../save-file.ts';
import { formatNumber, formatShare, text } from '../../../text.ts';
import { fileSubject } from '../../file-subject.ts';
import type { Model } from '../../model.ts';
import { type Route, writeRoute } from '../../route.ts';
import type { DashboardActions } from '../../sources.ts';
import { chosen, readChoices } from './choices.ts';
import { columnLabel } from './column-label.ts';
import type { Column } from './matrix-model.ts';
import { pngOf } from './save-picture.ts';
import { onlyApp } from './sentence.ts';

interface ToolbarProps {
  readonly model: Model;
  readonly route: Route;
  readonly actions: DashboardActions;
  readonly columns: readonly Column[];
  /** How many kinds of data were received, and how many of them are personal. */
  readonly kinds: Readonly<Record<'all' | 'personal', number>>;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  /** Renders the current view as SVG. */
  readonly draw: () => string;
}

/** The toolbar: display choices, and buttons to save the view as a picture. */
export function Toolbar({ model, route, actions, columns, kinds, sought, onSeek, draw }: ToolbarProps) {
  const { view } = readChoices(route);
  const [more, setMore] = useState(false);
  const id = useElementId();
  return (
    <>
      <div class="exposure-tools no-print">
        {view === 'matrix' ? (
          <>
            <input
              type="search"
              class="exposure-find"
              aria-label={text('exposure_find')}
              placeholder={text('exposure_find')}
              value={sought}
              onInput={(event) => onSeek(event.currentTarget.value)}
            />
            <Kinds route={route} actions={actions} kinds={kinds} />
          </>
        ) : (
          <Choice
            label={text('exposure_through')}
            value={readChoices(route).through}
            options={[
              ['groups', text('exposure_through_groups')],
              ['kinds', text('exposure_through_kinds')],
            ]}
            onChoose={(through) => actions.go(chosen(route, { through: through === 'groups' ? '' : through }))}
          />
        )}
        <Views route={route} actions={actions} />
        <button
          type="button"
          class="button button-more"
          aria-expanded={more}
          aria-controls={id}
          title={text('exposure_options')}
          onClick={() => setMore(!more)}
        >
          <Icon name="more" />
          <span class="unseen">{text('exposure_options')}</span>
        </button>
      </div>
      <div class="exposure-options no-print" id={id} hidden={!more}>
        {view === 'matrix' && <OrderChoice route={route} actions={actions} columns={columns} />}
        <LeastConfidence route={route} actions={actions} />
        <Pictures model={model} route={route} actions={actions} draw={draw} />
      </div>
    </>
  );
}

/** Which kinds of data are columns. */
function Kinds({ route, actions, kinds }: Pick<ToolbarProps, 'route' | 'actions' | 'kinds'>) {
  const { onlyPersonal } = readChoices(route);
  return (
    <fieldset class="segments" aria-label={text('exposure_kinds')}>
      {(['all', 'personal'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={onlyPersonal === (each === 'personal')}
          onClick={() => actions.go(chosen(route, { kinds: each === 'all' ? '' : each }))}
        >
          {text(`exposure_kinds_${each}`)} <span class="quiet">{formatNumber(kinds[each])}</span>
        </button>
      ))}
    </fieldset>
  );
}

function LeastConfidence({ route, actions }: Pick<ToolbarProps, 'route' | 'actions'>) {
  const { confidence } = route.scope;
  return (
    <Choice
      label={text('exposure_confidence')}
      value={confidence === 0 ? '' : String(confidence)}
      options={[
        ['', text('exposure_confidence_any')],
        ['0.9', text('exposure_confidence_least', formatShare(0.9))],
      ]}
      onChoose={(least) => actions.go(writeRoute({ ...route, scope: { ...route.scope, confidence: Number(least) } }))}
    />
  );
}

function Views({ route, actions }: Pick<ToolbarProps, 'route' | 'actions'>) {
  const { view } = readChoices(route);
  return (
    <fieldset class="segments" aria-label={text('exposure_view')}>
      {(['matrix', 'flow'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={view === each}
          onClick={() => actions.go(chosen(route, { view: each === 'matrix' ? '' : each }))}
        >
          {text(`exposure_view_${each}`)}
        </button>
      ))}
    </fieldset>
  );
}

function OrderChoice({ route, actions, columns }: Pick<ToolbarProps, 'route' | 'actions' | 'columns'>) {
  const { by } = readChoices(route).order;
  const column = columns.find(({ id }) => id === by);
  return (
    <Choice
      label={text('exposure_order')}
      value={by}
      options={[
        ['severity', text('exposure_order_severity')],
        ['name', text('exposure_order_name')],
        ['requests', text('exposure_requests')],
        ...(column ? [[column.id, columnLabel(column)] as const] : []),
      ]}
      onChoose={(order) => actions.go(chosen(route, { order: order === 'severity' ? '' : order, reversed: '' }))}
    />
  );
}

function Pictures({ model, route, actions, draw }: Pick<ToolbarProps, 'model' | 'route' | 'actions' | 'draw'>) {
  const save = (ending: string, type: string, content: BlobPart): string => {
    const name = fileName(
      fileSubject(model, onlyApp(model)),
      `${readChoices(route).view}.${ending}`,
      new Date(model.readAt),
    );
    actions.saveFile(name, type, content);
    return text('popup_exported', name);
  };
  return (
    <div class="exposure-pictures">
      <ActionButton act={async () => save('svg', 'image/svg+xml', draw())}>
        <Icon name="download" />
        {text('exposure_save_svg')}
      </ActionButton>
      <ActionButton act={async () => save('png', 'image/png', await pngOf(draw()))}>
        <Icon name="download" />
        {text('exposure_save_png')}
      </ActionButton>
      <button type="button" class="button" onClick={() => window.print()}>
        {text('exposure_print')}
      </button>
    </div>
  );
}
