import { describe, expect, test } from 'vitest';
import { sourceFile } from '../../../src/source-lines/source-file.ts';

const folders = (...files: string[]) => ({
  root: '/repo',
  folder: '/repo/web',
  isFile: (path: string) => files.includes(path),
});
const map = '/repo/web/dist/assets/index.js.map';

describe('the file in the repository of a map’s source', () => {
  test.each([
    ['../../src/track.ts', 'web/src/track.ts'],
    ['../../../library/send.ts', 'library/send.ts'],
    ['/repo/web/src/track.ts', 'web/src/track.ts'],
    ['file:///repo/web/src/track.ts', 'web/src/track.ts'],
    ['../../src/App.vue?vue&type=script&setup=true&lang.ts', 'web/src/App.vue'],
    ['../../../../elsewhere/x.ts', 'elsewhere/x.ts'],
  ])('%s is %s', (source, file) => expect(sourceFile(source, map, folders())).toBe(file));

  test.each([
    ['webpack://shop/./src/track.ts', ['/repo/web/src/track.ts'], 'web/src/track.ts'],
    ['webpack:///./src/track.ts?1a2b', ['/repo/web/src/track.ts'], 'web/src/track.ts'],
    ['webpack:///src/track.ts', ['/repo/src/track.ts'], 'src/track.ts'],
    ['webpack-internal:///./src/track.ts', ['/repo/web/src/track.ts'], 'web/src/track.ts'],
    ['webpack-internal:///(app-pages-browser)/./app/page.tsx', ['/repo/web/app/page.tsx'], 'web/app/page.tsx'],
    ['webpack://_N_E/./app/page.tsx', ['/repo/web/app/page.tsx'], 'web/app/page.tsx'],
    ['webpack://shop/./src/gone.ts', [], 'src/gone.ts'],
    ['turbopack:///[project]/web/src/track.ts', ['/repo/web/src/track.ts'], 'web/src/track.ts'],
  ] as const)('%s, if the repository has the files %j, is %s', (source, files, file) =>
    expect(sourceFile(source, map, folders(...files))).toBe(file),
  );

  test.each([
    '../../node_modules/mixpanel-browser/dist/mixpanel.module.js',
    '../../../node_modules/.pnpm/posthog-js@1/node_modules/posthog-js/dist/module.js',
    'webpack://shop/./node_modules/posthog-js/dist/module.js',
    'webpack/bootstrap',
    'webpack://shop/webpack/runtime/chunk loaded',
    'webpack:///(webpack)/buildin/global.js',
    'webpack://shop/(webpack)/buildin/global.js',
    'webpack:///external "react"',
    'webpack://shop/external "react"',
    'webpack://shop/ignored|/repo/web/src|fs',
    '\0vite/preload-helper.js',
    'https://cdn.example.com/lib.js',
    '',
  ])('%j is not a file of the app', (source) => expect(sourceFile(source, map, folders())).toBe(null));
});
