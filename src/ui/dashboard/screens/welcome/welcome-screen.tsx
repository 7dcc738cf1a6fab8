import type { ComponentChildren } from 'preact';
import { mergeCanaries } from '../../../../settings/canary-list.ts';
import type { Canary } from '../../../../settings/settings.ts';
import { DataText } from '../../../components/data-text.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useOutcome } from '../../../components/outcome.tsx';
import { countedText, formatList, text } from '../../../text.ts';
import { verdictOf } from '../../../verdict.ts';
import { visibleText } from '../../../visible-text.ts';
import { nextSuggestion } from '../../canary-suggestions.ts';
import { useFreshSettings } from '../../fresh-settings.ts';
import { isLocked, Locked } from '../../locked.tsx';
import type { Model } from '../../model.ts';
import { linkTo } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { CanaryForm } from '../canaries/canary-form.tsx';
import { ChooseApp } from './choose-app.tsx';
import { OpenApps } from './open-apps.tsx';
import { recordedSummary } from './recorded-summary.ts';

/** The welcome screen: three steps from the installation to the first finding. */
export function WelcomeScreen({ route, sources, ...rest }: ScreenProps) {
  const { model, actions } = useFreshSettings(rest);
  const { watch, canaries } = model.settings.settings;
  const seen = recordedSummary(model);
  const isWatching = model.access.granted === 'all' && (watch.mode === 'all' || watch.apps.length > 0);
  const { attempt, outcome } = useOutcome();
  const plant = (canary: Canary) =>
    attempt(async () => {
      await actions.updateSettings({ canaries: mergeCanaries(canaries, [canary]) });
      return countedText('canaries_added', 1);
    });
  return (
    <div class="welcome">
      <h1>{sentenceOf(model, isWatching)}</h1>
      <p>{text('welcome_privacy')}</p>
      <ol class="steps">
        <Step done={isWatching} title={text('welcome_app')}>
          <Locked settings={model.settings} part="watch" />
          {!isLocked(model.settings, 'watch') && <OpenApps model={model} sources={sources} actions={actions} />}
          <ChooseApp model={model} actions={actions} />
        </Step>
        <Step done={canaries.length > 0} title={text('welcome_canaries')}>
          <p>{text('welcome_canaries_about')}</p>
          {canaries.length > 0 && (
            <p>{text('welcome_canaries_planted', formatList(canaries.map(({ label }) => visibleText(label))))}</p>
          )}
          {!isLocked(model.settings, 'canaries') && (
            <CanaryForm initial={nextSuggestion(canaries)} taken={canaries.map(({ label }) => label)} save={plant} />
          )}
          {outcome}
        </Step>
        <Step done={seen.requests > 0} title={text('welcome_use')}>
          <p>{text(isWatching ? 'welcome_use_about' : 'welcome_use_first')}</p>
          <p class="welcome-live" role="status">
            {isWatching || seen.requests > 0
              ? text(
                  'welcome_so_far',
                  countedText('requests', seen.requests),
                  countedText('compare_vendors_count', seen.vendors),
                )
              : ''}
          </p>
          {seen.first && (
            <p class="welcome-finding">
              <span>{seen.verdict.join(' ')}</span>{' '}
              <a href={linkTo(route, 'vendors', seen.first.vendor)}>
                {text('welcome_look')} <DataText value={seen.first.name} />
              </a>
            </p>
          )}
          <p>
            <a class="link-line" href={linkTo(route, 'exposure')}>
              {text('welcome_dashboard')}
            </a>
          </p>
        </Step>
      </ol>
    </div>
  );
}

function Step({ done, title, children }: { done: boolean; title: string; children: ComponentChildren }) {
  return (
    <li class={done ? 'step step-done' : 'step'}>
      <h2>
        {title}
        {done && (
          <span class="step-mark">
            <Icon name="done" /> {text('welcome_done')}
          </span>
        )}
      </h2>
      {children}
    </li>
  );
}

function sentenceOf(model: Model, isWatching: boolean): string {
  const { apps, mode } = model.settings.settings.watch;
  const [verdict] = model.summaries.length > 0 && model.exposures ? verdictOf(model.exposures) : [];
  if (verdict !== undefined) return verdict;
  if (!isWatching) return text('welcome_title');
  return mode === 'all' ? text('welcome_watching_all') : text('welcome_watching', formatList(apps.map(visibleText)));
}
