/** A browser's information on the source of a request: Firefox gives documents, Chromium only an origin. */
export interface RequestSource {
  readonly frameId: number;
  readonly tabId: number;
  readonly initiator?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly frameAncestors?: ReadonlyArray<{ readonly url: string }> | undefined;
}

/** The page that sent a request. */
export interface SourcePage {
  /** Origin of the top-level page. */
  readonly app: string;
  /** Address of the top-level page; `app` and a slash if only the origin is known. */
  readonly page: string;
}

/**
 * The top-level page that sent a request, or null if it was not a web page.
 *
 * @param tabUrl address of the request's tab when the request was made; undefined for a request without a tab
 */
export function sourcePageOf(source: RequestSource, tabUrl: string | undefined): SourcePage | null {
  const top = source.frameAncestors?.at(-1)?.url;
  const own = source.documentUrl ?? source.originUrl ?? source.initiator;
  const isFrame = source.frameId > 0;
  const [claimed, refined] = isFrame ? [top ?? tabUrl ?? own, undefined] : [own ?? tabUrl, tabUrl];
  const app = webOrigin(claimed) ?? webOrigin(tabUrl);
  if (app === null) return null;
  // A tab's address is more precise than an initiator, unless the tab has moved to another site since.
  const page = [source.documentUrl, refined, claimed, tabUrl].find(
    (address) => webOrigin(address) === app && (!isFrame || address !== source.documentUrl),
  );
  return { app, page: page ?? `${app}/` };
}

/** Origin of a web page's address; null for anything else. */
export function webOrigin(address: string | undefined): string | null {
  if (!address || !/^https?:/.test(address) || !URL.canParse(address)) return null;
  return new URL(address).origin;
}
