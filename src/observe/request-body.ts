import type { Body } from './observation.ts';

/** What `webRequest.onBeforeRequest` says of a body, in Chromium and in Firefox. */
export interface RequestBody {
  readonly error?: string;
  readonly formData?: Readonly<Record<string, ReadonlyArray<string | unknown>>>;
  readonly raw?: ReadonlyArray<{ readonly bytes?: ArrayBuffer; readonly file?: string }>;
}

/** Chromium's only word for a Blob body (measured on Chromium 156). */
const hiddenBlob = 'Unknown error.';

/** A body as the browser shows it; bytes of several chunks are joined. */
export function bodyOf(requestBody: RequestBody | null | undefined): Body {
  if (!requestBody) return { kind: 'none' };
  const { error, formData, raw } = requestBody;
  if (error) return { kind: 'unreadable', reason: error === hiddenBlob ? 'blob-body' : 'hidden-body' };
  if (formData) {
    const entries = Object.entries(formData).flatMap(([name, values]) =>
      values.map((value) => [name, String(value)] as const),
    );
    return { kind: 'form', entries };
  }
  if (!raw || raw.length === 0) return { kind: 'none' };
  if (raw.some(({ bytes }) => bytes === undefined)) return { kind: 'unreadable', reason: 'file-body' };
  return { kind: 'bytes', bytes: joined(raw.map(({ bytes }) => new Uint8Array(bytes ?? new ArrayBuffer(0)))) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
