import { text } from '../../../text.ts';
import { Section } from './section.tsx';

/** What the extension is, and how it treats data. */
export function About({ version }: { version: string }) {
  return (
    <Section title={text('settings_about')}>
      <p>{text('settings_version', version)}</p>
      <p>{text('settings_privacy')}</p>
      <p>{text('settings_language')}</p>
      <p>
        <a class="link-line" href="third-party-notices.txt">
          {text('settings_licences')}
        </a>
      </p>
    </Section>
  );
}
