import { beforeAll, expect, test } from 'vitest';
import { applyManaged } from '../../../../src/settings/managed.ts';
import { defaultSettings } from '../../../../src/settings/settings.ts';
import '../../../../src/ui/dashboard/opened/open-file.ts'; // Otherwise the first test would wait for it.
import { actionsOf, createOpening, sourcesOf } from '../../../../src/ui/dashboard/opened/opening.ts';
import type { DashboardActions, DashboardSources } from '../../../../src/ui/dashboard/sources.ts';
import { installText } from '../../../../src/ui/text.ts';
import { lookUp } from '../../../ui/messages.ts';

beforeAll(() => installText(lookUp));

const readSettings = async () => applyManaged(defaultSettings, undefined);
const har = (name: string) =>
  new File(['{"log": {"version": "1.2", "creator": {"name": "a", "version": "1"}, "entries": []}}'], name);
const baseline = new File(
  ['{"format": "outflow-baseline", "version": 1, "engine": 1, "apps": [], "vendors": {}}'],
  'outflow.baseline.json',
);

function opening() {
  const announced: string[] = [];
  const events: string[] = [];
  const created = createOpening({
    readSettings,
    onChange: () => announced.push(created.opened().message),
    onFile: (file, before) => events.push(`${before?.name ?? '-'} → ${file?.name ?? '-'}`),
    onBaseline: () => events.push(`baseline ${created.opened().baseline?.name}`),
  });
  return { created, announced, events };
}

test('a file is shown until it is closed, and a baseline beside it', async () => {
  const { created, announced, events } = opening();
  await created.open([har('a.har'), baseline]);
  expect(events).toEqual(['- → a.har', 'baseline outflow.baseline.json']);
  expect(announced[0]).toBe('Reading a.har: 0%');
  const known = created.opened().baseline?.baseline;
  if (known === undefined) throw new Error('no baseline is open');
  announced.length = 0;
  created.setBaseline({ ...known, apps: ['https://app.example'] }, 'other.json');
  expect(created.opened().baseline).toMatchObject({ name: 'other.json', baseline: { apps: ['https://app.example'] } });
  created.closeBaseline();
  expect(created.opened()).toMatchObject({ file: { name: 'a.har' }, baseline: null });
  expect(announced).toHaveLength(2);
  await created.open([har('b.har')]);
  created.close();
  expect(events.slice(2)).toEqual(['a.har → b.har', 'b.har → -']);
  expect(created.opened()).toEqual({ file: null, baseline: null, message: '', isReading: false });
});

test('a file that cannot be opened is named with the reason, and changes nothing', async () => {
  const { created, events } = opening();
  await created.open([har('a.har')]);
  await created.open([new File(['x'], 'notes.txt'), har('b.har')]);
  expect(created.opened().message).toMatch(/^notes\.txt cannot be opened as a HAR file, .+: it .+\.$/);
  expect(created.opened().file?.name).toBe('a.har');
  expect(events).toEqual(['- → a.har']);
  created.dismiss();
  expect(created.opened()).toMatchObject({ file: { name: 'a.har' }, message: '' });
});

test('reading a file can be cancelled, and the files after it are then not opened', async () => {
  const { created, events, announced } = opening();
  const reading = created.open([har('a.har'), har('b.har')]);
  expect(created.opened()).toMatchObject({ message: 'Reading a.har: 0%', isReading: true });
  created.dismiss();
  await reading;
  expect(created.opened()).toEqual({ file: null, baseline: null, message: '', isReading: false });
  expect([events, announced]).toEqual([[], ['Reading a.har: 0%', '']]);
});

test('the progress is announced in steps of 10 percent', async () => {
  const { created, announced } = opening();
  await created.open([new File([await har('a.har').text(), ' '.repeat(4_000_000)], 'long.har')]);
  const percents = announced.map((message) => Number(/(\d+)%$/.exec(message)?.[1]));
  expect(percents.length).toBeGreaterThan(2);
  expect(percents.filter((percent) => percent % 10 !== 0)).toEqual([]);
});

test('of two files that are opened in a row, only the later one is shown', async () => {
  const { created, events } = opening();
  await Promise.all([created.open([har('a.har')]), created.open([har('b.har')])]);
  expect(events).toEqual(['- → b.har']);
});

test('the ledger and reports are those of the file; access and navigation stay those of the extension', async () => {
  const { created } = opening();
  await created.open([har('a.har')]);
  const { file } = created.opened();
  const hostAccess = async () => ({ granted: 'none', sites: [] });
  const sources = { readSettings, hostAccess, now: () => 0, version: '1' } as unknown as DashboardSources;
  const actions = { createReport: 'own', go: 'own' } as unknown as DashboardActions;
  expect(sourcesOf(null, sources)).toBe(sources);
  expect(actionsOf(null, { sources, actions })).toBe(actions);
  expect(await sourcesOf(file, sources).ledger()).toBe(file?.ledger);
  expect(sourcesOf(file, sources).hostAccess).toBe(sources.hostAccess);
  const own = actionsOf(file, { sources, actions });
  expect(own.go).toBe('own');
  expect((await own.createReport({})).source).toEqual({ kind: 'har', detail: 'a.har' });
});
