import type { SessionRow } from '../../../../ledger/rows.ts';
import type { EarlierReport } from '../../../../report/earlier-report.ts';
import { Choice } from '../../../components/choice.tsx';
import { Icon } from '../../../components/icon.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type Route, writeRoute } from '../../route.ts';
import type { DashboardActions } from '../../sources.ts';
import { nameOfReport, reportSide, type Sides } from './compared.ts';

interface ComparisonChoiceProps {
  readonly route: Route;
  readonly sides: Sides;
  readonly sessions: readonly SessionRow[];
  /** The report that was opened to compare with. */
  readonly report: EarlierReport | null;
  /** Name of the baseline that is compared with, with invisible characters made visible; null if none is open. */
  readonly baseline: string | null;
  readonly actions: Pick<DashboardActions, 'go'>;
}

/** Selects the two sides of the comparison, or swaps them. The choice is stored in the address. */
export function ComparisonChoice({ route, sides, sessions, report, baseline, actions }: ComparisonChoiceProps) {
  const { before, after } = sides;
  const options = sessions.map(({ id, name }) => [id, visibleText(name)] as const);
  const ofFile = report ? [[reportSide, text('sessions_from_file', nameOfReport(report))] as const] : [];
  // The filters of the list are dropped, since they belong to the earlier comparison.
  const choose = (change: { readonly after?: string; readonly before?: string }) => {
    const { after: later, before: earlier } = { ...route.choices, ...change };
    const choices = { ...(later !== undefined && { after: later }), ...(earlier !== undefined && { before: earlier }) };
    actions.go(writeRoute({ ...route, choices }));
  };
  // If the user chooses for one side what the other side has, the sides are swapped.
  const { id: first } = after;
  const second = before.kind === 'session' ? before.id : null;
  return (
    <section class="comparison-choice" aria-label={text('sessions_compare')}>
      {(sessions.length > 1 || baseline === null) && (
        <Choice
          label={text('sessions_after')}
          value={first ?? ''}
          options={options}
          onChoose={(id) => choose(id === second && first !== null ? { after: id, before: first } : { after: id })}
        />
      )}
      {baseline === null ? (
        <>
          {first !== null && second !== null && (
            <button
              type="button"
              class="button swap"
              title={text('compare_swap')}
              onClick={() => choose({ after: second, before: first })}
            >
              <Icon name="swap" />
              <span class="unseen">{text('compare_swap')}</span>
            </button>
          )}
          <Choice
            label={text('sessions_before')}
            value={before.id ?? ''}
            options={[...ofFile, ...options]}
            onChoose={(id) => choose(id === first && second !== null ? { after: second, before: id } : { before: id })}
          />
        </>
      ) : (
        <p class="quiet">{text('compare_with_baseline', baseline)}</p>
      )}
    </section>
  );
}
