import { element } from '../element.ts';
import { form } from '../form.ts';
import { cardLayout } from '../layout.ts';
import { navigate } from '../router.ts';
import { passwordReset } from '../telemetry/telemetry.ts';

/** The page that the link in a reset e-mail opens. Its token is in the address while the SDKs read it. */
export function resetPage(): HTMLElement {
  const submit = (): void => {
    passwordReset();
    navigate('/');
  };
  return cardLayout(
    'Choose a new password',
    element('p', {}, 'You followed a link from an e-mail we sent. It works once.'),
    form(
      'reset',
      [{ name: 'password', label: 'New password', type: 'password', autocomplete: 'new-password' }],
      'Save password',
      submit,
    ),
  );
}
