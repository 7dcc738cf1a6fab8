import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledPackages, readPackageLock } from '../../../scripts/supply/package-lock.ts';
import { createSbom, type Project } from '../../../scripts/supply/sbom.ts';

interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: ReadonlyArray<{ readonly alg: string; readonly content: string }>;
  readonly licenses: ReadonlyArray<{ readonly license?: { readonly id: string }; readonly expression?: string }>;
}

interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn: readonly string[] }>;
}

const lock = readPackageLock();
const project: Project = JSON.parse(readFileSync('package.json', 'utf8'));
const sbom = createSbom(project, lock) as Sbom;

test('the bill of materials is CycloneDX 1.6', () => {
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(sbom.metadata.component).toMatchObject({ type: 'application', name: 'outflow', version: project.version });
});

test('the bill of materials lists bundled packages, each with address, licence and digest', () => {
  const [, ...packages] = bundledPackages(lock);
  expect(sbom.components).toHaveLength(packages.length);
  for (const { type, name, group, version, purl, hashes, licenses } of sbom.components) {
    const full = group === undefined ? name : `${group}/${name}`;
    expect(packages.some((each) => each.name === full && each.version === version)).toBe(true);
    expect(type).toBe('library');
    expect(purl).toBe(`pkg:npm/${full.replace('@', '%40')}@${version}`);
    expect(licenses[0]?.license?.id ?? licenses[0]?.expression).toMatch(/^\S/);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
  }
});

test('the bill of materials lists the dependencies between its components', () => {
  const refs = [sbom.metadata.component, ...sbom.components].map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(sbom.dependencies.map(({ ref }) => ref)).toEqual(refs);
  expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
  expect(sbom.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/d3-sankey@'))?.dependsOn).toHaveLength(2);
});

test('the bill of materials is equal for equal packages, and has another serial number for another version', () => {
  expect(createSbom(project, lock)).toEqual(sbom);
  expect(createSbom({ ...project, version: '99.0.0' }, lock)).not.toMatchObject({ serialNumber: sbom.serialNumber });
});
