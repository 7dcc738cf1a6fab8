import { describe, expect, it } from 'vitest';
import { languages, type Message } from '../../ui/messages.ts';

const { en, de } = languages;
const english = Object.entries(en);
const german = Object.entries(de);

/** Messages that are the same in German and in English. */
const alike = new Set([
  ...['Outflow', 'Outflow $VERSION$', 'App', 'Apps', 'Body', 'Host', 'Hosting', 'Name', 'Organisation', 'Religion'],
  'Token',
]);

const withoutPlaceholders = (message: string) => message.replaceAll(/\$\w+\$/g, '');
const isPattern = (message: string) => !/\p{L}/u.test(withoutPlaceholders(message));

/** A message's placeholders and their contents, one per line. */
function placeholdersOf({ placeholders = {} }: Message): string[] {
  return Object.entries(placeholders)
    .map(([name, { content }]) => `${name} ${content}`)
    .sort();
}

/** A message for a count of one may leave out the count. */
function withoutCount(key: string, placeholders: readonly string[]): readonly string[] {
  return key.endsWith('_one') ? placeholders.filter((each) => each !== 'count $1') : placeholders;
}

describe('the messages of every language', () => {
  it('have the same keys, in the same order', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });

  it('have the same placeholders', () => {
    const differing = english.filter(([key, message]) => {
      const [here, there] = [message, de[key] ?? { message: '' }].map(placeholdersOf);
      return String(withoutCount(key, here ?? [])) !== String(withoutCount(key, there ?? []));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.entries(languages))('fill every placeholder that they name: %s', (_, messages) => {
    for (const [key, message] of Object.entries(messages)) {
      const named = [...message.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(new Set(named), key).toEqual(new Set(Object.keys(message.placeholders ?? {})));
    }
  });

  it.each(Object.entries(languages))('have no straight quotes and no superfluous spaces: %s', (_, messages) => {
    const careless = Object.entries(messages).filter(([, { message }]) => /["']| {2}|^\s|\s$/.test(message));
    expect(careless).toEqual([]);
  });
});

describe('the German messages', () => {
  it('are German', () => {
    const untranslated = german.filter(
      ([key, { message }]) => message === en[key]?.message && !alike.has(message) && !isPattern(message),
    );
    expect(untranslated).toEqual([]);
  });

  it('have no English quotes, and balanced quotes', () => {
    const odd = german.filter(([, { message }]) => /[”’‘]/.test(message) || !/^(?:[^„“]|„[^„“]*“)*$/.test(message));
    expect(odd).toEqual([]);
  });

  it('contain no English terms such as “Session”, and no dramatic words such as “gestohlen”', () => {
    // The terms of filters, such as `vendor:`, are the same in every language.
    const others = /(?<!\.)\b(?:Vendor(?!:)|Canary|Policy|Session|Baseline|Tracker|gestohlen|ausspioniert)/i;
    expect(german.filter(([, { message }]) => others.test(withoutPlaceholders(message)))).toEqual([]);
  });
});
