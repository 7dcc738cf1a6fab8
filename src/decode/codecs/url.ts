import { createMemo, longestRemembered } from '../../memo.ts';
import { characterClass } from '../character-classes.ts';
import type { Payload, TextCodec } from './codec.ts';
import { entryTree, formEntries } from './form.ts';
import { percentDecoded } from './percent.ts';

/**
 * The parameters of a URL inside another value: absolute, only a path, or only a query. Their names get a leading `?`
 * (`?#` in the fragment), so that `$current_url?token` shows where it comes from.
 */
export const url: TextCodec = {
  reads: 'text',
  name: 'url',
  order: 12,
  needs: { any: characterClass.equals, length: 4 },
  keepsInput: true,
  accepts: (text) =>
    text.length <= 65_536 && /^(?:(?:https?|wss?):\/\/[^\s?#;]+[?#;]|\/[^\s?#;]*[?;]|\?)[^\s]/.test(text),
  decode: (text) => (text.length > longestRemembered ? read(text) : cachedPayload(text, read)),
};

/** Cached, since addresses of pages repeat in every event. In memory only. */
const cachedPayload = createMemo<string, Payload | null>(512);

function read(text: string): Payload | null {
  const base = /^[/?]/.test(text) ? 'https://relative.invalid' : undefined;
  const parsed = URL.canParse(text, base) ? new URL(text, base) : null;
  if (parsed === null) return null;
  const parameters = [...urlParameters(parsed)].map(([name, value]) => [`?${name}`, value] as const);
  return parameters.length === 0 ? null : { kind: 'tree', tree: new Map(parameters) };
}

/**
 * The parameters of a URL's path, query and fragment. Names in the fragment get a leading `#`.
 * @param parts segments of its path, if they are known
 */
export function urlParameters(
  { pathname, search, hash }: URL,
  parts: readonly PathPart[] = pathname.includes('=') ? pathParts(pathname) : noParts,
): Map<string, string | string[]> {
  const entries = formEntries(search);
  const inPath = parts.flatMap(({ parameters }) => parameters);
  const all = inPath.length === 0 ? entries : [...inPath, ...entries];
  if (hash.includes('=')) {
    const fragment = hash.slice(1).replace(/^[^?]*\?/, '');
    if (fragment.includes('=')) for (const [name, value] of formEntries(fragment)) all.push([`#${name}`, value]);
  }
  return entryTree(all);
}

const noParts: readonly PathPart[] = [];

/** A segment of a path: its name, and the parameters in it. */
export interface PathPart {
  /** Empty if the segment consists of parameters only. */
  readonly name: string;
  readonly parameters: ReadonlyArray<readonly [name: string, value: string]>;
}

const noParameters: PathPart['parameters'] = [];

const pair = /^~?[A-Za-z_$][\w.$~-]{0,63}=(?!=*$)/;

/**
 * The segments of a path with their parameters: `;k=v` (RFC 3986 §3.3; matrix parameters; DoubleClick), `name:k=v&k=v`
 * (Adobe's demdex), `k=v,k=v` and `k=v`.
 */
export function pathParts(pathname: string): PathPart[] {
  return pathname.split('/').filter(Boolean).map(pathPart);
}

function pathPart(part: string): PathPart {
  if (!part.includes('=')) return { name: percentDecoded(part), parameters: noParameters };
  const [, label = '', rest = part] = /^([\w-]{1,32}):(?=[\w.~-]{1,64}=)(.*)$/s.exec(part) ?? [];
  const pieces = rest.split(rest.includes(';') ? ';' : rest.includes('&') ? '&' : ',');
  const [first = '', ...others] = pieces;
  const begins = pair.test(first);
  const isPairs = begins || (rest.includes(';') && others.some((piece) => pair.test(piece)));
  const isList = isPairs && others.every((piece) => rest.includes(';') || pair.test(piece));
  if (!isList) return { name: percentDecoded(part), parameters: [] };
  const name = begins ? label : `${label}${first}`;
  return { name: percentDecoded(name), parameters: (begins ? pieces : others).map(pairIn) };
}

function pairIn(piece: string): readonly [name: string, value: string] {
  const at = piece.indexOf('=');
  return at < 0
    ? [percentDecoded(piece), '']
    : [percentDecoded(piece.slice(0, at)), percentDecoded(piece.slice(at + 1))];
}
