import { isHealthKey } from '../sensitive.ts';
import type { CategoryId } from '../taxonomy.ts';

/** Values that state whether something applies to a person. */
export const states =
  /^(?:[01]|true|false|yes|no|on|off|ja|nein|oui|non|s[ií]|evet|hay[ıi]r|tak|nie|none|active|inactive|actif|inactif|aktiv|inaktiv)$/i;

/** Words for subscribers and customers in a key. A yes or no under such a key is a state, not an id. */
export const subscribers =
  /abonn|subscrib|member|miembro|membre|mitglied|lid$|uye|üye|adh[eé]rent|customer|kunde|client/;

const healthStates =
  /pregnan|^(?:has|is|no) (?:health |medical )?insur|schwanger|smok|tobacco|disab|behinder|diabet|hamile|gebelik|embaraz|grossesse/;

/**
 * Whether a value is a yes or no that is personal. For most keys, such as one for a pregnancy, both answers are; for
 * membership of a church, only a yes is.
 */
export const isPersonalState = (category: CategoryId, last: string, value: string) =>
  states.test(value) &&
  ((category === 'health' && (healthStates.test(last) || isHealthKey(last))) ||
    (category === 'plan' && (subscribers.test(last) || memberships.test(last))) ||
    (category === 'religion' && /kirch|church/.test(last) && /^(?:true|yes|ja|oui)$/i.test(value)) ||
    (category === 'job' && last === 'current'));

/** Names of memberships and paid plans. */
const memberships = /^(?:is |has )?(?:vip|premium|pro|paid|paying|trial|subscriber)(?: user| member| status)?$/;

/** Values of a consent: yes or no in several languages, and words such as `granted` and `opt-in`. */
export const agreements =
  /^(?:true|false|[01]|y(?:es)?|no?|on|off|ja|nein|nee|oui|non|s[iíì]|evet|hayır|hayir|tak|nie|granted|denied|(?:un)?subscribed|accepted|declined|opt(?:ed)?[ _-]?(?:in|out)|implied|explicit|(?:double|single)[ _-]?opt[ _-]?in)$/i;
