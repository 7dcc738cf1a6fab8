import { inject } from 'vitest';
import type { BrowserKind } from '../../demo/browsers/executable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserKind;
  }
}

/** The browser that a file's tests are run in: its project provides it. */
export const kind = inject('browser');
