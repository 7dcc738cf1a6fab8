import { dirname } from 'node:path';
import type { BrowserContext, TestInfo } from '@playwright/test';
import { version } from '../../package.json';
import type { Baseline } from '../baseline/baseline.ts';
import { ownFramesBy } from '../cli/source-maps.ts';
import { createAuditor } from '../library/auditing.ts';
import { holdingIn, waitForHeld } from '../library/held-back.ts';
import { longestHoldMs } from '../library/holding-sdks.ts';
import { type Captured, receivingIn, unsentOf } from '../library/unsent.ts';
import type { Policy } from '../policy/policy.ts';
import type { Report } from '../report/report.ts';
import { sourcesBy } from '../source-lines/sources.ts';
import { fixtureKnowledge, pathFrom } from './knowledge.ts';
import type { OutflowOptions } from './options.ts';
import type { Watch, WatchSettings } from './watch.ts';

/** What a report is checked against. */
export interface Checks {
  /** A file, or the policy itself; null for none. By default, the policy of the options. */
  readonly policy?: string | Policy | null;
  readonly baseline?: Baseline | null;
}

/** The recording of one test. */
export interface Recording {
  readonly options: OutflowOptions;
  readonly testInfo: TestInfo;
  /** Folder to which paths of the options are relative. */
  readonly folder: string;
  /** Waits until pending requests are sent. */
  settleRequests(): Promise<void>;
  /** Also waits for data that SDKs hold back for some seconds, so that each run of a test has sent the same by then. */
  settle(): Promise<void>;
  /** The report on what was sent until now. */
  report(checks?: Checks): Promise<Report>;
  addContext(context: BrowserContext): Promise<void>;
  /** The last report; null if the test has not requested one. */
  readonly last: Report | null;
}

/** How to capture a test with these options. Only source lines need asynchronous call stacks. */
export function watchSettingsOf({ app, hideAutomation = false, sourceMaps }: OutflowOptions): WatchSettings {
  const hasMaps = sourceMaps !== undefined && sourceMaps.length > 0;
  return { app, hideAutomation, asyncStacks: hasMaps, notesCalls: hasMaps };
}

/** The recording of a test that the watch has started. */
export function recordingOf(watch: Watch, options: OutflowOptions, testInfo: TestInfo): Recording {
  const { configFile } = testInfo.config;
  const folder = configFile === undefined ? process.cwd() : dirname(configFile);
  const patterns = [options.sourceMaps ?? []].flat().map((pattern) => pathFrom(folder, pattern));
  let last: Report | null = null;
  let known: ReturnType<typeof fixtureKnowledge> | null = null;
  const ownKnowledge = () => {
    known ??= fixtureKnowledge(options, options.policy ?? null, folder);
    return known;
  };
  const { quietMs = 500, limitMs = 10_000 } = options.settle ?? {};
  let isCutShort = false;
  const quiet = async (): Promise<void> => {
    const settled = await Promise.all(watch.captures().map((capture) => capture.settled(quietMs, limitMs)));
    isCutShort = settled.includes(false);
  };
  const flushes = options.flush ?? true;
  const settleRequests = async (): Promise<void> => {
    if (flushes) await watch.flush();
    await quiet();
  };
  return {
    options,
    testInfo,
    folder,
    get last() {
      return last;
    },
    settleRequests,
    async settle() {
      const end = Date.now() + Math.min(longestHoldMs, limitMs);
      await settleRequests();
      const { identify } = await ownKnowledge();
      const sdks = holdingIn(await capturedBy(watch), identify);
      const held = await waitForHeld(sdks, watch.frames, { isHidden: flushes, limitMs: end - Date.now() });
      if (held !== 'nothing') await quiet();
      isCutShort ||= held === 'held';
    },
    async report({ policy = options.policy ?? null, baseline = null } = {}) {
      const isOwn = policy === (options.policy ?? null);
      const knowledge = await (isOwn ? ownKnowledge() : fixtureKnowledge(options, policy, folder));
      const { identify } = knowledge;
      const audit = createAuditor({
        ...knowledge,
        ...{ baseline, toolVersion: version, raw: false },
        source: { kind: 'scan', detail: watch.browserNames().join(', ') },
        sourceOf: sourcesBy(ownFramesBy(patterns, folder, identify), watch.calls()),
      });
      const captures = watch.captures();
      const captured = await capturedBy(watch);
      for (const one of captured.observations) audit.add(one);
      const report = audit.report(new Map());
      const sum = (answerer: 'byServiceWorker' | 'fromCache') =>
        captures.reduce((total, capture) => total + capture.answered()[answerer], 0);
      const circumstances = {
        ...{ ...captured, automated: !(options.hideAutomation ?? false), isCutShort },
        ...{ byServiceWorker: sum('byServiceWorker'), fromCache: sum('fromCache') },
      };
      const unsent = unsentOf(circumstances, identify, receivingIn(report, circumstances.automated));
      last = { ...report, coverage: { ...report.coverage, unsent } };
      return last;
    },
    addContext: (context) => watch.addContext(context),
  };
}

/** What all captures of a test have seen until now, oldest first. */
async function capturedBy(watch: Watch): Promise<Captured> {
  const captures = watch.captures();
  const seen = (await Promise.all(captures.map((capture) => capture.observations()))).flat();
  return {
    observations: seen.sort((a, b) => a.at - b.at),
    scripts: captures.flatMap((capture) => capture.scripts()),
    namedHosts: new Map(captures.flatMap((capture) => [...capture.namedHosts()])),
  };
}
