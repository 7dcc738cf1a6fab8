import type { Page } from './browsers/browser.ts';
import { freshResetToken, persona } from './persona.ts';
import { demoApp, type Sink } from './sink.ts';

/** Values that the user typed or was shown, besides those of the persona, to be found in what was sent. */
export interface JourneyValues {
  readonly resetToken: string;
  readonly secretKey: string;
  readonly searchText: string;
  readonly supportSubject: string;
  readonly supportMessage: string;
}

const searchText = 'refund for shipment CF-20931';
const supportSubject = 'Invoice shows the wrong VAT number';
const supportMessage =
  'Our finance lead Tomasz asked why the March invoice went to the old address. Can you resend it?';

/** Milliseconds: longer than any of the SDKs waits before it sends its queue. */
const longerThanQueues = 6000;

/**
 * Uses the demo app as a person would, from the reset link to signing out, and waits until all SDKs have sent their
 * queues.
 */
export async function runJourney(page: Page, sink: Sink): Promise<JourneyValues> {
  const resetToken = freshResetToken();
  await choosePassword(page, sink, resetToken);
  await sink.quiet(500, 5000);
  await signIn(page);
  await search(page);
  const secretKey = await createKey(page);
  await askSupport(page);
  await causeError(page);
  await sink.quiet(longerThanQueues, 30_000);
  await signOut(page);
  await sink.quiet(3000, 20_000);
  return { resetToken, secretKey, searchText, supportSubject, supportMessage };
}

/** The part of the journey in which a key is created, until all SDKs have sent what they queued. */
export async function runKeyJourney(page: Page, sink: Sink): Promise<void> {
  await page.goto(`${demoApp}/`);
  await sink.quiet(500, 5000);
  await signIn(page);
  await createKey(page);
  await sink.quiet(longerThanQueues, 30_000);
}

async function choosePassword(page: Page, sink: Sink, token: string): Promise<void> {
  await page.goto(`${demoApp}/reset?token=${token}`);
  await page.waitFor('#reset');
  // The form leaves the page. Requests that are still connecting then may be reported, but never arrive.
  await sink.quiet(500, 5000);
  await page.fill('#reset-password', persona.password);
  await page.click('#reset button');
}

async function signIn(page: Page): Promise<void> {
  await page.waitFor('#sign-in');
  await page.fill('#sign-in-email', persona.email);
  await page.fill('#sign-in-password', persona.password);
  await page.click('#sign-in button');
  await page.waitFor('#new-key');
}

async function search(page: Page): Promise<void> {
  await page.click('#go-search');
  await page.waitFor('#search');
  await page.fill('#search-text', searchText);
  await page.click('#search button');
  await page.waitFor('#results li');
}

async function createKey(page: Page): Promise<string> {
  await page.click('#go-keys');
  await page.waitFor('#new-key');
  await page.fill('#new-key-name', 'Warehouse gateway');
  await page.click('#new-key button');
  await page.waitFor('#secret-key');
  return page.evaluate(() => document.querySelector('#secret-key')?.textContent ?? '');
}

async function askSupport(page: Page): Promise<void> {
  await page.click('#go-support');
  await page.waitFor('#support');
  await page.fill('#support-subject', supportSubject);
  await page.fill('#support-message', supportMessage);
  await page.click('#support button');
}

async function causeError(page: Page): Promise<void> {
  await page.click('#go-keys');
  await page.waitFor('#invoice');
  await page.click('#invoice');
}

async function signOut(page: Page): Promise<void> {
  await page.click('#sign-out');
  await page.waitFor('a[href="/"]');
}
