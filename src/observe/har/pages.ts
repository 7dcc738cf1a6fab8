import { webOrigin } from '../source-page.ts';
import { type JsonObject, listIn, objectIn, textIn } from './lenient.ts';
import { addressMark, type Outline, type Page, pageOf } from './outline.ts';

/** Replaces the app if a file does not say which page sent anything. */
export const unknownApp = 'https://unknown-app.invalid';

/** Whether an address is a known vendor's: its documents are frames, or pages that the app sent the user to. */
export type IsVendor = (url: string) => boolean;

/**
 * Finds the page that each entry left from.
 *
 * Entries of one `pageref` belong together, as those without one do. Their page is what the file states, else the first
 * document; a later document is a page if it says so, or if it comes neither from one of the known pages nor from a
 * known vendor. An entry belongs to the page that its referrer names, else to the one that was open. Linear in the
 * number of entries.
 *
 * @param entries in order of time
 * @param pages the file's `log.pages`
 * @returns addresses of pages in the order of the entries; null for an entry of which nothing says where it came from
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
    const sent = places.map((at) => entries[at] as Outline);
    const statedPage = pageOf(redirected(stated.get(pageref ?? '') ?? '', sent));
    const first: Page | null = statedPage
      ? (appBefore(statedPage, sent, before, isVendor) ?? statedPage)
      : firstPage(sent, before, isVendor);
    const attributed = attribute(sent, first, pageref !== null, isVendor);
    for (const [place, at] of places.entries()) found[at] = attributed.pages[place] ?? null;
    before = attributed.last ?? before;
  }
  return withNeighbours(found);
}

/** A request without a known page, such as a service worker's, belongs to the page before it, else after it. */
function withNeighbours(pages: ReadonlyArray<string | null>): Array<string | null> {
  let last = pages.find((page) => page !== null) ?? null;
  return pages.map((page) => {
    last = page ?? last;
    return last;
  });
}

/** The pages that a file names, by id: an address, or null if its title is not one, as with Firefox. */
function statedPages(pages: unknown): Map<string, string | null> {
  return new Map(
    listIn(pages).flatMap((raw) => {
      const page = objectIn(raw);
      const id = textIn(page.id);
      return id === null ? [] : [[id, addressOfPage(page)] as const];
    }),
  );
}

/** DevTools and Safari put the address into the title, WebPageTest into `_final_url` and `_URL`, browsertime into `_url`. */
function addressOfPage(page: JsonObject): string | null {
  return [page._final_url, page._URL, page._url, page.title].map(textIn).find((text) => webOrigin(text ?? '')) ?? null;
}

const mostRedirects = 20;

/** The address that redirects among these entries lead to; the same one if there are none. */
function redirected(address: string, entries: readonly Outline[]): string {
  let at = address;
  for (let hop = 0; hop < mostRedirects; hop++) {
    const mark = addressMark(at);
    const { url, redirect } = entries.find((entry) => entry.address === mark) ?? { url: '', redirect: '' };
    if (redirect === '' || !URL.canParse(redirect, url)) return at;
    at = new URL(redirect, url).href;
  }
  return at;
}

/** The state of a group's pages while its entries are read in order. */
interface Open {
  current: Page | null;
  /** The latest page of each origin. */
  readonly pages: Map<string, Page>;
  /** The page that each origin's documents are frames of. */
  readonly frames: Map<string, Page>;
  /** How many of the entries to come name each origin as their referrer. */
  readonly votes: Map<string, number>;
  /** Playwright's name of the frame at the top. */
  readonly mainFrame: string | null;
  /** Whether all entries are of one tab, so that only a navigation brings another page. */
  readonly isOneTab: boolean;
  readonly isVendor: IsVendor;
}

/** The page of each entry of a group, and the one that was open in the end. */
function attribute(sent: readonly Outline[], first: Page | null, isOneTab: boolean, isVendor: IsVendor) {
  const votes = referrerVotes(sent);
  const mostNamed = mostNamedOf(votes, isVendor);
  const mark = addressMark(first?.url ?? '');
  const main = sent.find(({ kind, address }) => kind !== null && first !== null && address === mark);
  const open: Open = {
    ...{ current: first, pages: new Map(), frames: new Map(), votes, isOneTab, isVendor },
    mainFrame: main?.frame ?? null,
  };
  if (first !== null) open.pages.set(first.origin, first);
  const pages = sent.map((one) => {
    if (one.referrer !== null) addVote(votes, one.referrer.origin, -1);
    meet(one, open);
    return pageAt(one, open, mostNamed);
  });
  return { pages, last: open.current };
}

/** Takes a document into account: as the page that is open from now on, or as a frame. */
function meet(sent: Outline, open: Open): void {
  const page = sent.kind === null ? null : pageOf(sent.url);
  if (page === null || open.current === null || sent.address === markOf(open.current)) return;
  if (isLaterPage(sent, page, open)) {
    open.current = page;
    open.pages.set(page.origin, page);
  } else if (!open.pages.has(page.origin)) open.frames.set(page.origin, open.current);
}

/** Whether a document that is not the first of its group took the place of the page before it. */
function isLaterPage({ url, kind, referrer, frame, isTyped }: Outline, page: Page, open: Open): boolean {
  if (kind === 'frame' || (open.isVendor(url) && !isTyped)) return false;
  if (kind === 'page') return true;
  if (open.mainFrame !== null && frame !== null) return frame === open.mainFrame;
  if (open.isOneTab) return false;
  if (referrer !== null) return !(open.frames.has(referrer.origin) || open.pages.has(referrer.origin));
  // A typed address and a frame with `referrerpolicy=no-referrer` have none: the page that sends more is the open one.
  return (open.votes.get(page.origin) ?? 0) >= (open.votes.get(open.current?.origin ?? '') ?? 0);
}

function pageAt({ address, referrer }: Outline, open: Open, mostNamed: string | null): string | null {
  const { current, pages, frames } = open;
  if (current === null) return referrer !== null && !open.isVendor(referrer.url) ? referrer.url : mostNamed;
  if (referrer === null || markOf(current) === address) return current.url;
  return (pages.get(referrer.origin) ?? frames.get(referrer.origin) ?? current).url;
}

/**
 * The page of a group whose file states none: the first document. That may be a frame of a page that was loaded before
 * the recording began, if it is a known vendor's or names another referrer: then the page is the origin that more
 * entries name as theirs.
 */
function firstPage(sent: readonly Outline[], before: Page | null, isVendor: IsVendor): Page | null {
  const documents = sent.filter(({ kind }) => kind === 'page' || kind === 'document');
  const [first] = documents;
  const page = first === undefined ? null : pageOf(first.url);
  if (first === undefined || page === null) return null;
  const votes = referrerVotes(sent);
  if (!isVendor(page.url)) {
    return documents.some(({ kind }) => kind === 'page') ? page : (embedding(first, page, votes) ?? page);
  }
  const app = appBefore(page, sent, before, isVendor);
  if (app !== null) return app;
  const other = documents.find(({ url, referrer }) => !isVendor(url) && referrer?.origin !== page.origin);
  const rival = pageOf(other?.url ?? mostNamedOf(votes, isVendor) ?? '');
  return rival !== null && (votes.get(rival.origin) ?? 0) >= (votes.get(page.origin) ?? 0) ? rival : page;
}

/** The page that a document names as its referrer, if other entries name it more often than the document. */
function embedding({ referrer }: Outline, page: Page, votes: ReadonlyMap<string, number>): Page | null {
  if (referrer === null || referrer.origin === page.origin) return null;
  const others = (votes.get(referrer.origin) ?? 0) - 1;
  return others > (votes.get(page.origin) ?? 0) ? referrer : null;
}

/** The app that a vendor's page was reached from, such as a payment or a sign-in; null if it was not. */
function appBefore(page: Page, sent: readonly Outline[], before: Page | null, isVendor: IsVendor): Page | null {
  if (before === null || !isVendor(page.url)) return null;
  const mark = addressMark(page.url);
  return sent.find(({ address }) => address === mark)?.isTyped ? null : before;
}

/** How many entries name each origin as their referrer. */
function referrerVotes(sent: readonly Outline[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { referrer } of sent) if (referrer !== null) addVote(votes, referrer.origin, 1);
  return votes;
}

function addVote(votes: Map<string, number>, origin: string, by: number): void {
  votes.set(origin, (votes.get(origin) ?? 0) + by);
}

/** The page of the origin that most entries name as their referrer, vendors aside; null if none does. */
function mostNamedOf(votes: ReadonlyMap<string, number>, isVendor: IsVendor): string | null {
  const [best] = [...votes].filter(([origin]) => !isVendor(`${origin}/`)).sort(([, a], [, b]) => b - a);
  return best === undefined ? null : `${best[0]}/`;
}

const marks = new WeakMap<Page, number>();

/** {@link addressMark} of a page, which many entries are compared with. */
function markOf(page: Page): number {
  let mark = marks.get(page);
  if (mark === undefined) {
    mark = addressMark(page.url);
    marks.set(page, mark);
  }
  return mark;
}
