import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/observe/observation.ts';
import type { NotedCall } from '../../../src/source-lines/calls-in-page.ts';
import { betterSource } from '../../../src/source-lines/source-line.ts';
import { sourcesBy, withSources } from '../../../src/source-lines/sources.ts';

const observation = { at: 1_000, app: 'https://app.example.com', callStack: 'sent:9' } as Observation;
const find = (stack: string) => {
  const [file = '', line] = stack.split(':');
  return line === undefined ? null : { file, line: Number(line), column: 1, function: null };
};
const call = (stack: string, more: Partial<NotedCall> = {}): NotedCall => ({
  ...{ vendors: ['mixpanel'], events: ['Saved'], keys: [], stack, at: 500, ...more },
});
const field = (path: string, events: readonly string[] = ['Saved']) => ({ vendor: 'mixpanel', path, events });
const lineOf = (calls: readonly NotedCall[], sent = field('data[].properties.plan'), isBatch = false) =>
  sourcesBy(find, calls)(observation, sent, isBatch);

describe('the source of a field', () => {
  test('is the line that sent the request, if no call was noted', () => {
    expect(lineOf([])).toMatchObject({ file: 'sent', line: 9 });
    expect(lineOf([])).not.toHaveProperty('flush');
  });

  test('is the line of the flush, if the request carries several events', () => {
    expect(lineOf([], field('x'), true)).toMatchObject({ file: 'sent', flush: true });
  });

  test('is the latest earlier call with its event, and with its key if a call has it', () => {
    const calls = [call('a:1', { keys: ['plan'] }), call('b:2'), call('c:3', { at: 2_000, keys: ['plan'] })];
    expect(lineOf(calls, undefined, true)).toEqual({ file: 'a', line: 1, column: 1, function: null });
    expect(lineOf(calls, field('data[].properties.time'))).toMatchObject({ file: 'b' });
  });

  test('is not a call of another event or vendor, or one without a line', () => {
    const calls = [call('a:1', { events: ['Other'] }), call('b:2', { vendors: ['posthog'] }), call('nothing')];
    expect(lineOf(calls)).toMatchObject({ file: 'sent' });
  });

  test('is given to each field of an observation', () => {
    const rows = withSources([field('a'), field('b', ['Opened'])], observation, sourcesBy(find));
    expect(rows.map(({ source }) => source?.flush)).toEqual([true, true]);
    const stackless = withSources([field('a')], { ...observation, callStack: null }, sourcesBy(find));
    expect(stackless[0]).not.toHaveProperty('source');
  });

  test('is a call rather than a flush, and otherwise the first file in alphabetical order', () => {
    const at = (file: string, flush?: true) => ({ file, line: 1, column: 1, function: null, ...(flush && { flush }) });
    expect(betterSource(at('a', true), at('b'))).toEqual(at('b'));
    expect(betterSource(at('b'), at('a'))).toEqual(at('a'));
    expect(betterSource(undefined, at('a'))).toEqual(at('a'));
  });
});
