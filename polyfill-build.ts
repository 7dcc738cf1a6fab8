import type { Plugin } from 'vite';

/**
 * Gives webextension-polyfill as a module. Of what is CommonJS each property is copied first, and this is the browser's
 * API: every part of it would be made, for the few that are used, before a page can begin.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'outflow:polyfill-as-module',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
      handler: (code) => ({
        code: `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
        map: null,
      }),
    },
  };
}
