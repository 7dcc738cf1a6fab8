import { expect, test, vi } from 'vitest';
import { createScriptHosts, hostsIn } from '../../../../src/observe/cdp/named-hosts.ts';

test('hosts are found as scripts write them, and properties are not mistaken for hosts', () => {
  const script = `
    a.prototype.then(e.length.toString); const h="https://us.i.posthog.com",s='datadoghq.com',v="1.2.3",f="main.js";
    init({dsn:"https://key@o1.ingest.sentry.io/1"}); u(\`//API-js.mixpanel.com/track\`);`;
  expect([...hostsIn(script)].sort()).toEqual(
    ['api-js.mixpanel.com', 'datadoghq.com', 'main.js', 'o1.ingest.sentry.io', 'us.i.posthog.com'].sort(),
  );
});

test('a script is read once, unless its size differs, is 0 (as from the browser’s cache), or it could not be read', async () => {
  const scripts = createScriptHosts();
  const read = vi.fn(async (): Promise<ReadonlySet<string> | null> => new Set(['us.i.posthog.com']));
  const timesRead = async (address: string, size: number) => {
    const before = read.mock.calls.length;
    expect([...(await scripts.hostsOf(address, size, read))].length).toBeLessThan(2);
    return read.mock.calls.length - before;
  };
  expect([await timesRead('/main.js', 900), await timesRead('/main.js', 900)]).toEqual([1, 0]);
  expect([await timesRead('/main.js', 901), await timesRead('/other.js', 900)]).toEqual([1, 1]);
  expect([await timesRead('/main.js', 0), await timesRead('/main.js', 0)]).toEqual([1, 1]);
  read.mockResolvedValueOnce(null);
  expect([await timesRead('/late.js', 7), await timesRead('/late.js', 7)]).toEqual([1, 1]);
});
