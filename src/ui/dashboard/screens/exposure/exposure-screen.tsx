import { useMemo } from 'preact/hooks';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { hasReceivedData } from '../../../../exposure/exposure.ts';
import { kindsOf } from '../../../../ledger/kinds.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { Coverage } from '../../../components/coverage.tsx';
import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text.ts';
import { verdictOf } from '../../../verdict.ts';
import type { Model } from '../../model.ts';
import { everything, linkTo, writeRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { Exposed } from './exposed.tsx';

/** The dashboard's start screen: which vendors received which kinds of data. */
export function ExposureScreen({ model, route, sources, actions }: ScreenProps) {
  const summaries = useSummaries(model);
  if (summaries.some(hasReceivedData)) return <Exposed {...{ model, route, sources, actions, summaries }} />;
  if (model.apps.length > 0 || model.file !== null) return <NothingInScope {...{ model, route, actions }} />;
  return model.access.granted === 'all' ? (
    <NothingYet model={model} route={route} />
  ) : (
    <PermissionMissing actions={actions} />
  );
}

/** What vendors received. Only fields have a confidence, so everything is shown until they are read. */
function useSummaries({ scope, summaries, exposures }: Model): readonly ExposureSummary[] {
  return useMemo(() => {
    if (scope.confidence === 0 || exposures === null) return summaries;
    return exposures.map((exposure) => ({
      ...exposure,
      received: { ...exposure.received, kinds: kindsOf(exposure.disclosures) },
    }));
  }, [scope.confidence, summaries, scope.confidence === 0 ? null : exposures]);
}

type Part<Name extends keyof ScreenProps> = Pick<ScreenProps, Name>;

function NothingYet({ model: { settings }, route }: Part<'model' | 'route'>) {
  const { mode, apps } = settings.settings.watch;
  if (mode === 'listed' && apps.length === 0) {
    return (
      <Notice icon="eye" title={text('exposure_unwatched_title')}>
        <p>{text('exposure_unwatched_text')}</p>
        <a class="button button-primary" href={linkTo(route, 'welcome')}>
          {text('exposure_to_welcome')}
        </a>
      </Notice>
    );
  }
  return (
    <Notice icon="waiting" title={text('exposure_quiet_title')}>
      <p>{text('popup_quiet_text')}</p>
      <a class="button" href={linkTo(route, 'welcome')}>
        {text('exposure_to_welcome')}
      </a>
    </Notice>
  );
}

function PermissionMissing({ actions }: Part<'actions'>) {
  return (
    <Notice icon="lock" title={text('popup_permission_title')}>
      <p>{text('popup_permission_text')}</p>
      <ActionButton act={actions.allow} primary>
        {text('popup_allow')}
      </ActionButton>
    </Notice>
  );
}

/** Shown if data was recorded or a file is open, but the selected scope has no data, or only gaps of unknown size. */
function NothingInScope({ model, route, actions }: Part<'model' | 'route' | 'actions'>) {
  const isNarrowed = writeRoute({ ...route, choices: {}, item: null }) !== '#/exposure';
  return (
    <>
      <Notice
        icon={model.file === null ? 'waiting' : 'file'}
        title={isNarrowed ? text('exposure_scope_title') : nothingIn(model)}
      >
        {isNarrowed && (
          <>
            <p>{text('exposure_scope_text')}</p>
            <button
              type="button"
              class="button button-primary"
              onClick={() => actions.go(writeRoute({ screen: 'exposure', item: null, scope: everything, choices: {} }))}
            >
              {text('exposure_scope_clear')}
            </button>
          </>
        )}
      </Notice>
      <Coverage exposures={model.summaries} />
    </>
  );
}

/** The sentence that nothing was sent. For a file that was not read completely, it is about the part that was read. */
function nothingIn({ file, summaries, dropped }: Model): string {
  if (file === null || summaries.length > 0) return verdictOf([]).join(' ');
  return text(dropped === 0 && file.cut === null ? 'opened_nothing' : 'opened_nothing_read');
}
