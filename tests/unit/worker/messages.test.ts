import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseFault } from '../../../src/database/fault.ts';
import type { Forgettable } from '../../../src/ledger/forget.ts';
import { createReport, type ReportDisclosure, type ReportVendor } from '../../../src/report/report.ts';
import { applyManaged } from '../../../src/settings/managed.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { answer, answerReport, isAutomationMessage, type MessageParts } from '../../../src/worker/messages.ts';
import { app, baseline, field } from '../baseline/samples.ts';
import { newYear } from '../ledger/samples.ts';
import { exposure } from '../policy/samples.ts';
import { sampleReport } from '../report/samples.ts';

const report = createReport({
  source: { kind: 'browser', detail: 'Chromium 156' },
  apps: [],
  session: null,
  exposures: [],
  dropped: 0,
  policy: null,
  generatedAt: newYear,
  toolVersion: '0.1.0',
});
const running = { id: 's1', name: 'release 4.12', startedAt: newYear, endedAt: null };

let stored: Settings;
let managed: unknown;
let parts: MessageParts;

beforeEach(() => {
  stored = defaultSettings;
  managed = {};
  parts = {
    settings: {
      get: async () => applyManaged(stored, managed),
      set: vi.fn(async (settings: Settings) => {
        stored = settings;
      }),
    },
    readAccess: async () => ({ granted: 'some', sites: ['https://app.example/*'] }),
    createReport: vi.fn(async () => report),
    startSession: vi.fn(async (name: string) => ({ ...running, name })),
    updateSession: vi.fn(async (_: string, change: { name: string; note: string }) => ({ ...running, ...change })),
    stopSession: vi.fn(async () => ({ ...running, endedAt: newYear + 1000 })),
    rawRequest: async () => null,
    searchValues: async (sought) => ({ searched: ['a', 'b'], found: [sought], fingerprint: '' }),
    forget: async () => 12,
  };
});

const { received, disclosures } = exposure([{ path: 'email' }, { path: 'key', category: 'secret' }]);

describe('baselines', () => {
  const sent = vi.fn<MessageParts['createReport']>(async (_, __, given) =>
    createReport({
      ...{ source: report.source, apps: [app], session: null, dropped: 0, policy: null, toolVersion: '0.1.0' },
      ...{ generatedAt: newYear, exposures: [exposure(disclosures, received)], baseline: given ?? null },
    }),
  );
  const ask = (message: object) => answer(message, { ...parts, createReport: sent });

  it('are created from recorded data, within the filter', async () => {
    expect(await ask({ type: 'baseline.create', filter: { session: 's1' } })).toEqual(
      baseline({ mixpanel: [field({ path: 'email' }), field({ path: 'key', category: 'secret' })] }),
    );
    expect(sent).toHaveBeenLastCalledWith({ session: 's1' }, false);
  });

  it('are compared with what their apps sent, and the findings name the differences', async () => {
    const held = baseline({ mixpanel: [field({ path: 'key', category: 'secret' })] });
    expect(await ask({ type: 'baseline.compare', baseline: held })).toMatchObject([
      { rule: 'new-field', vendor: 'mixpanel', evidence: [{ path: 'email' }] },
    ]);
    expect(sent).toHaveBeenLastCalledWith({ apps: [app] }, false, held);
    expect(await ask({ type: 'baseline.compare', baseline: await ask({ type: 'baseline.create' }) })).toEqual([]);
  });

  it('that are invalid or missing are refused with one line', async () => {
    expect(await ask({ type: 'baseline.compare', baseline: { version: 1 } })).toEqual({
      error: { code: 'bad-value', message: 'format is missing', path: 'baseline' },
    });
    expect(await ask({ type: 'baseline.compare' })).toMatchObject({ error: { code: 'missing', path: 'baseline' } });
  });
});

describe('reports', () => {
  const [field] = sampleReport({ exposures: [exposure([{ path: 'email' }])] }).vendors;
  const large = {
    ...report,
    vendors: [
      {
        ...(field as ReportVendor),
        disclosures: Array.from({ length: 2_100 }, (_, at) => ({
          ...(field?.disclosures[0] as ReportDisclosure),
          path: `field_${at}`,
          pages: ['x'.repeat(32_000)],
        })),
      },
    ],
  };

  it('that are too large for a message are refused with the way to get them', async () => {
    const made = { ...parts, createReport: async () => large };
    expect(await answer({ type: 'report.create' }, made)).toEqual({
      error: {
        code: 'too-large',
        message:
          'the report has 65 MiB, more than one message carries: ask for it over the port "report", or for a part of it by a filter',
        path: 'filter',
      },
    });
    expect(await answerReport({ type: 'report.create' }, made)).toEqual({ report: large });
  });

  it('over a port are refused like messages', async () => {
    const refused = { error: { message: 'raw must be boolean, not 1' } };
    expect(await answerReport({ type: 'report.create', raw: 1 }, parts)).toMatchObject(refused);
    expect(await answer({ type: 'report.create', raw: 1 }, parts)).toMatchObject(refused);
    const failing = { ...parts, createReport: () => Promise.reject(new DatabaseFault(null)) };
    expect(await answerReport({ type: 'report.create' }, failing)).toMatchObject({
      error: { code: 'ledger-unavailable' },
    });
  });
});

describe('answer', () => {
  it('returns the settings', async () => {
    expect(await answer({ type: 'settings.get' }, parts)).toEqual(defaultSettings);
  });

  it('searches values, and refuses an empty text', async () => {
    expect(await answer({ type: 'request.search', text: ' ada ' }, parts)).toMatchObject({ found: ['ada'] });
    expect(await answer({ type: 'request.search', text: ' ' }, parts)).toMatchObject({ error: { path: 'text' } });
  });

  it('changes settings and returns them after the merge', async () => {
    const after = { ...defaultSettings, watch: { mode: 'all', apps: [] } };
    expect(await answer({ type: 'settings.update', settings: { watch: { mode: 'all' } } }, parts)).toEqual(after);
    expect(stored).toEqual(after);
  });

  it('refuses what an administrator has set, and accepts the rest', async () => {
    managed = { watch: { mode: 'all' } };
    expect(await answer({ type: 'settings.update', settings: { watch: { mode: 'listed' } } }, parts)).toEqual({
      error: { code: 'managed', message: 'watch is managed by your organisation', path: 'watch' },
    });
    expect(await answer({ type: 'settings.update', settings: { keep: { days: 7 } } }, parts)).toMatchObject({
      watch: { mode: 'all' },
      keep: { days: 7 },
    });
    expect(stored.watch.mode).toBe('listed');
  });

  it('changes nothing if one value is invalid', async () => {
    const settings = { watch: { mode: 'all' }, keep: { days: 0 } };
    expect(await answer({ type: 'settings.update', settings }, parts)).toEqual({
      error: { code: 'bad-value', message: 'keep.days must be at least 1', path: 'keep.days' },
    });
    expect(parts.settings.set).not.toHaveBeenCalled();
  });

  it('maps a host to a vendor, undoes that, and refuses hosts of others', async () => {
    const map = (host: string, vendor: string | null) => answer({ type: 'host.map', host, vendor }, parts);
    expect(await map('t.example.com', 'mixpanel')).toMatchObject({
      vendors: [{ id: 'mixpanel', hosts: ['t.example.com'] }],
    });
    expect(await map('t.example.com', null)).toMatchObject({ vendors: [] });
    expect(await map('api.mixpanel.com', 'own')).toMatchObject({ error: { code: 'vendor-host' } });
    managed = { vendors: [] };
    expect(await map('t.example.com', 'own')).toMatchObject({ error: { code: 'managed' } });
  });

  it('loses neither of two updates at once', async () => {
    const update = (settings: unknown) => answer({ type: 'settings.update', settings }, parts);
    await Promise.all([
      update({ watch: { mode: 'all' } }),
      update({ keep: { days: 0 } }),
      update({ keep: { days: 7 } }),
    ]);
    expect(stored).toMatchObject({ watch: { mode: 'all' }, keep: { days: 7 } });
  });

  it('still updates after an update that could not be stored', async () => {
    vi.mocked(parts.settings.set).mockRejectedValueOnce(new Error('the disk is full'));
    const message = { type: 'settings.update', settings: { keep: { days: 7 } } };
    expect(await answer(message, parts)).toEqual({ error: { code: 'failed', message: 'the disk is full', path: '' } });
    expect(await answer(message, parts)).toMatchObject({ keep: { days: 7 } });
  });

  it.each([
    [{}, {}, false],
    [{ filter: {}, raw: true }, {}, true],
    [{ filter: { apps: ['https://a.test'], vendors: undefined }, raw: undefined }, { apps: ['https://a.test'] }, false],
    [{ filter: { vendors: ['mixpanel'], session: 's1' } }, { vendors: ['mixpanel'], session: 's1' }, false],
  ])('creates a report for %j', async (rest, filter, raw) => {
    expect(await answer({ type: 'report.create', ...rest }, parts)).toBe(report);
    expect(parts.createReport).toHaveBeenCalledExactlyOnceWith(filter, raw);
  });

  it('starts a session', async () => {
    expect(await answer({ type: 'session.start', name: ' release 5 ' }, parts)).toEqual({
      id: 's1',
      name: 'release 5',
      startedAt: '2026-01-01T00:00:00.000Z',
      endedAt: null,
    });
  });

  it('renames a session and writes a note about it', async () => {
    const message = { type: 'session.update', session: 's1', name: ' release 6 ', note: ' build 7 ' };
    expect(await answer(message, parts)).toMatchObject({ id: 's1', name: 'release 6' });
    expect(parts.updateSession).toHaveBeenCalledExactlyOnceWith('s1', { name: 'release 6', note: 'build 7' });
    vi.mocked(parts.updateSession).mockResolvedValueOnce(null);
    expect(await answer({ ...message, note: undefined }, parts)).toMatchObject({ error: { code: 'no-session' } });
    expect(await answer({ ...message, name: ' ' }, parts)).toMatchObject({ error: { path: 'name' } });
  });

  it('stops the session', async () => {
    expect(await answer({ type: 'session.stop' }, parts)).toMatchObject({ endedAt: '2026-01-01T00:00:01.000Z' });
  });

  it('states that no session is running', async () => {
    vi.mocked(parts.stopSession).mockResolvedValueOnce(null);
    expect(await answer({ type: 'session.stop' }, parts)).toEqual({
      error: { code: 'no-session', message: 'no session is running', path: '' },
    });
  });

  it('returns the sites whose requests the browser shows', async () => {
    const access = { granted: 'some', sites: ['https://app.example/*'] };
    expect(await answer({ type: 'access.get' }, parts)).toEqual(access);
  });

  it('deletes the ledger’s data', async () => {
    expect(await answer({ type: 'ledger.clear' }, parts)).toEqual({ cleared: 12 });
  });

  it('deletes a part of the ledger’s data', async () => {
    const forgotten: Forgettable[] = [];
    const forget = async (what: Forgettable) => forgotten.push(what);
    for (const what of [{}, { app: 'https://a.example' }, { vendor: 'mixpanel' }, { session: 's1', app: undefined }])
      await answer({ type: 'ledger.clear', ...what }, { ...parts, forget });
    expect(forgotten).toEqual([{}, { app: 'https://a.example' }, { vendor: 'mixpanel' }, { session: 's1' }]);
    for (const what of [{ app: '' }, { app: 7 }, { what: 'everything' }])
      expect(await answer({ type: 'ledger.clear', ...what }, { ...parts, forget })).toHaveProperty('error');
    expect(forgotten).toHaveLength(4);
  });

  it.each([
    [undefined],
    [null],
    ['settings.get'],
    [{}],
    [{ type: 7 }],
    [{ type: 'toString' }],
    [{ type: '__proto__' }],
    [{ type: 'x' }],
  ])('does not answer %j', async (message) => {
    expect(isAutomationMessage(message)).toBe(false);
    expect(await answer(message, parts)).toBeUndefined();
  });

  it.each([
    [{ type: 'settings.update' }, 'missing', 'settings'],
    [{ type: 'settings.get', all: true }, 'unknown-key', 'all'],
    [{ type: 'session.start' }, 'missing', 'name'],
    [{ type: 'session.start', name: '  ' }, 'bad-value', 'name'],
    [{ type: 'session.start', name: 'x'.repeat(201) }, 'bad-value', 'name'],
    [{ type: 'report.create', raw: 'yes' }, 'bad-value', 'raw'],
    [{ type: 'report.create', filter: { app: 'x' } }, 'unknown-key', 'filter.app'],
    [{ type: 'report.create', filter: { apps: [7] } }, 'bad-value', 'filter.apps[0]'],
  ])('refuses %j', async (message, code, path) => {
    expect(isAutomationMessage(message)).toBe(true);
    expect(await answer(message, parts)).toEqual({ error: { code, path, message: expect.any(String) } });
  });
});
