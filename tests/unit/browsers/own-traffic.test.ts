import { expect, test } from 'vitest';
import { assertNoRequests, requestsInNetLog } from '../../../demo/browsers/own-traffic.ts';

const own = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const event = (initiator: string, url: string) =>
  `{"params":{"initiator":"${initiator}","load_flags":0,"method":"GET","url":"${url}"},"phase":1,"source":{"id":7,"start_time":"1","type":1},"time":"2","type":108},`;
const found = (...lines: string[]) =>
  requestsInNetLog(
    (async function* () {
      yield* lines;
    })(),
    own,
  );

test('a request of the extension is found among those of pages', async () => {
  const lines = [
    '{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":108}},',
    '"events": [',
    event('https://app.example', 'https://vendor.example/c'),
    event('not an origin', 'https://app.example/'),
    event(own, 'https://collector.example/c'),
    event(own, 'wss://collector.example/s'),
    event(own, `${own}/popup.html`),
    '{"params":{"host":"collector.example"},"phase":0,"type":3}]}',
  ];
  expect(await found(...lines)).toEqual(['https://collector.example/c', 'wss://collector.example/s']);
});

test('a request of another extension is ignored', async () => {
  expect(await found(event('chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba', 'https://a.example/'))).toEqual([]);
});

test('a truncated line is skipped', async () => {
  expect(await found(event(own, 'https://a.example/').slice(0, -20))).toEqual([]);
});

test('an error names the requests of the extension; without requests there is no error', () => {
  expect(() => assertNoRequests([])).not.toThrow();
  expect(() => assertNoRequests(['https://a.example/'])).toThrow('https://a.example/');
});
