import { createReportCollector, type NextPartRequest, type ReportPart } from '../report/parts.ts';
import type { Report } from '../report/report.ts';

/** The part of a `runtime.Port` to the background that receives a report. */
export interface ReportSource {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/**
 * Asks for a report over a port, and puts its parts together.
 *
 * @param message the request for the report
 * @returns the report, or the background's `{ error }`
 * @throws Error if the port is closed before the last part, since the background was stopped
 */
export function receiveReport(port: ReportSource, message: object): Promise<Report | { readonly error: unknown }> {
  const add = createReportCollector();
  return new Promise((resolve, reject) => {
    port.onDisconnect.addListener(() => reject(new Error('the background was stopped')));
    port.onMessage.addListener((received) => {
      const part = received as ReportPart | { readonly error: unknown };
      const whole = 'error' in part ? part : add(part);
      if (whole === null) port.postMessage({ type: 'next' } satisfies NextPartRequest);
      else {
        port.disconnect();
        resolve(whole);
      }
    });
    port.postMessage(message);
  });
}
