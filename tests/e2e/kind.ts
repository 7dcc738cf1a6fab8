import { inject } from 'vitest';
import type { BrowserKind } from '../../demo/browsers/executable.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserKind;
  }
}

/** The browser in which the tests of this project run. */
export const kind = inject('browser');
