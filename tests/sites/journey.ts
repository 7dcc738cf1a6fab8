import type { Page } from '../../demo/browsers/browser.ts';
import type { Answer, Received } from '../../demo/sink.ts';

/** A user's actions on a site, and the responses of its servers. */
export interface Journey {
  /** The site's address, such as `https://app.tallybird.io`. */
  readonly origin: string;
  readonly lang: string;
  readonly referrerPolicy?: 'no-referrer-when-downgrade' | 'unsafe-url' | 'same-origin';
  /** The first page of the visit. */
  readonly entry: string;
  /** The page of another site with a link to it. */
  readonly from: string;
  walk(page: Page): Promise<void>;
  /**
   * Responses of the site's own API, and of third parties that only this site uses. Undefined means the default
   * response.
   */
  answer?(request: Received): Answer | undefined;
}

/** A JSON response. */
export function json(value: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** Types key by key into a field, as a person does, and leaves the field. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector);
  await page.type(text);
  await page.press('Tab');
}

/** Waits between two user actions. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
