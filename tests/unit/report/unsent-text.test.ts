import { describe, expect, test } from 'vitest';
import type { ReportUnsent, ReportVendor } from '../../../src/report/report.ts';
import { unsentLines } from '../../../src/report/unsent-text.ts';

const none: ReportUnsent = { automated: true, silent: [], blocked: [], byServiceWorker: 0, fromCache: 0 };
const posthog = { vendor: 'posthog', name: 'PostHog', script: 'https://app.example.com/main.js' };
const linesOf = (unsent: ReportUnsent | undefined, requests = 3) =>
  unsentLines({
    coverage: {
      ...{ requests, messages: 0, read: requests, unreadable: [], dropped: 0 },
      ...(unsent && { unsent }),
    },
    vendors: (requests === 0 ? [] : [{}]) as ReportVendor[],
  });

describe('the first lines of a report on a scan', () => {
  test('are absent if nothing suggests that the app may send more, or if the source does not record that', () => {
    expect(linesOf(none)).toEqual([]);
    expect(linesOf(undefined, 0)).toEqual([]);
  });
  test('state that nothing was sent at all', () => {
    expect(linesOf(none, 0)).toEqual([expect.stringMatching(/^Nothing was sent at all, .*too short/)]);
  });
  test('name a known SDK that sent nothing, and offer to hide automation only if it was visible', () => {
    expect(linesOf({ ...none, silent: [posthog] })).toEqual([
      expect.stringMatching(
        /^Loaded, but sent no data: PostHog \(https:\/\/app\.example\.com\/main\.js\)\..*--hide-automation/,
      ),
    ]);
    expect(linesOf({ ...none, automated: false, silent: [posthog] })[0]).not.toContain('--hide-automation');
  });
  test('state that the recording ended too early', () => {
    expect(linesOf({ ...none, cutShort: true })).toEqual([expect.stringMatching(/still sending, .*may have more/)]);
  });
  test('distinguish blocked requests, a service worker’s answers and the cache’s', () => {
    const blocked = [{ vendor: 'mixpanel', name: 'Mixpanel', count: 2 }];
    expect(linesOf({ ...none, blocked, byServiceWorker: 1, fromCache: 4 })).toEqual([
      'Blocked or failed before they were sent, so not in this report: requests (2 to Mixpanel).',
      'Answered by a service worker of the page, so not sent: 1 request.',
      'Answered by the browser’s cache, so not sent: 4 requests.',
    ]);
  });
});
