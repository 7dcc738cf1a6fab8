import { readFileSync } from 'node:fs';
import { audit } from '../src/audit.ts';
import { type Canary, searchFor } from '../src/classify/canaries.ts';
import { valueReader } from '../src/classify/value-reader.ts';
import { catalogue } from '../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../src/vendors/identify.ts';
import type { Label } from '../tests/sdks/label.ts';
import type { Recording } from '../tests/sdks/recording.ts';
import { leavesOf } from '../tests/sdks/unwrap.ts';
import { canaries, observationsOf, recordings, type Score, scoreOf } from './recordings.ts';

/** A count, and the total that it is a part of. */
export interface Share {
  readonly total: number;
  readonly found: number;
}

/** How well the fields of some SDKs were read, once without canaries and once with the persona's values planted. */
export interface Reading {
  /** Day of the measurement. */
  readonly date: string;
  /** Commit whose `src/` read the recordings. */
  readonly engine: string;
  /** State of the catalogue, in a few words. */
  readonly definitions: string;
  /** SDKs whose vendor was identified. */
  readonly vendors: Share;
  readonly withoutCanaries: PassFigures;
  readonly withCanaries: PassFigures;
}

/** The figures of one pass over the recordings, with or without canaries. */
interface PassFigures {
  /** Labelled fields whose category was found, and findings that agree with a label. */
  readonly fields: Score;
  /** The persona's values that were sent, by SDK and value, and those reported under their own category. */
  readonly planted: Share;
}

/** SDKs that no definition covered when they were recorded, with readings from that time and from later. */
interface KeptReadings {
  readonly sdks: readonly string[];
  readonly readings: readonly Reading[];
}

/** Reads `undescribed-sdks.json`. */
export function keptReadings(): KeptReadings {
  return JSON.parse(readFileSync(new URL('undescribed-sdks.json', import.meta.url), 'utf8'));
}

/** Reads the recordings of some SDKs with the current code and catalogue. */
export function readNow(sdks: readonly string[]): Omit<Reading, 'date' | 'engine' | 'definitions'> {
  const identify = identifyAmong(catalogue);
  const all = recordings().filter(({ recording }) => sdks.includes(recording.sdk));
  const named = all.filter(({ recording }) =>
    observationsOf(recording)
      .flatMap((observation) => audit(observation, { identify, readValue: valueReader(searchFor([])) }) ?? [])
      .every(({ recipient }) => recipient.known || recipient.matchedBy === 'entity'),
  );
  const pass = (searched: readonly Canary[]): PassFigures => {
    const knowledge = { identify, readValue: valueReader(searchFor(searched)) };
    const figures = all.map((each) => figuresOf(each, knowledge));
    return {
      fields: summed(figures.map(({ fields }) => fields)),
      planted: {
        total: figures.reduce((sum, { planted }) => sum + planted.total, 0),
        found: figures.reduce((sum, { planted }) => sum + planted.found, 0),
      },
    };
  };
  return {
    vendors: { total: all.length, found: named.length },
    withoutCanaries: pass([]),
    withCanaries: pass(canaries),
  };
}

function figuresOf(
  { recording, labels }: { readonly recording: Recording; readonly labels: readonly Label[] },
  knowledge: Parameters<typeof audit>[1],
): PassFigures {
  const found = observationsOf(recording).flatMap((observation) => audit(observation, knowledge)?.disclosures ?? []);
  const sent = leavesOf(recording).map(({ value }) => value.toLowerCase());
  const plantedAndSent = canaries.filter(({ value }) => sent.some((text) => text.includes(value.toLowerCase())));
  const reported = plantedAndSent.filter(({ value, category }) =>
    found.some((one) => one.category === category && one.value.toLowerCase().includes(value.toLowerCase())),
  );
  return {
    fields: scoreOf(recording, labels, found),
    planted: { total: plantedAndSent.length, found: reported.length },
  };
}

function summed(scores: readonly Score[]): Score {
  const sum = (part: keyof Score) => scores.reduce((total, score) => total + score[part], 0);
  return { found: sum('found'), missed: sum('missed'), right: sum('right'), wrong: sum('wrong') };
}
