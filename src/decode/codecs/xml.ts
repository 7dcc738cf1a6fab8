import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';

/** The beginning of a document: an optional declaration, and the tag of the root element. */
const begins = /^\s*(?:<\?xml\b[^>]*>\s*(?:<!--.*?-->\s*)?)?<([A-Za-z_][\w:.-]*)[\s/>]/s;

/** Root elements of HTML, SVG and MathML, which are content of the page. */
const shown =
  /^(?:html|head|body|svg|math|div|span|p|a|b|i|u|br|ul|ol|li|table|tr|td|img|input|form|button|style|script|h[1-6]|em|strong|iframe|section|main|article|label|template|g|path)$/i;

/** The start or end of an element, a comment, a CDATA section, a declaration, or text. */
const token =
  /<!\[CDATA\[(.*?)\]\]>|<!--(.*?)-->|<\/([^\s>]{1,200})\s*>|<([A-Za-z_][\w:.-]{0,199})((?:\s+[^\s=>/]{1,200}\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<[?!][^>]*>|([^<]+)/gs;
const attribute = /([^\s=]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Key for the text of an element that also has attributes or child elements. */
const ownText = 'value';

interface Element {
  readonly name: string;
  readonly entries: Array<readonly [name: string, value: unknown]>;
  text: string;
}

/** XML documents (SEPA, SOAP, FHIR and other messages): elements by name, with attributes beside their content. */
export const xml: TextCodec = {
  reads: 'text',
  name: 'xml',
  order: 13,
  needs: { any: characterClass.slash, length: 12 },
  accepts(text) {
    const root = begins.exec(text.slice(0, 2_000))?.[1];
    if (root === undefined || shown.test(root)) return false;
    return text.trimEnd().endsWith(`</${root}>`);
  },
  decode(text) {
    const root: Element = { name: '', entries: [], text: '' };
    const open: Element[] = [root];
    let read = 0;
    for (const match of text.matchAll(token)) {
      if (match.index !== read) return null;
      read = match.index + match[0].length;
      const inner = open.at(-1) as Element;
      const [, data, comment, closed, opened, attributes = '', end, characters] = match;
      if (opened !== undefined) {
        const entries = [...attributes.matchAll(attribute)].map(
          ([, name = '', quoted, single]) => [name, quoted ?? single ?? ''] as const,
        );
        const element: Element = { name: opened, entries, text: '' };
        if (end === '/') inner.entries.push([opened, contentOf(element)]);
        else open.push(element);
      } else if (closed !== undefined) {
        if (open.length < 2 || inner.name !== closed) return null;
        open.pop();
        (open.at(-1) as Element).entries.push([closed, contentOf(inner)]);
      } else inner.text += data ?? comment ?? characters ?? '';
    }
    return read !== text.length || open.length !== 1 ? null : { kind: 'tree', tree: entryTree(root.entries) };
  },
};

function contentOf({ entries, text }: Element): unknown {
  const own = text.trim();
  if (entries.length === 0) return own;
  return entryTree(own === '' ? entries : [...entries, [ownText, own] as const]);
}
