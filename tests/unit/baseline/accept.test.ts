import { describe, expect, it } from 'vitest';
import { acceptChanges } from '../../../src/baseline/accept.ts';
import { baselineOf } from '../../../src/baseline/baseline.ts';
import { changesSince } from '../../../src/baseline/changes.ts';
import { engine } from '../../../src/classify/engine.ts';
import { app, baseline, field, recording } from './samples.ts';

const held = baseline({
  mixpanel: [field(), field({ path: 'a' }), field({ path: 'old' })],
  silent: [field()],
});
const now = recording({
  mixpanel: [field(), field({ path: 'a', category: 'phone' }), field({ path: 'new' })],
  fresh: [field({ app: 'https://shop.example.com' })],
});

describe('acceptChanges', () => {
  const changes = changesSince(held, now);

  it('accepts all changes, so that nothing is new afterwards', () => {
    const next = acceptChanges(held, now, changes);
    expect(changesSince(next, now)).toEqual([]);
    expect(next).toEqual({ ...baselineOf([now]), apps: [app, 'https://shop.example.com'] });
  });

  it.each(changes.map(({ kind }, at) => [kind, at] as const))('accepts only one %s', (_, at) => {
    const one = changes.slice(at, at + 1);
    const rest = changes.filter((_change, other) => other !== at);
    expect(changesSince(acceptChanges(held, now, one), now)).toEqual(rest);
  });

  it('does not change the baseline if nothing is accepted', () => {
    expect(acceptChanges({ ...held, engine: 7 }, now, [])).toEqual({ ...held, engine: 7 });
  });

  it('names the current engine once all reclassifications are accepted', () => {
    const older = { ...held, engine: 0 };
    const [reclassified] = changesSince(older, now).filter(({ kind }) => kind === 'reclassified');
    expect(acceptChanges(older, now, reclassified ? [reclassified] : []).engine).toBe(engine);
    const [news] = changesSince(older, now).filter(({ kind }) => kind === 'new-field');
    expect(acceptChanges(older, now, news ? [news] : []).engine).toBe(0);
  });

  it('replaces the id of a vendor that was known only by its host', () => {
    const unnamed = baseline({ 'host:metrics.test': [field()] });
    const named = recording({ acme: [field()] });
    const seen = { ...named, vendors: named.vendors.map((each) => ({ ...each, hosts: ['in.metrics.test'] })) };
    const next = acceptChanges(unnamed, seen, changesSince(unnamed, seen));
    expect(next.vendors).toEqual({ acme: [field()] });
  });
});
