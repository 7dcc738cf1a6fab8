import type { Tab } from './request-result.ts';

/** The part of the browser's `tabs` that shows their pages. */
interface Tabs {
  get(tabId: number): Promise<Tab>;
  readonly onUpdated: { addListener(listener: (tabId: number, change: Tab, tab: Tab) => void): void };
  readonly onRemoved: { addListener(listener: (tabId: number) => void): void };
}

/** Knows the page that each tab shows. */
export interface TabPages {
  /**
   * The page that a tab shows now, or null if the tab has been closed. Call it when a request begins: an app may change
   * its address immediately afterwards.
   */
  now(tabId: number): Promise<Tab | null>;
}

/**
 * Follows the pages of tabs. The browser announces a new address in the order of its events on requests, however late
 * the worker receives them. The browser is asked only about tabs for which it has announced no address since the worker
 * started. If a page sends a request and changes its address in one task, the browser may announce the address first.
 *
 * @param onPage called when a tab shows a page, with its address if the browser gives it
 */
export function followTabs(tabs: Tabs, onPage: (tabId: number, url: string | undefined) => void): TabPages {
  const pages = new Map<number, Promise<Tab | null>>();
  const ask = async (tabId: number): Promise<Tab | null> => {
    try {
      const { url } = await tabs.get(tabId);
      onPage(tabId, url);
      return { url };
    } catch {
      return null;
    }
  };
  tabs.onUpdated.addListener((tabId, change, { url }) => {
    pages.set(tabId, Promise.resolve({ url }));
    if (change.url) onPage(tabId, change.url);
  });
  tabs.onRemoved.addListener((tabId) => pages.delete(tabId));
  return {
    now(tabId) {
      const known = pages.get(tabId);
      if (known !== undefined) return known;
      const asked = ask(tabId);
      pages.set(tabId, asked);
      void asked.then((tab) => {
        if (tab === null && pages.get(tabId) === asked) pages.delete(tabId);
      });
      return asked;
    },
  };
}
