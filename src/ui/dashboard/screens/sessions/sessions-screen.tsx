import { useState } from 'preact/hooks';
import { acceptChanges } from '../../../../baseline/accept.ts';
import type { Change } from '../../../../baseline/changes.ts';
import type { SessionRow } from '../../../../ledger/rows.ts';
import type { EarlierReport } from '../../../../report/earlier-report.ts';
import { useToast } from '../../../components/toast.tsx';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import type { ScreenProps } from '../../view.tsx';
import { baselineOfRecorded, useChanges, useRecorded } from './agreed.ts';
import { BaselineChoice } from './baseline-choice.tsx';
import { BaselineFields } from './baseline-fields.tsx';
import { baselineSentences } from './baseline-sentences.ts';
import { BaselineView } from './baseline-view.tsx';
import { chosenSides, useComparison } from './compared.ts';
import { ComparisonChoice } from './comparison-choice.tsx';
import { sentencesOf } from './comparison-sentences.ts';
import { ComparisonView } from './comparison-view.tsx';
import { Recorder } from './recorder.tsx';
import { SessionList } from './session-list.tsx';

/** The screen of recordings, and of their comparison. */
export function SessionsScreen(props: ScreenProps) {
  const { model, route, sources, actions, opened, opening } = props;
  const agreed = opened.baseline?.baseline ?? null;
  const agreedName = opened.baseline?.name ?? '';
  const [baseline, setBaseline] = useState<EarlierReport | null>(null);
  const { show, toasts } = useToast();
  const sides = chosenSides(route.choices, model.sessions, baseline);
  const { comparison, fault } = useComparison(sources, model, sides, baseline);
  const recorded = useRecorded(sources, model, sides.after.id);
  const facts = useChanges(agreed, recorded, model.readAt);
  const nameOf = (vendor: string) => recorded?.vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  const hasRecording = model.sessions.length > 0;
  const [sentence, ...details] = saidOf();
  function saidOf(): string[] {
    if (facts !== null) return baselineSentences(facts, sides.after.name, nameOf);
    if (comparison !== null && agreed === null) return sentencesOf(comparison, sides.before.name, sides.after.name);
    if (agreed !== null && !hasRecording) {
      const fields = Object.values(agreed.vendors).reduce((sum, { length }) => sum + length, 0);
      return [countedText('opened_baseline', fields, visibleText(agreedName)), text('opened_baseline_use')];
    }
    const isComparing = sides.after.id !== null && (sides.before.id !== null || agreed !== null);
    if (model.file !== null && fault === null && !isComparing) return [text('opened_compare', sides.after.name)];
    return [openingOf(model.sessions, fault, isComparing)];
  }
  const accept = (changes: readonly Change[], says: string) => {
    if (agreed === null || recorded === null) return;
    opening.setBaseline(acceptChanges(agreed, recorded, changes), agreedName);
    show({ says, undo: async () => opening.setBaseline(agreed, agreedName) });
  };
  const running = model.sessions.find(({ endedAt }) => endedAt === null) ?? null;
  return (
    <div class="sessions">
      <h1>{sentence}</h1>
      {details.map((detail) => (
        <p key={detail} class="sessions-detail">
          {detail}
        </p>
      ))}
      {model.file === null && <Recorder running={running} actions={actions} />}
      {hasRecording && (
        <ComparisonChoice
          route={route}
          sides={sides}
          sessions={model.sessions}
          baseline={baseline}
          onBaseline={setBaseline}
          actions={actions}
        />
      )}
      {(hasRecording || agreed !== null) && (
        <BaselineChoice
          recording={sides.after.name}
          opened={agreed}
          recorded={recorded && baselineOfRecorded(recorded)}
          opening={opening}
          actions={actions}
        />
      )}
      {facts && <BaselineView facts={facts} nameOf={nameOf} accept={accept} />}
      {agreed !== null && !hasRecording && <BaselineFields baseline={agreed} />}
      {comparison && agreed === null && <ComparisonView comparison={comparison} route={route} />}
      {hasRecording && model.file === null && <SessionList {...props} showToast={show} />}
      {toasts}
    </div>
  );
}

/** The heading if nothing can be compared yet. */
function openingOf(sessions: readonly SessionRow[], fault: string | null, comparing: boolean): string {
  if (fault !== null) return text('sessions_fault', visibleText(fault));
  if (comparing) return text('sessions_comparing');
  const [only] = sessions;
  return only === undefined ? text('sessions_none') : text('sessions_one', visibleText(only.name));
}
