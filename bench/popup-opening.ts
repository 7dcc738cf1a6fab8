import type { Browser, Page } from '../demo/browsers/browser.ts';
import { seededApp } from './seeded-ledger.ts';

/** A page to open as the popup, and the selector that must be present before it can be used. */
interface Popup {
  readonly path: string;
  readonly ready: string;
}

/**
 * Opens a page as the extension's popup, in front of the seeded app. Returns the milliseconds from the start of the
 * page until it is rendered, for each opening. Before that, the browser creates a window for any popup, which takes a
 * quarter of a second in Chromium.
 */
export async function popupTimes(browser: Browser, popup: Popup, openings: number): Promise<number[]> {
  const opener = await browser.extensionPage('devtools.html');
  const app = await browser.open(`${seededApp}/`);
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) times.push(await popupTime(opener, popup));
  await app.close();
  await opener.close();
  return times;
}

function popupTime(opener: Page, popup: Popup): Promise<number> {
  return opener.evaluate(async ({ path, ready }) => {
    const { action, extension } = (globalThis as unknown as { chrome: Extension }).chrome;
    const soon = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    const pause = (time: number) => new Promise((done) => setTimeout(done, time));
    const opened = async (): Promise<Window> => {
      for (const end = performance.now() + 20_000; performance.now() < end; await soon()) {
        const [view] = extension.getViews({ type: 'popup' });
        if (view?.location.href.endsWith(path) && view.document.readyState !== 'loading') return view;
      }
      throw new Error(`${path} was not opened`);
    };
    await action.setPopup({ popup: path });
    void action.openPopup();
    const view = await opened();
    const drawn = () => new Promise((done) => view.requestAnimationFrame(done));
    do await drawn();
    while (view.document.querySelector(ready) === null);
    await soon();
    const took = performance.timeOrigin + performance.now() - view.performance.timeOrigin;
    // Remaining work of this opening must not count for the next one.
    await pause(1_500);
    view.close();
    await pause(1_200);
    return took;
  }, popup);
}

/** The part of the extension's APIs that is used. */
interface Extension {
  readonly action: {
    setPopup(details: { readonly popup: string }): Promise<void>;
    openPopup(): Promise<void>;
  };
  readonly extension: { getViews(filter: { readonly type: 'popup' }): readonly Window[] };
}
