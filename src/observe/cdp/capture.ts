import type { Observation } from '../observation.ts';

export interface CaptureOptions {
  /** Origin of the app, or the address of one of its pages. Without it, each top-level page's own origin. */
  readonly app?: string | undefined;
  /** Called with each observation as soon as its outcome and its body are known. */
  readonly onObservation?: (observation: Observation) => void;
}

/** What is captured over one session of the DevTools protocol. No method throws or rejects. */
export interface CdpCapture {
  /** Resolves when everything sent from now on is seen. Await it before a page is opened. */
  ready(): Promise<void>;
  /** What was seen so far, oldest first. Requests in flight are included, as sent, once their bodies are known. */
  observations(): Promise<readonly Observation[]>;
  /**
   * Resolves once nothing was sent and nothing was in flight for a while.
   * @param quietMs milliseconds without a new request or message
   * @param limitMs milliseconds after which it resolves anyway
   */
  settled(quietMs: number, limitMs: number): Promise<void>;
  /** Addresses of scripts that pages loaded, in order, once each. */
  loadedScripts(): readonly string[];
  /** Requests that were blocked before they were sent, by the browser or by the test. */
  blocked(): number;
  /** Requests that a service worker or the browser's cache answered, so that nothing was sent. */
  fromCache(): { readonly browser: number; readonly serviceWorker: number };
  /** Ends the capture. Targets that wait are resumed. */
  detach(): Promise<void>;
}
