import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { createScriptHosts } from '../../../src/observe/cdp/named-hosts.ts';
import { capturePages } from '../../../src/playwright/capture.ts';
import { browserSession } from '../observe/cdp/browser.ts';

const settings = { app: undefined, asyncStacks: true, scriptHosts: createScriptHosts() };
const pageOf = (isClosed = false) => ({ isClosed: () => isClosed });

/** A context whose sessions are refused as long as a test says so. */
function contextWith(pages: object[], isRefusing: () => boolean) {
  const detached: object[] = [];
  const context = Object.assign(new EventEmitter(), {
    pages: () => pages,
    async newCDPSession(page: object) {
      if (isRefusing()) throw new Error('Not allowed');
      return { ...browserSession(undefined, 'page').session, detach: async () => void detached.push(page) };
    },
  });
  return { context, given: context as unknown as BrowserContext, detached };
}

describe('capturing the pages of a context', () => {
  test('fails clearly if its first page cannot be captured', async () => {
    const { context, given } = contextWith([pageOf()], () => true);
    await expect(capturePages(given, settings)).rejects.toThrow('Outflow cannot capture a page: Not allowed');
    expect(context.listenerCount('page')).toBe(0);
  });

  test('refuses observations if a later page could not be captured, unless it was closed', async () => {
    let isRefusing = false;
    const { context, given, detached } = contextWith([pageOf()], () => isRefusing);
    const capture = await capturePages(given, settings);
    isRefusing = true;
    context.emit('page', pageOf(true));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await capture.observations()).toEqual([]);
    context.emit('page', pageOf());
    await new Promise((resolve) => setTimeout(resolve, 0));
    await expect(capture.observations()).rejects.toThrow('Not allowed');
    await capture.stop();
    expect(detached).toHaveLength(1);
  });

  test('ends with all sessions detached, also those of a page that has just been opened', async () => {
    const pages = [pageOf(), pageOf()];
    const { context, given, detached } = contextWith(pages.slice(0, 1), () => false);
    const capture = await capturePages(given, settings);
    context.emit('page', pages[1]);
    await capture.stop();
    expect(detached).toEqual(pages);
  });
});
