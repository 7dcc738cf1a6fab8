import { describe, expect, test } from 'vitest';
import { isLibraryName } from '../../../src/source-lines/vendor-script.ts';

const at = (name: string) => `https://app.example.com/static/${name}`;

describe('the address of a vendor’s library', () => {
  test.each([
    'mixpanel.min.js',
    'mixpanel-2-latest.min.js',
    'posthog.js',
    'amplitude-8.21.4-min.gz.js',
    'matomo.js',
    'sentry.bundle.tracing.min.js',
  ])('%s is recognised', (name) => expect(isLibraryName(at(name))).toBe(true));
  test.each(['mixpanel-setup.js', 'index-B3x9kQ2.js', 'main.js', 'analytics.js', 'track.ts', 'vendor.1a2b3c4d.js', ''])(
    '%s is not recognised',
    (name) => expect(isLibraryName(at(name))).toBe(false),
  );
});
