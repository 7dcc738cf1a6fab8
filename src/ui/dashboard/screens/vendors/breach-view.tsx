import type { Ref } from 'preact';
import { breachOf } from '../../../../exposure/breach.ts';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { ActionButton } from '../../../components/action-button.tsx';
import { fileName } from '../../../save-file.ts';
import { text } from '../../../text.ts';
import type { DashboardActions } from '../../sources.ts';
import { breachText, type Paragraph } from './breach-text.ts';

interface BreachViewProps {
  /** Its heading, which can be focused. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly summary: ExposureSummary;
  readonly apps: readonly string[];
  readonly actions: DashboardActions;
}

/** What a breach at this vendor would leak today, as a text that a company can adapt. */
export function BreachView({ heading, summary, apps, actions }: BreachViewProps) {
  const paragraphs = breachText(summary, breachOf(summary), apps);
  const plain = paragraphs.map(plainText).join('\n\n');
  return (
    <section class="card vendor-card breach" aria-labelledby="breach-title">
      <h2 id="breach-title" tabIndex={-1} ref={heading}>
        {text('breach_title')}
      </h2>
      {paragraphs.map(({ id, sentence, items }) => (
        <div key={id} class={`breach-part breach-${id}`}>
          <p>{sentence}</p>
          {items && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <div class="breach-actions no-print">
        <ActionButton
          act={async () => {
            await navigator.clipboard.writeText(plain);
            return text('breach_copied');
          }}
        >
          {text('breach_copy')}
        </ActionButton>
        <ActionButton
          act={async () => {
            const name = fileName(null, `${summary.received.vendor.replaceAll(/[^\w.-]/g, '-')}.txt`);
            actions.saveFile(name, 'text/plain', plain);
            return text('popup_exported', name);
          }}
        >
          {text('breach_save')}
        </ActionButton>
      </div>
    </section>
  );
}

function plainText({ sentence, items = [] }: Paragraph): string {
  return [sentence, ...items.map((item) => `– ${item}`)].join('\n');
}
