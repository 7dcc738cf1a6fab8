import { webOrigin } from '../source-page.ts';
import { type DocumentKind, documentKind, redirected, sameDocument } from './document.ts';
import { type HarEntry, headerOf } from './entry.ts';
import { type JsonObject, listIn, objectIn, textIn } from './lenient.ts';

/** Stands for the app if a file does not say which page sent anything. */
export const unknownApp = 'https://unknown-app.invalid';

/** Whether an address is a known vendor's: its documents are frames, or pages that the app sent the user to. */
export type IsVendor = (url: string) => boolean;

/** A page that was open from a time on. */
interface Page {
  readonly url: string;
  readonly origin: string;
  /** Place among the entries, in order of time, from which on it was the one that was open. */
  readonly from: number;
}

/**
 * Finds the page that each entry left from.
 *
 * Entries of one `pageref` belong together, as those without one do. Their page is what the file states, else the first
 * document; a later document is a page if it says so, or if it comes neither from one of the known pages nor from a
 * known vendor. An entry belongs to the page that its referrer names, else to the one that was open.
 *
 * @param entries in order of time
 * @param pages the file's `log.pages`
 * @returns addresses of pages in the order of the entries; null for an entry of which nothing says where it came from
 */
export function pagesOf(entries: readonly HarEntry[], pages: unknown, isVendor: IsVendor): Array<string | null> {
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
    const members = places.map((at) => entries[at] as HarEntry);
    const known = openPages(members, stated.get(pageref ?? '') ?? null, pageref !== null, before, isVendor);
    for (const [place, at] of places.entries()) found[at] = pageAt(known, members[place] as HarEntry, place, isVendor);
    const last = known.pages.at(-1);
    before = last === undefined ? before : { ...last, from: 0 };
  }
  return withNeighbours(found);
}

/** What says nothing of its page, such as a service worker's request, belongs to the page before it, else after it. */
function withNeighbours(pages: ReadonlyArray<string | null>): Array<string | null> {
  let last = pages.find((page) => page !== null) ?? null;
  return pages.map((page) => {
    last = page ?? last;
    return last;
  });
}

/** The pages that a file names, by id: an address, or null if its title is none, as with Firefox. */
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
  return (
    [page._final_url, page._URL, page._url, page.title].map(textIn).find((text) => webOrigin(text ?? '') !== null) ??
    null
  );
}

interface OpenPages {
  readonly pages: readonly Page[];
  /** Pages by the origins of their frames. */
  readonly frames: ReadonlyMap<string, Page>;
  /** The origin that most entries name as their referrer; null if none does. */
  readonly referrer: string | null;
}

function openPages(
  entries: readonly HarEntry[],
  stated: string | null,
  isOneTab: boolean,
  before: Page | null,
  isVendor: IsVendor,
): OpenPages {
  const kinds = entries.map(documentKind);
  const votes = referrerVotes(entries);
  const pages: Page[] = [];
  const frames = new Map<string, Page>();
  const statedPage = stated === null ? null : pageOf(redirected(stated, entries), 0);
  if (statedPage !== null) pages.push(leadsAway(statedPage, entries, before, isVendor) ? (before as Page) : statedPage);
  else {
    const first = firstPage(entries, kinds, votes, before, isVendor);
    if (first !== null) pages.push(first);
  }
  const isFirst = ({ url }: HarEntry) => sameDocument(url, pages[0]?.url ?? '');
  const mainFrame = entries.find((entry, at) => kinds[at] !== null && isFirst(entry))?.frame ?? null;
  for (const [at, entry] of entries.entries()) {
    const kind = kinds[at] ?? null;
    const page = kind === null ? null : pageOf(entry.url, at);
    const current = pages.at(-1);
    if (page === null || current === undefined || sameDocument(page.url, current.url)) continue;
    if (isLaterPage(entry, kind, { isOneTab, mainFrame, pages, frames, isVendor, after: () => entries.slice(at + 1) }))
      pages.push(page);
    else if (!pages.some(({ origin }) => origin === page.origin)) frames.set(page.origin, current);
  }
  return { pages, frames, referrer: mostNamed(votes, isVendor) };
}

interface Around {
  readonly isOneTab: boolean;
  readonly mainFrame: string | null;
  readonly pages: readonly Page[];
  readonly frames: ReadonlyMap<string, Page>;
  readonly isVendor: IsVendor;
  /** The group's entries behind the document. */
  readonly after: () => readonly HarEntry[];
}

/** Whether a document that is not the first of its group took the place of the page before it. */
function isLaterPage(entry: HarEntry, kind: DocumentKind, around: Around): boolean {
  const { isOneTab, mainFrame, pages, frames, isVendor, after } = around;
  if (kind === 'frame' || (isVendor(entry.url) && headerOf(entry, 'sec-fetch-site') !== 'none')) return false;
  if (kind === 'page') return true;
  if (mainFrame !== null && entry.frame !== null) return entry.frame === mainFrame;
  if (isOneTab) return false;
  const referrer = referrerOrigin(entry);
  if (referrer !== null) return !(frames.has(referrer) || pages.some(({ origin }) => origin === referrer));
  // Neither a typed address nor a frame with `referrerpolicy=no-referrer` has one: the page is what goes on sending.
  const votes = referrerVotes(after());
  return (votes.get(webOrigin(entry.url) ?? '') ?? 0) >= (votes.get(pages.at(-1)?.origin ?? '') ?? 0);
}

/**
 * The page of a group whose file states none: the first document. That may be a frame of a page that was loaded before
 * the recording began, if it is a known vendor's or names another referrer: then the page is the origin that more
 * entries name as theirs.
 */
function firstPage(
  entries: readonly HarEntry[],
  kinds: readonly DocumentKind[],
  votes: ReadonlyMap<string, number>,
  before: Page | null,
  isVendor: IsVendor,
): Page | null {
  const documents = entries.filter((_, at) => kinds[at] === 'page' || kinds[at] === 'document');
  const first = documents[0];
  if (first === undefined) return null;
  const page = pageOf(first.url, 0);
  if (page === null) return null;
  if (!isVendor(first.url)) return kinds.includes('page') ? page : (embedding(first, page, votes) ?? page);
  if (leadsAway(page, entries, before, isVendor)) return before;
  const other = documents.find((one) => !isVendor(one.url) && referrerOrigin(one) !== page.origin);
  const named = mostNamed(votes, isVendor);
  const rival = other?.url ?? (named === null ? null : `${named}/`);
  if (rival === null) return page;
  return (votes.get(webOrigin(rival) ?? '') ?? 0) >= (votes.get(page.origin) ?? 0) ? pageOf(rival, 0) : page;
}

/** The page that a document names as its referrer, if other entries name it more often than the document. */
function embedding(document: HarEntry, page: Page, votes: ReadonlyMap<string, number>): Page | null {
  const referrer = referrerOrigin(document);
  if (referrer === null || referrer === page.origin) return null;
  const others = (votes.get(referrer) ?? 0) - 1;
  return others > (votes.get(page.origin) ?? 0) ? pageOf(referrerOf(document) ?? '', 0) : null;
}

/** Whether a vendor's page was reached from the app, such as a payment or a sign-in: it is not an app of its own. */
function leadsAway(page: Page, entries: readonly HarEntry[], before: Page | null, isVendor: IsVendor): boolean {
  if (before === null || !isVendor(page.url)) return false;
  const document = entries.find(({ url }) => sameDocument(url, page.url));
  return document === undefined || headerOf(document, 'sec-fetch-site') !== 'none';
}

function pageAt(
  { pages, frames, referrer }: OpenPages,
  entry: HarEntry,
  place: number,
  isVendor: IsVendor,
): string | null {
  const own = referrerOrigin(entry);
  const opened = pages.filter(({ from }) => from <= place);
  const ofOrigin = opened.filter(({ origin }) => origin === own);
  const named = ofOrigin.at(-1) ?? (own === null ? undefined : frames.get(own));
  const current = opened.at(-1) ?? pages[0];
  const isOpened = current !== undefined && sameDocument(current.url, entry.url);
  const page = (isOpened ? current : named) ?? current;
  if (page !== undefined) return page.url;
  const address = referrerOf(entry);
  return address !== null && !isVendor(address) ? address : referrer && `${referrer}/`;
}

function pageOf(url: string, from: number): Page | null {
  const origin = webOrigin(url);
  return origin === null ? null : { url, origin, from };
}

/** How many entries name each origin as their referrer. */
function referrerVotes(entries: readonly HarEntry[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const entry of entries) {
    const origin = referrerOrigin(entry);
    if (origin !== null) votes.set(origin, (votes.get(origin) ?? 0) + 1);
  }
  return votes;
}

function mostNamed(votes: ReadonlyMap<string, number>, isVendor: IsVendor): string | null {
  const [best] = [...votes].filter(([origin]) => !isVendor(`${origin}/`)).sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

function referrerOf(entry: HarEntry): string | null {
  const referrer = headerOf(entry, 'referer') ?? headerOf(entry, 'origin');
  return webOrigin(referrer ?? '') === null ? null : referrer;
}

function referrerOrigin(entry: HarEntry): string | null {
  return webOrigin(referrerOf(entry) ?? '');
}
