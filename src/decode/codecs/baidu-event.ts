import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';

const names = ['category', 'action', 'label', 'value'] as const;

const parts = /^[^*\s]+(?:\*[^*]+){1,3}$/;
const address = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** How separators are written within a part. */
const escapes: Readonly<Record<string, string>> = { "'0": "'", "'1": '*', "'2": '!' };

/**
 * An event of Baidu Tongji (`ep`, by `_trackEvent`): category, action, label and value, separated by asterisks. Within
 * a part, `'`, `*` and `!` are written `'0`, `'1` and `'2` (`replaceSpecialChars` in Baidu's code for pixels). Other
 * texts have asterisks, too, so only an event with an e-mail address among its parts is read.
 */
export const baiduEvent: TextCodec = {
  reads: 'text',
  name: 'baidu-event',
  order: 13,
  needs: { any: characterClass.at, length: 8 },
  accepts: (text) => text.length < 1000 && parts.test(text) && text.split('*').some((part) => address.test(part)),
  decode(text) {
    const values = text.split('*').map((part) => part.replace(/'[012]/g, (each) => escapes[each] ?? each));
    return { kind: 'tree', tree: new Map(values.map((value, at) => [names[at] ?? 'value', value])) };
  },
};
