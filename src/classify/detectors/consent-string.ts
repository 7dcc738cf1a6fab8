import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Decodes a number in base64url, six bits per character. */
const numberIn = (text: string) => [...text].reduce((sum, one) => sum * 64 + alphabet.indexOf(one), 0);

/** Whether a time, in tenths of a second since 1970, is after the beginning of 2018 and before the last day of 2044. */
const isOurTime = (tenths: number) => tenths > 15_147_648_000 && tenths < 23_667_552_000;

/**
 * IAB Europe's TC string, version 2: six bits for the version, the times of creation and change, 24 bits for the
 * consent platform, six for its screen, and two letters for the language.
 */
function isConsent(value: string): boolean {
  if (!/^C[\w-]{17}[A-Z]{2}[\w.-]*$/.test(value)) return false;
  const made = numberIn(value.slice(1, 7));
  const changed = numberIn(value.slice(7, 13));
  return isOurTime(made) && isOurTime(changed) && changed >= made;
}

/**
 * The string of the Global Privacy Platform: a header with a fixed beginning, and sections. The US privacy string: four
 * characters.
 */
const others = /^DB[A-Z][\w-]{2,}~[\w.~-]+$|^1[YN-](?=[YN-]{2}$)(?:[YN-][YN]|--)$/;

/** The choices that consent platforms store (https://github.com/InteractiveAdvertisingBureau). */
export const consentString: ValueDetector = {
  category: 'consent-state',
  detector: 'value',
  confidence: 0.95,
  needs: { any: characterClass.upper | characterClass.digit, length: 4 },
  find: (value) => (value.length <= 4_000 && (isConsent(value) || others.test(value)) ? value : null),
  samples: {
    yes: ['CQbXk4AQbXk4AAHABBFRB8FsAP_gAEPgAAqIKftX', 'DBABMA~CQbXk4AQbXk4AAHABBFRB8FsAP_gAEPg.QKftX', '1YNN', '1---'],
    no: ['CQaaaaaabbbbbbbbcccccccc', 'CUSTOMER-20250114-AB-00381', '1234', 'DBA reports', '1-2-'],
  },
};
