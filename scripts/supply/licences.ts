import { nameOf, type PackageLock } from './package-lock.ts';

/**
 * Allowed licences (SPDX) of bundled packages. MPL-2.0 applies only to the files under it; they are bundled unchanged.
 */
const bundled = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'Zlib'];

/** Allowed licences of packages that only build or test the project. */
const building = [...bundled, 'Unlicense', 'CC0-1.0', 'CC-BY-4.0', 'BlueOak-1.0.0', 'Python-2.0'];

/** Licences of packages without an SPDX licence, read from their licence files or an older form of package.json. */
const readByHand: Readonly<Record<string, string>> = {
  '@segment/facade': 'MIT',
  '@segment/isodate': 'MIT',
  '@segment/isodate-traverse': 'MIT',
  // "BSD" without a version; neither package is bundled.
  'canonical-json': 'BSD-2-Clause',
  'customerio-gist-web': 'MIT',
  'dom-walk': 'MIT',
  domready: 'MIT',
  'is-relative': 'MIT',
  'new-date': 'MIT',
  'os-shim': 'MIT',
  stackframe: 'Unlicense',
  winreg: 'BSD-2-Clause',
};

/** The licence of a package as an SPDX expression; null if it is not stated. */
export function licenceOf(name: string, license: string | undefined): string | null {
  const isSpdx = license !== undefined && license !== 'BSD' && !/^SEE LICEN[CS]E/i.test(license);
  return isSpdx ? license : (readByHand[name] ?? null);
}

/**
 * Checks that every package of a lock file has a licence that is allowed for its use. Returns one sentence per problem.
 * @param isBundled the folders of the packages whose code is published
 */
export function licenceProblems(lock: PackageLock, isBundled: ReadonlySet<string>): string[] {
  return Object.entries(lock).flatMap(([path, { license, dev, optional }]) => {
    if (path === '') return [];
    const licence = licenceOf(nameOf(path), license);
    if (licence === null) return [`${path} does not say its licence.`];
    const allowed = (dev || optional) && !isBundled.has(path) ? building : bundled;
    return isAllowed(licence, allowed) ? [] : [`${path} has the licence ${licence}, which is not allowed.`];
  });
}

/**
 * Whether an SPDX expression can be fulfilled with allowed licences. `AND` has precedence over `OR`; `WITH` is not
 * allowed.
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner?.[1] !== undefined) {
    const result = isAllowed(inner[1], allowed) ? 'yes' : 'no';
    return isAllowed(expression.replace(inner[0], result), allowed);
  }
  return expression
    .split(/\s+OR\s+/)
    .some((parts) => parts.split(/\s+AND\s+/).every((id) => id.trim() === 'yes' || allowed.includes(id.trim())));
}
