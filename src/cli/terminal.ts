/** The environment in which the command line runs and to which it writes. */
export interface Terminal {
  out(text: string): void;
  error(line: string): void;
  /** Replaces the previous progress line; `''` removes it. Absent if standard error is not a terminal. */
  progress?(line: string): void;
  /** Width in characters. */
  readonly width: number;
  /** Whether standard output shows colours. */
  readonly colors?: boolean;
  /** The environment variables; none if absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The script of further threads, which calls {@link auditInThread}; without it, everything runs in one thread. */
  readonly threadScript?: URL;
  /** The working folder; the process's own if absent. */
  readonly folder?: string;
}
