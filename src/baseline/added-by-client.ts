import type { CategoryId } from '../classify/taxonomy.ts';
import type { FieldLocation } from '../decode/field.ts';
import { isAddedByBrowser } from './browser-headers.ts';

/**
 * Attributes that instrumentation gives spans and events as timing has it, by OpenTelemetry's semantic conventions and
 * Sentry's names: which of them are there differs from run to run of one journey.
 */
const ofInstrumentation =
  /(?:^|\.)attributes\.(?:browser|cls|code|fcp|fid|inp|lcp|otel|performance|sentry|telemetry|thread|ttfb|web_vital)\./;

/** Whether a field is there whatever the app does: the browser adds it, or instrumentation that measures the page. */
export function isAddedByClient(field: {
  readonly location: FieldLocation;
  readonly path: string;
  readonly category: CategoryId;
}): boolean {
  return isAddedByBrowser(field) || (field.category === 'other' && ofInstrumentation.test(field.path));
}
