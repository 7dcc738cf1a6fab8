import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** The header and the claims are base64url of text that begins with `{"`. */
const pattern = /\beyJ[A-Za-z0-9_-]{8,2048}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/;

/** JSON Web Tokens (RFC 7519). */
export const jwt: ValueDetector = {
  category: 'token',
  detector: 'secret',
  confidence: 0.97,
  needs: { any: characterClass.dot | characterClass.upper | characterClass.lower, length: 30 },
  find: (value) => (value.includes('eyJ') ? (pattern.exec(value)?.[0] ?? null) : null),
  samples: {
    yes: ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P'],
    no: ['eyJhbGciOiJIUzI1NiJ9', 'a.b.c', 'eyJhbGciOiJIUzI1NiJ9.payload.signature'],
  },
};
