import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** Size of a text in bytes, gzipped, as stores distribute it. */
export function gzipped(content: string): number {
  return gzipSync(content).length;
}

/** The scripts and styles that a built page loads: those that it names, and their static imports. */
export function filesOfPage(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="\/?([^"]+\.(?:js|css))"/g)];
  return withImports(
    folder,
    named.map(([, file = '']) => file),
  );
}

/** Scripts and all their static imports, without duplicates. Paths are relative to the folder. */
export function withImports(folder: string, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const node of parseAst(readFileSync(join(folder, file), 'utf8')).body) {
      if ('source' in node && node.source) visit(join(file, '..', node.source.value));
    }
  };
  for (const script of scripts) visit(script);
  return [...found];
}

/**
 * Gzipped bytes that string literals add to built scripts: how much smaller the scripts are without them.
 * @throws RangeError unless the scripts contain as many of these literals as there are texts
 */
export function costOf(texts: readonly string[], scripts: readonly string[]): number {
  const wanted = new Set(texts);
  const found = scripts.map((script) => ({ script, spans: literalsIn(parseAst(script), wanted) }));
  const times = found.reduce((sum, { spans }) => sum + spans.length, 0);
  if (times !== texts.length) throw new RangeError(`${times} of ${texts.length} texts are in the scripts`);
  return found.reduce((sum, { script, spans }) => sum + gzipped(script) - gzipped(without(script, spans)), 0);
}

function without(script: string, spans: readonly Span[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  return ends.map((end, at) => script.slice(end, spans[at]?.start)).join('');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Positions of the literals in a syntax tree, with any quotes, whose value is one of the texts. */
function literalsIn(node: unknown, texts: ReadonlySet<string>): Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, quasis } = node as {
    type?: string;
    value?: unknown;
    quasis?: Array<{ value: { cooked: string } }>;
  };
  const text = type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : value;
  if (typeof text === 'string' && texts.has(text)) return [node as Span];
  return Object.values(node).flatMap((child) => literalsIn(child, texts));
}
