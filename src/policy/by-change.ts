import { identityOf } from '../baseline/baseline.ts';
import type { Change, ChangeKind } from '../baseline/changes.ts';
import type { Exposure } from '../exposure/exposure.ts';
import type { Claim } from './claim.ts';
import { maxEvidence } from './evidence.ts';
import type { RuleContext } from './rule.ts';

type Said = Pick<Claim, 'about' | 'severity' | 'message'>;

/** One claim for each change of a kind, with the disclosures of the changed fields. */
export function claimsOfChanges(
  kind: ChangeKind,
  { changes, exposures }: RuleContext,
  say: (change: Change, exposure: Exposure | undefined) => Said,
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
        ...say(change, exposure),
      };
    });
}
