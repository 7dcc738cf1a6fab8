import { describe, expect, test } from 'vitest';
import { runOverCdp } from '../capture/over-cdp.ts';
import type { Row } from '../capture/rows.ts';
import { kind } from './kind.ts';

describe.runIf(kind === 'chromium')('what is captured over the DevTools protocol', () => {
  test('has every body with the bytes that arrived, or a reason why not', async () => {
    const verdicts = await runOverCdp(isSelected);
    expect(verdicts.filter(({ kind: one }) => one === 'missed' || one === 'invented')).toEqual([]);
    expect(verdicts.filter(({ kind: one }) => one === 'equal').length).toBeGreaterThan(80);
    const reported = verdicts.filter(({ kind: one }) => one === 'reported').map(({ detail }) => detail.split(' ')[0]);
    expect([...new Set(reported)].sort()).toEqual(expect.arrayContaining(['blob-body', 'file-body']));
  }, 120_000);
});

/** Page transports of each kind of body; the others differ only in how webRequest shows them. */
const transports = ['fetch', 'fetch keepalive', 'sendBeacon', 'xhr', 'WebSocket', 'redirect 307', 'redirect 302'];

/**
 * Selects each kind of body from the page, and everything from frames, workers and navigations. The protocol does not
 * show what a page sends while it is replaced by another.
 */
function isSelected({ context, transport, body }: Row): boolean {
  if (context !== 'page') return context !== 'pagehide';
  if (transport === 'form') return body === 'FormData tf';
  return transports.includes(transport) && !/ MB |FormData [tfbe]+$/.test(body);
}
