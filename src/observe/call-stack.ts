/** One line of a call stack. */
export interface StackLine {
  /** The line as the browser wrote it. */
  readonly text: string;
  /** The function's name; null for code outside functions. */
  readonly name: string | null;
  /** The position in a script; null if the browser does not give it, or if the script has no web address. */
  readonly source: StackSource | null;
}

/** A position in a script with a web address. */
export interface StackSource {
  readonly url: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
}

/** The lines of a call stack, separated by whose code they are; both lists innermost first. */
export interface StackParts {
  readonly own: readonly StackLine[];
  readonly libraries: readonly StackLine[];
}

/**
 * Separates the app's own lines from those of SDKs, other libraries and the browser.
 *
 * @param app the app's origin
 * @param vendor id of the vendor that received the request: its SDK may be served from the app's host
 * @param isOwnSource whether a line's original source is the app's own; null if it is not known, so that the script's
 * address decides
 */
export function stackParts(
  lines: readonly StackLine[],
  app: string,
  vendor: string,
  isOwnSource: (line: StackLine) => boolean | null = () => null,
): StackParts {
  const isOwn = (line: StackLine) =>
    isOwnSource(line) ?? (line.source !== null && isOwnScript(line.source.url, app, vendor));
  return { own: lines.filter(isOwn), libraries: lines.filter((line) => !isOwn(line)) };
}

function isOwnScript(url: string, app: string, vendor: string): boolean {
  const { hostname, pathname } = new URL(url);
  const host = URL.canParse(app) ? new URL(app).hostname : '';
  const isOwnHost =
    hostname === host || hostname.endsWith(`.${host}`) || (isSubdomain(host) && parentOf(hostname) === parentOf(host));
  return isOwnHost && !/\/(?:node_modules|vendors?)\//.test(pathname) && !isNamedAfter(pathname, vendor);
}

/**
 * Whether a host is below a domain of its owner: `app.example.com`, but neither `example.com` nor `example.co.uk`. Never
 * for an IPv4 address.
 */
const isSubdomain = (host: string): boolean =>
  host.split('.').length > 2 && !/^[\d.]+$/.test(host) && !sharedSuffix.test(parentOf(host));

/** Suffixes below which different owners have names, as far as they are common: the Public Suffix List is too large here. */
const sharedSuffix =
  /^(?:(?:ac|co|com|edu|gob|gov|ne|net|or|org)\.[a-z]{2}|(?:github|gitlab)\.io|(?:pages|workers)\.dev|(?:netlify|vercel|web|firebase)\.app|(?:azurewebsites|cloudfront)\.net|(?:herokuapp|onrender)\.com)$/;
const parentOf = (host: string): string => host.split('.').slice(1).join('.');

/** Whether the name of a script's file contains a vendor's id, apart from hyphens: `/static/posthog-array.js`. */
function isNamedAfter(pathname: string, vendor: string): boolean {
  const file = pathname.slice(pathname.lastIndexOf('/') + 1).toLowerCase();
  return !vendor.startsWith('host:') && file.replaceAll('-', '').includes(vendor.replaceAll('-', ''));
}

/**
 * The lines of a call stack, innermost first, in V8's notation (`at name (url:line:column)`) or SpiderMonkey's
 * (`name@url:line:column`). A line in neither notation is kept as text. V8's first line, the name of the error, is
 * omitted.
 */
export function stackLines(callStack: string): StackLine[] {
  return callStack
    .split('\n')
    .map((line) => line.trim())
    .filter((line, at) => line !== '' && !(at === 0 && /^\w*Error(?:: .*)?$/.test(line)))
    .map(stackLine);
}

const place = /^(.*?):(\d{1,9}):(\d{1,9})$/;

function stackLine(text: string): StackLine {
  const [name, where] = partsOf(text);
  const [, url = '', line = '', column = ''] = place.exec(where) ?? [];
  if (!/^https?:/.test(url) || !URL.canParse(url)) return { text, name: name || null, source: null };
  return { text, name: name || null, source: { url, line: Number(line), column: Number(column) } };
}

function partsOf(text: string): [name: string, where: string] {
  const v8 = /^at (?:(.*?) )?\(?(\S+?)\)?$/.exec(text);
  if (v8) return [v8[1] ?? '', v8[2] ?? ''];
  const at = text.search(/@https?:/);
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}

/** V8's own descriptions of what started a task. A page can choose other descriptions (`console.createTask`). */
const tasks =
  /^(?:Promise\.\w{1,20}|await|async function|queueMicrotask|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|XMLHttpRequest\.send|postMessage)$/;

/**
 * The line of a call stack between the frames of a task and the frames that started it. Contains the description only
 * if V8 chose it: one that a page chose can be data.
 */
export function taskMark(description: string): string {
  return `    -- ${tasks.test(description) ? description : 'task'} --`;
}

/** Whether a line was made by {@link taskMark}. */
export function isTaskMark(line: string): boolean {
  const [, description] = markLine.exec(line) ?? [];
  return description !== undefined && (description === 'task' || tasks.test(description));
}

const markLine = /^\s*-- ([\w. ]{4,40}) --$/;

/** Descriptions in marks between frames of the same task, such as that of an `await`. */
const continuing = /^(?:Promise\.\w+|await|async function|async|queueMicrotask|promise callback)$/;

/**
 * Whether the frames above a line of a call stack ran later, in another task: after a timer, an event or an answer.
 * SpiderMonkey marks the frame itself: `setTimeout handler*name@url`.
 */
export function isOfOtherTask({ text, source }: StackLine): boolean {
  const [, description] = (source === null ? markLine : /^([\w ]+)\*[^@]*@/).exec(text) ?? [];
  return description !== undefined && !continuing.test(description);
}

/**
 * Whether a line does not show the caller of the frames above it: it has no position in a script, or it is a frame that
 * awaited them, or scheduled them in a later task.
 */
export function isAwaiting({ text, source }: StackLine): boolean {
  return source === null || /^(?:at async |(?:[\w ]+)\*[^@]*@)/.test(text);
}
