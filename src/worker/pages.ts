import type { browser as wxtBrowser } from 'wxt/browser';
import type { OpenSockets } from '../observe/open-sockets.ts';
import { webOrigin } from '../observe/source-page.ts';
import type { TapRegistration } from '../observe/tap/background/registration.ts';
import type { PreferencesMessage } from '../observe/tap/relay/arrival.ts';
import type { TimingLogQuestion } from '../observe/tap/relay/timing-log.ts';
import type { Recovery } from './recovery.ts';

type Tabs = (typeof wxtBrowser)['tabs'];

/** What {@link askPagesAgain} needs of others. */
export interface QuestionParts {
  readonly tabs: Pick<Tabs, 'query' | 'sendMessage'>;
  readonly isWatched: (app: string) => Promise<boolean>;
  readonly recovery: Pick<Recovery, 'expectLog' | 'excuseLog'>;
  /**
   * The time since which requests may have been sent unobserved, in milliseconds since the epoch. Null if there is no
   * such time, or if it is not known: pages are then asked for the requests of the last minute only.
   */
  readonly absent: Promise<number | null>;
}

/** What {@link askPages} needs of others. */
export interface AskParts extends QuestionParts {
  readonly openSockets: Pick<OpenSockets, 'remain'>;
  readonly registration: Pick<TapRegistration, 'inject'>;
  /** Whether open pages may have lost their relay, or never had one. */
  readonly isNewRun: Promise<boolean>;
}

/**
 * Asks the pages of watched apps for requests that perhaps no worker observed. Does not wait for their answers. Never
 * rejects.
 */
export async function askPages(parts: AskParts): Promise<void> {
  const { tabs, openSockets, registration, isNewRun } = parts;
  const mustInject = await isNewRun;
  const open = await tabs.query({}).catch(() => null);
  if (open === null) return;
  openSockets.remain(new Map(open.map(({ id = -1, url }) => [id, webOrigin(url)])));
  await ask(open, parts, async (tabId) => {
    if (mustInject) await registration.inject(tabId).catch(ignoreClosedPage);
  });
}

/**
 * Asks the pages of watched apps again. The browser loses events of requests that end while it starts the worker, and a
 * page that was asked at once may not have had them in its log yet.
 */
export async function askPagesAgain(parts: QuestionParts): Promise<void> {
  await ask(await parts.tabs.query({}).catch(() => []), parts);
}

async function ask(
  open: ReadonlyArray<{ readonly id?: number | undefined; readonly url?: string | undefined }>,
  { tabs, isWatched, recovery, absent }: QuestionParts,
  prepare: (tabId: number) => Promise<void> = async () => {},
): Promise<void> {
  const since = await absent;
  const question: TimingLogQuestion = { type: 'timing-log', ...(since !== null && { since }) };
  for (const { id, url } of open) {
    const app = webOrigin(url);
    if (id === undefined || app === null || !(await isWatched(app).catch(() => false))) continue;
    recovery.expectLog(id);
    void prepare(id)
      .then(() => tabs.sendMessage(id, question))
      .catch(() => recovery.excuseLog(id));
  }
}

/** Reports to the record of open WebSockets which app each tab shows, and which tabs were closed or replaced. */
export function watchTabs(
  tabs: Pick<Tabs, 'onRemoved' | 'onUpdated' | 'onReplaced'>,
  { left, shows }: Pick<OpenSockets, 'left' | 'shows'>,
): void {
  tabs.onRemoved.addListener((tabId) => left(tabId));
  tabs.onUpdated.addListener((tabId, _, { url }) => shows(tabId, webOrigin(url)));
  tabs.onReplaced.addListener((_, replaced) => left(replaced));
}

/** Sends the background's preferences to every frame with a relay. Never rejects. */
export async function sendPreferences(tabs: Pick<Tabs, 'query' | 'sendMessage'>, callStacks: boolean): Promise<void> {
  const message: PreferencesMessage = { type: 'preferences', callStacks };
  const open = await tabs.query({}).catch(() => []);
  await Promise.all(open.map(({ id }) => id !== undefined && tabs.sendMessage(id, message).catch(ignoreClosedPage)));
}

/** A page may be closed at any moment, or be an error page, in which scripts are not allowed. */
export function ignoreClosedPage(): void {}
