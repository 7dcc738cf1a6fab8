import { type ReportOrder, reportDestinations, reportingHeaders } from '../reporting.ts';
import { webOrigin } from '../source-page.ts';

/** What {@link observeReportOrders} needs. */
export interface ReportOrderParts {
  readonly webRequest: { readonly onHeadersReceived: HeadersEvent };
  /** Whether an app is recorded; true until the settings are loaded. */
  readonly mayWatch: (app: string) => boolean;
  readonly onOrder: (order: ReportOrder) => void;
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

/** Documents only: headers of other responses do not order reports on a page. */
const documents: Filter = { urls: ['*://*/*'], types: ['main_frame', 'sub_frame'] };

/** Reads the headers with which watched apps' documents order reports. Call it before anything is awaited. */
export function observeReportOrders({ webRequest, mayWatch, onOrder }: ReportOrderParts): void {
  const listener = ({ url, responseHeaders = [] }: ReceivedHeaders): undefined => {
    const app = webOrigin(url);
    if (app === null || !mayWatch(app)) return;
    const headers = responseHeaders
      .filter(({ name }) => reportingHeaders.has(name.toLowerCase()))
      .map(({ name, value = '' }) => [name, value] as const);
    const destinations = headers.length === 0 ? [] : reportDestinations(headers, url);
    if (destinations.length > 0) onOrder({ app, destinations });
  };
  webRequest.onHeadersReceived.addListener(listener, documents, ['responseHeaders']);
}
