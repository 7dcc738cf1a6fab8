import { audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import { places } from './places.ts';
import { type Random, seeded } from './random.ts';
import { wrappings } from './wrappings.ts';

/** A planted value that left wrapped, and whether it was found. */
export interface EncodingResult {
  readonly wrapping: string;
  readonly place: string;
  readonly value: string;
  readonly found: boolean;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Values of the kinds that people plant. */
function canariesOf(random: Random) {
  const first = random.pick(['Ada', 'Grace', 'Jürgen', 'Mary']);
  const last = `${random.text(1, letters).toUpperCase()}${random.text(8, letters)}`;
  const word = random.text(9, letters);
  return [
    {
      label: 'email',
      category: 'email',
      value: `${word}.${random.text(5, letters)}@${random.text(8, letters)}.example`,
    },
    { label: 'tagged', category: 'email', value: `${random.text(8, letters)}+qa@person.example` },
    { label: 'name', category: 'name', value: `${first} ${last}` },
    { label: 'phone', category: 'phone', value: `+4930${random.integer(1_000_000, 9_999_999)}` },
    { label: 'id', category: 'user-id', value: `usr_${random.hex(12)}` },
  ] as const;
}

/** The matrix: every wrapping in every place that can hold it, with values of several seeds. */
export function auditEncodings(seeds: readonly number[] = [1, 2, 3]): EncodingResult[] {
  return seeds.flatMap((seed) => {
    const canaries = canariesOf(seeded(seed));
    const knowledge = { identify: identifyAmong([], []), readValue: valueReader(searchFor(canaries)) };
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
