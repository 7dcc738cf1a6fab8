import { addresses } from './addresses.ts';
import { behaviour, machinery, origins } from './behaviour.ts';
import { businesses } from './businesses.ts';

import type { Case } from './case.ts';
import { digests } from './digests.ts';
import { fieldNames } from './field-names.ts';
import { gestures } from './gestures.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { others } from './others.ts';
import { pairs } from './pairs.ts';
import { passwords } from './passwords.ts';
import { percent } from './percent.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { portals } from './portals.ts';
import { reachable } from './reachable.ts';
import { scripts } from './scripts.ts';
import { secrets } from './secrets.ts';
import { staff } from './staff.ts';
import { technical } from './technical.ts';
import { testValues } from './test-values.ts';
import { texts } from './texts.ts';
import { typed } from './typed.ts';
import { visits } from './visits.ts';
import { writings } from './writings.ts';

/** Cases by subject. */
export const kinds: Readonly<Record<string, readonly Case[]>> = {
  'typed values': typed,
  'names and values': pairs,
  'percent signs and +': percent,
  digests,
  passwords,
  identifiers: ids,
  'parameters in paths': places,
  'names and texts': texts,
  'test values': testValues,
  languages,
  'scripts other than the Latin one': scripts,
  'staff, payroll, subscriptions and bookings': staff,
  persons,
  'names of fields': fieldNames,
  'people and how to reach them': reachable,
  'keys, tokens and codes': secrets,
  'what people write': writings,
  'addresses in values': addresses,
  'clicks, scrolling and forms': gestures,
  'apps, browsers, consent, flags and money': technical,
  'what people do, in many businesses': behaviour,
  'where people come from, in many businesses': origins,
  'ids, devices, tests and consent of many businesses': machinery,
  'visits, as many businesses report them': visits,
  others,
  'businesses of all kinds': businesses,
  'portals, shops and consoles': portals,
};
