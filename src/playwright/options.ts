import type { Policy } from '../policy/policy.ts';
import type { Canary } from '../settings/settings.ts';
import type { CanonicalName } from '../vendors/canonical-names.ts';
import type { Definition } from '../vendors/vendor.ts';

/** The members of `test.use({ outflowOptions })`. Paths are relative to the folder of Playwright's configuration. */
export interface OutflowOptions {
  /** What may be sent: a file, or the policy itself. */
  readonly policy?: string | Policy;
  /** Folder of the baselines; by default, they are stored beside the tests like Playwright's snapshots. */
  readonly baselines?: string;
  /** Values to look for. */
  readonly canaries?: readonly Canary[];
  /** Your own vendors: a file, or the definitions themselves. */
  readonly vendors?: string | readonly Definition[];
  /** Canonical names (CNAME) of your own hosts: `[['t.example.com', 'example.vendor.net']]`. */
  readonly canonicalNames?: readonly CanonicalName[];
  /**
   * Hides from pages that the browser is automated, since some SDKs send nothing from such a browser. Off by default.
   */
  readonly hideAutomation?: boolean;
  /** Patterns of source maps (`dist/assets/*.map`). They are read from this machine and never downloaded. */
  readonly sourceMaps?: string | readonly string[];
  /**
   * Origin of the app, or the address of one of its pages; by default, each page belongs to the app of its own origin.
   */
  readonly app?: string;
  /** The lowest severity of a finding that fails; by default, that of the policy, or else `low`. */
  readonly failOn?: 'low' | 'medium' | 'high' | 'critical';
  /** Whether to make pages send the queues of SDKs, as if the user had left them. On by default. */
  readonly flush?: boolean;
  /**
   * How long to wait before a step or a report: until nothing was sent for `quietMs` milliseconds (500), at most
   * `limitMs` (10,000). A report also waits for data that an SDK holds back, at most as long as the SDK does so (5
   * seconds), and then once more until nothing was sent.
   */
  readonly settle?: { readonly quietMs?: number; readonly limitMs?: number };
}
