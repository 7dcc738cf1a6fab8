import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/**
 * Last labels of names in private networks: `.internal` (reserved by ICANN in 2024), `.local` (RFC 6762; Kubernetes'
 * `svc.cluster.local` ends with it), `.home.arpa` (RFC 8375); `.lan`, `.corp` and `.intranet` by custom.
 */
const suffix = '(?:internal|local|lan|corp|intranet|home\\.arpa)';
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const port = '(?::\\d{2,5})';
const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const end = '(?![\\w-]|\\.\\w)';

/**
 * In code, `window.local` is a property, and a version can look like a 10.x address. So a name with one label before
 * the suffix counts only after `//` or with a port, and a 10.x address only after `//` or `@`, or with a port.
 */
const patterns = [
  `(?<![\\w@.-])${label}(?:\\.${label})+\\.${suffix}${end}${port}?`,
  `(?<=//)${label}\\.${suffix}${end}${port}?`,
  `(?<![\\w@.-])${label}\\.${suffix}${port}`,
  `(?<![\\w.])(?:192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.${octet}\\.${octet}${end}${port}?`,
  `(?<=//|@)10\\.${octet}\\.${octet}\\.${octet}${end}${port}?`,
  `(?<![\\w.])10\\.${octet}\\.${octet}\\.${octet}${port}`,
];
const host = new RegExp(patterns.join('|'), 'i');

const suffixHere = new RegExp(suffix, 'iy');
/** The first letters of the suffixes, as character codes. A new suffix may need another one. */
const [codeOfI, codeOfL, codeOfC, codeOfH] = [0x69, 0x6c, 0x63, 0x68];

/**
 * Cheap check: whether one of a text's dots is followed by a private suffix, or preceded by 10, 172 or 192.168. It can
 * be true for a text without an internal host, and is never false for one with it.
 */
function mayHoldHost(value: string): boolean {
  for (let at = value.indexOf('.'); at >= 0; at = value.indexOf('.', at + 1)) {
    const after = value.charCodeAt(at + 1) | 0x20;
    if (after === codeOfI || after === codeOfL || after === codeOfC || after === codeOfH) {
      suffixHere.lastIndex = at + 1;
      if (suffixHere.test(value)) return true;
    }
    const before = value[at - 1];
    if (before === '2' && value.startsWith('172', at - 3)) return true;
    if (before === '0' && value[at - 2] === '1') return true;
    if (before === '8' && value.startsWith('192.168', at - 7)) return true;
  }
  return false;
}

/** Detects names that do not resolve on the public internet, and private IPv4 addresses (RFC 1918). */
export const internalHost: ValueDetector = {
  category: 'internal-host',
  detector: 'value',
  confidence: 0.9,
  needs: { any: characterClass.dot, length: 5 },
  find: (value) => (mayHoldHost(value) ? (host.exec(value)?.[0] ?? null) : null),
  samples: {
    yes: [
      'connect ECONNREFUSED keys-db-01.prod.fernhill.internal:5432',
      'http://10.20.30.40:8080/health',
      'billing.default.svc.cluster.local',
      '192.168.1.20',
      'http://wiki.corp/page',
      'redis.local:6379',
    ],
    no: [
      '10.0.0.1',
      'app.example.com',
      'window.local',
      'foo.internal_id',
      'Chrome/10.0.64.204',
      'this.corp.example.com',
    ],
  },
};
