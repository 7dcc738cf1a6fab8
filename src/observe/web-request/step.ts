import type { RequestBody } from './body.ts';
import type { RequestDetails } from './details.ts';
import type { RequestHeader } from './headers.ts';

/** The steps of a request, by the names of webRequest's events. */
export const stepNames = [
  'onBeforeRequest',
  'onSendHeaders',
  'onHeadersReceived',
  'onBeforeRedirect',
  'onResponseStarted',
  'onCompleted',
  'onErrorOccurred',
] as const;
export type StepName = (typeof stepNames)[number];

/** A request at one of its steps. */
export type Step = RequestDetails & {
  readonly requestBody?: RequestBody | null;
  readonly requestHeaders?: readonly RequestHeader[];
  readonly error?: string;
  readonly fromCache?: boolean;
  /** The server's IP address. Firefox shows it once there is a connection, Chromium once there is a response. */
  readonly ip?: string | null;
};

/** A CORS preflight (Fetch, §4.9), which has no data of the page. Firefox shows it. */
export function isPreflight({ method, requestHeaders }: Step): boolean {
  return method === 'OPTIONS' && headerOf(requestHeaders, 'access-control-request-method') !== null;
}

/** A header's value, by its name in lower case; null if it is absent or not UTF-8. */
export function headerOf(headers: Step['requestHeaders'], wanted: string): string | null {
  return headers?.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null;
}
