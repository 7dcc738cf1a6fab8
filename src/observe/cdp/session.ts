/** The used part of Playwright's `CDPSession`, so that this folder does not depend on Playwright. */
export interface CdpSession {
  /** Rejects if the target is closed, or refuses the command. */
  send(method: string, params?: object): Promise<unknown>;
  on(event: string, listener: (params: unknown) => void): unknown;
  off(event: string, listener: (params: unknown) => void): unknown;
}
