import { useState } from 'preact/hooks';
import type { Change } from '../../../../baseline/changes.ts';
import { Choice } from '../../../components/choice.tsx';
import { countedText, formatNumber, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { type Route, writeRoute } from '../../route.ts';
import type { DashboardActions } from '../../sources.ts';
import { ChangeTable } from './change-table.tsx';
import { changeTypes, countsOf, filteredGroups, type TableGroup, type TableRow } from './change-table-rows.ts';

interface ChangesCardProps {
  readonly title: string;
  readonly groups: readonly TableGroup[];
  readonly route: Route;
  readonly actions: Pick<DashboardActions, 'go'>;
  readonly requestsOf: (row: TableRow) => string | null;
  /** Accepts changes into the baseline; null if none is open. */
  readonly accept: ((changes: readonly Change[]) => void) | null;
}

/** The changes, and choices of which of them are shown: by what happened, by vendor, and by words. */
export function ChangesCard({ title, groups, route, actions, requestsOf, accept }: ChangesCardProps) {
  const [sought, setSought] = useState('');
  if (groups.length === 0) return null;
  const counts = countsOf(groups);
  const type = changeTypes.find((each) => each === route.choices.changes && counts.has(each)) ?? null;
  const vendors = new Map(groups.flatMap(({ rows }) => rows.map(({ vendor, name }) => [vendor, visibleText(name)])));
  const { vendor: chosen = '' } = route.choices;
  const vendor = vendors.has(chosen) ? chosen : null;
  const shown = filteredGroups(groups, { type, vendor, sought });
  const choose = (change: Readonly<Record<string, string>>) => {
    const choices = Object.entries({ ...route.choices, ...change }).filter(([, choice]) => choice !== '');
    actions.go(writeRoute({ ...route, choices: Object.fromEntries(choices) }));
  };
  const acceptable = shown.flatMap(({ rows }) => rows.flatMap(({ since }) => since?.change ?? []));
  return (
    <section class="card changes" aria-labelledby="changes-title">
      <h2 class="unseen" id="changes-title">
        {title}
      </h2>
      <div class="card-head">
        <div>
          <fieldset class="segments" aria-label={text('compare_filter')}>
            {([null, ...changeTypes] as const)
              .filter((each) => each === null || counts.has(each))
              .map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={type === each}
                  onClick={() => choose({ changes: each ?? '' })}
                >
                  {text(`compare_filter_${each ?? 'all'}`)}{' '}
                  <span class="segment-count">
                    {formatNumber(each === null ? sum(counts.values()) : (counts.get(each) ?? 0))}
                  </span>
                </button>
              ))}
          </fieldset>
        </div>
        <Choice
          label={text('exposure_vendor')}
          hidesLabel
          value={vendor ?? ''}
          options={[
            ['', text('requests_every_vendor')],
            ...[...vendors].sort(([, a], [, b]) => a.localeCompare(b)).map(([id, name]) => [id, name] as const),
          ]}
          onChoose={(id) => choose({ vendor: id })}
        />
        <input
          type="search"
          class="changes-find"
          aria-label={text('compare_find')}
          placeholder={text('compare_find')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        {accept && acceptable.length > 0 && (
          <button type="button" class="button" onClick={() => accept(acceptable)}>
            {countedText('baseline_accept_all', acceptable.length)}
          </button>
        )}
      </div>
      {shown.length === 0 ? (
        <p class="changes-none quiet">{text('compare_none_match')}</p>
      ) : (
        <ChangeTable
          groups={shown}
          route={route}
          unfolded={type !== null || vendor !== null || sought.trim() !== ''}
          requestsOf={requestsOf}
          accept={accept}
        />
      )}
    </section>
  );
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);
