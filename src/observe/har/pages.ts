import { webOrigin } from '../source-page.ts';
import { type JsonObject, listIn, objectIn, textIn } from './lenient.ts';
import { hashOfAddress, type Outline, type Page, pageOf } from './outline.ts';

/** The app of entries for which a file does not identify any page. */
export const unknownApp = 'https://unknown-app.invalid';

/**
 * Whether an address belongs to a known vendor. Its documents are frames, or pages to which the app redirected the
 * user.
 */
export type IsVendor = (url: string) => boolean;

/**
 * Finds the page that sent each entry. Entries with the same `pageref` form a group; entries without one form another.
 * A group's page is the one that the file states, or else the first document ({@link firstPage}). A vendor's page that
 * the app opened belongs to the app ({@link appBefore}). A later document may replace the page ({@link isLaterPage}).
 * Each entry belongs to the page that its referrer names, or else to the current one. Linear in the number of entries.
 * @param entries ordered by time
 * @param pages the file's `log.pages`
 * @returns addresses of pages in the order of the entries; all null if no page is known
 */
export function pagesOf(entries: readonly Outline[], pages: unknown, isVendor: IsVendor): Array<string | null> {
  const stated = statedPages(pages);
  const groups = new Map<string | null, number[]>();
  for (const [at, { pageref }] of entries.entries()) {
    const group = groups.get(pageref);
    if (group) group.push(at);
    else groups.set(pageref, [at]);
  }
  const found = new Array<string | null>(entries.length).fill(null);
  let before: Page | null = null;
  for (const [pageref, places] of groups) {
    const group = places.map((at) => entries[at] as Outline);
    const statedPage = pageOf(redirected(stated.get(pageref ?? '') ?? '', group));
    const first: Page | null = statedPage
      ? (appBefore(statedPage, group, before, isVendor) ?? statedPage)
      : firstPage(group, before, isVendor);
    const attributed = attribute(group, first, pageref !== null, isVendor);
    for (const [place, at] of places.entries()) found[at] = attributed.pages[place] ?? null;
    before = attributed.last ?? before;
  }
  return withNeighbours(found);
}

/**
 * A request without a known page, such as a service worker's, belongs to the page of the entry before it, or else after
 * it.
 */
function withNeighbours(pages: ReadonlyArray<string | null>): Array<string | null> {
  let last = pages.find((page) => page !== null) ?? null;
  return pages.map((page) => {
    last = page ?? last;
    return last;
  });
}

/** The pages that a file lists, by id: the address, or null if the title is not an address, as in Firefox. */
function statedPages(pages: unknown): Map<string, string | null> {
  return new Map(
    listIn(pages).flatMap((raw) => {
      const page = objectIn(raw);
      const id = textIn(page.id);
      return id === null ? [] : [[id, addressOfPage(page)] as const];
    }),
  );
}

/**
 * DevTools and Safari write the address as the title, WebPageTest as `_final_url` and `_URL`, browsertime as `_url`.
 */
function addressOfPage(page: JsonObject): string | null {
  return [page._final_url, page._URL, page._url, page.title].map(textIn).find((text) => webOrigin(text ?? '')) ?? null;
}

const mostRedirects = 20;

/** The address to which redirects among these entries lead; the same address if there are none. */
function redirected(address: string, entries: readonly Outline[]): string {
  let current = address;
  for (let hop = 0; hop < mostRedirects; hop++) {
    const hash = hashOfAddress(current);
    const { url, redirect } = entries.find((entry) => entry.addressHash === hash) ?? { url: '', redirect: '' };
    if (redirect === '' || !URL.canParse(redirect, url)) return current;
    current = new URL(redirect, url).href;
  }
  return current;
}

/** The pages of a group while its entries are read in order. */
interface GroupState {
  current: Page | null;
  /** The last page of each origin. */
  readonly pages: Map<string, Page>;
  /** The page in which each origin's documents are frames. */
  readonly frames: Map<string, Page>;
  /** How many of the following entries name each origin as their referrer. */
  readonly votes: Map<string, number>;
  /** Playwright's id of the top-level frame. */
  readonly mainFrame: string | null;
  /** Whether all entries come from one tab, so that only a navigation changes the page. */
  readonly isOneTab: boolean;
  readonly isVendor: IsVendor;
}

/** The page of each entry of a group, and the last page. */
function attribute(entries: readonly Outline[], first: Page | null, isOneTab: boolean, isVendor: IsVendor) {
  const votes = referrerVotes(entries);
  const mostNamed = mostNamedOf(votes, isVendor);
  const hash = hashOfAddress(first?.url ?? '');
  const main = entries.find(({ kind, addressHash }) => kind !== null && first !== null && addressHash === hash);
  const state: GroupState = {
    ...{ current: first, pages: new Map(), frames: new Map(), votes, isOneTab, isVendor },
    mainFrame: main?.frame ?? null,
  };
  if (first !== null) state.pages.set(first.origin, first);
  const pages = entries.map((one) => {
    if (one.referrer !== null) addVote(votes, one.referrer.origin, -1);
    addDocument(one, state);
    return pageAt(one, state, mostNamed);
  });
  return { pages, last: state.current };
}

/** Processes a document: it becomes the current page, or a frame. */
function addDocument(outline: Outline, state: GroupState): void {
  const page = outline.kind === null ? null : pageOf(outline.url);
  if (page === null || state.current === null || outline.addressHash === hashOfPage(state.current)) return;
  if (isLaterPage(outline, page, state)) {
    state.current = page;
    state.pages.set(page.origin, page);
  } else if (!state.pages.has(page.origin)) state.frames.set(page.origin, state.current);
}

/** Whether a document that is not the first of its group replaced the page before it. */
function isLaterPage({ url, kind, referrer, frame, isUserInitiated }: Outline, page: Page, state: GroupState): boolean {
  if (kind === 'frame' || (state.isVendor(url) && !isUserInitiated)) return false;
  if (kind === 'page') return true;
  if (state.mainFrame !== null && frame !== null) return frame === state.mainFrame;
  if (state.isOneTab) return false;
  if (referrer !== null) return !(state.frames.has(referrer.origin) || state.pages.has(referrer.origin));
  // An entered address has no referrer, nor has a frame with `referrerpolicy=no-referrer`. The document is a page
  // if at least as many of the following entries name it as their referrer as name the current page.
  return (state.votes.get(page.origin) ?? 0) >= (state.votes.get(state.current?.origin ?? '') ?? 0);
}

function pageAt({ addressHash, referrer }: Outline, state: GroupState, mostNamed: string | null): string | null {
  const { current, pages, frames } = state;
  if (current === null) return referrer !== null && !state.isVendor(referrer.url) ? referrer.url : mostNamed;
  if (referrer === null || hashOfPage(current) === addressHash) return current.url;
  return (pages.get(referrer.origin) ?? frames.get(referrer.origin) ?? current).url;
}

/**
 * The page of a group without a stated page: the first document; null if there is none. A document that is a known
 * vendor's, or whose referrer has another origin, may be a frame of a page that was loaded before the recording began.
 * Then the document and that page are compared by how many entries name each of them as their referrer.
 */
function firstPage(entries: readonly Outline[], before: Page | null, isVendor: IsVendor): Page | null {
  const documents = entries.filter(({ kind }) => kind === 'page' || kind === 'document');
  const [first] = documents;
  const page = first === undefined ? null : pageOf(first.url);
  if (first === undefined || page === null) return null;
  const votes = referrerVotes(entries);
  if (!isVendor(page.url)) {
    return documents.some(({ kind }) => kind === 'page') ? page : (embedding(first, page, votes) ?? page);
  }
  const app = appBefore(page, entries, before, isVendor);
  if (app !== null) return app;
  const other = documents.find(({ url, referrer }) => !isVendor(url) && referrer?.origin !== page.origin);
  const rival = pageOf(other?.url ?? mostNamedOf(votes, isVendor) ?? '');
  return rival !== null && (votes.get(rival.origin) ?? 0) >= (votes.get(page.origin) ?? 0) ? rival : page;
}

/** The page that a document names as its referrer, if more entries name that page than the document itself. */
function embedding({ referrer }: Outline, page: Page, votes: ReadonlyMap<string, number>): Page | null {
  if (referrer === null || referrer.origin === page.origin) return null;
  const others = (votes.get(referrer.origin) ?? 0) - 1;
  return others > (votes.get(page.origin) ?? 0) ? referrer : null;
}

/** The app from which a vendor's page was reached, such as a payment or sign-in page; null if there is none. */
function appBefore(page: Page, entries: readonly Outline[], before: Page | null, isVendor: IsVendor): Page | null {
  if (before === null || !isVendor(page.url)) return null;
  const hash = hashOfAddress(page.url);
  return entries.find(({ addressHash }) => addressHash === hash)?.isUserInitiated ? null : before;
}

/** How many entries name each origin as their referrer. */
function referrerVotes(entries: readonly Outline[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { referrer } of entries) if (referrer !== null) addVote(votes, referrer.origin, 1);
  return votes;
}

function addVote(votes: Map<string, number>, origin: string, change: 1 | -1): void {
  votes.set(origin, (votes.get(origin) ?? 0) + change);
}

/** The page of the origin that most entries name as their referrer, except vendors; null if there is none. */
function mostNamedOf(votes: ReadonlyMap<string, number>, isVendor: IsVendor): string | null {
  const [best] = [...votes].filter(([origin]) => !isVendor(`${origin}/`)).sort(([, a], [, b]) => b - a);
  return best === undefined ? null : `${best[0]}/`;
}

const hashCache = new WeakMap<Page, number>();

/** The {@link hashOfAddress} of a page, cached since many entries are compared with it. */
function hashOfPage(page: Page): number {
  let hash = hashCache.get(page);
  if (hash === undefined) {
    hash = hashOfAddress(page.url);
    hashCache.set(page, hash);
  }
  return hash;
}
