import { expect, test, vi } from 'vitest';
import { openOnce } from '../../../src/ui/open-once.ts';

test('a resource that was opened is not opened again', async () => {
  const open = vi.fn(async () => ({ name: 'ledger' }));
  const opened = openOnce(open);
  const [first, second] = await Promise.all([opened(), opened()]);
  expect(first).toBe(second);
  expect(await opened()).toBe(first);
  expect(open).toHaveBeenCalledOnce();
});

test('a resource that could not be opened is opened again by the next caller', async () => {
  const open = vi.fn(async () => 'ledger');
  open.mockRejectedValueOnce(new Error('blocked'));
  const opened = openOnce(open);
  await expect(opened()).rejects.toThrow('blocked');
  expect(await opened()).toBe('ledger');
});
