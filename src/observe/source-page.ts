/** What a browser says of where a request came from: Firefox names documents, Chromium only an origin. */
export interface RequestSource {
  readonly frameId: number;
  readonly tabId: number;
  readonly initiator?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly frameAncestors?: ReadonlyArray<{ readonly url: string }> | undefined;
}

export interface SourcePage {
  /** Origin of the top-level page. */
  readonly app: string;
  readonly page: string;
}

/**
 * The top-level page a request left from, or null for what is no web page's.
 *
 * @param tabUrl address of the request's tab when it was made, where there is one
 */
export function sourcePageOf(source: RequestSource, tabUrl: string | undefined): SourcePage | null {
  const top = source.frameAncestors?.at(-1)?.url;
  const own = source.documentUrl ?? source.originUrl ?? source.initiator;
  const isFrame = source.frameId > 0;
  const [claimed, refined] = isFrame ? [top ?? tabUrl ?? own, undefined] : [own ?? tabUrl, tabUrl];
  const app = webOrigin(claimed) ?? webOrigin(tabUrl);
  if (app === null) return null;
  // A tab's address is finer than an initiator, unless the tab has gone on to another site meanwhile.
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
