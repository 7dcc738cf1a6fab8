import { useEffect, useMemo } from 'preact/hooks';
import { hasReceivedData } from '../../../../exposure/exposure.ts';
import { type ActionableFinding, actionableFindings } from '../../../../policy/actionable-findings.ts';
import type { Finding } from '../../../../policy/finding.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { useFocusKept } from '../../../hooks/focus-kept.ts';
import { countedText, formatNumber, text } from '../../../text.ts';
import { Locked } from '../../locked.tsx';
import type { ScreenProps } from '../../view.tsx';
import { FindingList } from './finding-list.tsx';
import { usePolicyEdits } from './policy-edits.tsx';
import { PolicyFile } from './policy-file.tsx';
import { PolicyTable } from './policy-table.tsx';

/** The policy screen: the findings, and the policy. */
export function PolicyScreen({ route, ...rest }: ScreenProps) {
  const { model, actions, policy, locked, edit, fail, toasts, outcome } = usePolicyEdits(rest);
  const exposures = useMemo(() => model.exposures?.filter(hasReceivedData) ?? null, [model.exposures]);
  const findings = useMemo(
    () => exposures && actionableFindings({ exposures, policy, now: Date.now() }),
    [exposures, policy],
  );
  useFocusOnVendor(route.item, findings !== null);
  const root = useFocusKept('main');
  // Nothing that comes from a file may get into the user's own policy.
  const isOfFile = model.file !== null;
  return (
    <div class="policy" ref={root}>
      <h1>{sentenceOf(policy, findings)}</h1>
      <Locked settings={model.settings} part="policy" />
      <PolicyFile
        policy={policy}
        exposures={isOfFile ? null : exposures}
        apps={model.scope.app === null ? model.apps : [model.scope.app]}
        locked={locked}
        edit={edit}
        onFault={fail}
        actions={actions}
      />
      {outcome}
      {findings && (
        <FindingList
          findings={findings}
          exposures={exposures ?? []}
          policy={policy}
          locked={locked || isOfFile}
          route={route}
          edit={edit}
        />
      )}
      {policy && (
        <PolicyTable
          policy={policy}
          exposures={exposures ?? []}
          isOfFile={isOfFile}
          locked={locked}
          route={route}
          edit={edit}
        />
      )}
      {toasts}
    </div>
  );
}

/**
 * Moves the focus to a vendor once there is data: to its row in the policy, otherwise to its findings. Without either, the
 * focus does not move.
 */
function useFocusOnVendor(vendor: string | null, isRead: boolean): void {
  useEffect(() => {
    if (vendor === null || !isRead) return;
    const own = [...document.querySelectorAll<HTMLElement>('.policy [data-vendor]')].filter(
      ({ dataset }) => dataset.vendor === vendor,
    );
    (own.find(({ localName }) => localName === 'th') ?? own[0])?.focus();
  }, [vendor, isRead]);
}

/** Whether a finding depends on the policy. The others are general risks. */
function isOfPolicy({ rule, also = [] }: Finding): boolean {
  return [rule, ...also].some((id) => id.endsWith('-not-allowed') || id === 'exception-expired');
}

function sentenceOf(policy: Policy | null, findings: readonly ActionableFinding[] | null): string {
  if (findings === null) return text('policy_reading');
  const broken = findings.filter(({ finding }) => isOfPolicy(finding)).length;
  if (policy === null) {
    return findings.length === 0 ? text('policy_none') : countedText('policy_none_findings', findings.length);
  }
  if (findings.length === 0) return text('policy_kept');
  if (broken === 0) return countedText('policy_kept_findings', findings.length);
  if (broken === findings.length) return countedText('policy_broken', broken);
  return countedText('policy_broken_findings', broken, formatNumber(findings.length - broken));
}
