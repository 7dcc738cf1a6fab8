import { nameOf, type PackageLock } from './package-lock.ts';

const registry = 'https://registry.npmjs.org/';

/**
 * Packages that bring a script for npm to run when they are installed, and what it does. None is needed: `allowScripts` of
 * `package.json` denies each, `.npmrc` refuses to install what is not on that list, and set-up runs none in any version
 * of npm. Scripts are not forbidden altogether (`ignore-scripts`), since `npm pack` would then not build the package.
 */
const installScripts: Readonly<Record<string, string>> = {
  '@firebase/util': 'writes the Firebase configuration of an environment variable into the package',
  'core-js': 'prints a request for donations',
  esbuild: 'replaces its command by the binary for this platform; works without',
  protobufjs: 'warns of versions that do not match',
  'spawn-sync': 'installs a module that Node has needed no more since 0.12',
};

/**
 * Checks where the packages of a lock file come from, without the network: each has a SHA-512 digest and is from npm's
 * own registry, and install scripts come from known packages only.
 *
 * @param lock the lock file's packages
 * @param npmrc the text of the project's `.npmrc`
 * @param allowed what `package.json` says of each package's scripts
 * @returns a sentence a problem
 */
export function originProblems(lock: PackageLock, npmrc: string, allowed: Readonly<Record<string, boolean>>): string[] {
  const packages = Object.entries(lock).filter(([path]) => path !== '');
  const scripted = new Set<string>();
  const problems = packages.flatMap(([path, { integrity, resolved, link, hasInstallScript }]) => {
    const name = nameOf(path);
    if (hasInstallScript) scripted.add(name);
    return [
      ...(link ? [`${path} is a link out of the registry.`] : []),
      ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no SHA-512 digest.`]),
      ...(resolved === undefined || resolved.startsWith(registry) ? [] : [`${path} comes from ${resolved}.`]),
      ...(hasInstallScript && !Object.hasOwn(installScripts, name) ? [`${path} brings an install script.`] : []),
    ];
  });
  return [
    ...problems,
    ...Object.keys(installScripts)
      .filter((name) => !scripted.has(name))
      .map((name) => `${name} brings no install script any more: take it off the list.`),
    ...Object.keys(installScripts)
      .filter((name) => allowed[name] !== false)
      .map((name) => `package.json does not forbid the install script of ${name}.`),
    ...(/^strict-allow-scripts\s*=\s*true\s*$/m.test(npmrc) ? [] : ['.npmrc does not forbid other install scripts.']),
  ];
}
