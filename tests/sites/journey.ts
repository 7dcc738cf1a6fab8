import type { Page } from '../../demo/browsers/browser.ts';
import type { Answer, Received } from '../../demo/sink.ts';

/** What a person does on a site, and what its servers answer. */
export interface Journey {
  /** Where the site is served, such as `https://app.tallybird.io`. */
  readonly origin: string;
  readonly lang: string;
  readonly referrerPolicy?: 'no-referrer-when-downgrade' | 'unsafe-url' | 'same-origin';
  /** The first page of the visit. */
  readonly entry: string;
  /** The page of another site that links to it. */
  readonly from: string;
  walk(page: Page): Promise<void>;
  /** Answers of the site's own API and of third parties that only this site uses; undefined leaves them to others. */
  answer?(request: Received): Answer | undefined;
}

/** An answer in JSON. */
export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** Types key by key into a field, as a person does, and leaves it. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.type(text);
  await page.press('Tab');
}

/** Lets time pass between two things that a person does. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
