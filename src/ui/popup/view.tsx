import { useMemo } from 'preact/hooks';
import { type ExposureSummary, hasReceivedData } from '../../exposure/exposure.ts';
import { ActionButton } from '../components/action-button.tsx';
import { Coverage } from '../components/coverage.tsx';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import type { ReadFields } from '../components/vendor-fields.tsx';
import { VendorList } from '../components/vendor-list.tsx';
import type { ScreenId } from '../dashboard/route.ts';
import { useFocusKept } from '../hooks/focus-kept.ts';
import { newsSince } from '../news.ts';
import { countedText, text } from '../text.ts';
import { headlineOf, verdictOf } from '../verdict.ts';
import { AppBar } from './app-bar.tsx';
import { NewsLine } from './news-line.tsx';
import type { PopupState, SeenState } from './state.ts';
import { VendorFoot } from './vendor-foot.tsx';

/** The actions of the popup. If one rejects, the error is shown beside its button, or in place of the fields. */
export interface PopupActions {
  /** Watches the app in the tab. */
  readonly watch: () => Promise<void>;
  /** Removes from the watched apps each entry that matches the app in the tab. A pattern may match other apps, too. */
  readonly stop: () => Promise<void>;
  /** Requests access to sites. Calls the browser before anything is awaited. */
  readonly allow: () => Promise<void>;
  readonly retry: () => Promise<void>;
  readonly readFields: ReadFields;
  readonly setMuted: (vendor: string, muted: boolean) => Promise<void>;
  /** Maps a host, or a pattern such as `*.example.com`, to `own`, and mutes the vendor to which it was attributed. */
  readonly ownHost: (host: string, vendor: string) => Promise<void>;
  /** Maps a host to a vendor. */
  readonly mapHost: (host: string, vendor: string) => Promise<void>;
  /** Opens a screen of the dashboard for the app in the tab, with an item such as a vendor's id; closes the popup. */
  readonly openDashboard: (screen: ScreenId, item?: string) => Promise<void>;
  /** Saves a report on the app in the tab. Returns the name of the file. */
  readonly exportReport: () => Promise<string>;
}

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The popup: what the app in front sent, and which vendors received it. */
export function PopupView({ state, actions }: PopupProps) {
  // The pressed button may disappear or move. The focus then goes to the heading, so that the new sentence is read out.
  const root = useFocusKept('.popup h1');
  return (
    <div class="popup" data-state={state.kind} ref={root}>
      {'app' in state && (
        <AppBar app={state.app} recording={'recording' in state ? state.recording : null} actions={actions} />
      )}
      {'exposures' in state ? (
        <Seen state={state} actions={actions} />
      ) : (
        <main aria-busy={state.kind === 'loading'}>
          <WithoutData state={state} actions={actions} />
        </main>
      )}
    </div>
  );
}

function Seen({ state, actions }: { state: SeenState; actions: PopupActions }) {
  const { exposures, dropped, lastVisit } = state;
  const vendors = exposures.filter(hasReceivedData);
  const notMuted = vendors.filter(({ received }) => !state.muted.includes(received.vendor));
  const headline = headlineOf(notMuted);
  const news = useMemo(() => newsSince(exposures, lastVisit), [exposures, lastVisit]);
  const foot = (exposure: ExposureSummary) => <VendorFoot exposure={exposure} muted={state.muted} actions={actions} />;
  return (
    <>
      <main>
        <div class="verdict">
          <h1 tabIndex={-1}>{headline.head}</h1>
          {headline.more.length > 0 && <p class="quiet">{headline.more.join(' ')}</p>}
        </div>
        {lastVisit !== null && <NewsLine news={news} since={lastVisit} />}
        <VendorList exposures={vendors} muted={state.muted} readFields={actions.readFields} news={news} foot={foot} />
        <Coverage exposures={exposures} />
        {dropped > 0 && <p class="dropped">{countedText('dropped', dropped)}</p>}
      </main>
      <footer class="popup-foot">
        <ActionButton act={() => actions.openDashboard('exposure')} primary>
          {text('popup_open_dashboard')}
        </ActionButton>
        <ActionButton act={() => actions.openDashboard('sessions')}>{text('popup_compare')}</ActionButton>
        <ActionButton act={async () => text('popup_exported', await actions.exportReport())}>
          <Icon name="download" />
          <span class="unseen">{text('popup_export')}</span>
        </ActionButton>
      </footer>
    </>
  );
}

/** Every state without data of vendors. */
function WithoutData({ state, actions }: { state: Exclude<PopupState, SeenState>; actions: PopupActions }) {
  switch (state.kind) {
    case 'loading':
      return (
        <h1 class="loading" tabIndex={-1}>
          {text('popup_loading')}
        </h1>
      );
    case 'restricted':
      return (
        <Notice icon="blocked" title={text('popup_restricted_title')}>
          <p>{text(`popup_restricted_${state.page}`)}</p>
        </Notice>
      );
    case 'permission-missing':
      return (
        <Notice icon="lock" title={text('popup_permission_title')}>
          <p>{text('popup_permission_text')}</p>
          <ActionButton act={actions.allow} primary>
            {text('popup_allow')}
          </ActionButton>
        </Notice>
      );
    case 'not-watched':
      return (
        <Notice icon="eye" title={text('popup_unwatched_title')}>
          <p>{text(state.managed ? 'popup_managed' : 'popup_unwatched_text')}</p>
          {state.needsAccess && <p>{text('popup_unwatched_access')}</p>}
          {!state.managed && (
            <ActionButton act={actions.watch} primary>
              {text('popup_watch')}
            </ActionButton>
          )}
        </Notice>
      );
    case 'nothing-seen':
      return (
        <Notice icon="waiting" title={verdictOf([]).join(' ')}>
          <p>{text('popup_quiet_text')}</p>
        </Notice>
      );
    case 'unavailable':
      return (
        <Notice icon="fault" title={text('popup_unavailable_title')}>
          <p>{text('popup_unavailable_text')}</p>
          <p class="quiet">{text('popup_unavailable_reason', state.reason)}</p>
          <ActionButton act={actions.retry} primary>
            {text('popup_retry')}
          </ActionButton>
        </Notice>
      );
  }
}
