import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Digests under which a value is recognised. */
const digests = { md5, sha1, sha256, sha512 } as const;

export type HashName = keyof typeof digests;

/** A hash by the number of hex digits of its digest. */
export const hashByHexLength: ReadonlyMap<number, HashName> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
  [128, 'sha512'],
]);

/** Every known digest of a text's UTF-8 bytes, in lower-case hex and in base64. */
export function digestsOf(text: string): Array<{ hash: HashName; hex: string; base64: string }> {
  const bytes = utf8ToBytes(text);
  return Object.entries(digests).map(([hash, digest]) => {
    const result = digest(bytes);
    return { hash: hash as HashName, hex: bytesToHex(result), base64: btoa(String.fromCharCode(...result)) };
  });
}
