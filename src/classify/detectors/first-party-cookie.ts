import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** Google Analytics' `_ga` and `_gid`, its `_ga_…` session cookies, and Meta's `_fbp` and `_fbc`. */
const cookie = /^(?:GA1\.\d\.\d{6,10}\.\d{10}|GS\d\.\d\.[\w$.]{16,}|fb\.\d\.\d{10,13}\.[\w-]{8,})$/;

/**
 * Browser ids whose form alone identifies their vendor (Google, "Cookie usage on websites"; Meta, "fbp and fbc
 * parameters").
 */
export const firstPartyCookie: ValueDetector = {
  category: 'cookie-id',
  detector: 'value',
  confidence: 0.97,
  needs: { any: characterClass.dot | characterClass.digit, length: 16 },
  find: (value) => (cookie.test(value) ? value : null),
  samples: {
    yes: ['GA1.1.1234567890.1700000000', 'fb.1.1700000000000.987654321'],
    no: ['GA1.1', '1234567890.1700000000', 'fb.com'],
  },
};
