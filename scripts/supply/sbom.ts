import { createHash } from 'node:crypto';
import { licenceOf } from './licences.ts';
import { type BundledPackage, bundledPackages, type PackageLock } from './package-lock.ts';

/** The fields of package.json that describe the extension. */
export interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/**
 * The software bill of materials of the bundled packages, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). The
 * same lock file always results in the same bytes: there is no time stamp, and the serial number is derived from the
 * content.
 */
export function createSbom({ name, version, description, license }: Project, lock: PackageLock): object {
  const [project, ...packages] = bundledPackages(lock);
  const ref = purlOf(name, version);
  const refs = new Map(packages.map((each) => [each.path, purlOf(each.name, each.version)]));
  const refsOf = ({ dependsOn }: BundledPackage) => dependsOn.map((path) => refs.get(path)).sort();
  const components = packages.map(componentOf);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([ref, components]))}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': ref, name, version, description, purl: ref, ...licensed(license) },
    },
    components,
    dependencies: [
      { ref, dependsOn: refsOf(project) },
      ...packages.map((each) => ({ ref: refs.get(each.path), dependsOn: refsOf(each) })),
    ],
  };
}

function componentOf({ name, version, license, integrity = '' }: BundledPackage): object {
  const [, scope, plain = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = purlOf(name, version);
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name: plain,
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }],
    ...licensed(licenceOf(name, license)),
    purl,
    externalReferences: [{ type: 'distribution', url: tarballOf(name, plain, version) }],
  };
}

/** In a package URL, the `@` of a scope is escaped (https://github.com/package-url/purl-spec). */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const tarballOf = (name: string, plain: string, version: string): string =>
  `https://registry.npmjs.org/${name}/-/${plain}-${version}.tgz`;

function licensed(licence: string | null): object {
  if (licence === null) return {};
  return { licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }] };
}

/** A UUID of version 8 (RFC 9562), derived from a text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
