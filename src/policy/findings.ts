import { severities } from '../classify/taxonomy.ts';
import type { Exposure } from '../exposure/exposure.ts';
import { matchesApp } from './app-pattern.ts';
import type { Finding } from './finding.ts';
import type { Policy } from './policy.ts';
import type { PolicyContext, Rule } from './rule.ts';
import { categoryNotAllowed } from './rules/category-not-allowed.ts';
import { formValueBeforeSubmit } from './rules/form-value-before-submit.ts';
import { linkableIdentity } from './rules/linkable-identity.ts';
import { plaintextTransport } from './rules/plaintext-transport.ts';
import { secretSent } from './rules/secret-sent.ts';
import { unreadableBody } from './rules/unreadable-body.ts';
import { vendorNotAllowed } from './rules/vendor-not-allowed.ts';

/** What holds for everyone, with or without a policy. */
export const rules: readonly Rule[] = [
  secretSent,
  formValueBeforeSubmit,
  plaintextTransport,
  linkableIdentity,
  unreadableBody,
];

/** What the policy says may not leave. */
export const policyRules: ReadonlyArray<Rule<PolicyContext>> = [vendorNotAllowed, categoryNotAllowed];

/** What is wrong with what left, gravest first; among equals in the order of the rules, then of the exposures. */
export function findFindings({
  exposures,
  policy,
}: {
  readonly exposures: readonly Exposure[];
  readonly policy: Policy | null;
}): Finding[] {
  const ofPolicy = policy === null ? [] : findPolicyFindings(exposures, policy);
  const always = rules.flatMap((rule) => rule.check({ exposures }));
  return [...ofPolicy, ...always].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

function findPolicyFindings(exposures: readonly Exposure[], policy: Policy): Finding[] {
  const context = { exposures: withinApps(exposures, policy.apps), policy };
  return policyRules.flatMap((rule) => rule.check(context));
}

/** The exposures as the policy's apps made them; a vendor that got nothing from these apps is left out. */
function withinApps(exposures: readonly Exposure[], apps: readonly string[] | undefined): readonly Exposure[] {
  if (apps === undefined) return exposures;
  const isWithin = (app: string) => apps.some((pattern) => matchesApp(pattern, app));
  return exposures.flatMap((exposure) => {
    const disclosures = exposure.disclosures.filter(({ app }) => isWithin(app));
    const { received } = exposure;
    const ofOneAppWithin = isWithin(received.app);
    if (disclosures.length === 0 && !ofOneAppWithin) return [];
    return [{ ...exposure, disclosures, received: ofOneAppWithin ? received : { ...received, app: '' } }];
  });
}
