import { expect, onTestFinished, test, vi } from 'vitest';
import { addressTag } from '../../../src/observe/observation-id.ts';
import { rememberHandedOver } from '../../../src/worker/handed-over.ts';
import { sessionMemory } from './session-memory.ts';

const url = 'https://collect.example/c?email=a.person@fernhill.example';
const request = (at: number) => ({
  ...{ url, at, endedAt: at + 1_000, initiator: 'fetch', tabId: 7, frameId: 0 },
  ...{ app: 'https://app.example', page: '' },
});
const shown = (at: number, { tab = 7, address = url } = {}) => ({ id: `run.1.${addressTag(address)}`, at, tab });

test('a shown request counts as handed over if tab, address and time agree; each handed-over request is taken only once', async () => {
  const handedOver = rememberHandedOver(sessionMemory());
  const sentAt = Date.now() - 5_000;
  handedOver.add([request(sentAt), request(sentAt + 500)]);
  expect(handedOver.take(shown(sentAt, { tab: 8 }))).toBe(false);
  expect(handedOver.take(shown(sentAt, { address: `${url}&other` }))).toBe(false);
  // One was sent after the others were handed over, one long after they had ended.
  expect(handedOver.take(shown(Date.now() + 5))).toBe(false);
  expect(handedOver.take(shown(sentAt + 3_501))).toBe(false);
  expect([1, 2, 3].map(() => handedOver.take(shown(sentAt + 3_000)))).toEqual([true, true, false]);
});

test('requests that were handed over are known to the next worker instance, without their addresses', async () => {
  const storage = sessionMemory();
  const at = Date.now() - 5_000;
  rememberHandedOver(storage).add([request(at)]);
  expect(JSON.stringify(await storage.get(null))).not.toContain('fernhill');
  const next = rememberHandedOver(storage);
  await next.known;
  expect(next.take(shown(at))).toBe(true);
  expect(await storage.get(null)).toEqual({});
});

test('requests that were handed over are forgotten after a minute', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const handedOver = rememberHandedOver(sessionMemory());
  const at = Date.now();
  handedOver.add([request(at)]);
  vi.setSystemTime(at + 59_999);
  handedOver.add([request(at + 50_000)]);
  vi.setSystemTime(at + 60_000);
  handedOver.add([request(at + 55_000)]);
  expect(handedOver.take(shown(at))).toBe(false);
  expect(handedOver.take(shown(at + 50_000))).toBe(true);
});
