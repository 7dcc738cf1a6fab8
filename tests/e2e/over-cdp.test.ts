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

/** The transports of the page that are selected. The others differ from these only in how webRequest shows them. */
const transports = ['fetch', 'fetch keepalive', 'sendBeacon', 'xhr', 'WebSocket', 'redirect 307', 'redirect 302'];

/**
 * Selects a part of the rows of the page: one submitted form, and the {@link transports} without large bodies and
 * without the forms that differ only in the order and kinds of their fields. Selects all rows of frames, workers and
 * navigations. The protocol does not show what a page sends while it is replaced by another.
 */
function isSelected({ context, transport, body }: Row): boolean {
  if (context !== 'page') return context !== 'pagehide';
  if (transport === 'form') return body === 'FormData tf';
  return transports.includes(transport) && !/ MB |FormData [tfbe]+$/.test(body);
}
