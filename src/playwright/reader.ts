import { version } from '../../package.json';
import { ownFramesBy } from '../cli/source-maps.ts';
import { createAuditor, createReadCache } from '../library/auditing.ts';
import { holdingIn, waitForHeld } from '../library/held-back.ts';
import { type Captured, receivingIn, unsentOf } from '../library/unsent.ts';
import type { Policy } from '../policy/policy.ts';
import type { Report } from '../report/report.ts';
import { sourcesBy } from '../source-lines/sources.ts';
import { type FixtureKnowledge, fixtureKnowledge, pathFrom } from './knowledge.ts';
import type { OutflowOptions } from './options.ts';
import type { Checks } from './recording.ts';
import type { Watch } from './watch.ts';

/** Reads what a test has sent. */
export interface Reader {
  /**
   * Waits until pages have sent what their SDKs hold back.
   * @param isHidden whether the pages were already hidden, so that SDKs have sent what they send when a page is hidden
   * @param end when waiting ends, in milliseconds since the epoch
   */
  waitForHeld(isHidden: boolean, end: number): ReturnType<typeof waitForHeld>;
  /** @param isCutShort whether pages still sent, or held data back, when waiting for them ended */
  report(checks: Checks, isCutShort: boolean): Promise<Report>;
}

/**
 * Creates the reader of a test.
 * @param folder to which paths of the options are relative
 */
export function readerOf(watch: Watch, options: OutflowOptions, folder: string): Reader {
  const ownPolicy = options.policy ?? null;
  let known: Promise<FixtureKnowledge> | null = null;
  const ownKnowledge = () => {
    known ??= fixtureKnowledge(options, ownPolicy, folder);
    return known;
  };
  const knowledgeFor = (policy: string | Policy | null) =>
    policy === ownPolicy ? ownKnowledge() : fixtureKnowledge(options, policy, folder);
  /** What was read, by the knowledge used. Without this cache, each check of a test would read everything again. */
  const read = new WeakMap<FixtureKnowledge, ReturnType<typeof createReadCache>>();
  const patterns = [options.sourceMaps ?? []].flat().map((pattern) => pathFrom(folder, pattern));
  return {
    async waitForHeld(isHidden, end) {
      const { identify } = await ownKnowledge();
      const sdks = holdingIn(await capturedBy(watch), identify);
      return waitForHeld(sdks, watch.frames, { isHidden, limitMs: end - Date.now() });
    },
    async report({ policy = ownPolicy, baseline = null }, isCutShort) {
      const knowledge = await knowledgeFor(policy);
      const { identify } = knowledge;
      const before = read.get(knowledge) ?? createReadCache();
      read.set(knowledge, before);
      const audit = createAuditor({
        ...knowledge,
        ...{ baseline, toolVersion: version, raw: false, read: before },
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
      return { ...report, coverage: { ...report.coverage, unsent } };
    },
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
