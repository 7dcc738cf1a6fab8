import { nameOf, type PackageLock } from './package-lock.ts';

const registry = 'https://registry.npmjs.org/';

/**
 * Packages that bring a script for npm to run when they are installed, and what it does. `.npmrc` forbids npm to run any;
 * the list shows when another one brings a script.
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
 * @returns a sentence a problem
 */
export function originProblems(lock: PackageLock, npmrc: string): string[] {
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
    ...(/^ignore-scripts\s*=\s*true\s*$/m.test(npmrc) ? [] : ['.npmrc does not forbid install scripts.']),
  ];
}
