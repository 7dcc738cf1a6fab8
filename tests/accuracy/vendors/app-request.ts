/** A request of an app to its own API. */
export interface AppRequest {
  /** What it is a request of, for those who read about it. */
  readonly shape: string;
  /** `POST` where there is a body, else `GET`. */
  readonly method?: string;
  readonly url: string;
  readonly headers?: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: string | null;
}
