import { identityOf } from '../baseline/baseline.ts';
import type { Change, ChangeKind } from '../baseline/changes.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import { maxEvidence } from './evidence.ts';
import type { RuleContext } from './rule.ts';

type ClaimDetails = Pick<Claim, 'about' | 'severity' | 'message'>;

/**
 * One claim for each change of a kind, with the disclosures of the changed fields.
 * @param detailsOf the rest of the claim on a change; the exposure is that of the change's vendor, if it received anything
 */
export function claimsOfChanges(
  kind: ChangeKind,
  { changes, exposures }: RuleContext,
  detailsOf: (change: Change, exposure: Exposure | undefined) => ClaimDetails,
): Claim[] {
  const exposed = new Map(exposures.map((exposure) => [exposure.received.vendor, exposure]));
  return changes
    .filter((change) => change.kind === kind)
    .map((change): Claim => {
      const exposure = exposed.get(change.vendor);
      const wanted = new Set(change.fields.map(identityOf));
      const was = change.before
        .slice(0, maxEvidence)
        .map(({ path, category, hash, location }) => ({ path, category, hash, location }));
      return {
        vendor: change.vendor,
        app: change.app,
        fields: (exposure?.disclosures ?? []).filter((field) => wanted.has(identityOf(field))),
        ...(was.length > 0 && { was }),
        ...detailsOf(change, exposure),
      };
    });
}
