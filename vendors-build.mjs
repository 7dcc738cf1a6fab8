import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { packCatalogue, packDetails } from './catalogue-build.mjs';
import { packEntities } from './entities-build.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = `${root}src/vendors/catalogue/`;

/** What each module's text is made of. */
const texts = {
  'virtual:catalogue': packCatalogue,
  'virtual:vendor-details': packDetails,
  'virtual:entities': (vendors) =>
    packEntities(createRequire(import.meta.url)('third-party-web/nostats-subset').entities, vendors),
};

/**
 * Gives the build what is known of vendors as modules with one text each: the catalogue, what only people read of it, and
 * the long tail. A vendor's file stays the only place where something is said of it.
 *
 * @returns {import('vite').Plugin}
 */
export function packedVendors() {
  let vendors = null;
  return {
    name: 'outflow:vendors',
    resolveId: (source) => (source in texts ? `\0${source}` : null),
    async load(source) {
      const pack = texts[source.slice(1)];
      if (!source.startsWith('\0') || pack === undefined) return null;
      vendors ??= describedVendors();
      return `export default ${JSON.stringify(pack(await vendors))};`;
    },
    // Once a vendor's file has changed, nothing read before holds.
    hotUpdate({ file, modules }) {
      if (!file.startsWith(folder)) return;
      vendors = null;
      const packed = Object.keys(texts).flatMap((id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []);
      return [...modules, ...packed];
    },
  };
}

/** @returns {Promise<readonly import('./src/vendors/vendor.ts').Vendor[]>} what the vendors' files say */
async function describedVendors() {
  // Imported here: set-up may have to install it first.
  const { runnerImport } = await import('vite');
  const path = `${root}src/vendors/described.ts`;
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  return module.describedVendors;
}
