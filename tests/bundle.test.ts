import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import catalogue from 'virtual:catalogue';
import entities from 'virtual:entities';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../demo/browsers/launch.ts';
import { costOf, filesOfPage, gzipped, withImports } from './bundle/bundle.ts';

/** Limits in bytes, gzipped: each page with its scripts, styles and imports. */
const budgets: Readonly<Record<string, number>> = {
  'popup.html': 60_000,
  'dashboard.html': 200_000,
  'devtools-panel.html': 200_000,
  'devtools.html': 5_000,
};

/** Limits in bytes, gzipped: each script that runs in the pages of an app. */
const scriptBudgets: Readonly<Record<string, number>> = {
  'relay.js': 7_500,
  'tap.js': 6_500,
  'call-stacks.js': 500,
};

/**
 * Limit in bytes, gzipped: the catalogue and the long tail in the background's scripts. They grow with each vendor
 * whose parameters are read.
 */
const vendorsBudget = 118_000;

describe.each(['chromium', 'firefox'] as const)('the extension for %s', (kind) => {
  const folder = extensionFolder(kind);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

  test('has no page without a limit for its size', () => {
    expect(pages.filter((page) => budgets[page] === undefined)).toEqual([]);
    expect(pages).toContain('popup.html');
  });

  test.each(pages)('%s is within its limit', (page) => {
    const files = [page, ...filesOfPage(folder, page)];
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    const size = files.reduce((sum, file) => sum + gzipped(read(file)), 0);
    console.log(`${kind}: ${page} has ${size} bytes in ${files.length} files, gzipped`);
    expect(size).toBeLessThanOrEqual(budgets[page] ?? 0);
  });

  test.each(Object.entries(scriptBudgets))('%s is within its limit', (file, budget) => {
    const size = gzipped(read(file));
    console.log(`${kind}: ${file} has ${size} bytes, gzipped`);
    expect(size).toBeLessThanOrEqual(budget);
  });

  test('requests no permissions that the documentation does not explain', () => {
    const { permissions } = JSON.parse(read('manifest.json')) as { permissions: string[] };
    const own = kind === 'firefox' ? ['dns'] : [];
    expect(permissions.sort()).toEqual(['alarms', ...own, 'scripting', 'storage', 'webRequest']);
    for (const document of ['README.md', 'docs/store/permissions-and-data.md']) {
      const rows = readFileSync(document, 'utf8').matchAll(/^\| `(\w+)`(?:,| \(| +\|)/gm);
      expect([...rows].map(([, name]) => name)).toEqual(expect.arrayContaining(permissions));
    }
    const install = readFileSync('docs/install.md', 'utf8');
    expect(permissions.filter((name) => !install.includes(`\`${name}\``))).toEqual([]);
  });

  test('is not run in private windows by the browser', () => {
    expect(JSON.parse(read('manifest.json'))).toMatchObject({ incognito: 'not_allowed' });
  });

  test('allows its pages to load only their own files', () => {
    const { content_security_policy: policy } = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    const { extension_pages: allowed, ...others } = policy as Record<string, string>;
    expect(others).toEqual({});
    expect(allowed?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "img-src 'self' data: blob:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    for (const page of pages) expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
  });

  test('has the catalogue and the long tail within their limit', () => {
    const { background } = JSON.parse(read('manifest.json')) as { background: Background };
    const scripts = withImports(folder, background.scripts ?? [background.service_worker]);
    const size = costOf([catalogue, entities], scripts.map(read));
    console.log(`${kind}: the catalogue and the long tail have ${size} bytes in the background, gzipped`);
    expect(size).toBeLessThanOrEqual(vendorsBudget);
    expect(size).toBeGreaterThan(10_000);
  });
});

/** Chromium's background is a service worker, Firefox's an event page with scripts. */
interface Background {
  readonly service_worker: string;
  readonly scripts?: readonly string[];
}
