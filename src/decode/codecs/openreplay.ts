import type { Recorded } from '../formats/format.ts';
import { recordedText } from '../formats/masks.ts';
import { anyText } from '../text.ts';
import type { BytesCodec } from './codec.ts';

/** The type of the message that begins every batch. */
const batchMetadata = 81;

/** Types of a message's fields: unsigned and signed numbers of variable length, flags and strings. */
type Field = 'uint' | 'int' | 'flag' | 'string';

const u = 'uint';
const i = 'int';
const b = 'flag';
const s = 'string';

/** The content of a batch. The keys are reported as the names of fields. */
interface Batch {
  readonly pages: Array<{ readonly url: string; readonly referrer: string; readonly page_title?: string }>;
  readonly text: Recorded[];
  readonly input: Recorded[];
  readonly attributes: Record<string, string[]>;
  readonly user_id: string[];
  readonly anonymous_id: string[];
  readonly metadata: Record<string, string>;
  readonly event: Array<{ readonly event_name: string; readonly payload: string }>;
  readonly console: string[];
  readonly element_text: string[];
  readonly requests: Array<{ readonly url: string; readonly request: string; readonly response: string }>;
  readonly errors: string[];
}

type Take = (batch: Batch, fields: readonly string[]) => void;

/** Attributes in which pages show text or addresses. */
const textAttributes = /^(?:href|src|action|placeholder|title|alt|value|aria-label)$/;

const takeAttribute: Take = ({ attributes, input }, [, name = '', value = '']) => {
  if (name === 'value') input.push(...recordedText('input', value));
  else if (textAttributes.test(name) && value !== '') {
    attributes[name] ??= [];
    attributes[name].push(value);
  }
};

/** Messages with content from the page or its user (@openreplay/tracker 19.0.1, the encoder of its worker). */
const messages: ReadonlyMap<number, readonly [fields: readonly Field[], take: Take]> = new Map<
  number,
  readonly [readonly Field[], Take]
>([
  [4, [[s, s, u], ({ pages }, [url = '', referrer = '']) => pages.push({ url, referrer })]],
  [12, [[u, s, s], takeAttribute]],
  [14, [[u, s], ({ text }, [, data]) => text.push(...recordedText('text', data))]],
  [18, [[u, s, i], ({ input }, [, value]) => input.push(...recordedText('input', value))]],
  [22, [[s, s], (batch, [, value = '']) => batch.console.push(value)]],
  [27, [[s, s], ({ event }, [name = '', payload = '']) => event.push({ event_name: name, payload })]],
  [28, [[s], ({ user_id }, [id = '']) => user_id.push(id)]],
  [29, [[s], ({ anonymous_id }, [id = '']) => anonymous_id.push(id)]],
  [
    30,
    [
      [s, s],
      ({ metadata }, [key = '', value = '']) =>
        void Object.defineProperty(metadata, key, { value, enumerable: true, configurable: true }),
    ],
  ],
  [60, [[u, s, s, s], takeAttribute]],
  [68, [[u, u, s, s], ({ element_text }, [, , label = '']) => element_text.push(label)]],
  [78, [[s, s, s, s], ({ errors }, [, message = '']) => errors.push(message)]],
  [
    83,
    [
      [s, s, s, s, s],
      ({ requests }, [, , url = '', request = '', response = '']) => requests.push({ url, request, response }),
    ],
  ],
  [112, [[u, s, b, s, i, i], ({ input }, [, value]) => input.push(...recordedText('input', value))]],
  [
    122,
    [
      [s, s, u, s],
      ({ pages }, [url = '', referrer = '', , title = '']) => pages.push({ url, referrer, page_title: title }),
    ],
  ],
]);

/**
 * OpenReplay's batches: a header, then messages that consist of a type, a three-byte little-endian length, and fields
 * (https://github.com/openreplay/openreplay/tree/main/tracker). Only the types in {@link messages} are read.
 */
export const openReplay: BytesCodec = {
  reads: 'bytes',
  name: 'openreplay',
  order: 12,
  accepts: (bytes) => bytes[0] === batchMetadata && bytes.length >= 24 && (bytes[1] ?? 0) <= 5,
  decode(bytes) {
    const reader = new Reader(bytes);
    const batch: Batch = {
      ...{ pages: [], text: [], input: [], attributes: {}, user_id: [], anonymous_id: [], metadata: {}, event: [] },
      ...{ console: [], element_text: [], requests: [], errors: [] },
    };
    while (reader.at < bytes.length) {
      const kind = reader.uint();
      if (kind === batchMetadata) {
        reader.fields([u, u, u, i, s]);
        continue;
      }
      const size = reader.size();
      const end = reader.at + size;
      if (end > bytes.length) return null;
      const known = messages.get(kind);
      if (known) known[1](batch, new Reader(bytes.subarray(reader.at, end)).fields(known[0]));
      reader.at = end;
    }
    return { kind: 'tree', tree: batch };
  },
};

class Reader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  fields(kinds: readonly Field[]): string[] {
    return kinds.map((kind) =>
      kind === 'string' ? this.#text() : String(kind === 'flag' ? this.#byte() : this.uint()),
    );
  }

  /** Seven bits per byte, lowest first. */
  uint(): number {
    let value = 0;
    for (let shift = 0; shift < 56; shift += 7) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  size(): number {
    return this.#byte() + this.#byte() * 0x100 + this.#byte() * 0x10000;
  }

  #byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new RangeError('the batch breaks off');
    this.at += 1;
    return byte;
  }

  #text(): string {
    const length = this.uint();
    const text = anyText(this.#bytes.subarray(this.at, this.at + length));
    this.at += length;
    return text;
  }
}
