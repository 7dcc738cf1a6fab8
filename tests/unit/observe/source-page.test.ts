import { expect, test } from 'vitest';
import { sourcePageOf, webOrigin } from '../../../src/observe/source-page.ts';

const app = 'https://app.example';
const top = { frameId: 0, tabId: 7 };
const frame = { frameId: 3, tabId: 7 };

test.each([
  ['Firefox names the document', { ...top, documentUrl: `${app}/orders` }, `${app}/orders`, `${app}/orders`],
  [
    'Chromium names the origin, and the tab shows the page',
    { ...top, initiator: app },
    `${app}/orders`,
    `${app}/orders`,
  ],
  ['the tab has moved to another site since', { ...top, initiator: app }, 'https://next.example/', app],
  ['the address of the tab is not known', { ...top, initiator: app }, undefined, app],
])('the app and the page of a request are found if %s', (_, source, tabUrl, page) => {
  expect(sourcePageOf(source, tabUrl)).toEqual({ app, page });
});

test('a frame’s request belongs to the page at the top, not to the frame', () => {
  const inFirefox = {
    ...frame,
    documentUrl: 'https://frame.example/inner',
    frameAncestors: [{ url: 'https://middle.example/' }, { url: `${app}/orders` }],
  };
  expect(sourcePageOf(inFirefox, undefined)).toEqual({ app, page: `${app}/orders` });
  expect(sourcePageOf({ ...frame, initiator: 'https://frame.example' }, `${app}/orders`)).toEqual({
    app,
    page: `${app}/orders`,
  });
});

test('only web pages have an origin', () => {
  const others = ['about:blank', 'chrome-extension://abc/popup.html', 'file:///etc/hosts', 'https://', '', undefined];
  expect(others.map(webOrigin)).toEqual(others.map(() => null));
  expect(webOrigin('https://APP.example:443/orders')).toBe(app);
  expect(sourcePageOf({ ...top, initiator: 'chrome-extension://abc' }, 'about:blank')).toBeNull();
});
