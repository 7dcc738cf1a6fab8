import type { Knowledge } from '../../../audit.ts';
import { searchFor } from '../../../classify/canaries.ts';
import { valueReader } from '../../../classify/value-reader.ts';
import { identifyWith, isVendorBy } from '../../../library/auditing.ts';
import { routeOf } from '../../../masking/route.ts';
import type { HarEntryObservations } from '../../../observe/har/har.ts';
import { readInPasses } from '../../../observe/har/passes.ts';
import type { Observation } from '../../../observe/observation.ts';
import type { Settings } from '../../../settings/settings.ts';
import { patiently } from '../../../steps.ts';
import { unpackedChunks } from './file-bytes.ts';
import { reportOnRows } from './file-report.ts';
import { createHarLedger } from './har-ledger.ts';
import { FileProblem, type OpenedFile } from './opened-file.ts';

/** A HAR file, the user's settings, and how its reading is followed and aborted. */
interface HarParts {
  readonly file: Blob;
  readonly name: string;
  readonly settings: Settings;
  /** @param share how much of the file has been read, from 0 to 1 */
  readonly onProgress: (share: number) => void;
  /** Aborts reading. */
  readonly signal: AbortSignal;
}

/**
 * Audits a HAR in the page, in steps, so that the page stays responsive. The newest requests are kept in memory with
 * their values, as the background keeps those that it records.
 * @throws HarProblem if it is not a valid HAR
 * @throws FileProblem if it is a ZIP archive
 * @throws the signal's reason if reading is aborted
 */
export async function openHar({ file, name, settings, onProgress, signal }: HarParts): Promise<OpenedFile> {
  const knowledge = knowledgeOf(settings);
  const collected = createHarLedger(knowledge, settings.routes.map(routeOf));
  const waiting: Observation[] = [];
  const addWaiting = () =>
    patiently(
      (function* () {
        for (const observation of waiting.splice(0)) {
          yield* collected.add(observation);
          yield;
        }
      })(),
    );
  const onEntry = ({ observations, reportingEndpoints }: HarEntryObservations) => {
    waiting.push(...observations);
    if (reportingEndpoints !== null) collected.addReportingEndpoints(reportingEndpoints, observations[0]?.at ?? 0);
  };
  let read = 0;
  // The file is read twice.
  const onRead = (bytes: number) => {
    read += bytes;
    onProgress(Math.min(1, read / (2 * file.size)));
  };
  const feed = async (push: (chunk: Uint8Array) => void): Promise<string | null> => {
    try {
      for await (const chunk of unpackedChunks(file, onRead)) {
        signal.throwIfAborted();
        push(chunk);
        await addWaiting();
      }
      return null;
    } catch (error) {
      if (error instanceof FileProblem && error.code === 'unread') return `cannot be read: ${error.detail}`;
      throw error;
    }
  };
  const { skipped, entries, cut } = await readInPasses(feed, { isVendor: isVendorBy(knowledge.identify) }, onEntry);
  await addWaiting();

  const leftOut = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const { failed, ...content } = collected.content(name, leftOut);
  const { ledger, apps } = content;
  const source = { kind: 'har', detail: name } as const;
  return {
    ...{ ...content, kind: 'har', name, entries, leftOut, generatedAt: null, cut, isPerApp: true },
    createReport: (filter, parts) => reportOnRows({ ...parts, filter, ledger, source, apps, dropped: failed, skipped }),
  };
}

/** The same knowledge as the background has, without the canonical names that only the browser can resolve. */
function knowledgeOf({ vendors, canaries, ...own }: Settings): Knowledge {
  return {
    identify: identifyWith({ ...own, mappings: vendors }),
    readValue: valueReader(searchFor(canaries)),
  };
}
