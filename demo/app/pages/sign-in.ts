import { element } from '../element.ts';
import { form } from '../form.ts';
import { cardLayout } from '../layout.ts';
import { navigate } from '../router.ts';
import { signIn } from '../session.ts';
import { signedIn } from '../telemetry/telemetry.ts';

/** The page on which a visitor signs in. */
export function signInPage(): HTMLElement {
  const problem = element('p', { role: 'alert', class: 'problem' });
  const submit = ({ email = '', password = '' }): void => {
    signIn(email, password).then(
      async (user) => {
        await signedIn(user);
        navigate('/keys');
      },
      (error: Error) => problem.replaceChildren(error.message),
    );
  };
  return cardLayout(
    'Sign in',
    form(
      'sign-in',
      [
        { name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'username' },
        { name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' },
      ],
      'Sign in',
      submit,
    ),
    problem,
  );
}
