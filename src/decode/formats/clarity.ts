import { type Format, Recorded } from './format.ts';
import { recordedText } from './masks.ts';

/** Events with content from the page or its user (clarity-js 0.8.70, `types/data.d.ts`). */
const dimension = 1;
const discover = 5;
const mutation = 6;
const click = 8;
const custom = 24;
const input = 27;
const scriptError = 31;
const variable = 34;
const snapshot = 43;

/** Limit: characters of a tag or an attribute that an index refers to. The SDK writes an index for a repeated text. */
const longestNamed = 1_024;

/** Tag of a text node (`Constant.TextTag`), and the notation of a node's size. */
const textTag = '*T';
const size = /^#[\da-z]+\.[\da-z]+$/;

/** Dimensions by number. The others describe products. */
const dimensions: Readonly<Record<number, string>> = {
  0: 'user_agent',
  1: 'page_url',
  2: 'referrer',
  3: 'page_title',
  9: 'language',
  16: 'page_language',
  17: 'document_direction',
  22: 'platform',
  23: 'platform_version',
  24: 'device_brand',
  25: 'device_model',
  26: 'device_pixel_ratio',
  27: 'connection_type',
  30: 'device_family',
  34: 'timezone',
  35: 'timezone_offset',
  36: 'consent',
};

/** Attributes in which pages show text or addresses. */
const textAttributes = /^(href|src|action|placeholder|title|alt|value|aria-label)=(.+)$/s;

/**
 * Microsoft Clarity's uploads: an envelope `e`, analytics events in `a`, playback events in `p`. Each event is a list
 * that begins with its time and its type (https://github.com/microsoft/clarity,
 * `packages/clarity-js/src/data/encode.ts`).
 */
export const clarity: Format = {
  name: 'clarity',
  accepts: (value) => 'e' in value && ('a' in value || 'p' in value) && Array.isArray(value.e) && value.e.length >= 11,
  read(value) {
    const { e: envelope, a = [], p = [] } = value as { e: unknown[]; a?: unknown; p?: unknown };
    const upload: Upload = {
      ...{ text: [], input: [], element_text: [], attributes: {}, errors: [] },
      ...{ dimension: {}, variable: {}, event: [] },
    };
    for (const event of [a, p].flatMap(eventsIn)) take(upload, event);
    const [version, , , , project, user, session] = envelope;
    return { version, project, user_id: user, session_id: session, page_url: envelope[11], ...upload };
  },
};

interface Upload {
  readonly text: Recorded[];
  readonly input: Recorded[];
  readonly element_text: Recorded[];
  readonly attributes: Record<string, string[]>;
  readonly errors: unknown[];
  readonly dimension: Record<string, unknown>;
  readonly variable: Record<string, unknown>;
  readonly event: unknown[];
}

/** Events are a list, or the JSON text of one. */
function eventsIn(part: unknown): unknown[][] {
  const list = typeof part === 'string' ? parsed(part) : part;
  return Array.isArray(list) ? list.filter((event) => Array.isArray(event)) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function take(upload: Upload, event: unknown[]): void {
  const [, kind, ...tokens] = event;
  if (kind === discover || kind === mutation || kind === snapshot) takeNodes(upload, event);
  if (kind === input) upload.input.push(...recordedText('input', tokens[1]));
  if (kind === click) upload.element_text.push(...recordedText('text', tokens[8]));
  if (kind === custom)
    upload.event.push(tokens.length > 1 ? { event_name: tokens[0], value: tokens[1] } : { event_name: tokens[0] });
  if (kind === scriptError) upload.errors.push(tokens[0]);
  if (kind === variable) takePairs(tokens, (name, value) => keep(upload.variable, String(name), value));
  if (kind === dimension)
    takePairs(tokens, (name, value) => keep(upload.dimension, dimensions[Number(name)] ?? `dimension_${name}`, value));
}

function takePairs(tokens: readonly unknown[], each: (name: unknown, value: unknown) => void): void {
  for (let at = 0; at + 1 < tokens.length; at += 2) each(tokens[at], tokens[at + 1]);
}

function keep(into: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * A node consists of numbers (its own id, negative if it was masked; those of its parent and siblings), then texts:
 * tag, size, attributes, and for text nodes the text. A list of numbers refers to earlier texts.
 */
function takeNodes(upload: Upload, event: readonly unknown[]): void {
  let node: string[] = [];
  let isMasked = false;
  let wasNumber = false;
  const finish = () => takeNode(upload, node, isMasked);
  for (const token of event.slice(2)) {
    if (typeof token === 'number') {
      if (!wasNumber) {
        finish();
        node = [];
        isMasked = token < 0;
      }
    } else if (typeof token === 'string') node.push(token);
    else if (Array.isArray(token)) {
      // Each index once, so that a list of indexes cannot multiply a text.
      for (const at of new Set(token)) {
        const text = event[Number(at)];
        if (typeof text === 'string' && text.length <= longestNamed) node.push(text);
      }
    }
    wasNumber = typeof token === 'number';
  }
  finish();
}

function takeNode(upload: Upload, [tag, ...rest]: readonly string[], isMasked: boolean): void {
  const contents = rest.filter((text) => !size.test(text));
  if (tag === textTag) {
    const [text = ''] = contents.slice(-1);
    const read = recordedText('text', text);
    upload.text.push(...(isMasked ? read.map(({ value }) => new Recorded('masked', value)) : read));
    return;
  }
  for (const content of contents) {
    const [, name, value] = textAttributes.exec(content) ?? [];
    if (name === undefined || value === undefined) continue;
    if (name === 'value') upload.input.push(...recordedText('input', value));
    else {
      upload.attributes[name] ??= [];
      upload.attributes[name].push(value);
    }
  }
}
