import type { Baseline, BaselineField } from '../../../../baseline/baseline.ts';
import { DataText } from '../../../components/data-text.tsx';
import { Fold } from '../../../components/fold.tsx';
import { categoryLabel } from '../../../labels.ts';
import { countedText, text } from '../../../text.ts';
import { LongList } from './long-list.tsx';

/** The fields that a baseline accepts, by vendor: shown while there is no recording to compare with it. */
export function BaselineFields({ baseline: { vendors } }: { baseline: Baseline }) {
  return (
    <section class="difference" aria-labelledby="baseline-fields">
      <h2 id="baseline-fields">{text('opened_baseline_fields')}</h2>
      <ul>
        {Object.entries(vendors).map(([vendor, fields]) => (
          <li key={vendor}>
            <Fold
              label={
                <span class="difference-label">
                  <strong>
                    <DataText value={vendor.replace(/^host:/, '')} />
                  </strong>
                  <span class="quiet">{countedText('compare_fields_count', fields.length)}</span>
                </span>
              }
            >
              <LongList items={fields} keyOf={keyOf} draw={(field) => <Line field={field} />} />
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (field: BaselineField) => JSON.stringify(field);

function Line({ field: { category, path, app } }: { field: BaselineField }) {
  return (
    <p class="difference-field">
      <span />
      <span>
        {categoryLabel(category)}{' '}
        <code>
          <DataText value={path} />
        </code>
      </span>
      <span class="quiet difference-app">
        <DataText value={app} />
      </span>
    </p>
  );
}
