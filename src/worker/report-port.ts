import { type NextPartRequest, partsOf, type ReportPart } from '../report/parts.ts';
import type { Report } from '../report/report.ts';

/** The part of a port that reports use. */
export interface ReportConnection {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: unknown): void;
}

/** The requested report, or the reason why there is none. */
export type ReportAnswer = { readonly report: Report } | { readonly error: unknown };

/**
 * Sends a report over a port. The first message requests the report, and is answered with its first part or an error;
 * each `{ type: 'next' }` requests the next part, so that only one part is in transit.
 *
 * @param create never rejects
 */
export function serveReport(port: ReportConnection, create: (message: unknown) => Promise<ReportAnswer>): void {
  let isAsked = false;
  let parts: Iterator<ReportPart, void> | null = null;
  const sendNext = () => {
    const next = parts?.next();
    if (next !== undefined && !next.done) post(next.value);
  };
  const post = (message: unknown) => {
    try {
      port.postMessage(message);
    } catch {
      parts = null; // The page was closed.
    }
  };
  port.onMessage.addListener((message) => {
    if (isAsked) {
      if (isNext(message)) sendNext();
      return;
    }
    isAsked = true;
    void create(message).then((answer) => {
      if ('error' in answer) return post(answer);
      parts = partsOf(answer.report);
      sendNext();
    });
  });
}

function isNext(message: unknown): message is NextPartRequest {
  return typeof message === 'object' && message !== null && (message as Partial<NextPartRequest>).type === 'next';
}
