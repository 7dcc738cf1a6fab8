import preact from '@preact/preset-vite';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { listedPackages } from './build/packages.ts';
import { polyfillAsModule } from './build/polyfill.ts';
import { builtTaps, tracelessTap } from './build/tap.ts';
import { packedVendors } from './build/vendors.mjs';

/**
 * The oldest supported browsers. Firefox 142 is the first that supports `data_collection_permissions` on all platforms.
 */
const oldest = { chrome: 123, firefox: 142 };

/** Pages may load only their own files. Pictures may also be data that the pages generated. */
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
 * A public key that gives the extension the id `jpnjkmonmgdlfffabgcbmdlhhbleicak` in every Chromium that loads it from
 * a folder, so that administrators' policies can name it. The private key was not kept (see docs/install.md).
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
    // Without this, WXT 0.20.27 would auto-import its storage module (7 kB) wherever an identifier is called `storage`.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { autoImport: false });
    },
    // Each page is bundled separately into one script. Pages load from disk, where opening several files takes longer
    // than reading one.
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
      // Styles are compiled for the oldest supported browsers, so that features they support are not rewritten.
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // Otherwise the list of public suffixes, a text of 68 kB, is inlined wherever it is used: three times in the
      // background.
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
    // Requests without a tab (from shared and service workers, or closed tabs) do not say whether a private window sent
    // them.
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
