import { audit } from '../src/audit.ts';
import { searchFor } from '../src/classify/canaries.ts';
import { valueReader } from '../src/classify/value-reader.ts';
import { identifyAmong } from '../src/vendors/identify.ts';
import { Dice } from './dice.ts';
import { places } from './places.ts';
import { wrappings } from './wrappings.ts';

/** A planted value that was sent wrapped, and whether it was found. */
interface EncodingResult {
  readonly wrapping: string;
  readonly place: string;
  readonly value: string;
  readonly found: boolean;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Values of the kinds that users plant. */
function canariesOf(random: Dice) {
  const first = random.pick(['Ada', 'Grace', 'Jürgen', 'Mary']);
  const last = `${random.chars(letters, 1).toUpperCase()}${random.chars(letters, 8)}`;
  const word = random.chars(letters, 9);
  return [
    {
      label: 'email',
      category: 'email',
      value: `${word}.${random.chars(letters, 5)}@${random.chars(letters, 8)}.example`,
    },
    { label: 'tagged', category: 'email', value: `${random.chars(letters, 8)}+qa@person.example` },
    { label: 'name', category: 'name', value: `${first} ${last}` },
    { label: 'phone', category: 'phone', value: `+4930${random.int(1_000_000, 9_999_999)}` },
    { label: 'id', category: 'user-id', value: `usr_${random.hex(12)}` },
  ] as const;
}

/** The matrix: every wrapping in every place that can hold it, with the values of several seeds. */
export function auditEncodings(seeds: readonly number[] = [1, 2, 3]): EncodingResult[] {
  return seeds.flatMap((seed) => {
    const canaries = canariesOf(new Dice(seed, 0));
    const knowledge = { identify: identifyAmong([]), readValue: valueReader(searchFor(canaries)) };
    return wrappings.flatMap(({ name, wrap }) =>
      canaries.flatMap(({ label, value }) =>
        places.flatMap((place) => {
          const observation = place.put(wrap(value));
          if (observation === null) return [];
          const found = audit(observation, knowledge)?.disclosures.some(({ canary }) => canary === label) === true;
          return [{ wrapping: name, place: place.name, value, found }];
        }),
      ),
    );
  });
}
