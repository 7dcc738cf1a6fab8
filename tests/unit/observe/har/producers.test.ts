import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHar } from '../../../../src/observe/har/har.ts';

const folder = 'tests/cases/producers';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.har'));

/** The text as a producer without fetch metadata would have written it. */
function withoutHints(text: string): string {
  const har = JSON.parse(text.replace(/^\ufeff/, ''));
  for (const entry of har.log.entries) {
    entry.request.headers = entry.request.headers.filter(({ name }: { name: string }) => !/^sec-fetch-/i.test(name));
    if (entry._resourceType !== 'websocket') delete entry._resourceType;
  }
  return JSON.stringify(har);
}

const sources = (text: string) => readHar(text).observations.map(({ app, page, url }) => ({ app, page, url }));

test('there are samples of producers', () => expect(files.length).toBeGreaterThan(12));

test.each(files)('%s has the same pages without fetch metadata', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(sources(withoutHints(text))).toEqual(sources(text));
});

test.each(files)('%s has the same pages without a title', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const untitled = text.replaceAll(/"title": ?"[^"]*"/g, '"title":null').replaceAll(/"_URL": ?"[^"]*"/g, '"_URL":null');
  expect(sources(untitled)).toEqual(sources(text));
});
