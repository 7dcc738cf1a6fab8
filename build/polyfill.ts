import type { Plugin } from 'vite';

/**
 * Replaces webextension-polyfill by an ES module. Importing its CommonJS form copies each property of the browser API,
 * which would create every part of the API before a page can start, although few are used.
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
