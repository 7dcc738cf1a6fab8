import { foreignWords, spellingsOf } from '../../languages.ts';
import type { CategoryId } from '../../taxonomy.ts';
import { behaviour } from './behaviour.ts';
import { business } from './business.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { content } from './content.ts';
import { credential } from './credential.ts';
import { device } from './device.ts';
import { financial } from './financial.ts';
import { identifier } from './identifier.ts';
import { location } from './location.ts';
import { type Vocabulary, words } from './phrases.ts';
import { professional } from './professional.ts';
import { special } from './special.ts';

/** The names in {@link foreignWords}, as written and in ASCII. Names in {@link vocabulary} take precedence. */
export const foreign: ReadonlyArray<readonly [phrase: string, category: CategoryId]> = Object.entries(
  foreignWords,
).flatMap(([category, text]) =>
  words(text)
    .flatMap(spellingsOf)
    .map((phrase) => [phrase, category as CategoryId] as const),
);

/**
 * Names of fields by kind of data, as words in lower case: mostly English and German, the names that analytics SDKs
 * use, and the abbreviations of advertising pixels (Meta, "Advanced matching"; Google, "Enhanced conversions"; TikTok,
 * "Events API").
 */
export const vocabulary: Vocabulary = {
  ...contact,
  ...identifier,
  ...professional,
  ...location,
  ...device,
  ...credential,
  ...financial,
  ...behaviour,
  ...content,
  ...business,
  ...special,
  ...consent,
};
