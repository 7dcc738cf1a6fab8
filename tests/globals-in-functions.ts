import { parseSync } from 'vite';

interface SyntaxNode {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly [key: string]: unknown;
}

interface Place {
  readonly inFunction: boolean;
  /** Whether an identifier here declares a name. */
  readonly declares: boolean;
}

/** Names that functions of a module use although the module does not declare them, sorted. Types are left out. */
export function globalsInFunctions(file: string, source: string): string[] {
  const declared = new Set(['undefined']);
  const used = new Set<string>();
  const visit = (value: unknown, above: SyntaxNode, key: string, place: Place): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, above, key, place);
    const node = value as SyntaxNode | null;
    if (typeof node?.type !== 'string') return;
    if (node.type === 'Identifier') {
      const isName = (key === 'property' || key === 'key') && above.computed !== true;
      if (place.declares && key !== 'key') declared.add(node.name as string);
      else if (place.inFunction && !isName && above.type !== 'MetaProperty') used.add(node.name as string);
      return;
    }
    for (const [name, child] of Object.entries(node)) {
      if (/^type[AP]|^returnType$/.test(name) || (node.type.startsWith('TS') && name !== 'expression')) continue;
      visit(child, node, name, {
        inFunction: place.inFunction || /Function/.test(node.type),
        declares:
          /^(?:id|params|param|local|imported)$/.test(name) ||
          (place.declares && !/^(?:right|key)$/.test(name) && /Pattern|^Property$|^RestElement$/.test(node.type)),
      });
    }
  };
  const { program } = parseSync(file, source);
  visit(program, program as unknown as SyntaxNode, '', { inFunction: false, declares: false });
  return [...used].filter((name) => !declared.has(name)).sort();
}
