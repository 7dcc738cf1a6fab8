import { describe, expect, it } from 'vitest';
import { applyManaged } from '../../../src/settings/managed.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { inOrderOf } from '../../../src/ui/in-order.ts';
import { loadState, type PopupSources, patternsFor, recordingOf } from '../../../src/ui/popup/load.ts';
import { pageAt } from '../../../src/ui/popup/page.ts';
import { inShownOrder, type SeenState, stateOf } from '../../../src/ui/popup/state.ts';
import { app, exposuresOf } from '../../ui/samples.ts';

const watching = (...apps: string[]): Settings => ({ ...defaultSettings, watch: { mode: 'listed', apps } });
const unmanaged = (settings: Settings) => applyManaged(settings, {});

const sources = (more: Partial<PopupSources> = {}): PopupSources => ({
  pageUrl: async () => `${app}/keys?tab=1`,
  mayObserve: async () => true,
  readSettings: async () => unmanaged(watching(app)),
  readDropped: async () => 0,
  readRecipients: async () => [],
  readRows: async () => ({ recipients: [], disclosures: [] }),
  lastVisit: async () => null,
  ...more,
});

describe('the page in front', () => {
  it.each([
    [null, 'browser'],
    ['chrome://extensions/', 'browser'],
    ['about:blank', 'browser'],
    ['moz-extension://1/popup.html', 'browser'],
    ['not a url', 'browser'],
    ['file:///home/ada/notes.html', 'file'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ])('%s cannot be accessed: %s', (url, page) => {
    expect(pageAt(url)).toEqual({ kind: 'restricted', page });
  });

  it('is an app otherwise', () => {
    expect(pageAt('https://app.example.com:8443/a?b#c')).toEqual({
      kind: 'app',
      origin: 'https://app.example.com:8443',
    });
    expect(pageAt('https://addons.mozilla.org.evil.test/')).toMatchObject({ kind: 'app' });
  });
});

describe('the reason why an app is recorded', () => {
  it('is its own entry, a pattern, or the mode', () => {
    expect(recordingOf(watching().watch, app)).toEqual({ on: false });
    expect(recordingOf(watching(app).watch, app)).toEqual({ on: true, because: 'listed' });
    expect(recordingOf(watching(app, 'https://*.example.com').watch, app)).toEqual({
      on: true,
      because: 'pattern',
      pattern: 'https://*.example.com',
    });
    expect(recordingOf({ mode: 'all', apps: [] }, app)).toEqual({ on: true, because: 'all' });
  });

  it('includes every pattern that has to be removed to end the recording', () => {
    const { watch } = watching(app, 'https://*.example.com', 'https://other.test');
    expect(patternsFor(watch, app)).toEqual([app, 'https://*.example.com']);
  });
});

describe('what the popup shows', () => {
  it.each([
    ['permission-missing', sources({ mayObserve: async () => false })],
    ['restricted', sources({ pageUrl: async () => null })],
    ['not-watched', sources({ readSettings: async () => unmanaged(watching()) })],
    ['nothing-seen', sources()],
  ])('%s', async (kind, from) => {
    expect((await loadState(from)).kind).toBe(kind);
  });

  it.each([
    ['an app that is not watched yet', unmanaged(watching()), `${app}/`, { kind: 'not-watched', needsAccess: true }],
    ['an app that an administrator decides on', applyManaged(watching(), { watch: { apps: [] } }), `${app}/`, null],
    ['an app that is watched', unmanaged(watching(app)), `${app}/`, null],
    ['a page that the browser does not name', unmanaged(watching()), null, null],
    ['a store', unmanaged(watching()), 'https://addons.mozilla.org/de/', null],
  ])('without access to sites, for %s', async (_, settings, url, state) => {
    const blind = sources({
      mayObserve: async () => false,
      readSettings: async () => settings,
      pageUrl: async () => url,
    });
    expect(await loadState(blind)).toMatchObject(state ?? { kind: 'permission-missing' });
  });

  it('reads only this app from the ledger', async () => {
    const asked: string[] = [];
    const readRecipients = async (origin: string) => {
      asked.push(origin);
      return [];
    };
    await loadState(sources({ readRecipients }));
    expect(asked).toEqual([app]);
  });

  it('explains why the database cannot be opened', async () => {
    const broken = sources({ readRecipients: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) });
    expect(await loadState(broken)).toEqual({ kind: 'unavailable', reason: 'no room' });
  });

  it('keeps showing recorded data after watching has stopped', () => {
    const exposures = exposuresOf([{ id: 'a', fields: [{ category: 'email', path: 'e' }] }]);
    expect(stateOf(app, { on: false }, exposures)).toMatchObject({ kind: 'personal', recording: { on: false } });
  });

  it('says that vendors are unknown only if none is known', () => {
    const unknown = { id: 'host:x.test', known: false };
    const kindOf = (...vendors: Parameters<typeof exposuresOf>[0]) =>
      stateOf(app, { on: true, because: 'all' }, exposuresOf(vendors)).kind;
    expect(kindOf(unknown)).toBe('unknown-only');
    expect(kindOf(unknown, { id: 'a' })).toBe('nothing-personal');
  });
});

describe('a popup that is shown again with new data', () => {
  const seen = (vendors: Parameters<typeof exposuresOf>[0]) =>
    stateOf(app, { on: true, because: 'listed' }, exposuresOf(vendors)) as SeenState;
  const before = seen([
    { id: 'a', fields: [{ category: 'email', path: 'e' }] },
    { id: 'b', fields: [{ category: 'email', path: 'e' }] },
  ]);
  const after = seen([
    { id: 'c', fields: [{ category: 'password', path: 'p' }] },
    {
      id: 'b',
      fields: [
        { category: 'email', path: 'e' },
        { category: 'secret', path: 's' },
      ],
    },
    { id: 'a', fields: [{ category: 'email', path: 'e' }] },
  ]);

  it('keeps rows and fields in place; new ones come last', () => {
    const ordered = inShownOrder(before, after) as SeenState;
    expect(after.exposures.map(({ received }) => received.vendor)).toEqual(['b', 'c', 'a']);
    expect(ordered.exposures.map(({ received }) => received.vendor)).toEqual(['a', 'b', 'c']);
    expect(ordered.exposures[1]?.severity).toBe('critical');
    expect(inOrderOf(['e'], ['s', 'e'], (path) => path)).toEqual(['e', 's']);
  });

  it('shows another app, or data after another state, in its own order', () => {
    const elsewhere = { ...after, app: 'https://other.test' };
    expect(inShownOrder(before, elsewhere)).toBe(elsewhere);
    expect(inShownOrder({ kind: 'loading' }, after)).toBe(after);
  });
});
