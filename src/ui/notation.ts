import type { HashName } from '../classify/classify.ts';

/** Formats whose names are written otherwise than a field's `encoding` has them. */
const formats: Readonly<Record<string, string>> = {
  json: 'JSON',
  ndjson: 'NDJSON',
  url: 'URL',
  jwt: 'JWT',
  html: 'HTML',
};

const hashes: Readonly<Record<HashName, string>> = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' };

/** What wrapped a field, outermost first, as engineers write it: "form → base64 → JSON". */
export function formatWrapping(encoding: readonly string[]): string {
  return encoding.map((name) => formats[name] ?? name).join(' → ');
}

/** A hash as engineers write it. */
export function formatHash(hash: HashName): string {
  return hashes[hash];
}
