import type { RequestBody } from './body.ts';
import type { RequestDetails } from './details.ts';
import type { RequestHeader } from './headers.ts';

/** The steps of a request that are listened to, by the names of webRequest's events. */
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

/** What the browser says of a request at one of its steps. */
export type Step = RequestDetails & {
  readonly requestBody?: RequestBody | null;
  readonly requestHeaders?: readonly RequestHeader[];
  readonly error?: string;
  readonly fromCache?: boolean;
  /** The server's address; Firefox knows it as soon as it is connected, Chromium when it has an answer. */
  readonly ip?: string | null;
};

/**
 * A browser's own question whether a page may send (Fetch, §4.9): it carries nothing of the page's. Firefox shows it.
 */
export function isPreflight({ method, requestHeaders }: Step): boolean {
  return method === 'OPTIONS' && headerOf(requestHeaders, 'access-control-request-method') !== null;
}

/** A header's value, by its name in lower case; null where it is not there. */
export function headerOf(headers: Step['requestHeaders'], wanted: string): string | null {
  return headers?.find(({ name }) => name.toLowerCase() === wanted)?.value ?? null;
}
