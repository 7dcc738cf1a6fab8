import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categoryIds } from '../../../src/classify/taxonomy.ts';
import { type Label, labelsOf } from '../../sdks/label.ts';
import { organisation, user } from '../../sdks/persona.ts';
import type { Recording } from '../../sdks/recording.ts';
import { leavesOf } from '../../sdks/unwrap.ts';

const folder = 'tests/sdks';
const read = <Value>(path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Value;
const namesIn = (path: string) => readdirSync(`${folder}/${path}`).map((name) => name.replace(/\.\w+$/, ''));
const sdks = namesIn('recorded');

test('every run is recorded and labelled', () => {
  expect(sdks.length).toBeGreaterThanOrEqual(45);
  expect(sdks).toEqual(namesIn('runs'));
  expect(sdks).toEqual(namesIn('labels'));
});

describe.each(sdks)('%s', (sdk) => {
  const recording = read<Recording>(`recorded/${sdk}.json`);
  const labels = read<Label[]>(`labels/${sdk}.json`);

  test('sent something, within limits', () => {
    const sent = [...recording.requests, ...(recording.messages ?? [])];
    expect(sent.length).toBeGreaterThan(0);
    expect(recording.requests.length).toBeLessThanOrEqual(15);
    expect(JSON.stringify(recording).length).toBeLessThan(200_000);
  });

  test('the labels are those that the rules give, with known categories', () => {
    expect(labels).toEqual(labelsOf(recording));
    for (const { category, also = [] } of labels)
      expect(categoryIds).toEqual(expect.arrayContaining([category, ...also]));
  });

  test('the recording has a detail of the user, unless the SDK sends none', () => {
    if (sdk === 'configcat' || sdk === 'avo-inspector') return;
    const facts: string[] = [user.id, user.email, user.name, organisation.id, organisation.plan];
    expect(leavesOf(recording).some(({ value }) => facts.some((fact) => value.includes(fact)))).toBe(true);
  });
});
