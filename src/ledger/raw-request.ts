import type { Body, Observation } from '../observe/observation.ts';
import { toBase64 } from '../observe/wire.ts';
import type { RawRequest } from './rows.ts';

/** Limit: bytes of a body, or characters of a form, that are kept. */
const longestBody = 256 * 1024;

/**
 * A request as it was sent, for display. A parsed form is written like the query of a URL.
 *
 * @param values of the fields that were found in it
 */
export function rawRequest({ url, headers, body }: Observation, values: readonly string[]): RawRequest {
  return { url, headers, body: rawBody(body), values };
}

/**
 * Whether a request contains a text, ignoring case: in its address, a header's value, its body, or a value
 * decoded from these.
 */
export function holdsText({ url, headers, body, values }: RawRequest, text: string): boolean {
  const sought = text.toLowerCase();
  const holds = (each: string) => each.toLowerCase().includes(sought);
  return holds(url) || values.some(holds) || headers.some(([, value]) => holds(value)) || holds(body.text);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function rawBody(body: Body): RawRequest['body'] {
  if (body.kind === 'form') return textBody(formText(body.entries));
  if (body.kind !== 'bytes') return textBody('');
  const bytes = body.bytes.subarray(0, longestBody);
  const cut = bytes.length < body.bytes.length;
  try {
    const decoder = cut ? new TextDecoder('utf-8', { fatal: true }) : utf8;
    return { encoding: 'utf8', text: decoder.decode(bytes, { stream: cut }), cut };
  } catch {
    return { encoding: 'base64', text: toBase64(bytes), cut };
  }
}

function textBody(text: string): RawRequest['body'] {
  return { encoding: 'utf8', text: text.slice(0, longestBody), cut: text.length > longestBody };
}

function formText(entries: Extract<Body, { kind: 'form' }>['entries']): string {
  const texts = entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
  return new URLSearchParams(texts).toString();
}
