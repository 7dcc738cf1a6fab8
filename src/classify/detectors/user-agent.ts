import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** User agents of browsers, which all begin with `Mozilla` (RFC 9110 §10.1.5). */
export const userAgent: ValueDetector = {
  category: 'device',
  detector: 'value',
  confidence: 0.97,
  needs: { any: characterClass.slash | characterClass.dot | characterClass.blank, length: 24 },
  find: (value) => (/^Mozilla\/5\.0 \([^)]{4,200}\)/.test(value) ? value : null),
  samples: {
    yes: ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
    no: ['Mozilla Public License 2.0', 'see Mozilla/5.0 (X11; Linux x86_64)'],
  },
};
