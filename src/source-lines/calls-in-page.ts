import type { QueueingSdk } from './queueing-sdks.ts';

/** A call of an SDK's public function, as the page reports it. Of the arguments, it contains only names. */
export interface NotedCall {
  readonly vendors: readonly string[];
  /** Names of the events that the call sends; empty if it sends none, or if its arguments do not name one. */
  readonly events: readonly string[];
  /** Names of the properties in the arguments. */
  readonly keys: readonly string[];
  /** The call stack, as the engine writes it. */
  readonly stack: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Runs in each page before the page's scripts, and must not use anything outside itself: reports calls of SDKs whose
 * globals appear. The global becomes an accessor, so nothing runs until the page reads or sets it, and both a snippet's
 * placeholder and the library that replaces it are noticed. Never throws an error into the page.
 * @param note name of the function that receives a {@link NotedCall}
 */
export function noteCalls({ sdks, note }: { readonly sdks: readonly QueueingSdk[]; readonly note: string }): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const wrapped = new WeakSet<object>();
  const longestList = 100;

  const namesIn = (values: readonly unknown[]) =>
    values
      .flatMap((value) => (typeof value === 'object' && value !== null ? Object.keys(value) : []))
      .slice(0, longestList);

  const nameOf = ([first]: readonly unknown[]) => {
    if (typeof first === 'string') return [first];
    const { event_type: type, event, name } = (first ?? {}) as Record<string, unknown>;
    return [type, event, name].filter((one) => typeof one === 'string').slice(0, 1) as string[];
  };

  const noteCall = (vendors: readonly string[], events: 'argument' | readonly string[], given: readonly unknown[]) => {
    const limit = Error.stackTraceLimit;
    try {
      Error.stackTraceLimit = 50;
      const { stack = '' } = new Error();
      const call = {
        vendors,
        events: events === 'argument' ? nameOf(given) : events,
        keys: namesIn(given),
        stack,
        at: Date.now(),
      };
      (page[note] as ((call: NotedCall) => unknown) | undefined)?.(call);
    } catch {
      // The call itself continues.
    }
    Error.stackTraceLimit = limit;
  };

  const wrap = (value: unknown, { vendors, calls }: QueueingSdk) => {
    for (const [path, events] of Object.entries(calls)) {
      try {
        const names = path.split('.');
        const last = names.pop() as string;
        const holder = names.reduce(
          (one, name) => one?.[name] as Record<string, unknown>,
          value as Record<string, unknown>,
        );
        const called = holder?.[last];
        if (typeof called !== 'function' || wrapped.has(called)) continue;
        const noted = new Proxy(called, {
          apply(target, self, given) {
            noteCall(vendors, events, given);
            return Reflect.apply(target, self, given);
          },
        });
        wrapped.add(noted);
        holder[last] = noted;
      } catch {
        // A frozen object keeps its functions.
      }
    }
  };

  const isHolder = (value: unknown) => value !== null && (typeof value === 'object' || typeof value === 'function');

  for (const sdk of sdks) {
    let value = page[sdk.global];
    try {
      Object.defineProperty(page, sdk.global, {
        configurable: true,
        enumerable: true,
        get() {
          if (isHolder(value)) wrap(value, sdk);
          return value;
        },
        set(next) {
          value = next;
          // The app may keep its own reference and go on calling it.
          if (isHolder(value)) wrap(value, sdk);
        },
      });
    } catch {
      // The page has a global of this name that cannot be redefined.
    }
  }
}
