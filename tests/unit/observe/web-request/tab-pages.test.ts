import { describe, expect, it, vi } from 'vitest';
import { followTabs } from '../../../../src/observe/web-request/tab-pages.ts';

type Updated = (tabId: number, change: { url?: string; title?: string }, tab: { url?: string }) => void;

/** Tabs of a browser that answers only when the test says so. */
function browserTabs() {
  const updates: Updated[] = [];
  const removals: Array<(tabId: number) => void> = [];
  const answers: Array<(url: string | null) => void> = [];
  const get = vi.fn(
    () =>
      new Promise((resolve, reject) => {
        answers.push((url) => (url === null ? reject(new Error('No tab')) : resolve({ url })));
      }),
  );
  const onPage = vi.fn();
  const tabs = {
    get,
    onUpdated: { addListener: (listener: Updated) => void updates.push(listener) },
    onRemoved: { addListener: (listener: (tabId: number) => void) => void removals.push(listener) },
  };
  const pages = followTabs(tabs as unknown as Parameters<typeof followTabs>[0], onPage);
  return {
    ...{ pages, get, onPage },
    show: (url: string) => updates[0]?.(3, { url }, { url }),
    entitle: (url: string) => updates[0]?.(3, { title: 'Title' }, { url }),
    close: () => removals[0]?.(3),
    answer: (url: string | null) => answers.shift()?.(url),
  };
}

const [first, second] = ['https://app.example/', 'https://app.example/keys'];

describe('the page of a tab', () => {
  it('is the one that was announced before a request, even if the address changes right after it', async () => {
    const { pages, get, show, onPage } = browserTabs();
    show(first);
    const before = pages.now(3);
    show(second);
    expect(await before).toEqual({ url: first });
    expect(await pages.now(3)).toEqual({ url: second });
    expect(get).not.toHaveBeenCalled();
    expect(onPage.mock.calls).toEqual([
      [3, first],
      [3, second],
    ]);
  });

  it('is asked for once if the browser has not announced any', async () => {
    const { pages, get, answer, onPage } = browserTabs();
    const both = Promise.all([pages.now(3), pages.now(3)]);
    answer(first);
    expect(await both).toEqual([{ url: first }, { url: first }]);
    expect(await pages.now(3)).toEqual({ url: first });
    expect(get).toHaveBeenCalledOnce();
    expect(onPage.mock.calls).toEqual([[3, first]]);
  });

  it('is the announced one while an answer is on its way', async () => {
    const { pages, show, answer } = browserTabs();
    const asked = pages.now(3);
    show(second);
    answer(first);
    await asked;
    expect(await pages.now(3)).toEqual({ url: second });
  });

  it('is learned from any update; only an update with a new address is reported', async () => {
    const { pages, entitle, onPage } = browserTabs();
    entitle(first);
    expect(await pages.now(3)).toEqual({ url: first });
    expect(onPage).not.toHaveBeenCalled();
  });

  it('is null for a closed tab, which is asked for again', async () => {
    const { pages, get, show, close, answer } = browserTabs();
    show(first);
    close();
    const asked = pages.now(3);
    answer(null);
    expect(await asked).toBeNull();
    void pages.now(3);
    expect(get).toHaveBeenCalledTimes(2);
  });
});
