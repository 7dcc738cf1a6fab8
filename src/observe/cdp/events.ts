/**
 * The used parts of the DevTools protocol's events (https://chromedevtools.github.io/devtools-protocol/tot/Network/,
 * …/Page/, …/Target/). Times are in seconds.
 */

export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  /** Line and column count from 0. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

export interface StackTrace {
  /** What started the task, in the stack of a `parent`: `setTimeout`, `Promise.then` … */
  readonly description?: string;
  readonly callFrames: readonly CallFrame[];
  /** The stack of the code that started the asynchronous task of these frames. */
  readonly parent?: StackTrace;
}

export interface Initiator {
  /** `parser`, `script`, `preload`, `preflight`, `other` … */
  readonly type: string;
  readonly stack?: StackTrace;
}

/** Names and values. Several headers of the same name are joined by line feeds. */
export type HeaderMap = Readonly<Record<string, string>>;

export interface RequestData {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderMap;
  readonly hasPostData?: boolean;
  /** Damaged if the body is not text. */
  readonly postData?: string;
  /** The parts of the body, in base64. A part that is not in memory has no bytes. */
  readonly postDataEntries?: ReadonlyArray<{ readonly bytes?: string }>;
}

export interface ResponseData {
  readonly status: number;
  readonly headers: HeaderMap;
  readonly url: string;
  readonly mimeType?: string;
  readonly fromDiskCache?: boolean;
  readonly fromServiceWorker?: boolean;
  readonly fromPrefetchCache?: boolean;
  readonly remoteIPAddress?: string;
}

export interface RequestWillBeSent {
  readonly requestId: string;
  readonly documentURL: string;
  readonly request: RequestData;
  /** Since the epoch. */
  readonly wallTime: number;
  readonly initiator: Initiator;
  readonly redirectHasExtraInfo?: boolean;
  readonly redirectResponse?: ResponseData;
  /** `Document`, `Script`, `Fetch`, `XHR`, `Ping`, `Preflight` … */
  readonly type?: string;
  readonly frameId?: string;
}

export interface ExtraInfo {
  readonly requestId: string;
  readonly headers: HeaderMap;
}

export interface ResponseReceived {
  readonly requestId: string;
  readonly response: ResponseData;
  readonly hasExtraInfo?: boolean;
}

export interface LoadingFailed {
  readonly requestId: string;
  readonly errorText: string;
  readonly canceled?: boolean;
  readonly blockedReason?: string;
}

export interface LoadingFinished {
  readonly requestId: string;
  /** Bytes received, with headers; 0 if the response came from the browser's cache. */
  readonly encodedDataLength: number;
}

export interface WebSocketCreated {
  readonly requestId: string;
  readonly url: string;
  readonly initiator?: Initiator;
}

export interface WebSocketHandshake {
  readonly requestId: string;
  readonly wallTime: number;
  readonly request: { readonly headers: HeaderMap };
}

export interface WebSocketFrame {
  readonly requestId: string;
  readonly response: {
    readonly opcode: number;
    /** Text, or base64 of a binary message (opcode 2, RFC 6455, section 5.2). */
    readonly payloadData: string;
  };
}

export interface FrameNavigated {
  readonly frame: {
    readonly id: string;
    readonly parentId?: string;
    readonly url: string;
    readonly securityOrigin?: string;
  };
}

export interface TargetInfo {
  readonly targetId: string;
  /** `page`, `iframe`, `worker`, `shared_worker`, `service_worker` … */
  readonly type: string;
  readonly url: string;
  readonly openerId?: string;
}
