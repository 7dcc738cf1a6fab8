import { useState } from 'preact/hooks';
import { acceptChanges } from '../../../../baseline/accept.ts';
import type { Change } from '../../../../baseline/changes.ts';
import type { SessionRow } from '../../../../ledger/rows.ts';
import type { EarlierReport } from '../../../../report/earlier-report.ts';
import { useToast } from '../../../components/toast.tsx';
import { useFocusKept } from '../../../hooks/focus-kept.ts';
import { countedText, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type Route, writeRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { BaselineCard } from './baseline-card.tsx';
import { baselineOfRecorded, recordedIn, useChanges, useRecorded } from './baseline-changes.ts';
import { BaselineFields } from './baseline-fields.tsx';
import { rowsOfFacts } from './baseline-rows.ts';
import { baselineSentence, tallyOf } from './baseline-sentences.ts';
import { rowsOfComparison, type TableRow } from './change-table-rows.ts';
import { ChangesCard } from './changes-card.tsx';
import { chosenSides, reportSide, type Side, useComparison } from './compared.ts';
import { ComparisonChoice } from './comparison-choice.tsx';
import { sentencesOf } from './comparison-sentences.ts';
import { useRecorder } from './recorder.tsx';
import { SessionList } from './session-list.tsx';

/** The screen of recordings and their comparison. If there is something to compare, the comparison comes first. */
export function SessionsScreen(props: ScreenProps) {
  const { model, route, sources, actions, opened, opening } = props;
  const baseline = opened.baseline?.baseline ?? null;
  const baselineName = opened.baseline?.name ?? '';
  const [report, setReport] = useState<EarlierReport | null>(null);
  const { show, toasts } = useToast();
  const sides = chosenSides(route.choices, model.sessions, report);
  const { before, after } = sides;
  const { comparison, fault } = useComparison(sources, model, sides, report);
  const recorded = useRecorded(sources, model, after.id);
  const facts = useChanges(baseline, recorded, model.readAt);
  const running = model.sessions.find(({ endedAt }) => endedAt === null) ?? null;
  const recorder = useRecorder(running, actions);
  const root = useFocusKept(facts !== null && facts.length > 0 ? '.change-accept .button' : 'main');
  const nameOf = (vendor: string) => recorded?.vendors.find(({ id }) => id === vendor)?.name ?? vendor;
  const hasRecording = model.sessions.length > 0;
  const isComparing = after.id !== null && (before.id !== null || baseline !== null);
  const [sentence, ...details] = headingSentences();
  function headingSentences(): string[] {
    if (facts !== null) return [baselineSentence(facts, after.name, nameOf)];
    if (comparison !== null && baseline === null) return sentencesOf(comparison, before.name, after.name);
    if (baseline !== null && !hasRecording) {
      const fields = Object.values(baseline.vendors).reduce((sum, { length }) => sum + length, 0);
      return [countedText('opened_baseline', fields, visibleText(baselineName)), text('opened_baseline_use')];
    }
    if (model.file !== null && fault === null && !isComparing) return [text('opened_compare', after.name)];
    return [emptyHeading(model.sessions, fault, isComparing)];
  }
  const accept = (changes: readonly Change[]) => {
    if (baseline === null || recorded === null) return;
    opening.setBaseline(acceptChanges(baseline, recorded, changes), baselineName);
    const says = countedText('baseline_accepted', changes.length);
    show({ says, undo: async () => opening.setBaseline(baseline, baselineName) });
  };
  const requestsOf = (row: TableRow) => {
    if (model.file?.kind === 'report') return null;
    return addressOf(row, row.type === 'gone' ? before : after, route);
  };
  const baselineOf = async ({ id }: Side) => baselineOfRecorded(await recordedIn(sources, id ?? '', model.scope.app));
  const card = (hasRecording || baseline !== null) && (
    <BaselineCard
      recording={after.name}
      before={before.kind === 'session' ? { name: before.name, read: () => baselineOf(before) } : null}
      opened={baseline && { baseline, name: visibleText(baselineName) }}
      recorded={recorded && baselineOfRecorded(recorded)}
      tally={facts === null ? '' : tallyOf(facts)}
      opening={opening}
      onReport={(read) => {
        setReport(read);
        actions.go(writeRoute({ ...route, choices: { ...route.choices, before: reportSide } }));
      }}
      actions={actions}
    />
  );
  return (
    <div class="sessions" ref={root}>
      <div class="lead sessions-lead">
        <div>
          <h1>{sentence}</h1>
          {details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </div>
        {isComparing && (
          <ComparisonChoice
            route={route}
            sides={sides}
            sessions={model.sessions}
            report={report}
            baseline={baseline === null ? null : visibleText(baselineName)}
            actions={actions}
          />
        )}
      </div>
      {model.file === null && recorder.bar}
      {isComparing && card}
      {facts && (
        <ChangesCard
          {...{ route, actions, requestsOf, accept }}
          title={text('baseline_changes')}
          groups={rowsOfFacts(facts, nameOf)}
        />
      )}
      {comparison && baseline === null && (
        <ChangesCard
          {...{ route, actions, requestsOf }}
          title={text('compare_changes')}
          groups={rowsOfComparison(comparison)}
          accept={null}
        />
      )}
      {baseline !== null && !hasRecording && <BaselineFields baseline={baseline} />}
      {model.file === null && recorder.form}
      {!isComparing && card}
      {hasRecording && model.file === null && <SessionList {...props} showToast={show} />}
      {toasts}
    </div>
  );
}

/** The address of the requests with a row's data in a recording; null if there are none. */
function addressOf({ vendor, categories, count }: TableRow, side: Side, route: Route): string | null {
  if (side.kind !== 'session' || side.id === null || count === null) return null;
  const [kind] = categories;
  const choices = { vendor, ...(categories.length === 1 && kind && { kind }) };
  return writeRoute({
    screen: 'requests',
    item: null,
    scope: { ...route.scope, session: side.id, days: null },
    choices,
  });
}

/** The heading if nothing can be compared yet. */
function emptyHeading(sessions: readonly SessionRow[], fault: string | null, comparing: boolean): string {
  if (fault !== null) return text('sessions_fault', visibleText(fault));
  if (comparing) return text('sessions_comparing');
  const [only] = sessions;
  return only === undefined ? text('sessions_none') : text('sessions_one', visibleText(only.name));
}
