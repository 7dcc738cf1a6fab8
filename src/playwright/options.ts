import type { Policy } from '../policy/policy.ts';
import type { Canary } from '../settings/settings.ts';
import type { CanonicalName } from '../vendors/canonical-names.ts';
import type { Definition } from '../vendors/vendor.ts';

/** What `test.use({ outflowOptions })` takes. Paths are from the folder of Playwright's configuration. */
export interface OutflowOptions {
  /** What may be sent: a file, or the policy itself. */
  readonly policy?: string | Policy;
  /** Folder of the baselines; without it, they are stored beside the tests as Playwright's snapshots are. */
  readonly baselines?: string;
  /** Values to look for. */
  readonly canaries?: readonly Canary[];
  /** Your own vendors: a file, or the definitions themselves. */
  readonly vendors?: string | readonly Definition[];
  /** Canonical names (CNAME) of your own hosts: `[['t.example.com', 'example.vendor.net']]`. */
  readonly canonicalNames?: readonly CanonicalName[];
  /** Hides from pages that the browser is automated, since some SDKs send nothing then. Off by default. */
  readonly hideAutomation?: boolean;
  /** Patterns of source maps (`dist/assets/*.map`); they are read from this machine, and never fetched. */
  readonly sourceMaps?: string | readonly string[];
  /** Origin of the app, or the address of one of its pages; without it, each page is its own app's. */
  readonly app?: string;
  /** The mildest severity of a finding that fails; without it, the policy's, else `low`. */
  readonly failOn?: 'low' | 'medium' | 'high' | 'critical';
  /** Whether pages are made to send what SDKs have queued, as if the user had left them. On by default. */
  readonly flush?: boolean;
  /** How long to wait before a report: until nothing was sent for `quietMs` (500), at most `limitMs` (10,000). */
  readonly settle?: { readonly quietMs?: number; readonly limitMs?: number };
}
