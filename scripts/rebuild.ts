import { watch } from 'node:fs';
import { join } from 'node:path';

/** Folders with the extension's sources. */
const sources = ['src', 'entrypoints', 'public'];

/** Milliseconds without a change before a build starts, since editors save a file in several steps. */
const quiet = 300;

/** Calls the listener when a file of the extension's sources has changed. Returns a function that stops listening. */
export function onSourceChange(root: string, onChange: () => void): () => void {
  let due: NodeJS.Timeout | undefined;
  const watchers = sources.map((folder) =>
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(due);
      due = setTimeout(onChange, quiet);
    }),
  );
  return () => {
    clearTimeout(due);
    for (const watcher of watchers) watcher.close();
  };
}

/**
 * Returns a function that runs work, one run at a time. Calls during a run lead to one more run after it.
 *
 * @param work must not reject
 */
export function runOneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let isDue = false;
  const run = async () => {
    running = true;
    while (isDue) {
      isDue = false;
      await work();
    }
    running = false;
  };
  return () => {
    isDue = true;
    if (!running) void run();
  };
}
