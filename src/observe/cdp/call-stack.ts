import { taskMark } from '../call-stack.ts';
import type { CallFrame, StackTrace } from './events.ts';

/** Limit: lines of a stack. Stacks of pages are far shorter, including their parents. */
const mostLines = 100;

/**
 * A call stack as V8 writes it, innermost first: `at name (address:line:column)`, counted from 1. Frames without an
 * address are omitted. The frames of earlier tasks follow, marked `async`, each task below a line that says how it
 * started the next one: `-- setTimeout --`. Null if no frame has an address.
 */
export function stackText(stack: StackTrace | undefined): string | null {
  const lines: string[] = [];
  for (let part = stack, isAsync = false; part !== undefined; part = part.parent, isAsync = true) {
    if (isAsync && lines.length > 0 && part.description !== undefined) lines.push(taskMark(part.description));
    for (const frame of part.callFrames) {
      if (lines.length >= mostLines) return firstLines(lines);
      if (frame.url !== '') lines.push(frameText(frame, isAsync));
    }
  }
  return lines.length === 0 ? null : firstLines(lines);
}

const firstLines = (lines: readonly string[]) => lines.slice(0, mostLines).join('\n');

function frameText({ functionName, url, lineNumber, columnNumber }: CallFrame, isAsync: boolean): string {
  const place = `${url}:${lineNumber + 1}:${columnNumber + 1}`;
  if (!isAsync && functionName === '') return `    at ${place}`;
  return `    at ${isAsync ? 'async ' : ''}${functionName || '<anonymous>'} (${place})`;
}
