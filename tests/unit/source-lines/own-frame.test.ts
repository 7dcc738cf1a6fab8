import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OwnFrameOptions, ownFrames } from '../../../src/source-lines/own-frame.ts';
import { tracer } from '../../../src/source-lines/script-maps.ts';
import { builtApp, origin } from './bundle.ts';

const nothingMapped: OwnFrameOptions = {
  trace: () => undefined,
  folders: { root: '/repo', folder: '/repo/web', isFile: () => false },
  isVendorScript: (url) => url.endsWith('/mixpanel.min.js'),
};

describe.each(['minified', 'readable'] as const)('a %s bundle, with an SDK from node_modules', async (format) => {
  const app = await builtApp(format);
  const folders = { root: app.root, folder: app.root, isFile: existsSync };
  const find = ownFrames({ trace: tracer(app.maps), folders, isVendorScript: () => false });

  test('has the line that called the SDK as the source', () => {
    expect(find(app.sentBy('click'), origin)).toEqual({
      ...{ file: 'src/send.ts', line: 4, column: 3, function: 'keyCreated' },
    });
  });

  test('has no source if the stack of a flush contains only the SDK', () => {
    expect(find(app.sentBy('queue'), origin)).toBe(null);
  });

  test('has the line that started the timer as the source of a flush', () => {
    const framesOf = (stack: string) => stack.split('\n').filter((line) => line.includes('/assets/'));
    const timer = framesOf(app.sentBy('queue'));
    const stack = [...timer, '    -- setTimeout --', ...framesOf(app.sentBy('click'))].join('\n');
    expect(find(stack, origin)).toMatchObject({ file: expect.stringMatching(/^src\//), flush: true });
  });

  test('has no source for scripts of another origin without a map', () => {
    const stack = app.sentBy('click').replaceAll('/assets/index.js', '/assets/other.js');
    expect(find(stack, 'https://elsewhere.example')).toBe(null);
  });
});

describe('without source maps', () => {
  const find = ownFrames(nothingMapped);
  const frames = (...urls: string[]) => ['Error', ...urls.map((url) => `    at send (${url}:7:3)`)].join('\n');

  test('the source is in the first script of the app’s origin that is not a vendor’s', () => {
    const stack = frames(
      `${origin}/mixpanel.min.js`,
      'https://cdn.example.net/sdk.js',
      `${origin}/assets/index-B3x9.js?v=1`,
    );
    expect(find(stack, origin)).toEqual({
      file: `${origin}/assets/index-B3x9.js`,
      line: 7,
      column: 3,
      function: 'send',
    });
  });

  test('packages from a development server are not the app’s scripts, but sources are', () => {
    const stack = frames(`${origin}/node_modules/.vite/deps/mixpanel-browser.js?v=1`, `${origin}/src/track.ts?t=1`);
    expect(find(stack, origin)).toMatchObject({ file: `${origin}/src/track.ts`, line: 7 });
  });

  test('scripts of other origins are not the app’s scripts', () => {
    expect(find(frames('https://cdn.example.net/sdk.js'), origin)).toBe(null);
    expect(find('', origin)).toBe(null);
  });

  test.each([
    [`t@${origin}/mixpanel.min.js:1:2\nsetTimeout handler*go@${origin}/a.js:3:4`, true],
    [`t@${origin}/mixpanel.min.js:1:2\nasync*go@${origin}/a.js:3:4`, undefined],
    [`    at t (${origin}/mixpanel.min.js:1:2)\n    at async go (${origin}/a.js:3:4)`, undefined],
    [`    at t (${origin}/mixpanel.min.js:1:2)\n    -- await --\n    at go (${origin}/a.js:3:4)`, undefined],
    [`    at t (${origin}/mixpanel.min.js:1:2)\n    -- requestIdleCallback --\n    at go (${origin}/a.js:3:4)`, true],
  ])('the stack %j is that of a flush: %s', (stack, flush) => {
    const found = find(stack, origin);
    expect([found?.line, found?.flush]).toEqual([3, flush]);
  });
});
