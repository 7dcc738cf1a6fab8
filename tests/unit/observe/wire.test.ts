import { expect, test } from 'vitest';
import { fromBase64, toBase64, toBase64InChunks } from '../../../src/observe/wire.ts';

test.each([0, 1, 2, 3, 250, 0x5fff, 0x6000, 0x6001, 0x12345])(
  '%i bytes are encoded in base64 with and without the browser’s own function, and decoded again',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    const text = Buffer.from(bytes).toString('base64');
    expect(toBase64(bytes)).toBe(text);
    expect(toBase64InChunks(bytes)).toBe(text);
    expect(toBase64(Object.assign(bytes.slice(), { toBase64: () => 'native' }))).toBe('native');
    expect(Buffer.compare(fromBase64(text), bytes)).toBe(0);
  },
);
