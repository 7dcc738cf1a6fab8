import type { RestrictedPage } from './state.ts';

/** What the tab in front shows: a web app, or a page to which extensions have no access. */
export type Page =
  | { readonly kind: 'app'; readonly origin: string }
  | { readonly kind: 'restricted'; readonly page: RestrictedPage };

/** Web sites to which browsers give extensions no access. */
const stores = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
];

/** Identifies an app by its page's URL. Without a URL, the page counts as one of the browser's own. */
export function pageAt(url: string | null): Page {
  if (url === null || !URL.canParse(url)) return { kind: 'restricted', page: 'browser' };
  const { protocol, origin } = new URL(url);
  if (protocol === 'file:') return { kind: 'restricted', page: 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'restricted', page: 'browser' };
  if (stores.some((store) => url.startsWith(store))) return { kind: 'restricted', page: 'store' };
  return { kind: 'app', origin };
}
