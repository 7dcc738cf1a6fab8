import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { toastStays } from '../../../components/toast.tsx';
import { formatNumber, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { useForgetting } from '../../forgetting.tsx';
import { EntryList, Section } from './section.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** Deletes the data of one app, or all data. */
export function ClearLedger({ model: { apps }, ...parts }: SectionProps) {
  const { forget, outcome } = useForgetting(parts);
  return (
    <Section title={text('settings_clear')} about={text('settings_clear_about')}>
      {apps.length > 0 && <p class="quiet">{text('settings_clear_apps')}</p>}
      <EntryList
        label={text('settings_clear')}
        entries={apps.map((app) => ({ key: app, name: visibleText(app), shown: <DataText value={app} /> }))}
        removal={(name) => text('forget_button', name)}
        onRemove={({ key, name }) => forget({ app: key }, name)}
      />
      <div class="buttons">
        <ConfirmButton
          label={text('settings_clear_button')}
          title={text('settings_clear_title')}
          confirm={text('settings_clear_confirm')}
          onConfirm={() => forget({}, '')}
        >
          <p>{text('settings_clear_what')}</p>
          <p>{text('settings_clear_when', formatNumber(toastStays / 1000))}</p>
          <p>{text('forget_files')}</p>
        </ConfirmButton>
      </div>
      {outcome}
    </Section>
  );
}
