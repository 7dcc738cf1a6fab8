import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { packCatalogue, packDetails } from './catalogue.mjs';
import { packEntities } from './entities.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src/vendors/catalogue/`;
const described = `${root}src/vendors/described.ts`;

/** For each virtual module, the function that packs the vendors into its text. */
const packers = {
  'virtual:catalogue': packCatalogue,
  'virtual:vendor-details': packDetails,
  'virtual:entities': (vendors) =>
    packEntities(createRequire(import.meta.url)('third-party-web/nostats-subset').entities, vendors),
};

/**
 * Provides the data on vendors to the build as modules with one text each: the catalogue, the details for people, and
 * the long tail. Each vendor's file remains the only source of its data. Scripts and tests that import all vendors get
 * them as one module, too: loading hundreds of files takes seconds.
 * @returns {import('vite').Plugin}
 */
export function packedVendors() {
  let code = null;
  let vendors = null;
  return {
    name: 'outflow:vendors',
    resolveId: (source) => (source in packers ? `\0${source}` : null),
    async load(source) {
      const pack = source.startsWith('\0') ? packers[source.slice(1)] : undefined;
      if (source !== described && pack === undefined) return null;
      code ??= bundledVendors();
      if (pack === undefined) return code;
      vendors ??= code.then(vendorsIn);
      return `export default ${JSON.stringify(pack(await vendors))};`;
    },
    // When a vendor's file changes, everything that was read before is discarded.
    hotUpdate({ file, modules }) {
      if (!file.startsWith(folder)) return;
      code = null;
      vendors = null;
      const ids = [described, ...Object.keys(packers).map((id) => `\0${id}`)];
      return [...modules, ...ids.flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? [])];
    },
  };
}

/** @returns {Promise<string>} the code of `src/vendors/described.ts` with everything that it imports */
async function bundledVendors() {
  // A dynamic import, since set-up may have to install the package first.
  const { build } = await import('vite');
  const { output } = await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false, ssr: { noExternal: true } },
    build: { ssr: described, write: false, minify: false },
  });
  return output[0].code;
}

/** @returns {Promise<readonly import('../src/vendors/vendor.ts').Vendor[]>} */
async function vendorsIn(code) {
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return module.describedVendors;
}
