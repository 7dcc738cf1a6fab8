import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { noteStrayErrors } from '../../../../src/cli/scan/stray-errors.ts';

test.each(['unhandledRejection', 'uncaughtException'])(
  'the first %s is kept and rejects `raised`; `stop` removes the listener',
  async (kind) => {
    const source = new EventEmitter();
    const strays = noteStrayErrors(source);
    expect(strays.first).toBeNull();
    source.emit(kind, 'one');
    source.emit(kind, 'two');
    expect(strays.first).toEqual({ error: 'one' });
    await expect(strays.raised).rejects.toBe('one');
    strays.stop();
    expect(source.listenerCount(kind)).toBe(0);
  },
);
