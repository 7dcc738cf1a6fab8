import preact from '@preact/preset-vite';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { listedPackages } from './packages-build.ts';
import { polyfillAsModule } from './polyfill-build.ts';
import { builtTaps, tracelessTap } from './tap-build.ts';
import { packedVendors } from './vendors-build.mjs';

/** The oldest browsers the extension is for. Firefox 142 is the first that knows `data_collection_permissions` everywhere. */
const oldest = { chrome: 123, firefox: 142 };

/** Pages load their own files alone; pictures are also drawn from data that they made themselves. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A public key, which gives the extension the id `jpnjkmonmgdlfffabgcbmdlhhbleicak` in every Chromium that loads it from a
 * folder: administrators' policies name it. Its private half is not kept (docs/install.md says what that means).
 */
const key = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvo1c8FzDIOFo7MSZU69LFdm1b8Jf53m0vp60JPyJ/r7PCmvPnlfHqyva',
  '5zKTKIqVF6rAbG7oDiPMlex7SIMcMGV2CgSmTKVshyyFTsQlvtMZ3uDAeF3AYits4RlC3/nMBBfPNJTmPod4FN2JLIAooimLnuNH',
  'Lp2TeN+gGYYqb8lbb/q/x2dbJiKzoo7S71Ne224TRyl8OFmh/rN4QoATqhkPsiudK5aQrG0KfcLqGSYQl+ysjTHZ0FlUp/NtQbtv',
  'rxPR9bRxfAbxTwU4scXupQ2L/ViLKlqQ7BL3UcWz58XIwK+OpvoEt7uJmAXnfUYFSZOKoGV/miVzGyUM/1MKlwIDAQAB',
].join('');

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // WXT 0.20.27 goes on importing by name without it: its storage, of 7 kB, wherever something is called `storage`.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { autoImport: false });
    },
    // Each page is built alone, into one script: pages open from disk, where files take longer than what is in them.
    'entrypoints:grouped': (_, groups) => {
      const alone = groups.flatMap((group): EntrypointGroup[] =>
        Array.isArray(group) ? group.map((page) => [page]) : [group],
      );
      groups.splice(0, groups.length, ...alone);
    },
  },
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      packedVendors(),
      polyfillAsModule(),
      builtTaps(browser === 'firefox'),
      tracelessTap(),
      listedPackages(),
    ],
    build: {
      modulePreload: false,
      // Styles are for the oldest browsers that the manifest allows: what these know is not written out for older ones.
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // Else the list of public suffixes, a text of 68 kB, is put wherever it is read: three times into the background.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['webRequest', 'storage', 'scripting', 'alarms', ...(browser === 'firefox' ? ['dns'] : [])],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: pagePolicy },
    // Requests without a tab (of shared and service workers, of closed tabs) do not say whether a private window sent them.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'outflow@outflow.dev',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key, minimum_chrome_version: `${oldest.chrome}`, storage: { managed_schema: 'schemas/managed.json' } }),
  }),
});
