import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { packCatalogue, packDetails } from './catalogue.mjs';
import { packEntities } from './entities.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src/vendors/catalogue/`;

/** For each virtual module, the function that packs the vendors into its text. */
const packers = {
  'virtual:catalogue': packCatalogue,
  'virtual:vendor-details': packDetails,
  'virtual:entities': (vendors) =>
    packEntities(createRequire(import.meta.url)('third-party-web/nostats-subset').entities, vendors),
};

/**
 * Provides the data on vendors to the build as modules with one text each: the catalogue, the details for people, and
 * the long tail. Each vendor's file remains the only source of its data.
 * @returns {import('vite').Plugin}
 */
export function packedVendors() {
  let vendors = null;
  return {
    name: 'outflow:vendors',
    resolveId: (source) => (source in packers ? `\0${source}` : null),
    async load(source) {
      const pack = packers[source.slice(1)];
      if (!source.startsWith('\0') || pack === undefined) return null;
      vendors ??= describedVendors();
      return `export default ${JSON.stringify(pack(await vendors))};`;
    },
    // When a vendor's file changes, everything that was read before is discarded.
    hotUpdate({ file, modules }) {
      if (!file.startsWith(folder)) return;
      vendors = null;
      const packed = Object.keys(packers).flatMap((id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []);
      return [...modules, ...packed];
    },
  };
}

/** @returns {Promise<readonly import('../src/vendors/vendor.ts').Vendor[]>} the vendors, read from their files */
async function describedVendors() {
  // A dynamic import, since set-up may have to install the package first.
  const { runnerImport } = await import('vite');
  const path = `${root}src/vendors/described.ts`;
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  return module.describedVendors;
}
