import type { Path } from './path.ts';

/** Where in an observation a field was found. Stable: the words appear in reports. */
export type FieldLocation = 'url' | 'header' | 'body' | 'message';

/** An object or array of a payload: fields that share it belong together. */
export interface Container {
  readonly path: Path;
  readonly above: Container | null;
}

/** What a session recording's own format says of a value in it. */
export type RecordedKind = 'text' | 'input' | 'masked' | 'console' | 'gesture';

/** One value found in an observation, with where it lay and what wrapped it. */
export interface Field {
  readonly location: FieldLocation;
  readonly path: Path;
  readonly within: Container | null;
  readonly value: string;
  /** How the value reads if the escapes in it that are not UTF-8 are latin1; null if there are none. */
  readonly otherReading: string | null;
  /** Codecs passed on the way in, outermost first; empty when plain. */
  readonly encoding: readonly string[];
  /** Set where it is part of a session recording. */
  readonly recorded: RecordedKind | null;
  /** Whether the value is the last key of its path, made at run time. */
  readonly isKey: boolean;
}
