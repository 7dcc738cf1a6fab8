import { describe, expect, it, vi } from 'vitest';
import { type ArrivalParts, answerArrival } from '../../../../../src/observe/tap/background/arrivals.ts';
import { reportArrival, reunionSecret } from '../../../../../src/observe/tap/relay/arrival.ts';

const sender = { tab: { id: 4, url: 'https://app.example/a' }, frameId: 0 };
const parts: ArrivalParts = {
  watches: async (app) => app === 'https://app.example',
  wantsCallStacks: async () => true,
  onDocument: () => undefined,
  reunionKey: async () => 'key',
};
const ask = (message: unknown, from: Parameters<typeof answerArrival>[1] = sender, more: Partial<ArrivalParts> = {}) =>
  answerArrival(message, from, { ...parts, ...more });

describe('the answer to a relay that starts', () => {
  it('contains whether call stacks are wanted, and a secret for its document', async () => {
    const answer = await ask({ documentStarted: 5.25 });
    expect(answer).toEqual({ callStacks: true, reunion: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await ask({ documentStarted: 5.25 })).toEqual(answer);
  });

  it('comes with a report of the new document in its tab, except for frames', async () => {
    const onDocument = vi.fn();
    await ask({ documentStarted: 5.25 }, sender, { onDocument });
    await ask({ documentStarted: 6 }, { ...sender, frameId: 3 }, { onDocument });
    expect(onDocument).toHaveBeenCalledExactlyOnceWith(4, 5.25);
  });

  it('has another secret for another document, tab or installation', async () => {
    const others = [
      await ask({ documentStarted: 5 }),
      await ask({ documentStarted: 6 }),
      await ask({ documentStarted: 5 }, { tab: { ...sender.tab, id: 5 } }),
      await ask({ documentStarted: 5 }, sender, { reunionKey: async () => 'other' }),
    ];
    expect(new Set(others.map((answer) => answer?.reunion)).size).toBe(4);
  });

  it('wants no stacks from a page that is not watched', async () => {
    const from = { tab: { id: 4, url: 'https://other.example/' } };
    expect(await ask({ documentStarted: 5 }, from)).toMatchObject({ callStacks: false });
    expect(await ask({ documentStarted: 5 }, { tab: { id: 4 } })).toMatchObject({ callStacks: false });
  });

  it.each([[null], [{}], [{ documentStarted: 'x' }], [{ documentStarted: 1, more: 1 }], ['x']])(
    'is empty for %j',
    async (message) => expect(await ask(message)).toBeNull(),
  );

  it('is empty without a tab', async () => expect(await ask({ documentStarted: 5 }, {})).toBeNull());
});

describe('a relay that starts', () => {
  it('asks again while the background is being stopped, and gives up when the extension is gone', async () => {
    vi.useFakeTimers();
    let opened = 0;
    const runtime = {
      id: 'abc',
      onMessage: { addListener: () => undefined },
      connect() {
        opened += 1;
        const attempt = opened;
        return {
          onMessage: {
            addListener: (listener: (answer: unknown) => void) =>
              void (attempt === 3 && setTimeout(listener, 1, { callStacks: true, reunion: 'r' })),
          },
          onDisconnect: { addListener: (listener: () => void) => void (attempt < 3 && setTimeout(listener, 1)) },
          postMessage: () => undefined,
          disconnect: () => undefined,
        };
      },
    };
    const arrived = reportArrival(runtime, { documentStarted: 1 });
    await vi.runAllTimersAsync();
    expect(await arrived).toEqual({ callStacks: true, reunion: 'r' });
    opened = 0;
    const gone = reportArrival({ ...runtime, id: undefined }, { documentStarted: 1 });
    await vi.runAllTimersAsync();
    expect([await gone, opened]).toEqual([null, 1]);
    vi.useRealTimers();
  });

  it('uses a secret that no tap knows if it received no answer', () => {
    expect(reunionSecret(null)).not.toBe(reunionSecret(null));
    expect(reunionSecret({ callStacks: false, reunion: 'r' })).toMatch(/^r\.\d+$/);
  });
});
