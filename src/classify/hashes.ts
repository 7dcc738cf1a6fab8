import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { keccak_256, sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Digests by which a hashed value is recognised. */
export type DigestName =
  | 'md5'
  | 'sha1'
  | 'sha224'
  | 'sha256'
  | 'sha384'
  | 'sha512'
  | 'sha3-224'
  | 'sha3-256'
  | 'sha3-384'
  | 'sha3-512'
  | 'keccak256'
  | 'ripemd160'
  | 'blake2b'
  | 'blake2b-256'
  | 'blake2s';

const digests: Readonly<Record<DigestName, (bytes: Uint8Array) => Uint8Array>> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  'sha3-224': sha3_224,
  'sha3-256': sha3_256,
  'sha3-384': sha3_384,
  'sha3-512': sha3_512,
  keccak256: keccak_256,
  ripemd160,
  blake2b,
  'blake2b-256': (bytes: Uint8Array) => blake2b(bytes, { dkLen: 32 }),
  blake2s,
};

/** A digest, or a digest of a digest: `sha256(md5)` is SHA-256 of MD5. */
export type HashName = DigestName | `${DigestName}(${DigestName})`;

const names = Object.keys(digests) as DigestName[];

/** Digests that are commonly applied to other digests. */
const common: readonly DigestName[] = ['md5', 'sha1', 'sha256', 'sha512'];

/** The most likely digest for a number of hex digits. */
const hashByHexLength: ReadonlyMap<number, DigestName> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [56, 'sha224'],
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);

/** The most likely digest for a number of base64 or base64url characters, without padding. */
const hashByBase64Length: ReadonlyMap<number, DigestName> = new Map([
  [22, 'md5'],
  [27, 'sha1'],
  [43, 'sha256'],
  [64, 'sha384'],
  [86, 'sha512'],
]);

/**
 * Which digest a text most likely is, by its alphabet and length: hex, base64 or base64url, optionally in square
 * brackets. Null if the text does not look like a digest.
 */
export function digestName(value: string): DigestName | null {
  const text = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value;
  if (/^[0-9a-f]+$/i.test(text)) return hashByHexLength.get(text.length) ?? null;
  const unpadded = text.replace(/={1,2}$/, '');
  const isBase64 = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w+/-]+$/.test(unpadded) && unpadded.length <= 86;
  return isBase64 ? (hashByBase64Length.get(unpadded.length) ?? null) : null;
}

/** A digest in lower-case hex, and how it was made. */
export type Digest = readonly [hex: string, hash: HashName];

/** Every known digest of a text's UTF-8 bytes. */
export function digestsOf(text: string): Digest[] {
  const bytes = utf8ToBytes(text);
  return names.map((name) => [bytesToHex(digests[name](bytes)), name]);
}

/**
 * Digests of a text's digests: every known digest of their lower-case hex; and, of common digests, the common digests
 * of their upper-case hex, their base64 and their bytes.
 */
export function secondDigestsOf(text: string): Digest[] {
  const bytes = utf8ToBytes(text);
  return names.flatMap((inner) => {
    const digest = digests[inner](bytes);
    const hex = bytesToHex(digest);
    const ofHex = digestsOf(hex).map(([outer, name]): Digest => [outer, `${name as DigestName}(${inner})`]);
    if (!common.includes(inner)) return ofHex;
    const rarer = [utf8ToBytes(hex.toUpperCase()), utf8ToBytes(btoa(String.fromCharCode(...digest))), digest];
    return ofHex.concat(
      rarer.flatMap((form) => common.map((name): Digest => [bytesToHex(digests[name](form)), `${name}(${inner})`])),
    );
  });
}
