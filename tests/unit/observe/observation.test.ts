import { expect, test } from 'vitest';
import { isSameObservation, type Observation } from '../../../src/observe/observation.ts';

const observation: Observation = {
  ...{ id: 'o1', at: 1_000, transport: 'http', outcome: 'sent', app: 'https://app.example.com' },
  ...{ page: 'https://app.example.com/', method: 'POST', url: 'https://vendor.example/c', callStack: null, tab: 1 },
  headers: [['x-key', 'k_1']],
  body: { kind: 'unreadable', reason: 'blob-body' },
};

test.each<[string, Partial<Observation>, boolean]>([
  ['nothing', {}, true],
  ['equal headers and an equal body', { headers: [['x-key', 'k_1']], body: { ...observation.body } }, true],
  ['another time', { at: 1_001 }, false],
  ['a member that the other does not have', { times: 3 }, false],
  ['a further header', { headers: [...observation.headers, ['x-tag', 'a']] }, false],
  ['another value of a header', { headers: [['x-key', 'k_2']] }, false],
  ['another reason', { body: { kind: 'unreadable', reason: 'stream-body' } }, false],
])('observations that differ by %s: %j are the same: %s', (_, change, isSame) => {
  const other = { ...observation, ...change };
  expect([isSameObservation(observation, other), isSameObservation(other, observation)]).toEqual([isSame, isSame]);
});
