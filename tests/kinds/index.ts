import { addresses } from './addresses.ts';
import { behaviour, deviceAndVisitIds, visitSources } from './behaviour.ts';
import { businesses } from './businesses.ts';
import type { Case } from './case.ts';
import { contacts } from './contacts.ts';
import { digests } from './digests.ts';
import { fieldNames } from './field-names.ts';
import { freeTexts } from './free-texts.ts';
import { ids } from './ids.ts';
import { interactions } from './interactions.ts';
import { languages } from './languages.ts';
import { others } from './others.ts';
import { pairs } from './pairs.ts';
import { passwords } from './passwords.ts';
import { pathParameters } from './path-parameters.ts';
import { percent } from './percent.ts';
import { persons } from './persons.ts';
import { portals } from './portals.ts';
import { secrets } from './secrets.ts';
import { staff } from './staff.ts';
import { technical } from './technical.ts';
import { testValues } from './test-values.ts';
import { texts } from './texts.ts';
import { valuesWithType } from './values-with-type.ts';
import { visits } from './visits.ts';
import { writingSystems } from './writing-systems.ts';

/** Cases by subject. */
export const kinds: Readonly<Record<string, readonly Case[]>> = {
  'values with their type': valuesWithType,
  'names and values': pairs,
  'percent signs and +': percent,
  digests,
  passwords,
  identifiers: ids,
  'parameters in paths': pathParameters,
  'names and texts': texts,
  'test values': testValues,
  languages,
  'scripts other than the Latin one': writingSystems,
  'staff, payroll, subscriptions and bookings': staff,
  persons,
  'names of fields': fieldNames,
  'people and their contact data': contacts,
  'keys, tokens and codes': secrets,
  'what people write': freeTexts,
  'addresses in values': addresses,
  'clicks, scrolling and forms': interactions,
  'apps, browsers, consent, flags and money': technical,
  'what people do, in many businesses': behaviour,
  'where people come from, in many businesses': visitSources,
  'ids, devices, tests and consent of many businesses': deviceAndVisitIds,
  'visits, as many businesses report them': visits,
  others,
  'businesses of all kinds': businesses,
  'portals, shops and consoles': portals,
};
