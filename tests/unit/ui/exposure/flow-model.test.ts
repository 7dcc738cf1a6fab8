import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../../src/classify/taxonomy.ts';
import { kindsOf } from '../../../../src/ledger/kinds.ts';
import { flowOf, layOut } from '../../../../src/ui/dashboard/screens/exposure/flow-model.ts';
import { app, exposuresOf, type SampleVendor } from '../../../ui/samples.ts';

const held = (vendors: readonly SampleVendor[]) =>
  exposuresOf(vendors).map((each) => ({ ...each, received: { ...each.received, kinds: kindsOf(each.disclosures) } }));

const vendor = (id: string, ...categories: CategoryId[]): SampleVendor => ({
  id,
  fields: categories.map((category) => ({ category, path: category, count: 2 })),
});

const crowd = (count: number) => Array.from({ length: count }, (_, at) => vendor(`v${at}`, 'email', 'device'));

describe('the flow', () => {
  it('leads from the app through groups of kinds to vendors', () => {
    const { nodes, links } = flowOf(held([vendor('a', 'email', 'name', 'device')]), app, 'groups');
    expect(nodes.map(({ id }) => id)).toEqual([`app ${app}`, 'group contact', 'group device', 'vendor a']);
    expect(links.find(({ source, target }) => source === 'group contact' && target === 'vendor a')).toMatchObject({
      kinds: 2,
      times: 4,
      severity: 'medium',
    });
  });

  it('shows single kinds of data if that is chosen', () => {
    const { nodes } = flowOf(held([vendor('a', 'email', 'name')]), app, 'kinds');
    expect(nodes.map(({ id }) => id)).toEqual([`app ${app}`, 'category name', 'category email', 'vendor a']);
  });

  it('has links whose counts add up to those of their nodes', () => {
    const { nodes, links } = flowOf(held([...crowd(30), vendor('x', 'secret', 'name')]), app, 'groups');
    for (const { id, subject, kinds, times } of nodes) {
      const ends = links.filter((link) => (subject.kind === 'app' ? link.source : link.target) === id);
      expect(ends.reduce((sum, link) => sum + link.kinds, 0)).toBe(kinds);
      expect(ends.reduce((sum, link) => sum + link.times, 0)).toBe(times);
    }
  });

  it('distinguishes apps if the fields name their app', () => {
    const [exposure] = held([vendor('a', 'email', 'name')]);
    if (exposure === undefined) throw new Error('no exposure');
    const disclosures = exposure.disclosures.map((each, at) => ({ ...each, app: `https://app${at}.test` }));
    const nodes = flowOf([{ ...exposure, disclosures }], null, 'groups').nodes;
    expect(nodes.filter(({ subject }) => subject.kind === 'app')).toHaveLength(2);
  });

  it('draws the least severe of many vendors as one', () => {
    const { nodes } = flowOf(held(crowd(80)), app, 'groups');
    const further = nodes.at(-1);
    expect(nodes.filter(({ subject }) => subject.kind === 'vendor')).toHaveLength(24);
    expect(further?.subject).toEqual({ kind: 'further', vendors: 56 });
    expect(flowOf(held(crowd(25)), app, 'groups').nodes.some(({ subject }) => subject.kind === 'further')).toBe(false);
  });

  it('leaves out vendors without any kind of data', () => {
    expect(flowOf(held([vendor('a')]), app, 'groups')).toEqual({ nodes: [], links: [] });
    expect(layOut({ nodes: [], links: [] }).nodes).toEqual([]);
  });

  it('is laid out so that names do not overlap', () => {
    const { nodes, height } = layOut(flowOf(held([...crowd(80), vendor('one', 'consent-state')]), app, 'kinds'));
    for (const place of new Set(nodes.map(({ x }) => x))) {
      const column = nodes.filter(({ x }) => x === place);
      const middles = column.map((node) => node.y + node.height / 2).sort((a, b) => a - b);
      for (const [at, middle] of middles.entries()) {
        if (at > 0) expect(middle - (middles[at - 1] ?? 0)).toBeGreaterThan(11);
        expect(middle).toBeLessThan(height);
      }
    }
  });
});
