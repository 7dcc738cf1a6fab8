import { maskScript } from '../masking/stack.ts';
import { isAwaiting, isOfOtherTask, type StackLine, stackLines } from '../observe/call-stack.ts';
import { webOrigin } from '../observe/source-page.ts';
import type { Trace, TracedPlace } from './script-maps.ts';
import { type SourceFolders, sourceFile } from './source-file.ts';
import type { SourceLine } from './source-line.ts';

export interface OwnFrameOptions {
  readonly trace: Trace;
  readonly folders: SourceFolders;
  /** Whether a script is a vendor's, by its address. */
  readonly isVendorScript: (url: string) => boolean;
}

/** Finds the first line of the app's own code in a call stack, innermost first; null if there is none. */
export type FindOwnFrame = (callStack: string, app: string) => SourceLine | null;

/** Returns a function that finds own frames. It caches results, since requests from the same place have the same stack. */
export function ownFrames(options: OwnFrameOptions): FindOwnFrame {
  // By app, then by stack: a key made of both would be a new, long text for each field of a request.
  const known = new Map<string, Map<string, SourceLine | null>>();
  return (callStack, app) => {
    const ofApp = known.get(app) ?? new Map<string, SourceLine | null>();
    known.set(app, ofApp);
    let found = ofApp.get(callStack);
    if (found === undefined) {
      found = ownFrame(callStack, app, options);
      ofApp.set(callStack, found);
    }
    return found;
  };
}

function ownFrame(callStack: string, app: string, options: OwnFrameOptions): SourceLine | null {
  const frames = stackLines(callStack).map((line) => ({ line, traced: tracedIn(line, options.trace) }));
  const at = frames.findIndex(({ line, traced }) => fileOf(line, traced, app, options) !== null);
  const found = frames[at];
  if (found === undefined || found.line.source === null) return null;
  const { line, traced } = found;
  const { source } = found.line;
  const file = fileOf(line, traced, app, options) as string;
  const isFlush = frames.slice(0, at + 1).some((frame) => isOfOtherTask(frame.line));
  return {
    file,
    line: traced?.line ?? source.line,
    column: traced?.column ?? source.column,
    function: nameOf(line, traced ?? null, frames[at + 1]),
    ...(isFlush && { flush: true as const }),
  };
}

interface Frame {
  readonly line: StackLine;
  /** The original position, as {@link Trace} returns it; undefined for a line without a position. */
  readonly traced: TracedPlace | null | undefined;
}

const tracedIn = ({ source }: StackLine, trace: Trace): Frame['traced'] =>
  source === null ? undefined : trace(source);

/**
 * The app's own file that contains a frame: its path in the repository or, without a map, the script's masked address;
 * null if it is not the app's.
 */
function fileOf(
  { source }: StackLine,
  traced: Frame['traced'],
  app: string,
  { folders, isVendorScript }: OwnFrameOptions,
): string | null {
  if (source === null || traced === null) return null;
  if (traced !== undefined) return traced.isIgnored ? null : sourceFile(traced.source, traced.map, folders);
  if (webOrigin(source.url) !== app || isVendorScript(source.url)) return null;
  const { pathname } = new URL(source.url);
  return /\/(?:node_modules|@vite|@id)\//.test(pathname) ? null : maskScript(source.url, []);
}

/**
 * A function's own name; null if it is not known. In a minified script, only the caller has it: the map contains the
 * identifier at the call. Names of one or two characters come from the minifier.
 */
function nameOf({ name }: StackLine, traced: TracedPlace | null, caller: Frame | undefined): string | null {
  const shown =
    name === null ? null : (/^(?:async |new )*(?:.*\.)?([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(name)?.[1] ?? null);
  if (traced === null) return shown;
  const called = caller === undefined || isAwaiting(caller.line) ? null : (caller.traced?.name ?? null);
  return called ?? (shown !== null && shown.length > 2 ? shown : null);
}
