import { useState } from 'preact/hooks';
import type { SessionRow } from '../../../../ledger/rows.ts';
import type { Baseline } from '../../../../report/read.ts';
import { text } from '../../../text.ts';
import { useToast } from '../../../toast.tsx';
import { visibleText } from '../../../visible-text.ts';
import type { ScreenProps } from '../../view.tsx';
import { chosenSides, useComparison } from './compared.ts';
import { ComparisonChoice } from './comparison-choice.tsx';
import { sentencesOf } from './comparison-sentences.ts';
import { ComparisonView } from './comparison-view.tsx';
import { Recorder } from './recorder.tsx';
import { SessionList } from './session-list.tsx';

/** Recordings, and what one of them sends that another did not. */
export function SessionsScreen(props: ScreenProps) {
  const { model, route, sources, actions } = props;
  const [baseline, setBaseline] = useState<Baseline | null>(null);
  const { show, toasts } = useToast();
  const sides = chosenSides(route.choices, model.sessions, baseline);
  const { comparison, fault } = useComparison(sources, model, sides, baseline);
  const [sentence, ...details] = comparison
    ? sentencesOf(comparison, sides.before.name, sides.after.name)
    : [openingOf(model.sessions, fault, sides.after.id !== null && sides.before.id !== null)];
  const running = model.sessions.find(({ endedAt }) => endedAt === null) ?? null;
  return (
    <div class="sessions">
      <h1>{sentence}</h1>
      {details.map((detail) => (
        <p key={detail} class="sessions-detail">
          {detail}
        </p>
      ))}
      <Recorder running={running} actions={actions} />
      {model.sessions.length > 0 && (
        <ComparisonChoice
          route={route}
          sides={sides}
          sessions={model.sessions}
          baseline={baseline}
          onBaseline={setBaseline}
          actions={actions}
        />
      )}
      {comparison && <ComparisonView comparison={comparison} route={route} />}
      {model.sessions.length > 0 && <SessionList {...props} showToast={show} />}
      {toasts}
    </div>
  );
}

/** What is said where nothing can be compared yet. */
function openingOf(sessions: readonly SessionRow[], fault: string | null, comparing: boolean): string {
  if (fault !== null) return text('sessions_fault', visibleText(fault));
  if (comparing) return text('sessions_comparing');
  const [only] = sessions;
  return only === undefined ? text('sessions_none') : text('sessions_one', visibleText(only.name));
}
