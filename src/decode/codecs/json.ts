import type { Codec } from './codec.ts';

/** JSON (RFC 8259): an object or an array, known by its brackets. Bare scalars are left as the text they are. */
export const json: Codec<string> = {
  name: 'json',
  accepts(text) {
    const first = text.trimStart()[0];
    const last = text.trimEnd().at(-1);
    return (first === '{' && last === '}') || (first === '[' && last === ']');
  },
  decode(text) {
    const tree = parseJson(text);
    return tree === undefined ? null : { kind: 'tree', tree };
  },
};

/** The value a JSON text stands for, or undefined where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
