import type { RetentionParts } from '../../../src/worker/retention.ts';

type Alarms = RetentionParts['alarms'];
type Listener = Parameters<Alarms['onAlarm']['addListener']>[0];

/** Alarms that follow the test's clock. Like a browser's, they stay when the worker that created them is stopped. */
export function testAlarms() {
  const listeners: Listener[] = [];
  const running = new Map<string, ReturnType<typeof setInterval>>();
  const ring = (name: string) => {
    for (const listener of listeners) listener({ name } as Parameters<Listener>[0]);
  };
  const alarms = {
    onAlarm: { addListener: (listener: Listener) => void listeners.push(listener) },
    create(name: string, { periodInMinutes = 0 }: { periodInMinutes?: number }) {
      clearInterval(running.get(name));
      running.set(
        name,
        setInterval(() => ring(name), periodInMinutes * 60_000),
      );
    },
  } as unknown as Alarms;
  return {
    alarms,
    names: () => [...running.keys()],
    ring,
    /** The browser stops the worker, which removes its listeners. */
    stop: () => void listeners.splice(0),
  };
}
