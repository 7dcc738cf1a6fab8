/** An SDK that holds data back, and does not send all of it when the user leaves the page. */
export interface HoldingSdk {
  /** Milliseconds until it has sent what it holds. */
  readonly ms: number;
  /** Keys of `localStorage` under which it keeps a list of what is not yet sent: a regular expression. */
  readonly keys: string;
  /** The keys among these whose data it sends when a page is hidden: a regular expression. */
  readonly sentWhenHidden: string;
}

/** By vendor. Other SDKs send their queues when a page is hidden. */
export const holdingSdks: ReadonlyMap<string, HoldingSdk> = new Map([
  // `batch_flush_interval_ms`. Events, profiles and groups have a queue each. Only that of events is sent when the page is
  // hidden (mixpanel-browser 2.83.0, `flush_on_unload`). Without `localStorage`, the SDK holds nothing back.
  ['mixpanel', { ms: 5_000, keys: '^__mpq_.*_(?:ev|pp|gr)$', sentWhenHidden: '^__mpq_.*_ev$' }],
]);

/** The longest time for which an SDK holds data back, in milliseconds. */
export const longestHoldMs: number = Math.max(...[...holdingSdks.values()].map(({ ms }) => ms));
