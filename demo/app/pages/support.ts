import { element } from '../element.ts';
import { form } from '../form.ts';
import { signedInLayout } from '../layout.ts';
import { supportAsked } from '../telemetry/telemetry.ts';

/** The page on which the user writes to the support team. */
export function supportPage(): HTMLElement {
  const sent = element('p', { id: 'support-sent', role: 'status' });
  const submit = ({ subject = '', message = '' }): void => {
    supportAsked({ subject, message });
    sent.replaceChildren('Thank you. We answer within a working day.');
  };
  return signedInLayout(
    'Support',
    form(
      'support',
      [
        { name: 'subject', label: 'Subject' },
        { name: 'message', label: 'What happened?', type: 'textarea' },
      ],
      'Send',
      submit,
    ),
    sent,
  );
}
