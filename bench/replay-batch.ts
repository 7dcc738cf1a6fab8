import { gzipSync } from 'fflate';
import { Dice } from '../accuracy/dice.ts';
import type { Observation } from '../src/observe/observation.ts';

/** A page recording of about the given size in bytes as JSON, gzipped as PostHog sends it. */
export function replayBatch(bytes: number, seed = 5): Observation {
  const random = new Dice(seed, 0);
  const letters = 'abcdefghijklmnopqrstuvwxyz     ';
  const node = (id: number): object => ({
    type: 2,
    id,
    tagName: 'div',
    attributes: { class: random.chars(letters, 24), style: 'display:flex' },
    childNodes: [{ type: 3, id: id + 1, textContent: random.chars(letters, 60) }],
  });
  const events: object[] = [];
  for (let size = 0; size < bytes; size += 22_000) {
    const childNodes = Array.from({ length: 100 }, (_, at) => node(at * 2));
    events.push({ type: 2, timestamp: size, data: { node: { type: 0, id: 1, childNodes } } });
  }
  const text = JSON.stringify([{ event: '$snapshot', properties: { $snapshot_data: events } }]);
  return {
    ...{
      id: 'replay',
      at: 0,
      transport: 'http',
      outcome: 'sent',
      method: 'POST',
      headers: [],
      callStack: null,
      tab: null,
    },
    ...{
      app: 'https://app.fernhill.example',
      page: 'https://app.fernhill.example/',
      url: 'https://us.i.posthog.com/s/',
    },
    body: { kind: 'bytes', bytes: gzipSync(new TextEncoder().encode(text)) },
  };
}
