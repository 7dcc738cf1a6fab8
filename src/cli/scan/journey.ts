import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { UsageProblem } from '../usage-problem.ts';

/** The argument of a journey. */
export interface JourneyParts {
  readonly page: Page;
  readonly context: BrowserContext;
  /**
   * Names what the journey has reached: if it fails later, the error says after which step. Saves a screenshot beside
   * the report, if the report is written to a file.
   */
  readonly step: (name: string) => Promise<void>;
}

/** Operates the app in a browser, as a user would. */
export type Journey = (parts: JourneyParts) => Promise<void> | void;

/** The journey that opens a single page. */
export function visit(url: string): Journey {
  return async ({ page, step }) => {
    await page.goto(url);
    await step('loaded');
  };
}

/**
 * The journey in a file: the function that is its default export.
 * @throws UsageProblem if the file cannot be loaded, or has no such export
 */
export async function journeyIn(file: string): Promise<Journey> {
  const path = resolve(file);
  if (!existsSync(path)) throw new UsageProblem(`${file} cannot be read: there is no such file`);
  const module = await loaded(file, path);
  const { default: journey } = module;
  // A CommonJS module compiled from TypeScript has its default export inside another one.
  const found = isJourney(journey) ? journey : (journey as { readonly default?: unknown } | undefined)?.default;
  if (isJourney(found)) return found;
  throw new UsageProblem(`${file} must export a function by default: export default async ({ page, step }) => { … }`);
}

async function loaded(file: string, path: string): Promise<{ readonly default?: unknown }> {
  try {
    return await import(/* @vite-ignore */ pathToFileURL(path).href);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageProblem(
        `${file}: Node ${process.versions.node} does not run TypeScript; use Node 22.18 or later, or .mjs`,
      );
    }
    throw new UsageProblem(`${file} cannot be loaded: ${String(message ?? error).split('\n')[0]}`);
  }
}

function isJourney(value: unknown): value is Journey {
  return typeof value === 'function';
}
