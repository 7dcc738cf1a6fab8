import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';

/** Key of the page's title, which comes last and may contain colons. */
const title = 't';

/**
 * Yandex Metrica's `browser-info` (mc.yandex.ru/metrika/tag.js): keys and values alternate, separated by colons. The
 * page's title comes last.
 */
export const browserInfo: TextCodec = {
  reads: 'text',
  name: 'browser-info',
  order: 13,
  needs: { any: characterClass.colon, length: 20 },
  accepts: (text) => /^[a-z]{2,4}:[^:]{0,40}:[a-z]{1,5}:[^:]{0,80}:/.test(text) && /:(?:hid|rn|u):\d+/.test(text),
  decode(text) {
    const [info = '', ...others] = text.split(/(?:^|:)t:/);
    const entries = pairsOf(info.split(':'));
    if (entries === null) return null;
    return { kind: 'tree', tree: entryTree(others.length === 0 ? entries : [...entries, [title, others.join(':t:')]]) };
  },
};

function pairsOf(parts: readonly string[]): Array<readonly [string, string]> | null {
  const pairs: Array<readonly [string, string]> = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const key = parts[at] ?? '';
    if (!/^[a-z]\w{0,7}$/.test(key)) return null;
    pairs.push([key, parts[at + 1] ?? '']);
  }
  return pairs.length < 3 ? null : pairs;
}
