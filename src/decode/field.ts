import type { Path } from './path.ts';

/** Where a field was found in an observation. Stable, since reports contain these words. */
export type FieldLocation = 'url' | 'header' | 'body' | 'message';

/** An object or array of a payload. Fields in the same container belong together. */
export interface Container {
  readonly path: Path;
  readonly above: Container | null;
}

/** The kind of a value in a replay, according to the replay's format. */
export type RecordedKind = 'text' | 'input' | 'masked' | 'console' | 'gesture';

/** One value found in an observation, with its place and its wrappings. */
export interface Field {
  readonly location: FieldLocation;
  readonly path: Path;
  /** The innermost object or array that contains it; null at the top. */
  readonly within: Container | null;
  readonly value: string;
  /** The value, if escapes in it that are not UTF-8 are decoded as Latin-1; null if it has no such escapes. */
  readonly otherReading: string | null;
  /** The codecs that decoded it, outermost first; empty if it was not wrapped. */
  readonly encoding: readonly string[];
  /** The kind of the value if it is part of a replay; otherwise null. */
  readonly recorded: RecordedKind | null;
  /** Whether the value is the last key of its path, which was generated at run time. */
  readonly isKey: boolean;
}
