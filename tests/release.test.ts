import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { releaseFiles } from '../scripts/supply/release.ts';

/** A Chromium extension's id: the first half of the SHA-256 digest of its public key, in letters from a to p. */
const idOf = (key: string) =>
  createHash('sha256')
    .update(Buffer.from(key, 'base64'))
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/[0-9a-f]/g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));

const digestsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]));

const limit = 120_000;
let files: ReturnType<typeof releaseFiles>;

beforeAll(() => {
  files = releaseFiles('.');
}, limit);
afterEach(() => vi.useRealTimers());

test(
  'two releases of one tree are the same bytes, at any time and in any time zone',
  () => {
    const zone = process.env.TZ;
    process.env.TZ = new Date().getTimezoneOffset() === 0 ? 'Pacific/Auckland' : 'UTC';
    vi.useFakeTimers({ now: new Date('2031-07-01T00:00:01Z'), toFake: ['Date'] });
    try {
      const first = digestsOf(files);
      expect(digestsOf(releaseFiles('.'))).toEqual(first);
      expect([...first.keys()].map((name) => name.replace(/\d+\.\d+\.\d+/, '0'))).toEqual([
        'outflow-0-chrome.zip',
        'outflow-0-chrome-store.zip',
        'outflow-0-firefox.zip',
        'outflow-0-sources.zip',
        'outflow-0-sbom.cdx.json',
        'SHA256SUMS',
      ]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  },
  limit,
);

test('the archives have the right files at their root', () => {
  const names = [...files].filter(([name]) => name.endsWith('.zip')).map(([, bytes]) => Object.keys(unzipSync(bytes)));
  expect(names).toEqual([
    expect.arrayContaining(['manifest.json', 'popup.html', 'third-party-notices.txt']),
    expect.arrayContaining(['manifest.json', 'popup.html', 'third-party-notices.txt']),
    expect.arrayContaining(['manifest.json', 'popup.html', 'third-party-notices.txt']),
    expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'src/audit.ts']),
  ]);
  expect(names.flat().filter((name) => /(?:^|\/)(?:node_modules|\.git|\.output)\//.test(name))).toEqual([]);
});

test('the extension has one documented id in each browser; the store assigns another', () => {
  const manifestOf = (browser: string) => {
    const [, bytes] = [...files].find(([name]) => name.endsWith(`-${browser}.zip`)) ?? [];
    const { 'manifest.json': manifest } = unzipSync(bytes ?? new Uint8Array());
    return JSON.parse(new TextDecoder().decode(manifest));
  };
  const { key, ...chrome } = manifestOf('chrome');
  const ids = [idOf(key), manifestOf('firefox').browser_specific_settings.gecko.id];
  expect(manifestOf('chrome-store')).toEqual(chrome);
  for (const id of ids) expect(readFileSync('docs/install.md', 'utf8')).toContain(id);
  expect(readFileSync('README.md', 'utf8')).not.toContain('<extension id>');
});
