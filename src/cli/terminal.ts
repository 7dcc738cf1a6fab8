/** Where the command line runs, and what it writes to. */
export interface Terminal {
  out(text: string): void;
  error(line: string): void;
  /** Shows a line in place of the one shown before, and nothing for ''. Absent if no one watches. */
  progress?(line: string): void;
  /** Characters in a line. */
  readonly width: number;
  /** Whether standard output shows colours. */
  readonly colors?: boolean;
  /** The environment; nothing if absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder that it runs in; the process's own if absent. */
  readonly folder?: string;
}
