import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { observationsOf } from '../../../accuracy/recordings.ts';
import { type Audit, audit, type Disclosure } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { decoding } from '../../../src/decode/decode.ts';
import { atOnce } from '../../../src/steps.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { type ReadEvent, readEvents } from '../../../src/vendors/events.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import {
  accountedFor,
  type Expected,
  expectations,
  expectedOf,
  passedIn,
  personaValue,
} from '../../sdks/expectation.ts';
import type { Recording } from '../../sdks/recording.ts';

const recorded = new URL('../../sdks/recorded/', import.meta.url);
const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor([])) };
const all = expectations();

/** The result of reading an SDK's requests. */
interface Read {
  readonly audits: readonly Audit[];
  readonly events: readonly ReadEvent[];
  readonly disclosures: readonly Disclosure[];
}

function readOf(sdk: string): Read {
  const recording: Recording = JSON.parse(readFileSync(new URL(`${sdk}.json`, recorded), 'utf8'));
  const observations = observationsOf(recording);
  const audits = observations.map((observation) => audit(observation, knowledge)).filter((one) => one !== null);
  const shapesOf = (id: string) => catalogue.find((vendor) => vendor.id === id)?.events ?? [];
  return {
    audits,
    events: audits.flatMap(({ observation, recipient }) =>
      readEvents(atOnce(decoding(observation)).fields, shapesOf(recipient.id)),
    ),
    disclosures: audits.flatMap(({ disclosures }) => disclosures),
  };
}

/** Describes what is wrong with a field's findings; null if nothing is. */
function misread({ path, value, category, labels }: Expected, among: readonly Disclosure[]): string | null {
  const isIt = (one: Disclosure) => one.path === path && one.value.includes(value);
  const found = among.filter(isIt);
  if (found.some((one) => one.category === category && labels.includes(one.label))) return null;
  const readings = [...new Set(found.map((one) => `${one.category} “${one.label}”`))];
  return readings.length === 0
    ? `${path} has no “${value}”`
    : `${path} is ${readings.join(', ')}, not ${category} “${labels.join('” or “')}”`;
}

test('every recorded SDK has an expectation', () => {
  const names = readdirSync(recorded).map((file) => file.replace('.json', ''));
  expect([...all.keys()].sort()).toEqual(names.sort());
  expect(names.length).toBeGreaterThanOrEqual(60);
});

describe.each([...all])('%s', (sdk, expectation) => {
  const { audits, events, disclosures } = readOf(sdk);

  test('sends to its vendor only', () =>
    expect([...new Set(audits.map(({ recipient }) => recipient.id))], sdk).toEqual([expectation.vendor]));

  test('has an expectation for each value that the run passed in', () => {
    const known = accountedFor(expectation);
    const forgotten = passedIn(sdk).filter((name) => !known.has(name));
    expect(forgotten, `tests/sdks/expected/${sdk}.json says nothing of these`).toEqual([]);
  });

  test('has its events with names, users and properties', () => {
    const problems = (expectation.events ?? []).flatMap(({ name, user, properties }) => {
      const same = events.filter((event) => event.name === name);
      if (same.length === 0)
        return [`${sdk}: no event “${name}”; there are ${[...new Set(events.map((one) => one.name))].join(', ')}`];
      const users = [...new Set(same.map((event) => event.user))];
      const ofOther = user !== undefined && !users.includes(personaValue(user));
      const inEvent = disclosures.filter((one) => one.event === name);
      return [
        ...(ofOther ? [`is of ${users.join(', ')}, not of ${personaValue(user)}`] : []),
        ...expectedOf(properties).flatMap((one) => {
          const isPassedIn = same.some((event) =>
            event.properties.some((field) => field.path.text === one.path && field.value.includes(one.value)),
          );
          return misread(one, inEvent) ?? (isPassedIn ? [] : `${one.path} is not among what the app passed in`);
        }),
      ].map((problem) => `${sdk}: event “${name}”: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  test('has the other values that were passed in', () => {
    const problems = expectedOf(expectation.fields).flatMap((one) => misread(one, disclosures) ?? []);
    expect(problems.map((problem) => `${sdk}: ${problem}`)).toEqual([]);
  });

  test('does not send values that are listed as unsent', () => {
    const unsent = Object.keys(expectation.unsent ?? {}) as Array<Parameters<typeof personaValue>[0]>;
    const sent = unsent.filter((name) => disclosures.some(({ value }) => value === personaValue(name)));
    expect(sent, `${sdk} sends these after all`).toEqual([]);
  });
});
