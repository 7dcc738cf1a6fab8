import { type ReportingEndpoints, reportingHeaders, reportingUrls } from '../reporting.ts';
import { webOrigin } from '../source-page.ts';

/** What {@link observeReportingEndpoints} needs. */
export interface ReportingParts {
  readonly webRequest: { readonly onHeadersReceived: HeadersEvent };
  /** Whether an app is recorded; true until the settings are loaded. */
  readonly mayWatch: (app: string) => boolean;
  readonly onEndpoints: (endpoints: ReportingEndpoints) => void;
}

/** The part of `browser.webRequest.onHeadersReceived` that is needed here. */
interface HeadersEvent {
  addListener(
    listener: (details: ReceivedHeaders) => undefined,
    filter: Filter,
    options: Array<'responseHeaders'>,
  ): void;
}

interface Filter {
  readonly urls: string[];
  readonly types: Array<'main_frame' | 'sub_frame'>;
}

interface ReceivedHeaders {
  readonly url: string;
  readonly responseHeaders?: ReadonlyArray<{ readonly name: string; readonly value?: string | undefined }> | undefined;
}

/** Documents only: other responses do not set a page's reporting endpoints. */
const documents: Filter = { urls: ['*://*/*'], types: ['main_frame', 'sub_frame'] };

/** Reads the reporting endpoints of watched apps' documents. Call it before anything is awaited. */
export function observeReportingEndpoints({ webRequest, mayWatch, onEndpoints }: ReportingParts): void {
  const listener = ({ url, responseHeaders = [] }: ReceivedHeaders): undefined => {
    const app = webOrigin(url);
    if (app === null || !mayWatch(app)) return;
    const headers = responseHeaders
      .filter(({ name }) => reportingHeaders.has(name.toLowerCase()))
      .map(({ name, value = '' }) => [name, value] as const);
    const urls = headers.length === 0 ? [] : reportingUrls(headers, url);
    if (urls.length > 0) onEndpoints({ app, urls });
  };
  webRequest.onHeadersReceived.addListener(listener, documents, ['responseHeaders']);
}
