import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A module whose types users import. */
interface Entry {
  /** Path of the module, relative to the project's folder. */
  readonly path: string;
  /** Packages from which its types may be imported. */
  readonly peers: readonly string[];
}

/**
 * Bundles the types of each entry module into one file that imports only from peers. A file has each declaration that
 * the exports need, once.
 * @throws Error if the declarations cannot be emitted, if the exports need types of another package, if a type is imported
 *   under another name or inside another type, or if two modules declare the same name
 */
export function bundledDeclarations(root: string, entries: readonly Entry[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'outflow-types-'));
  try {
    emitDeclarations(
      resolve(root),
      entries.map(({ path }) => path),
      folder,
    );
    return entries.map(({ path, peers }) => bundle(join(folder, path), peers));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function emitDeclarations(root: string, entries: readonly string[], outDir: string): void {
  const config = join(outDir, 'tsconfig.json');
  const compilerOptions = {
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, allowJs: false, rootDir: root, outDir },
    ...{ types: ['node', join(root, 'node_modules/vite/types/importMeta.d.ts')] },
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const include = [...entries.map((entry) => join(root, entry)), join(root, 'src/**/virtual.d.ts')];
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', config],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The types of ${entries.join(' and ')} cannot be emitted:\n${stdout}`);
}

interface Declared {
  /** Its documentation, including the following line break. */
  readonly comment: string;
  readonly text: string;
  /** Names that the declaration refers to. */
  readonly uses: () => readonly string[];
}

/** The type declarations of a module. */
interface TypeModule {
  readonly declared: ReadonlyMap<string, Declared>;
  /** The module that declares each imported or re-exported name, and the name there. */
  readonly imported: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  readonly exported: readonly string[];
}

function bundle(entry: string, peers: readonly string[]): string {
  const modules = new Map<string, TypeModule>();
  const moduleAt = (file: string) => {
    const known = modules.get(file) ?? readModule(file);
    modules.set(file, known);
    return known;
  };
  const owners = new Map<string, string>();
  const texts: string[] = [];
  const fromPeers = new Map<string, Set<string>>();
  const isExported = new Set(moduleAt(entry).exported);
  const take = (file: string, name: string): void => {
    const { declared, imported } = moduleAt(file);
    const other = imported.get(name);
    if (other !== undefined && peers.includes(other.from)) {
      const imported = other.name === name ? name : `${other.name} as ${name}`;
      fromPeers.set(other.from, (fromPeers.get(other.from) ?? new Set()).add(imported));
      return;
    }
    if (other !== undefined) {
      if (other.name !== name) throw new Error(`${file} gives ${other.name} another name, which is not supported.`);
      take(other.from, other.name);
      return;
    }
    const found = declared.get(name);
    if (found === undefined) return; // A built-in type such as Map, or a type parameter.
    const owner = owners.get(name);
    if (owner === file) return;
    if (owner !== undefined) throw new Error(`${owner} and ${file} both declare ${name}: rename one of them.`);
    owners.set(name, file);
    texts.push(`${found.comment}${isExported.has(name) ? 'export ' : ''}${found.text}`);
    for (const used of found.uses()) take(file, used);
  };
  for (const name of isExported) take(entry, name);
  // Without `export {}`, every declaration of a file of types is exported.
  const imports = [...fromPeers].map(
    ([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';\n`,
  );
  return `${imports.join('')}${texts.join('\n')}\nexport {};\n`;
}

function readModule(file: string): TypeModule {
  const source = readFileSync(file.replace(/(?:\.d)?\.ts$/, '.d.ts'), 'utf8');
  const { program } = parseSync(file, source, { lang: 'dts' });
  const declared = new Map<string, Declared>();
  const imported = new Map<string, { from: string; name: string }>();
  const exported: string[] = [];
  const nameOf = (node: { readonly type: string }) => (node as unknown as { readonly name: string }).name;
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      for (const one of statement.specifiers) {
        const name = one.type === 'ImportSpecifier' ? nameOf(one.imported) : '*';
        imported.set(one.local.name, { from: moduleOf(file, statement.source.value), name });
      }
    } else if (statement.type === 'ExportNamedDeclaration' && statement.declaration === null) {
      for (const { local, exported: as } of statement.specifiers) {
        exported.push(nameOf(as));
        if (statement.source)
          imported.set(nameOf(as), { from: moduleOf(file, statement.source.value), name: nameOf(local) });
      }
    } else {
      const isExport = statement.type === 'ExportNamedDeclaration';
      const declaration = isExport ? statement.declaration : statement;
      const names = declaration === null ? [] : namesOf(declaration as never);
      if (isExport) exported.push(...names);
      const text = source.slice(declaration?.start, statement.end);
      const comment = commentBefore(source, statement.start);
      const uses = () => namesUsedIn(source.slice(statement.start, statement.end));
      for (const name of names) declared.set(name, { comment, text, uses });
    }
  }
  return { declared, imported, exported };
}

interface Declaration {
  readonly id?: { readonly name: string };
  readonly declarations?: ReadonlyArray<{ readonly id: { readonly name: string } }>;
}

function namesOf({ id, declarations = [] }: Declaration): string[] {
  return id === undefined ? declarations.map((one) => one.id.name) : [id.name];
}

/** Every name in a declaration. Names that are neither declared nor imported in the module are ignored later. */
function namesUsedIn(text: string): string[] {
  const { program } = parseSync('part.d.ts', text, { lang: 'dts' });
  const names = new Set<string>();
  new Visitor({
    Identifier: ({ name }) => void names.add(name),
    TSImportType: ({ source: { value } }) => {
      throw new Error(`A type imports ${value} within itself, which is not supported: name the type.`);
    },
  }).visit(program);
  return [...names];
}

function moduleOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
}

/** The documentation directly before a declaration. */
function commentBefore(source: string, at: number): string {
  return /(?:^|\n)(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)$/.exec(source.slice(0, at))?.[1] ?? '';
}
