import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { releaseFiles } from '../scripts/supply/release.ts';

const digestsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]));

afterEach(() => vi.useRealTimers());

test('two releases of one tree are the same bytes, at any time and in any time zone', () => {
  const zone = process.env.TZ;
  const at = (time: string, name: string) => {
    vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
    process.env.TZ = name;
    return digestsOf(releaseFiles('.'));
  };
  try {
    const first = at('2026-01-31T23:59:59Z', 'Pacific/Auckland');
    expect(at('2031-07-01T00:00:01Z', 'America/Los_Angeles')).toEqual(first);
    expect([...first.keys()].map((name) => name.replace(/\d+\.\d+\.\d+/, '0'))).toEqual([
      'outflow-0-chrome.zip',
      'outflow-0-firefox.zip',
      'outflow-0-sources.zip',
      'outflow-0-sbom.cdx.json',
      'SHA256SUMS',
    ]);
  } finally {
    process.env.TZ = zone ?? '';
  }
});

test('the archives have what they are for, at their root', () => {
  const names = [...releaseFiles('.')]
    .filter(([name]) => name.endsWith('.zip'))
    .map(([, bytes]) => Object.keys(unzipSync(bytes)));
  expect(names).toEqual([
    expect.arrayContaining(['manifest.json', 'popup.html', 'third-party-notices.txt']),
    expect.arrayContaining(['manifest.json', 'popup.html', 'third-party-notices.txt']),
    expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'src/audit.ts']),
  ]);
  expect(names.flat().filter((name) => /(?:^|\/)(?:node_modules|\.git|\.output)\//.test(name))).toEqual([]);
});
