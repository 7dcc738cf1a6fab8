import type { Observation } from '../observe/observation.ts';
import type { NotedCall } from './calls-in-page.ts';
import type { FindOwnFrame } from './own-frame.ts';
import type { SourceLine } from './source-line.ts';

/** The parts of a sent field that determine its source. */
export interface SentField {
  readonly vendor: string;
  readonly path: string;
  readonly events: readonly string[];
}

/**
 * Finds the line of the app's own code that sent a field; undefined if there is none.
 * @param isBatch whether the request contains events of several names. The SDK then had queued them, even if the request
 *   started during a call of the SDK.
 */
export type SourceOf = (observation: Observation, field: SentField, isBatch: boolean) => SourceLine | undefined;

/**
 * Returns a function that finds the source of a field: the call of its SDK, if one was recorded and shows a line of the
 * app, otherwise the start of the request. In a batch, the start is marked as a flush.
 * @param calls recorded until now, oldest first
 */
export function sourcesBy(find: FindOwnFrame, calls: readonly NotedCall[] = []): SourceOf {
  return ({ at, app, callStack }, field, isBatch) => {
    const call = callOf(field, at, calls);
    const called = call && find(call.stack, app);
    if (called) return called;
    const sent = callStack === null ? null : find(callStack, app);
    return sent === null ? undefined : isBatch ? { ...sent, flush: true } : sent;
  };
}

/** Milliseconds by which a page's clock may be ahead of the clock that gives requests their time. */
const clockDifference = 100;

/** The latest call of the field's event whose arguments contained its key, otherwise the latest call of its event. */
function callOf({ vendor, path, events }: SentField, at: number, calls: readonly NotedCall[]): NotedCall | undefined {
  const makes = (call: NotedCall) => events.some((event) => call.events.includes(event));
  const possible = calls.filter(
    (call) => call.at <= at + clockDifference && call.vendors.includes(vendor) && makes(call),
  );
  const key = path
    .split(/[.[\]]+/)
    .filter((part) => part !== '' && part !== '*')
    .at(-1);
  return possible.filter(({ keys }) => keys.includes(key ?? '')).at(-1) ?? possible.at(-1);
}

/** The fields of one observation with their sources. */
export function withSources<Row extends SentField>(
  rows: readonly Row[],
  observation: Observation,
  sourceOf: SourceOf,
): Array<Row & { readonly source?: SourceLine }> {
  const isBatch = new Set(rows.flatMap(({ events }) => events)).size > 1;
  return rows.map((row) => {
    const source = sourceOf(observation, row, isBatch);
    return source === undefined ? row : { ...row, source };
  });
}
