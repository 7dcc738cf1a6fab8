import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserCandidates, browserFile } from '../../../../src/cli/scan/browser-file.ts';
import { emptyFolder } from '../run.ts';

const program = (name: string, folder = emptyFolder()) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};

describe('the browser of a scan', () => {
  test.skipIf(process.platform !== 'linux')('is searched for in the folders of PATH on Linux', () => {
    const candidates = browserCandidates('linux', { PATH: '/usr/bin:/opt/bin' });
    expect(candidates.slice(0, 3)).toEqual([
      '/usr/bin/google-chrome',
      '/opt/bin/google-chrome',
      '/snap/bin/google-chrome',
    ]);
    expect(candidates).toContain('/usr/bin/microsoft-edge');
  });
  test('is searched for in both application folders of macOS', () => {
    const candidates = browserCandidates('darwin', { HOME: '/Users/ada' });
    expect(candidates[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(candidates).toContain('/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });
  test('is searched for in the program folders of Windows', () => {
    const candidates = browserCandidates('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' });
    expect(candidates).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(candidates).toContain('C:\\Local\\Chromium\\Application\\chrome.exe');
  });
  test.skipIf(process.platform !== 'linux')(
    'is the one that is named, else the one found, else Playwright’s own',
    () => {
      const named = program('named');
      const own = program('own');
      const found = program('chromium');
      const PATH = join(found, '..');
      expect(browserFile(named, { CHROME_PATH: own, PATH }, own)).toBe(named);
      expect(browserFile(undefined, { CHROME_PATH: named, PATH }, own)).toBe(named);
      expect(browserFile(undefined, { PATH }, own)).toBe(found);
      expect(browserFile(undefined, { PATH: emptyFolder() }, own)).toBe(own);
    },
  );
  test('causes an error of one line if it is missing', () => {
    const missing = join(emptyFolder(), 'none');
    expect(() => browserFile(missing, {}, '')).toThrow(`--browser-path names no program: ${missing}`);
    expect(() => browserFile(undefined, { CHROME_PATH: missing }, '')).toThrow(/^CHROME_PATH names no program/);
  });
});
