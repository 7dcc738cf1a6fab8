import type { browser as wxtBrowser } from 'wxt/browser';
import { markLate } from '../relay/late.ts';

type Scripting = (typeof wxtBrowser)['scripting'];
type Script = Parameters<Scripting['registerContentScripts']>[0][number];

/** The apps whose pages get the tap. */
export interface Watched {
  readonly mode: 'listed' | 'all';
  readonly apps: readonly string[];
}

/** The tap in the browser's list of content scripts. */
export interface TapRegistration {
  /** Registers the tap for future pages of these apps only, with or without call stacks from the start. */
  registerApps(watched: Watched, callStacks: boolean): Promise<void>;
  /** Registers the tap also for future frames of an origin that a watched app embeds. */
  registerFrames(origin: string): Promise<void>;
  /** Injects the tap into the frames of an open page that do not have it. */
  inject(tabId: number): Promise<void>;
}

const tapFile = 'tap.js';
const relayFile = 'relay.js';
const stacksFile = 'call-stacks.js';

const ownId = /^(?:app|frame)-(?:main|relay)$/;

/** Limit: origins of embedded frames. Further ones are ignored. */
const mostFrames = 200;

/**
 * Creates the registration of the tap. Only `registerApps` and `registerFrames` change the browser's list of content
 * scripts, one change after another.
 *
 * @param tapOfOpenPage the tap as one function, for pages that are already open; takes the secret of their relay
 */
export function registerTap(scripting: Scripting, tapOfOpenPage: (secret: string) => void): TapRegistration {
  const embedded = new Set<string>();
  let relayFiles = [relayFile];
  let previous: Promise<unknown> = Promise.resolve();
  const afterPrevious = (work: () => Promise<void>): Promise<void> => {
    const done = previous.then(work);
    previous = done.catch(() => undefined);
    return done;
  };

  /**
   * Registers the scripts of one name for these pages. Updates them in place, so that no page loads between the old
   * list and the new one.
   */
  const register = async (name: string, matches: readonly string[], persists: boolean) => {
    const scripts = tapScripts(name, matches, relayFiles, persists);
    const ids = scripts.map(({ id }) => id);
    const known = await scripting.getRegisteredContentScripts({ ids });
    if (known.length === 0 && matches.length > 0) await scripting.registerContentScripts(scripts);
    else if (matches.length === 0 && known.length > 0) await scripting.unregisterContentScripts({ ids });
    else if (!known.every((script) => isAmong(scripts, script))) await scripting.updateContentScripts(scripts);
  };
  /** Removes an earlier version's scripts, whose tap and relay are not compatible. */
  const dropOthers = async () => {
    const ids = (await scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => !ownId.test(id));
    if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  };
  const readEmbedded = async () => {
    const known = await scripting.getRegisteredContentScripts({ ids: ['frame-main'] });
    for (const match of known[0]?.matches ?? []) embedded.add(match);
  };

  return {
    registerApps: ({ mode, apps }, callStacks) =>
      afterPrevious(async () => {
        relayFiles = callStacks ? [stacksFile, relayFile] : [relayFile];
        await dropOthers();
        await register(
          'app',
          mode === 'all' ? ['http://*/*', 'https://*/*'] : [...new Set(apps.map(matchPatternOf))],
          true,
        );
        await readEmbedded();
        await register('frame', [...embedded], false);
      }),
    registerFrames: (origin) =>
      afterPrevious(async () => {
        await readEmbedded();
        const pattern = matchPatternOf(origin);
        if (embedded.has(pattern) || embedded.size >= mostFrames) return;
        embedded.add(pattern);
        await register('frame', [...embedded], false);
      }),
    async inject(tabId) {
      const everyFrame = { target: { tabId, allFrames: true } };
      await scripting.executeScript({ ...everyFrame, func: markLate });
      const relays = await scripting.executeScript({ ...everyFrame, files: [relayFile] });
      const injected = relays.map(async ({ frameId, result: secret }) => {
        if (typeof secret !== 'string') return;
        const target = { tabId, frameIds: [frameId] };
        await scripting.executeScript({ target, func: tapOfOpenPage, args: [secret], world: 'MAIN' });
      });
      await Promise.allSettled(injected); // A frame may be removed at any moment.
    },
  };
}

/**
 * The match pattern of content scripts for an app's pages. These patterns have no port, so the tap may start on another
 * port of the host; its notices from there are refused.
 */
function matchPatternOf(app: string): string {
  return `${app.replace(/:\d+$/, '')}/*`;
}

/**
 * The tap and the relay, for every frame, before any script of the page. The tap starts first: Chromium starts scripts
 * in the order of their ids.
 */
function tapScripts(
  name: string,
  matches: readonly string[],
  relayFiles: readonly string[],
  persists: boolean,
): Script[] {
  const common = {
    matches: [...matches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: persists,
  };
  return [
    { ...common, id: `${name}-main`, js: [tapFile], world: 'MAIN' },
    { ...common, id: `${name}-relay`, js: [...relayFiles] },
  ];
}

function isAmong(scripts: readonly Script[], { id, matches, js }: Script): boolean {
  const wanted = scripts.find((script) => script.id === id);
  return sameTexts(wanted?.matches ?? [], matches ?? []) && sameTexts(wanted?.js ?? [], js ?? []);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
