/** Names of formats that differ from the names in a field's `encoding`. */
const formats: Readonly<Record<string, string>> = {
  json: 'JSON',
  ndjson: 'NDJSON',
  url: 'URL',
  jwt: 'JWT',
  html: 'HTML',
  percent: 'percent-encoding',
  latin1: 'Latin-1',
  msgpack: 'MessagePack',
  cbor: 'CBOR',
  'unicode-escape': '\\u escapes',
  'form-lines': 'form lines',
  'data-url': 'data URL',
  envelope: 'Sentry envelope',
};

/** Names of digests that are more than their ids in capitals. */
const digests: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha224: 'SHA-224',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
  keccak256: 'Keccak-256',
  ripemd160: 'RIPEMD-160',
  blake2b: 'BLAKE2b',
  'blake2b-256': 'BLAKE2b-256',
  blake2s: 'BLAKE2s',
};

/** The encodings around a field, outermost first, in technical notation: "form → base64 → JSON". */
export function formatWrapping(encoding: readonly string[]): string {
  return encoding.map((name) => formats[name] ?? name).join(' → ');
}

/** A digest's name in technical notation, from its name in reports: "SHA-256 of MD5" for `sha256(md5)`. */
export function formatHash(hash: string): string {
  return hash
    .split('(')
    .map((name) => name.replace(')', ''))
    .map((name) => digests[name] ?? name.toUpperCase())
    .join(' of ');
}
