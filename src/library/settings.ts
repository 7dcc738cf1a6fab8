import { version } from '../../package.json';
import { type Baseline, BaselineProblem, readBaseline } from '../baseline/baseline.ts';
import type { Problem } from '../json/problem.ts';
import { type Policy, parsePolicy } from '../policy/policy.ts';
import type { ReportSource } from '../report/report.ts';
import { type Canary, parseCanaries } from '../settings/settings.ts';
import type { CanonicalName } from '../vendors/canonical-names.ts';
import { parseDefinitions } from '../vendors/definition.ts';
import type { Definition } from '../vendors/vendor.ts';
import { type AuditOptions, identifyWith } from './auditing.ts';
import { InputProblem } from './input-problem.ts';

/** The settings of an audit; all are optional. */
export interface AuditSettings {
  /** Values to look for. */
  readonly canaries?: readonly Canary[];
  /** What may be sent. Without a policy, only the rules that need none are checked. */
  readonly policy?: Policy | null;
  /** The fields that are not reported as new. */
  readonly baseline?: Baseline | null;
  /** Your own vendors, which take precedence over those of the policy and the catalogue. */
  readonly vendors?: readonly Definition[];
  /** Canonical names (CNAME) of your own hosts: `[['t.example.com', 'example.vendor.net']]`. */
  readonly canonicalNames?: readonly CanonicalName[];
  /** Whether the report shows values unmasked. They are masked by default. */
  readonly raw?: boolean;
  /** The report's source. */
  readonly source?: ReportSource;
}

/**
 * Checks the settings, except canonical names and the source, and fills in what is absent.
 * @throws InputProblem if one is invalid
 */
export function auditOptionsOf(settings: AuditSettings): AuditOptions {
  const { canonicalNames = [], raw = false, source = { kind: 'har', detail: '' } } = settings;
  const policy = settings.policy ? accepted('policy', parsePolicy(settings.policy)).policy : null;
  const { canaries } = accepted('canaries', parseCanaries(settings.canaries ?? []));
  const { definitions } = accepted('vendors', parseDefinitions(settings.vendors ?? []));
  const identify = identifyWith({ policy, definitions, canonicalNames });
  const baseline = settings.baseline ? checkedBaseline(settings.baseline) : null;
  return { source, canaries, policy, baseline, identify, toolVersion: version, raw };
}

function checkedBaseline(given: Baseline): Baseline {
  try {
    return readBaseline(given);
  } catch (error) {
    if (error instanceof BaselineProblem) throw new InputProblem(`baseline: ${error.message}`);
    throw error;
  }
}

function accepted<Value extends object>(
  name: string,
  result: Value | { readonly error: Problem },
): Exclude<Value, { readonly error: Problem }> {
  if ('error' in result) throw new InputProblem(`${name}: ${(result.error as Problem).message}`);
  return result as Exclude<Value, { readonly error: Problem }>;
}
