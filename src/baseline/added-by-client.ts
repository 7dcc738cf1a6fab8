import type { CategoryId } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';
import { isInClientHeader } from './client-headers.ts';

/**
 * Attributes that instrumentation adds to spans and events depending on timing (OpenTelemetry's semantic conventions,
 * Sentry's names): runs of the same journey have different sets of them.
 */
const ofInstrumentation =
  /(?:^|\.)attributes\.(?:browser|cls|code|fcp|fid|inp|lcp|otel|performance|sentry|telemetry|thread|ttfb|web_vital)\./;

/**
 * Parameters of addresses that instrumentation measured: which requests it measures depends on timing, and most go to
 * other vendors.
 */
const ofMeasuredRequests = /(?:^|\.)attributes\.url\.(?:full|query)(?:\.value)?[.?]/;

/** Sentry's client reports: its own counts of events that it did not send, due to sampling or a missing connection. */
const ofClientReports = /^\[\]\.discarded_events\[\]\.(?:category|quantity|reason)$/;

/**
 * Kinds of data that instrumentation itself puts into these attributes, such as addresses of scripts and elements of the
 * page. Any other kind was put there by the app.
 */
const ofMeasuring: ReadonlySet<CategoryId> = new Set(['other', 'page-url', 'interaction']);

/**
 * Whether a field is sent regardless of what the app does: the browser adds it, a client adds it to retries, or it comes
 * from instrumentation that measures the page or from Sentry's client reports. False if the app has put another kind of
 * data there.
 */
export function isAddedByClient(field: {
  readonly location: FieldLocation;
  readonly path: string;
  readonly category: CategoryId;
}): boolean {
  if (ofMeasuring.has(field.category) && ofInstrumentation.test(field.path)) return true;
  if (field.category === 'other' && ofMeasuredRequests.test(field.path)) return true;
  return isInClientHeader(field) || (field.category === 'other' && ofClientReports.test(field.path));
}
