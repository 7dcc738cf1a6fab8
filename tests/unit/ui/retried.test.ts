import { expect, test, vi } from 'vitest';
import { retried } from '../../../src/ui/retried.ts';

test('what opened once is not opened again', async () => {
  const open = vi.fn(async () => ({ name: 'ledger' }));
  const opened = retried(open);
  const [first, second] = await Promise.all([opened(), opened()]);
  expect(first).toBe(second);
  expect(await opened()).toBe(first);
  expect(open).toHaveBeenCalledOnce();
});

test('what failed to open is opened again by the next caller', async () => {
  const open = vi.fn(async () => 'ledger');
  open.mockRejectedValueOnce(new Error('blocked'));
  const opened = retried(open);
  await expect(opened()).rejects.toThrow('blocked');
  expect(await opened()).toBe('ledger');
});
