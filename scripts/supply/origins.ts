import { nameOf, type PackageLock } from './package-lock.ts';

const registry = 'https://registry.npmjs.org/';

/**
 * Packages with an install script, and what the script does. The project needs none of the scripts: `allowScripts` in
 * `package.json` denies each, `.npmrc` refuses to install packages with scripts that are not on that list, and set-up
 * runs none in any version of npm. Scripts are not disabled altogether (`ignore-scripts`), since `npm pack` would then
 * not build the package.
 */
export const installScripts: Readonly<Record<string, string>> = {
  '@firebase/util': 'writes the Firebase configuration of an environment variable into the package',
  'core-js': 'prints a request for donations',
  esbuild: 'replaces its command by the binary for this platform; works without',
  protobufjs: 'warns of versions that do not match',
  'spawn-sync': 'installs a module that Node has not needed since 0.12',
};

/**
 * Checks where the packages of a lock file come from, without network access: each must have a SHA-512 digest, none may
 * name another source than npm's own registry, and only known packages may have install scripts. `allowScripts` must deny
 * exactly these scripts, and `.npmrc` must refuse all others.
 * @param lock the lock file's packages
 * @param npmrc the text of the `.npmrc` beside it
 * @param allowed the entries of `allowScripts` in the `package.json` beside it
 * @returns one sentence per problem
 */
export function originProblems(lock: PackageLock, npmrc: string, allowed: Readonly<Record<string, boolean>>): string[] {
  const packages = Object.entries(lock).filter(([path]) => path !== '');
  const scripted = new Set<string>();
  const problems = packages.flatMap(([path, { integrity, resolved, link, hasInstallScript }]) => {
    const name = nameOf(path);
    if (hasInstallScript) scripted.add(name);
    return [
      ...(link ? [`${path} is a link, not a package from the registry.`] : []),
      ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no SHA-512 digest.`]),
      ...(resolved === undefined || resolved.startsWith(registry) ? [] : [`${path} comes from ${resolved}.`]),
      ...(hasInstallScript && !Object.hasOwn(installScripts, name) ? [`${path} brings an install script.`] : []),
    ];
  });
  return [
    ...problems,
    ...Object.keys(allowed)
      .filter((name) => !scripted.has(name))
      .map((name) => `${name} brings no install script any more: take it out of allowScripts.`),
    ...[...scripted]
      .filter((name) => Object.hasOwn(installScripts, name) && allowed[name] !== false)
      .map((name) => `package.json does not forbid the install script of ${name}.`),
    ...(/^strict-allow-scripts\s*=\s*true\s*$/m.test(npmrc) ? [] : ['.npmrc does not forbid other install scripts.']),
  ];
}
