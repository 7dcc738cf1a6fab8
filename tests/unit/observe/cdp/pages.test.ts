import { describe, expect, test } from 'vitest';
import { createPages, type Target } from '../../../../src/observe/cdp/pages.ts';

const app = 'https://app.fernhill.example';
const target = (targetId: string, type = 'page', parent: Target | null = null, more: object = {}): Target => ({
  info: { targetId, type, url: '', ...more },
  parent,
});
const page = target('T');
const opened = (url = `${app}/keys`, stated?: string) => {
  const pages = createPages(stated);
  pages.navigated(page, { frame: { id: 'T', url } });
  return pages;
};
const script = { initiator: { type: 'script' }, type: 'Fetch' } as const;
const navigation = { initiator: { type: 'other' }, type: 'Document', frameId: 'T' } as const;

describe('the page of a request', () => {
  test('is the document that sent it', () => {
    expect(opened().placeOf(page, { ...script, frameId: 'T', documentURL: `${app}/keys` })).toEqual({
      app,
      page: `${app}/keys`,
    });
  });
  test('follows an address that the document changed itself', () => {
    const pages = opened();
    pages.moved(page, 'T', `${app}/search?q=ada`);
    expect(pages.placeOf(page, { ...script, frameId: 'T', documentURL: `${app}/keys` })?.page).toBe(
      `${app}/search?q=ada`,
    );
  });
  test('is the previous document, for a beacon that is reported after the next document was loaded', () => {
    const pages = opened('https://elsewhere.test/');
    expect(pages.placeOf(page, { ...script, frameId: 'T', documentURL: `${app}/keys` })?.app).toBe(app);
  });
  test('is the top-level page, for frames, frames of other processes and workers', () => {
    const pages = opened();
    const frame = target('F', 'iframe', page);
    const worker = target('W', 'worker', frame);
    const inFrame = { ...script, frameId: 'F', documentURL: 'https://widget.test/' };
    for (const from of [page, frame, worker])
      expect(pages.placeOf(from, inFrame)).toEqual({ app, page: `${app}/keys` });
  });
  test('is the opener, for the first document of a window', () => {
    const pages = opened();
    const popup = target('P', 'page', null, { openerId: 'T' });
    const first = { ...navigation, frameId: 'P', documentURL: 'https://pay.test/?email=ada' };
    expect(pages.placeOf(popup, first)?.app).toBe(app);
    pages.navigated(popup, { frame: { id: 'P', url: 'https://pay.test/?email=ada' } });
    expect(pages.placeOf(popup, first)).toBeNull();
    expect(pages.placeOf(popup, { ...script, frameId: 'P', documentURL: 'https://pay.test/' })?.app).toBe(
      'https://pay.test',
    );
  });
  test('is null for an address that the user typed, and the page for a link, a form or a script', () => {
    const pages = opened();
    const to = { ...navigation, documentURL: 'https://elsewhere.test/?email=ada' };
    expect(pages.placeOf(page, to)).toBeNull();
    expect(pages.placeOf(page, { ...to, initiator: { type: 'script' } })?.app).toBe(app);
    pages.requested('T');
    expect(pages.placeOf(page, to)).toEqual({ app, page: `${app}/keys` });
  });
  test('is the origin of its script, for a shared worker', () => {
    const shared = target('S', 'shared_worker', null, { url: `${app}/shared.js` });
    expect(opened().placeOf(shared, { ...script, documentURL: `${app}/shared.js` })).toEqual({ app, page: `${app}/` });
  });
  test('is the origin of the Blob, for a shared worker of a Blob; the newest page, if any, for one of a data address', () => {
    const ofBlob = target('S', 'shared_worker', null, { url: `blob:${app}/0b7c` });
    const ofData = target('D', 'shared_worker', null, { url: 'data:text/javascript,1' });
    const ofBrowser = target('O', 'shared_worker', null, { url: 'chrome://newtab/shared.js' });
    expect(createPages(undefined).currentPlace(ofBlob)).toEqual({ app, page: `${app}/` });
    expect(createPages(undefined).currentPlace(ofData)).toBeNull();
    expect(opened().currentPlace(ofData)).toEqual({ app, page: `${app}/` });
    expect(opened().currentPlace(ofBrowser)).toBeNull();
  });
  test('has the app that was stated', () => {
    const pages = opened('https://login.test/', `${app}/start`);
    expect(pages.placeOf(page, { ...script, frameId: 'T', documentURL: 'https://login.test/' })).toEqual({
      app,
      page: 'https://login.test/',
    });
  });
});
