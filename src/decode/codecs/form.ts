import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { percentDecoded } from './percent.ts';

/** The name and `=` of a pair in forms and query strings. */
const named = /^\??[\w.$%+[\]()@:~*-]{1,256}=/;
/** The same, for a pair alone: without most characters that occur in selectors, and brackets only after a name. */
const plainlyNamed = /^\??[\w.$%+-]{1,256}(?:\[[\w.$%+-]{0,64}\])*=/;

/** Limit: characters of a pair that are searched for its name and `=`. */
const nameWindow = 260;

/** `application/x-www-form-urlencoded` (WHATWG URL §5.1) with at least one value. */
export const form: TextCodec = {
  reads: 'text',
  name: 'form',
  order: 16,
  needs: { any: characterClass.equals, length: 3 },
  accepts: (text) => /=[^=&\s]/.test(text) && isForm(text.trim()),
  decode: (text) => ({ kind: 'tree', tree: entryTree(formEntries(text.trim())) }),
};

/**
 * Whether a text is a form: pairs joined by `&`, without blanks. After the first pair, parts without `=` are accepted,
 * too. A single pair is a form, except selectors such as `input[name=email]`. Checked in parts, since one pattern for
 * megabytes of text would overflow the browser's stack.
 */
export function isForm(text: string): boolean {
  if (/\s/.test(text)) return false;
  const [first = '', ...others] = text.split('&');
  const begins = (others.length > 0 ? named : plainlyNamed).test(first.slice(0, nameWindow));
  return begins && others.every((pair) => named.test(pair.slice(0, nameWindow)) || !pair.includes('='));
}

/** Key of a value without a name, such as that of the query `?42`. */
const nameless = '(query)';

/** The entries of a form or a query, in order. Escapes of bytes that are not UTF-8 are kept. */
export function formEntries(text: string): Array<readonly [name: string, value: string]> {
  const entries: Array<readonly [name: string, value: string]> = [];
  let equals = text.indexOf('=');
  for (let at = text.startsWith('?') ? 1 : 0; at < text.length; ) {
    const next = text.indexOf('&', at);
    const end = next < 0 ? text.length : next;
    if (end > at) {
      if (equals >= 0 && equals < at) equals = text.indexOf('=', at);
      const isNamed = equals >= 0 && equals < end;
      const value = decoded(text.slice(isNamed ? equals + 1 : at, end));
      entries.push([isNamed ? decoded(text.slice(at, equals)) : nameless, value]);
    }
    at = end + 1;
  }
  return entries;
}

function decoded(text: string): string {
  return percentDecoded(text.includes('+') ? withBlanks(text) : text);
}

/** An e-mail address with a tag, and nothing else. */
const taggedAddress = /^[\w.-]+\+[\w.-]+(?:@|%40)[\w.-]+$/i;

/**
 * A single `+` in an address whose `@` was not encoded, or before a telephone number. A form would have encoded it as
 * `%2B`.
 */
const literalPlus = /^(?:[^+]*[\w.-])?\+(?=[\w.-]{1,64}@[\w-]+\.[^+]*$)|^\+(?=\d{2})/;

/** Base64 whose special characters were not encoded either. */
const base64 = /^[A-Za-z0-9+/]{12,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$|^(?=[^/]*\/)(?=.*\d)[A-Za-z0-9+/]{24,}$/;

/**
 * Replaces `+` by a blank, as forms mean it. In text that was evidently not form-encoded, such as base64, it is a plus
 * sign and stays.
 */
function withBlanks(text: string): string {
  if (taggedAddress.test(text) || base64.test(text)) return text;
  return text.replace(literalPlus, (before) => `${before.slice(0, -1)}%2B`).replaceAll('+', ' ');
}

/** Entries as a tree: a name that occurs once holds its value, a repeated name the array of its values. */
export function entryTree<Value>(
  entries: Iterable<readonly [name: string, value: Value]>,
): Map<string, Value | Value[]> {
  const tree = new Map<string, Value | Value[]>();
  for (const [name, value] of entries) {
    const known = tree.get(name);
    if (known === undefined) tree.set(name, value);
    else if (Array.isArray(known)) known.push(value);
    else tree.set(name, [known, value]);
  }
  return tree;
}
