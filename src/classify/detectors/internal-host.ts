import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/**
 * Names that only resolve inside a company (`.internal`, reserved by ICANN in 2024; `.local`, RFC 6762; `.lan`,
 * `.corp`, `.intranet`, `.home.arpa`, RFC 8375; Kubernetes' `svc.cluster.local`) and private addresses (RFC 1918).
 */
const suffix = '(?:internal|local|lan|corp|intranet|home\\.arpa)';
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const port = '(?::\\d{2,5})';
const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const end = '(?![\\w-]|\\.\\w)';

/**
 * Code contains `window.local`, and versions look like 10.0.648.204, so short names and 10.x addresses must be part of
 * a URL.
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
const [i, l, c, h] = [0x69, 0x6c, 0x63, 0x68];

/** Cheap check: whether a text has, at one of its dots, a part that every internal host has. */
function mayHoldHost(value: string): boolean {
  for (let at = value.indexOf('.'); at >= 0; at = value.indexOf('.', at + 1)) {
    const first = value.charCodeAt(at + 1) | 0x20;
    if (first === i || first === l || first === c || first === h) {
      suffixHere.lastIndex = at + 1;
      if (suffixHere.test(value)) return true;
    }
    const last = value[at - 1];
    if (last === '2' && value.startsWith('172', at - 3)) return true;
    if (last === '0' && value[at - 2] === '1') return true;
    if (last === '8' && value.startsWith('192.168', at - 7)) return true;
  }
  return false;
}

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
      'Chrome/10.0.648.204',
      'this.corp.example.com',
    ],
  },
};
