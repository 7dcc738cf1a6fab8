import { describe, expect, it } from 'vitest';
import { isContentScript, isOwnPage } from '../../../src/worker/senders.ts';

const own = { id: 'abc', origin: 'chrome-extension://abc' };
const tab = { id: 1 };

describe('the sender of a message', () => {
  it.each([
    ['the popup', { id: 'abc', url: 'chrome-extension://abc/popup.html' }],
    ['the dashboard in a tab', { id: 'abc', url: 'chrome-extension://abc/dashboard.html#/x', tab }],
  ])('%s is a page of our own, and not a content script', (_, sender) => {
    expect(isOwnPage(sender, own)).toBe(true);
    expect(isContentScript(sender, own)).toBe(false);
  });

  it.each([
    ['a frame of a page', { id: 'abc', url: 'https://app.example/a', tab }],
    ['a frame without an address', { id: 'abc', url: 'about:blank', tab }],
    ['a frame whose address is not given', { id: 'abc', tab }],
    ['a page that looks like ours', { id: 'abc', url: 'https://app.example/chrome-extension://abc/popup.html', tab }],
    ['a host that begins like ours', { id: 'abc', url: 'chrome-extension://abc.evil/popup.html', tab }],
  ])('%s is a content script, and not a page of our own', (_, sender) => {
    expect(isOwnPage(sender, own)).toBe(false);
    expect(isContentScript(sender, own)).toBe(true);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that shows our address', { id: 'other', url: 'chrome-extension://abc/popup.html', tab }],
    ['a website that may message extensions', { url: 'https://app.example/', tab }],
    ['a content script of another extension', { id: 'other', url: 'https://app.example/', tab }],
    ['a sender without members', {}],
    ['no sender', undefined],
  ])('%s is neither a page of our own nor a content script', (_, sender) => {
    expect(isOwnPage(sender, own)).toBe(false);
    expect(isContentScript(sender, own)).toBe(false);
  });
});
