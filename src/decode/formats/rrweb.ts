import { type Format, Recorded } from './format.ts';
import { recordedText } from './masks.ts';

/** Types of events (https://github.com/rrweb-io/rrweb/blob/master/packages/types/src/index.ts, `EventType`). */
const fullSnapshot = 2;
const incrementalSnapshot = 3;
const meta = 4;
const custom = 5;
const plugin = 6;

/** Incremental sources (`IncrementalSource`) with content from the page. */
const mutation = 0;
const mouseMove = 1;
const mouseInteraction = 2;
const scroll = 3;
const viewportResize = 4;
const input = 5;
const touchMove = 6;
const drag = 12;

/** Types of nodes (`NodeType`). */
const textNode = 3;
const cdataNode = 4;

/** Attributes in which pages show text or addresses. */
const textAttributes = ['href', 'src', 'action', 'placeholder', 'title', 'alt', 'aria-label', 'content', 'lang'];

/**
 * Session recordings of rrweb, and of PostHog, Mixpanel, Amplitude, Sentry, Highlight and others that use it: texts of
 * the page, and what was typed, clicked and scrolled. Of each mouse movement, only the first position is read; ids and
 * styles are skipped.
 */
export const rrweb: Format = {
  name: 'rrweb',
  accepts: (value) => isEvent(value) || isNode(field(value, 'node')),
  read(value) {
    if (!isEvent(value)) return nodesRead([field(value, 'node')]);
    const { type, data } = value as { type: number; data: unknown };
    if (type < 0 || type > 6) return null;
    if (Array.isArray(data)) return null;
    // rrweb's packer and PostHog compress `data` into a text, which is then decoded separately.
    if (typeof data !== 'object' || data === null) return typeof data === 'string' && type !== custom ? { data } : {};
    if (type === meta) return { page: pick(data, ['href']), viewport: pick(data, ['width', 'height']) };
    if (type === custom || type === plugin) return { data };
    if (type === fullSnapshot) return nodesRead([field(data, 'node')]);
    if (type === incrementalSnapshot) return changeRead(data);
    return {};
  },
};

const isEvent = (value: object) =>
  'timestamp' in value && 'data' in value && 'type' in value && typeof value.type === 'number';

/** A node without its event, which is what remains if an event's data was compressed separately. */
const isNode = (node: unknown) => typeof field(node, 'type') === 'number' && Array.isArray(field(node, 'childNodes'));

interface Page {
  readonly text: Recorded[];
  readonly input: Recorded[];
  readonly attributes: Record<string, string[]>;
}

function changeRead(data: object): unknown {
  const source = field(data, 'source');
  if (source === input) return { input: typed(field(data, 'text')), ...gestures(data, ['isChecked']) };
  if (source === mouseMove || source === touchMove || source === drag)
    return { positions: gestures(listOf(data, 'positions')[0], ['x', 'y']) };
  if (source === mouseInteraction || source === scroll) return gestures(data, ['x', 'y', 'pointerType']);
  if (source === viewportResize) return { viewport: pick(data, ['width', 'height']) };
  if (source !== mutation) return {};
  const page = nodesRead(listOf(data, 'adds').map((added) => field(added, 'node')));
  for (const text of listOf(data, 'texts')) page.text.push(...shown(field(text, 'value')));
  for (const changed of listOf(data, 'attributes')) takeAttributes(page, field(changed, 'attributes'), '');
  return page;
}

/** Walks nodes without recursion, since recordings can be as deep as their pages. */
function nodesRead(roots: unknown[]): Page {
  const page: Page = { text: [], input: [], attributes: {} };
  const waiting = roots.map((node) => ({ node, inside: '' })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, inside } = next;
    if (typeof node !== 'object' || node === null) continue;
    const type = field(node, 'type');
    const tag = String(field(node, 'tagName') ?? '');
    if (type === textNode || type === cdataNode) takeText(page, node, inside);
    takeAttributes(page, field(node, 'attributes'), tag);
    for (const child of [...listOf(node, 'childNodes')].reverse()) waiting.push({ node: child, inside: tag });
  }
  return page;
}

/** The text of a node. The text of scripts and styles is not shown by the page, so it is skipped. */
function takeText(page: Page, node: object, inside: string): void {
  const content = field(node, 'textContent');
  if (inside === 'textarea') page.input.push(...typed(content));
  else if (!/^(?:style|script|noscript)$/.test(inside) && !field(node, 'isStyle')) page.text.push(...shown(content));
}

function takeAttributes(page: Page, attributes: unknown, tag: string): void {
  if (typeof attributes !== 'object' || attributes === null) return;
  const value = field(attributes, 'value');
  const type = String(field(attributes, 'type') ?? '');
  const isShown =
    /^(?:submit|button|reset|hidden|checkbox|radio)$/.test(type) || /^(?:option|li|button|meter|progress)$/.test(tag);
  if (value !== undefined) {
    if (isShown) page.text.push(...shown(value));
    else page.input.push(...typed(value));
  }
  for (const name of textAttributes) {
    const text = field(attributes, name);
    if (typeof text !== 'string' || text === '') continue;
    if ((name === 'content' && tag !== 'meta') || (name === 'lang' && tag !== 'html')) continue;
    page.attributes[name] ??= [];
    page.attributes[name].push(text);
  }
}

const shown = (value: unknown) => recordedText('text', value);
const typed = (value: unknown) => recordedText('input', value);

/** User actions, under the names that a recorder uses. */
function gestures(object: unknown, names: readonly string[]): Record<string, Recorded> {
  const found: Record<string, Recorded> = {};
  for (const name of names) {
    const value = field(object, name);
    if (typeof value === 'number' || typeof value === 'boolean') found[name] = new Recorded('gesture', String(value));
  }
  return found;
}

function field(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
}

function listOf(object: unknown, name: string): readonly unknown[] {
  const list = field(object, name);
  return Array.isArray(list) ? list : [];
}

function pick(object: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, field(object, name)]));
}
