import type { Browser, Page } from './browsers/browser.ts';

/** An automation message, such as `{ type: 'report.create' }`. */
export interface AutomationMessage {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Sends an automation message from one of the extension's pages; a refusal is thrown. */
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

/** Sends one automation message, from a page opened for it. */
export async function ask<Answer>(browser: Browser, message: AutomationMessage): Promise<Answer> {
  const page = await browser.extensionPage('popup.html');
  try {
    return await sendMessage<Answer>(page, message);
  } finally {
    await page.close();
  }
}

/** Has the extension record these apps. */
export async function watch(browser: Browser, apps: readonly string[]): Promise<void> {
  await ask(browser, { type: 'settings.update', settings: { watch: { mode: 'listed', apps } } });
}
