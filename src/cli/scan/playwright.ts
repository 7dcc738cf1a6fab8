import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { BrowserType } from 'playwright-core';
import { UsageProblem } from '../usage-problem.ts';

/** Packages that contain Playwright's `chromium`. */
const packages = ['playwright-core', 'playwright', '@playwright/test'] as const;

/**
 * Playwright's `chromium` from the user's project, so that its version is that of the project's tests.
 * @throws UsageProblem if the project does not have it
 */
export function chromiumOf(folder: string): BrowserType {
  const load = createRequire(join(resolve(folder), 'package.json'));
  for (const name of packages) {
    const chromium = (unlessMissing(() => load(name)) as Partial<Loaded> | null)?.chromium;
    if (chromium !== undefined) return chromium;
  }
  throw new UsageProblem(
    'outflow scan needs Playwright, which is not installed: npm install --save-dev playwright-core',
  );
}

interface Loaded {
  readonly chromium: BrowserType;
}

function unlessMissing(load: () => unknown): unknown {
  try {
    return load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
