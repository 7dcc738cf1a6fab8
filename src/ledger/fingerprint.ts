import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of the tag that are kept: 96 bits tell any two values apart and give nothing away. */
const tagBytes = 12;

/**
 * Tells equal values apart from different ones without keeping them: HMAC-SHA-256 (RFC 2104) under a key made at
 * install time, of the value trimmed and in lower case, shortened, in base64.
 */
export function fingerprint(value: string, key: Uint8Array): string {
  const tag = hmac(sha256, key, utf8ToBytes(value.trim().toLowerCase())).subarray(0, tagBytes);
  return btoa(String.fromCharCode(...tag));
}
