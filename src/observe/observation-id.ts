import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Stands for an address in an observation's id, without giving anything of it away: 48 bits of its SHA-256, in hex. */
export function addressTag(url: string): string {
  return bytesToHex(sha256(utf8ToBytes(url.replace(/#.*$/s, ''))).subarray(0, 6));
}
