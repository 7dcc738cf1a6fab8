import type { Container, FieldLocation } from './field.ts';
import type { Path } from './path.ts';

/** Something to be read, with its place and its wrappings so far. */
export interface Task {
  readonly value: unknown;
  readonly location: FieldLocation;
  readonly path: Path;
  readonly within: Container | null;
  readonly encoding: readonly string[];
  /** Number of objects and arrays around it, in all wrappings. */
  readonly depth: number;
}
