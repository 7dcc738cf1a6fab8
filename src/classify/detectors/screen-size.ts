import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** A width and a height, from a watch to a wall-sized screen. */
export const screenSize: ValueDetector = {
  category: 'device',
  detector: 'value',
  confidence: 0.85,
  needs: { any: characterClass.digit, length: 7 },
  find: (value) => (value.length <= 12 && /^[1-9]\d{2,3}x[1-9]\d{2,3}(?:x\d{1,2})?$/.test(value) ? value : null),
  samples: { yes: ['1920x1080', '390x844'], no: ['10x20', '1920x', '0x1234', '12345x100'] },
};
