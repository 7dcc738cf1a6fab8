import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** The input of a command, and how it shows messages. */
export interface Job {
  readonly command: string;
  /** Its positional arguments: paths that can be opened, and web addresses. */
  readonly files: readonly string[];
  readonly settings: Settings;
  /** Outflow's version. */
  readonly version: string;
  readonly terminal: Terminal;
  /** Shows an error as one line on standard error. */
  showError(message: string): void;
  /** Shows an informative message on standard error, unless `--quiet` was given. */
  showNote(message: string): void;
}
