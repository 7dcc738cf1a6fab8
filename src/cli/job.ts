import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What a command has to do, and how it speaks. */
export interface Job {
  readonly command: string;
  readonly files: readonly string[];
  readonly settings: Settings;
  /** The tool's version. */
  readonly version: string;
  readonly terminal: Terminal;
  /** Says what went wrong, in one line on standard error. */
  say(message: string): void;
  /** Says what is good to know, unless `--quiet` was given. */
  note(message: string): void;
}
