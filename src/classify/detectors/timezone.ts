import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

const zone =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_-]+(?:\/[A-Z][A-Za-z_-]+)?$/;

/** Zones of the IANA Time Zone Database. */
export const timezone: ValueDetector = {
  category: 'timezone',
  detector: 'value',
  confidence: 0.97,
  needs: { any: characterClass.slash | characterClass.upper, length: 8 },
  find: (value) => (zone.test(value) ? value : null),
  samples: {
    yes: ['Europe/Berlin', 'America/Argentina/Buenos_Aires'],
    no: ['Europe', 'europe/berlin', 'Asia/', 'Europe/Berlin/x y'],
  },
};
