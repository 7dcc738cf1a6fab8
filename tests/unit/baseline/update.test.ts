import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/baseline/changes.ts';
import { prunedBaseline, updatedBaseline } from '../../../src/baseline/update.ts';
import { engine } from '../../../src/classify/engine.ts';
import { baseline, field, recording } from './samples.ts';

const held = baseline({ mixpanel: [field(), field({ path: 'old' })], silent: [field()] });
const now = recording({
  mixpanel: [field(), field({ path: 'new' })],
  fresh: [field({ path: 'a' }), field({ path: 'b' })],
});
const pathsOf = (fields: ReadonlyArray<{ readonly path: string }> = []) => fields.map(({ path }) => path);

describe('updatedBaseline', () => {
  it('adds what is new, and keeps what the recording lacks', () => {
    const next = updatedBaseline(held, now, () => true);
    expect(pathsOf(next.vendors.mixpanel)).toEqual(expect.arrayContaining(['old', 'new']));
    expect(Object.keys(next.vendors)).toEqual(['fresh', 'mixpanel', 'silent']);
    expect(changesSince(next, now).map(({ kind }) => kind)).toEqual(['gone', 'vendor-silent']);
  });

  it('adds only the accepted field of a new vendor', () => {
    const next = updatedBaseline(held, now, (_, added) => added?.path === 'a');
    expect(pathsOf(next.vendors.fresh)).toEqual(['a']);
    expect(pathsOf(next.vendors.mixpanel)).not.toContain('new');
  });

  it('adds nothing that is not accepted', () => {
    expect(updatedBaseline(held, now, () => false).vendors).toEqual(held.vendors);
  });

  it('names the current engine, even if nothing has changed', () => {
    const same = recording({ mixpanel: [field()] });
    const older = { ...baseline({ mixpanel: [field()] }), engine: 0 };
    expect(updatedBaseline(older, same, () => true).engine).toBe(engine);
  });
});

it('prunedBaseline removes what the recording lacks, and adds nothing', () => {
  const next = prunedBaseline(held, now);
  expect(Object.keys(next.vendors)).toEqual(['mixpanel']);
  expect(next.vendors.mixpanel).toEqual([field()]);
});
