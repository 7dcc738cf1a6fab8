import { visibleText } from '../report/visible-text.ts';
import type { Terminal } from './terminal.ts';

/** Number of bytes between two updates of the progress. */
const step = 8_000_000;

/** Shows how much of a HAR file has been read, if the terminal supports it. A file is read in two passes. */
export interface Progress {
  /** @param bytes bytes read so far, in both passes together */
  show(bytes: number): void;
  /** Removes what was shown. */
  clear(): void;
}

/** Creates the progress of reading a file. */
export function progressOf(name: string, terminal: Pick<Terminal, 'progress' | 'width'>): Progress {
  let next = step;
  return {
    show(bytes) {
      if (bytes < next || terminal.progress === undefined) return;
      next = bytes + step;
      terminal.progress(visibleText(`${name}: ${Math.floor(bytes / 1_000_000)} MB read`).slice(0, terminal.width - 1));
    },
    clear() {
      if (next > step) terminal.progress?.('');
    },
  };
}
