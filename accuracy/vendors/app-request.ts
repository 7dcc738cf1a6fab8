/** A request of an app to its own API. */
export interface AppRequest {
  /** The kind of request, as the output of the measurement names it. */
  readonly shape: string;
  /** Default: `POST` with a body, otherwise `GET`. */
  readonly method?: string;
  readonly url: string;
  readonly headers?: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: string | null;
}
