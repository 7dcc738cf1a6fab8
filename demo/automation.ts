import type { Browser, Page } from './browsers/browser.ts';

/** An automation message, such as `{ type: 'report.create' }`. */
interface AutomationMessage {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Sends an automation message from one of the extension's pages. Throws if it is refused. */
export async function sendMessage<Answer>(page: Page, message: AutomationMessage): Promise<Answer> {
  const answer = await page.evaluate((sent: AutomationMessage) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(m: unknown): unknown } }
    >;
    return (browser ?? chrome)?.runtime.sendMessage(sent) as Promise<unknown>;
  }, message);
  const problem = (answer as { error?: { message: string } } | null | undefined)?.error;
  if (problem) throw new Error(`${message.type}: ${problem.message}`);
  return answer as Answer;
}

/** Sends one automation message, from a page that stays open for the next. */
export async function ask<Answer>(browser: Browser, message: AutomationMessage): Promise<Answer> {
  return sendMessage<Answer>(await senderIn(browser), message);
}

/** The parts of a report of any size, as the extension sends them over its port `report`. */
export async function askForParts(browser: Browser): Promise<readonly object[]> {
  const page = await senderIn(browser);
  return page.evaluate(() => {
    interface Port {
      readonly onMessage: { addListener(listener: (part: object) => void): void };
      postMessage(message: object): void;
      disconnect(): void;
    }
    const { browser: firefox, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { connect(info: { name: string }): Port } }
    >;
    const port = (firefox ?? chrome)?.runtime.connect({ name: 'report' });
    if (port === undefined) throw new Error('this is not a page of an extension');
    const parts: object[] = [];
    return new Promise<object[]>((resolve) => {
      port.onMessage.addListener((part) => {
        parts.push(part);
        if (!('end' in part) && !('error' in part)) return port.postMessage({ type: 'next' });
        port.disconnect();
        resolve(parts);
      });
      port.postMessage({ type: 'report.create' });
    });
  });
}

/** Makes the extension record these apps. */
export async function watch(browser: Browser, apps: readonly string[]): Promise<void> {
  await ask(browser, { type: 'settings.update', settings: { watch: { mode: 'listed', apps } } });
}

/** A file of the extension without scripts: opening the popup for each message would take a third of a second. */
const quietPage = 'third-party-notices.txt';

const senders = new WeakMap<Browser, Page>();

/** The page from which messages are sent. It is opened again if the extension was reloaded. */
async function senderIn(browser: Browser): Promise<Page> {
  const known = senders.get(browser);
  if (known !== undefined && (await isOpen(known))) return known;
  const page = await browser.extensionPage(quietPage);
  senders.set(browser, page);
  return page;
}

const isOpen = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => true)
    .then(
      () => true,
      () => false,
    );
