/** One line of a call stack. */
export interface StackLine {
  /** The line as the browser wrote it. */
  readonly text: string;
  /** The function's name; null for code outside functions. */
  readonly name: string | null;
  /** The position in a script; null if the browser does not give it, or if the script has no web address. */
  readonly source: StackSource | null;
}

export interface StackSource {
  readonly url: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * The lines of a call stack, innermost first, as V8 (`at name (url:line:column)`) or SpiderMonkey (`name@url:line:column`)
 * write them. A line that is neither stays a text.
 */
export function stackLines(callStack: string): StackLine[] {
  return callStack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
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

/** What engines call the begin of a task, as V8 describes it. A page names others itself (`console.createTask`). */
const tasks =
  /^(?:Promise\.\w{1,20}|await|async function|queueMicrotask|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|XMLHttpRequest\.send|postMessage)$/;

/** The line of a call stack between the frames of a task and those that began it. */
export function taskMark(description: string): string {
  return `    -- ${tasks.test(description) ? description : 'task'} --`;
}

/** Whether a line is such a mark. */
export function isTaskMark(line: string): boolean {
  const [, description] = markLine.exec(line) ?? [];
  return description !== undefined && (description === 'task' || tasks.test(description));
}

const markLine = /^\s*-- ([\w. ]{4,40}) --$/;

/** Continue the same piece of work: the caller awaits it. */
const continuing = /^(?:Promise\.\w+|await|async function|async|queueMicrotask|promise callback)$/;

/**
 * Whether what stands above a line of a call stack ran later, in another task: after a timer, an event or an answer.
 * SpiderMonkey marks the frame itself: `setTimeout handler*name@url`.
 */
export function isOfOtherTask({ text, source }: StackLine): boolean {
  const [, description] = (source === null ? markLine : /^([\w ]+)\*[^@]*@/).exec(text) ?? [];
  return description !== undefined && !continuing.test(description);
}

/** Whether a line is not a frame, or is a frame that awaited the frames above it. */
export function isAwaiting({ text, source }: StackLine): boolean {
  return source === null || /^(?:at async |(?:[\w ]+)\*[^@]*@)/.test(text);
}
