import { dirname } from 'node:path';
import type { BrowserContext, TestInfo } from '@playwright/test';
import { version } from '../../package.json';
import type { Baseline } from '../baseline/baseline.ts';
import { ownFramesBy } from '../cli/source-maps.ts';
import { auditing } from '../library/auditing.ts';
import { unsentOf } from '../library/unsent.ts';
import type { Policy } from '../policy/policy.ts';
import type { Report } from '../report/report.ts';
import { sourcesBy } from '../source-lines/sources.ts';
import { catalogue } from '../vendors/catalogue/index.ts';
import { fixtureKnowledge, pathFrom } from './knowledge.ts';
import type { OutflowOptions } from './options.ts';
import type { Watch, WatchSettings } from './watch.ts';

/** What a report is checked by. */
export interface Checks {
  /** A file, or the policy itself; null for none. Without it, that of the options. */
  readonly policy?: string | Policy | null;
  readonly baseline?: Baseline | null;
}

/** The recording of one test. */
export interface Recording {
  readonly options: OutflowOptions;
  readonly testInfo: TestInfo;
  /** Folder that paths of the options are from. */
  readonly folder: string;
  /** Waits until what was begun is sent. */
  settle(): Promise<void>;
  /** The report on what was sent so far. */
  report(checks?: Checks): Promise<Report>;
  addContext(context: BrowserContext): Promise<void>;
  /** The last report that was made; null if the test never asked for one. */
  readonly last: Report | null;
}

/** How a test with these options is captured. Async call stacks serve source lines alone. */
export function watchSettingsOf({ app, hideAutomation = false, sourceMaps }: OutflowOptions): WatchSettings {
  const hasMaps = sourceMaps !== undefined && sourceMaps.length > 0;
  return { app, hideAutomation, asyncStacks: hasMaps, notesCalls: hasMaps };
}

/** The recording of a test that the watch has begun. */
export function recordingOf(watch: Watch, options: OutflowOptions, testInfo: TestInfo): Recording {
  const { configFile } = testInfo.config;
  const folder = configFile === undefined ? process.cwd() : dirname(configFile);
  const patterns = [options.sourceMaps ?? []].flat().map((pattern) => pathFrom(folder, pattern));
  let last: Report | null = null;
  return {
    options,
    testInfo,
    folder,
    get last() {
      return last;
    },
    async settle() {
      const { quietMs = 500, limitMs = 10_000 } = options.settle ?? {};
      if (options.flush ?? true) await watch.flush();
      await Promise.all(watch.captures().map((capture) => capture.settled(quietMs, limitMs)));
    },
    async report({ policy = options.policy ?? null, baseline = null } = {}) {
      const knowledge = await fixtureKnowledge(options, policy, folder);
      const { identify } = knowledge;
      const audit = auditing({
        ...knowledge,
        ...{ baseline, toolVersion: version, raw: false },
        source: { kind: 'scan', detail: watch.browserNames().join(', ') },
        sourceOf: sourcesBy(ownFramesBy(patterns, folder, identify), watch.calls()),
      });
      const captures = watch.captures();
      const seen = (await Promise.all(captures.map((capture) => capture.observations()))).flat();
      const observations = seen.sort((a, b) => a.at - b.at);
      for (const one of observations) audit.add(one);
      const report = audit.report(new Map());
      const sum = (of: 'byServiceWorker' | 'fromCache') =>
        captures.reduce((total, capture) => total + capture.answered()[of], 0);
      const around = {
        ...{ observations, automated: !(options.hideAutomation ?? false) },
        scripts: captures.flatMap((capture) => capture.scripts()),
        namedHosts: new Map(captures.flatMap((capture) => [...capture.namedHosts()])),
        ...{ byServiceWorker: sum('byServiceWorker'), fromCache: sum('fromCache') },
      };
      const unsent = unsentOf(around, identify, heardIn(report, around.automated));
      last = { ...report, coverage: { ...report.coverage, unsent } };
      return last;
    },
    addContext: (context) => watch.addContext(context),
  };
}

/**
 * Ids of the vendors that received data. An SDK that sees automation may still ask for its settings: a vendor whose
 * requests name events received nothing if none did.
 */
function heardIn({ vendors }: Report, isAutomated: boolean): ReadonlySet<string> {
  const hasEvents = (id: string) => (catalogue.find((one) => one.id === id)?.events ?? []).length > 0;
  const heard = vendors.filter(
    ({ id, disclosures }) => !isAutomated || !hasEvents(id) || disclosures.some(({ events }) => events.length > 0),
  );
  return new Set(heard.map(({ id }) => id));
}
