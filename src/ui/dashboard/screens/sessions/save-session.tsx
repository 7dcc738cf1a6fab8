import { writeBaseline } from '../../../../baseline/baseline.ts';
import type { SessionRow } from '../../../../ledger/rows.ts';
import { markdown } from '../../../../report/formats/markdown.ts';
import { Choice } from '../../../components/choice.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { fileName } from '../../../save-file.ts';
import { text } from '../../../text.ts';
import { wording } from '../../../wording.ts';
import type { Model } from '../../model.ts';
import type { DashboardActions, DashboardSources } from '../../sources.ts';
import { baselineOfRecorded, recordedIn } from './baseline-changes.ts';

const formats = ['baseline', 'json', 'markdown'] as const;
type Format = (typeof formats)[number];

interface SaveSessionProps {
  readonly session: SessionRow;
  readonly model: Model;
  readonly sources: DashboardSources;
  readonly actions: DashboardActions;
}

/** Saves a recording as a file: as a baseline, a report, or a table of its findings. Values are masked. */
export function SaveSession({ session, model, sources, actions }: SaveSessionProps) {
  const { attempt, outcome } = useOutcome();
  const save = (format: Format) =>
    attempt(async () => {
      const name = nameOf(session, format);
      actions.saveFile(name, types[format], await contentOf(format, { session, model, sources, actions }));
      return text('popup_exported', name);
    });
  return (
    <>
      <Choice
        label={text('sessions_save_as')}
        hidesLabel
        value=""
        options={[['', text('sessions_save_as')], ...formats.map((id) => [id, text(`sessions_as_${id}`)] as const)]}
        onChoose={(chosen) => {
          const format = formats.find((id) => id === chosen);
          if (format) void save(format);
        }}
      />
      {outcome}
    </>
  );
}

const types: Readonly<Record<Format, string>> = {
  baseline: 'application/json',
  json: 'application/json',
  markdown: 'text/markdown;charset=utf-8',
};

function nameOf({ name }: SessionRow, format: Format): string {
  const plain = name.replaceAll(/[^\w.-]+/g, '-').slice(0, 80);
  const endings = { baseline: 'baseline.json', json: 'json', markdown: 'md' };
  return fileName(null, `${plain}.${endings[format]}`);
}

async function contentOf(format: Format, { session, model, sources, actions }: SaveSessionProps): Promise<string> {
  if (format === 'baseline') {
    return writeBaseline(baselineOfRecorded(await recordedIn(sources, session.id, model.scope.app)));
  }
  const { app } = model.scope;
  const report = await actions.createReport({ session: session.id, ...(app !== null && { apps: [app] }) }, false);
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  const { policy } = model.settings.settings;
  const gate = { policy, policyFile: null, baselineFile: null, failOn: policy?.failOn };
  return markdown.write(report, { width: 100, colors: false, raw: false, wording, gate });
}
