import { groupBy } from '../group-by.ts';
import type { Body, Observation } from '../observe/observation.ts';
import { parsedUrl } from '../parsed-url.ts';
import { entryTree } from './codecs/form.ts';
import { pathParts, urlParameters } from './codecs/url.ts';
import { noEncoding, wrappedIn } from './encodings.ts';
import type { FieldLocation } from './field.ts';
import type { Reading } from './reading.ts';

/**
 * Adds an address: its parameters, and its path and host, under the keys `(path)` and `(host)`. Records an invalid one
 * as undecodable.
 */
export function addUrl(address: string, reading: Reading): void {
  const parsed = parsedUrl(address);
  if (parsed === null) {
    reading.miss('undecodable');
    return;
  }
  const parts = pathParts(parsed.pathname);
  const tree: Map<string, unknown> = urlParameters(parsed, parts);
  tree.set(
    '(path)',
    parts.map(({ name }) => name),
  );
  tree.set('(host)', parsed.hostname);
  reading.addPart(tree, 'url');
}

/** Adds headers, with each cookie as a value of its own. HTTP/2 may carry cookies in several headers (RFC 9113 §8.2.3). */
export function addHeaders(headers: Observation['headers'], reading: Reading): void {
  if (headers.length === 0) return;
  const tree = new Map<string, ReturnType<typeof treeOfHeader>>();
  for (const [name, alike] of groupBy(headers, ([each]) => each)) {
    const values = alike.map(([, value]) => value);
    tree.set(name, treeOfHeader(name, values));
  }
  reading.addPart(tree, 'header');
}

/** @param values of all headers with this name */
function treeOfHeader(name: string, values: readonly string[]) {
  if (name === 'cookie') return cookies(values.join('; '));
  return values.length > 1 ? values : values[0];
}

/** Adds a body. Records why it could not be read, or which part of it the browser left out. */
export function addBody(body: Body, location: FieldLocation, reading: Reading): void {
  if (body.kind === 'unreadable') reading.miss(body.reason);
  // `files`, or `maybe-files` if the form may contain files.
  if ('lacks' in body && body.lacks?.endsWith('files')) reading.miss('file-body');
  if ('lacks' in body && body.lacks === 'rest') reading.miss('too-large');
  if (body.kind === 'bytes') reading.addPart(body.bytes, location);
  if (body.kind === 'form') reading.addPart(entryTree(body.entries), location, wrappedIn(noEncoding, 'form'));
}

/** `name=value` pairs of a Cookie header (RFC 6265 §4.2.1). */
function cookies(header: string): Map<string, string | string[]> {
  const pairs = header.split(/;\s*/).map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    return [name, value] as const;
  });
  return entryTree(pairs);
}
