import { useMemo, useState } from 'preact/hooks';
import { mergeCanaries } from '../../../../settings/canary-list.ts';
import { type Canary, parseCanaries } from '../../../../settings/settings.ts';
import { FileButton, parseJsonFile } from '../../../components/file-button.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { useToast } from '../../../components/toast.tsx';
import { countedText, formatNumber, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { nextSuggestion } from '../../canary-suggestions.ts';
import { useFreshSettings } from '../../fresh-settings.ts';
import { isLocked, Locked } from '../../locked.tsx';
import type { ScreenProps } from '../../view.tsx';
import { CanaryForm } from './canary-form.tsx';
import { CanaryPaste } from './canary-paste.tsx';
import { CanaryRow } from './canary-row.tsx';
import { sightingsOf } from './sightings.ts';

/** The screen for the user's canaries, and where they were found. */
export function CanariesScreen({ route, ...rest }: ScreenProps) {
  const { model, actions } = useFreshSettings(rest);
  const { canaries } = model.settings.settings;
  const locked = isLocked(model.settings, 'canaries');
  const sightings = useMemo(() => sightingsOf(model.exposures ?? []), [model.exposures]);
  const [edited, setEdited] = useState<string | null>(null);
  const { show, toasts } = useToast();
  const { attempt, fail, outcome } = useOutcome();
  const save = async (next: readonly Canary[], says: string): Promise<boolean> => {
    const done = await attempt(() => actions.updateSettings({ canaries: next }));
    if (done) show({ says, undo: () => actions.updateSettings({ canaries }) });
    return done;
  };
  const add = (more: readonly Canary[]) =>
    save(mergeCanaries(canaries, more), countedText('canaries_added', more.length));
  const change = async (old: Canary, next: Canary) => {
    const done = await save(
      canaries.map((each) => (each === old ? next : each)),
      text('canaries_changed', visibleText(next.label)),
    );
    if (done) setEdited(null);
    return done;
  };
  const read = async (content: string) => {
    const result = parseCanaries(parseJsonFile(content));
    if ('error' in result) throw new Error(result.error.message);
    await add(result.canaries);
  };
  return (
    <div class="canaries">
      <h1>{sentenceOf(canaries, (label) => sightings.has(label), model.exposures !== null)}</h1>
      <p class="canaries-about">{text('canaries_about')}</p>
      <Locked settings={model.settings} part="canaries" />
      {canaries.length > 0 && (
        <ul class="canary-list" aria-label={text('screen_canaries')}>
          {canaries.map((canary) => (
            <li key={canary.label}>
              {edited === canary.label ? (
                <CanaryForm
                  initial={canary}
                  taken={canaries.filter((each) => each !== canary).map(({ label }) => label)}
                  save={(next) => change(canary, next)}
                  onCancel={() => setEdited(null)}
                />
              ) : (
                <CanaryRow
                  canary={canary}
                  sightings={sightings.get(canary.label) ?? []}
                  route={route}
                  locked={locked}
                  onEdit={() => setEdited(canary.label)}
                  onRemove={() =>
                    void save(
                      canaries.filter((each) => each !== canary),
                      text('canaries_removed', visibleText(canary.label)),
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {outcome}
      {!locked && (
        <>
          <section class="canaries-add" aria-labelledby="canaries-add-title">
            <h2 id="canaries-add-title">{text('canaries_add_title')}</h2>
            <CanaryForm
              initial={nextSuggestion(canaries)}
              taken={canaries.map(({ label }) => label)}
              save={(canary) => add([canary])}
            />
          </section>
          <CanaryPaste onCanaries={add} />
        </>
      )}
      <div class="buttons">
        <FileButton label={text('canaries_import')} accept=".json" disabled={locked} onText={read} onFault={fail} />
        {canaries.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              actions.saveFile('outflow.canaries.json', 'application/json', `${JSON.stringify(canaries, null, 2)}\n`)
            }
          >
            {text('canaries_export')}
          </button>
        )}
      </div>
      {toasts}
    </div>
  );
}

function sentenceOf(canaries: readonly Canary[], isFound: (label: string) => boolean, isRead: boolean): string {
  if (canaries.length === 0) return text('canaries_none');
  const found = canaries.filter(({ label }) => isFound(label)).length;
  if (!isRead) return countedText('canaries_looked_for', canaries.length);
  if (found === 0) return countedText('canaries_never', canaries.length);
  return found === canaries.length
    ? countedText('canaries_all_found', found)
    : text('canaries_some_found', formatNumber(found), formatNumber(canaries.length));
}
