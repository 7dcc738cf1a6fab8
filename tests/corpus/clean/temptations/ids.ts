import { failingIban } from '../check-digits.ts';
import type { Temptation } from '../temptation.ts';

const base36 = '0123456789abcdefghijklmnopqrstuvwxyz';
/** The alphabet of BlurHash (https://github.com/woltapp/blurhash, Algorithm.md), which contains an `@`. */
const base83 = `0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ${'abcdefghijklmnopqrstuvwxyz'}#$%*+,-.:;=?@[]^_{|}~`;

/** Ids and digests of things. */
export const ids: readonly Temptation[] = [
  { name: 'hex-32', tempts: ['secret', 'token'], keys: ['hash', 'asset', 'etag', 'cache'], value: (d) => d.hex(32) },
  { name: 'hex-40', tempts: ['secret', 'token'], keys: ['sha', 'commit', 'blob'], value: (d) => d.hex(40) },
  { name: 'hex-64', tempts: ['secret', 'token'], keys: ['digest', 'sha256', 'content_hash'], value: (d) => d.hex(64) },
  {
    name: 'hex-upper-32',
    tempts: ['bank-account', 'secret'],
    keys: ['hash_u', 'guidN', 'checksum'],
    value: (d) => d.hex(32).toUpperCase(),
  },
  { name: 'object-id', tempts: ['token'], keys: ['_id', 'doc', 'doc_id'], value: (d) => `6${d.hex(23)}` },
  { name: 'uuid', tempts: ['token'], keys: ['id', 'request_id', 'uuid', 'messageId'], value: (d) => d.uuid() },
  {
    name: 'uuid-list',
    tempts: ['token'],
    keys: ['ids', 'item_ids', 'guids'],
    value: (d) => [d.uuid(), d.uuid(), d.uuid()],
  },
  { name: 'ulid', tempts: ['bank-account', 'token'], keys: ['ulid', 'evt', 'job_id'], value: (d) => d.ulid() },
  { name: 'nanoid', tempts: ['token', 'secret'], keys: ['nid', 'slug', 'key'], value: (d) => d.base64url(21) },
  { name: 'short-id', tempts: [], keys: ['sid_short', 'ref', 'h'], value: (d) => d.chars(base36, d.int(6, 11)) },
  { name: 'base36-id', tempts: ['token'], keys: ['rid', 'react_id', 'view'], value: (d) => d.chars(base36, 25) },
  {
    name: 'trace-parent',
    tempts: ['token'],
    keys: ['traceparent', 'tp'],
    value: (d) => `00-${d.hex(32)}-${d.hex(16)}-01`,
  },
  {
    name: 'mac-like',
    tempts: ['ip-address'],
    keys: ['etag_parts', 'palette'],
    value: (d) => Array.from({ length: 6 }, () => d.hex(2)).join(':'),
  },
  {
    name: 'subresource-hash',
    tempts: ['secret'],
    keys: ['integrity', 'sri'],
    value: (d) => `sha384-${d.alphanumeric(64)}`,
  },
  { name: 'weak-etag', tempts: [], keys: ['etag', 'validator'], value: (d) => `W/"${d.hex(8)}-${d.base64url(27)}"` },
  { name: 'short-commit', tempts: [], keys: ['rev', 'build_sha', 'gitRef'], value: (d) => d.hex(7) },
  { name: 'perceptual-hash', tempts: ['phone'], keys: ['ph'], value: (d) => d.hex(d.pick([16, 64])) },
  {
    name: 'perceptual-hashes',
    tempts: ['phone'],
    keys: ['image_hashes'],
    value: (d) => ({ ah: d.hex(16), dh: d.hex(16), ph: d.hex(64) }),
  },
  {
    name: 'blur-hash',
    tempts: ['email'],
    keys: ['blurhash', 'placeholder_hash', 'lqip'],
    value: (d) => `L${d.chars(base83, 27)}`,
  },
  { name: 'list-key', tempts: ['secret'], keys: ['react_key', 'rowKey', 'cacheKey'], value: (d) => `key-${d.hex(32)}` },
  {
    name: 'spinner-class',
    tempts: ['secret'],
    keys: ['class', 'className', 'node_class'],
    value: (d) =>
      `${d.pick(['sk-circle-fade-dot', 'sk-folding-cube-wrapper', 'sk-loading-placeholder-row', 'sk-three-bounce-child'])}-${d.int(1, 12)}`,
  },
  {
    name: 'locale-bundle',
    tempts: ['secret'],
    keys: ['bundle', 'i18n'],
    value: (d) => `sk-SK_messages_bundle_${d.digits(8)}`,
  },
  {
    name: 'css-module-class',
    tempts: [],
    keys: ['cls', 'el_class'],
    value: (d) => `Card_root__${d.alphanumeric(5)} Button_primary__${d.alphanumeric(5)}`,
  },
  {
    name: 'iban-shape-failing-check',
    tempts: ['bank-account'],
    keys: ['part_no', 'lot', 'asset_tag'],
    value: (d) => failingIban(d, d.pick(['DE', 'AT', 'NL', 'GB'])),
  },
  {
    name: 'ga-client-id',
    tempts: ['phone', 'card'],
    keys: ['_ga', 'ga_cid'],
    value: (d) => `GA1.1.${d.digits(10)}.${Math.floor(d.time() / 1000)}`,
  },
  {
    name: 'client-id-bare',
    tempts: ['phone', 'card'],
    keys: ['clientRef', 'gaRef'],
    value: (d) => `${d.digits(10)}.${Math.floor(d.time() / 1000)}`,
  },
  {
    name: 'firebase-app-id',
    tempts: ['phone'],
    keys: ['appId', 'firebase_app'],
    value: (d) => `1:${d.digits(12)}:web:${d.hex(22)}`,
  },
  {
    name: 'resource-name',
    tempts: [],
    keys: ['urn', 'resource'],
    value: (d) => `urn:fernhill:item:${d.digits(10)}:${d.hex(8)}`,
  },
  {
    name: 'license-plate-like',
    tempts: ['government-id'],
    keys: ['slot', 'seat', 'bin'],
    value: (d) => `${d.chars('ABCDEFGH', 2)} ${d.digits(6)} ${d.chars('ABCD', 1)}`,
  },
];
