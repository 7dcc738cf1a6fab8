import { type Body, FormFile } from '../observation.ts';

/** A body in `webRequest.onBeforeRequest`, in Chromium and in Firefox. */
export interface RequestBody {
  readonly error?: string;
  readonly formData?: Readonly<Record<string, ReadonlyArray<string | unknown>>>;
  /** Firefox: the readable part of a malformed form. */
  readonly lenientFormData?: Readonly<Record<string, ReadonlyArray<string | unknown>>>;
  readonly raw?: ReadonlyArray<{
    readonly bytes?: ArrayBuffer;
    readonly file?: string;
    /** Firefox: the body is longer than 16 MiB and was cut. */
    readonly truncated?: boolean;
  }>;
}

/** Chromium's error for a Blob body (measured on Chromium 156). */
const hiddenBlob = 'Unknown error.';

/** A body as the browser shows it; bytes of several chunks are joined. */
export function bodyOf(requestBody: RequestBody | null | undefined): Body {
  if (!requestBody) return { kind: 'none' };
  const { error, formData, lenientFormData, raw } = requestBody;
  if (error) return { kind: 'unreadable', reason: error === hiddenBlob ? 'blob-body' : 'hidden-body' };
  if (formData) return formOf(formData);
  if (!raw || raw.length === 0) return lenientFormData ? formOf(lenientFormData) : { kind: 'none' };
  if (raw.some(({ bytes }) => bytes === undefined)) return { kind: 'unreadable', reason: 'file-body' };
  const bytes = joined(raw.map((chunk) => new Uint8Array(chunk.bytes ?? new ArrayBuffer(0))));
  if (raw.some(({ truncated }) => truncated)) return { kind: 'bytes', bytes, lacks: 'rest' };
  return { kind: 'bytes', bytes, ...(lacksFile(bytes) && { lacks: 'files' }) };
}

/** Chromium gives binary values as buffers. */
function formOf(formData: NonNullable<RequestBody['formData']>): Body {
  const entries = Object.entries(formData).flatMap(([name, values]) =>
    values.map((value) => {
      if (!(value instanceof ArrayBuffer)) return [name, String(value)] as const;
      return [name, new FormFile('', '', new Uint8Array(value))] as const;
    }),
  );
  return { kind: 'form', entries };
}

/** A file's part in a multipart body (RFC 7578), without content. */
const hollowPart =
  /^content-disposition: *form-data;[^\r\n]*; *filename="[^"][^\r\n]*\r\n(?:[^\r\n]+\r\n){0,8}\r\n\r\n--/im;
const dash = 0x2d;

/** Whether the browser removed files from a body. A multipart body that the page itself wrote has its files. */
function lacksFile(bytes: Uint8Array): boolean {
  return bytes[0] === dash && bytes[1] === dash && hollowPart.test(new TextDecoder('latin1').decode(bytes));
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
