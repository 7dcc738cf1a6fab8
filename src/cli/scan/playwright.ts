import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserType } from 'playwright-core';
import { UsageProblem } from '../usage-problem.ts';

/** Packages that contain Playwright's `chromium`. */
const packages = ['playwright-core', 'playwright', '@playwright/test'] as const;

/**
 * Playwright's `chromium` from the user's project, so that its version is that of the project's tests.
 * @throws UsageProblem if the project does not have it
 */
export async function chromiumOf(folder: string): Promise<BrowserType> {
  const { resolve: resolveFrom } = createRequire(join(resolve(folder), 'package.json'));
  for (const name of packages) {
    const path = unlessMissing(() => resolveFrom(name));
    if (path === null) continue;
    const loaded = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Partial<Loaded> & {
      readonly default?: Partial<Loaded>;
    };
    const chromium = loaded.chromium ?? loaded.default?.chromium;
    if (chromium !== undefined) return chromium;
  }
  throw new UsageProblem(
    'outflow scan needs Playwright, which is not installed: npm install --save-dev playwright-core',
  );
}

interface Loaded {
  readonly chromium: BrowserType;
}

function unlessMissing(find: () => string): string | null {
  try {
    return find();
  } catch {
    return null;
  }
}
