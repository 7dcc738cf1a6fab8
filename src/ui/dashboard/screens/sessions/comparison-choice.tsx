import type { SessionRow } from '../../../../ledger/rows.ts';
import { type EarlierReport, parseEarlierReport } from '../../../../report/earlier-report.ts';
import { Choice } from '../../../components/choice.tsx';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type Route, writeRoute } from '../../route.ts';
import type { DashboardActions } from '../../sources.ts';
import { nameOfBaseline, ofReport, type Sides } from './compared.ts';

interface ComparisonChoiceProps {
  readonly route: Route;
  readonly sides: Sides;
  readonly sessions: readonly SessionRow[];
  readonly baseline: EarlierReport | null;
  readonly onBaseline: (baseline: EarlierReport) => void;
  readonly actions: DashboardActions;
}

/** Selects the two sides of the comparison. The choice is stored in the address. */
export function ComparisonChoice({ route, sides, sessions, baseline, onBaseline, actions }: ComparisonChoiceProps) {
  const { attempt, fail, outcome } = useOutcome();
  const options = sessions.map(({ id, name }) => [id, visibleText(name)] as const);
  const ofBaseline = baseline ? [[ofReport, text('sessions_from_file', nameOfBaseline(baseline))] as const] : [];
  const choose = (change: Readonly<Record<string, string>>) =>
    actions.go(writeRoute({ ...route, choices: { ...route.choices, ...change } }));
  const open = (content: string) =>
    attempt(async () => {
      const result = parseEarlierReport(parseJsonFile(content));
      if ('error' in result) throw new Error(result.error.message);
      onBaseline(result.report);
      choose({ before: ofReport });
      return text('sessions_baseline_read', nameOfBaseline(result.report));
    });
  return (
    <section class="comparison-choice" aria-label={text('sessions_compare')}>
      {(sessions.length > 1 || baseline) && (
        <>
          <Choice
            label={text('sessions_after')}
            value={sides.after.id ?? ''}
            options={options}
            onChoose={(after) => choose({ after })}
          />
          <Choice
            label={text('sessions_before')}
            value={sides.before.id ?? ''}
            options={[...ofBaseline, ...options]}
            onChoose={(before) => choose({ before })}
          />
        </>
      )}
      <FileButton label={text('sessions_open_report')} accept=".json" onText={open} onFault={fail} />
      {outcome}
    </section>
  );
}
