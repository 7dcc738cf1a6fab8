import { durations, gestures, playedMedia, usedElements, viewedContent } from './composed-actions.ts';
import { choiceRules } from './composed-choices.ts';
import { deviceProperties, versionedDevices } from './composed-devices.ts';
import { ids } from './composed-ids.ts';
import { branches, eventNames, experimentGroups, knownStages, plans, releases } from './composed-software.ts';
import { campaigns, journeyEnds, visitSources } from './composed-visits.ts';
import type { Composed, Rule } from './composition.ts';
import { readWords } from './word-classes.ts';

/** Whether a person agreed to something. */
const permissions: Rule = ({ own }) =>
  own.has('consent') && !own.has('program', 'number')
    ? {
        category: 'consent-state',
        fits: (value) =>
          /^(?:true|false|[01]|yes|no|on|off|ja|nein|s[ií]|n[aã]o|oui|non|tak|nie|evet|granted|denied|accepted|rejected|all|none|necessary|opt-?(?:in|out))$/i.test(
            value,
          ),
      }
    : null;

const rules: readonly Rule[] = [
  ids,
  plans,
  experimentGroups,
  durations,
  gestures,
  usedElements,
  playedMedia,
  releases,
  visitSources,
  journeyEnds,
  deviceProperties,
  eventNames,
  permissions,
  campaigns,
  viewedContent,
  versionedDevices,
  knownStages,
  branches,
  ...choiceRules,
];

/**
 * The kinds that a key's words can name together with the words of the parent keys, the likeliest first.
 * @param words words of the keys on the path to a value, outermost first
 * @param isInAddress whether the key is a parameter of an address in a value
 */
export function composedKinds(words: readonly string[], isInAddress: boolean): readonly Composed[] {
  const [own = '', parent = '', outer = ''] = words.slice(-3).reverse();
  // The keys above an address do not describe the address's parameters.
  const around = isInAddress ? ['', ''] : [parent, outer];
  const place = {
    own: readWords(own),
    parent: readWords(around[0] ?? ''),
    outer: readWords(around[1] ?? ''),
    isInAddress,
  };
  return rules.map((rule) => rule(place)).filter((one) => one !== null);
}
