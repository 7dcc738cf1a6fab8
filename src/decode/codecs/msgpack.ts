import { decode } from '@msgpack/msgpack';
import type { BytesCodec } from './codec.ts';
import { hasText, isPlausibleStructure } from './plausible-structure.ts';

/**
 * MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md): a map or an array that consists of all the
 * bytes.
 */
export const msgpack: BytesCodec = {
  reads: 'bytes',
  name: 'msgpack',
  order: 20,
  accepts(bytes) {
    const first = bytes[0] ?? 0;
    return bytes.length >= 4 && ((first & 0xe0) === 0x80 || (first >= 0xdc && first <= 0xdf)) && hasText(bytes);
  },
  decode(bytes) {
    const most = bytes.length;
    const limits = { maxArrayLength: most, maxMapLength: most, maxStrLength: most, maxBinLength: most };
    const tree = decode(bytes, limits);
    return isPlausibleStructure(tree, bytes.length) ? { kind: 'tree', tree } : null;
  },
};
