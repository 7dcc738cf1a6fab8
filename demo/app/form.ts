import { element } from './element.ts';

interface Input {
  readonly name: string;
  readonly label: string;
  readonly type?: 'email' | 'password' | 'search' | 'text' | 'textarea';
  readonly autocomplete?: string;
}

/** A form with labels. `action` is the text of its button. `submit` receives the form input by name. */
export function form(
  id: string,
  inputs: readonly Input[],
  action: string,
  submit: (values: Readonly<Record<string, string>>) => void,
): HTMLFormElement {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    submit(Object.fromEntries(Array.from(data, ([name, value]) => [name, String(value)])));
  };
  return element(
    'form',
    { id, submit: onSubmit },
    ...inputs.map((input) => labelled(id, input)),
    element('button', { type: 'submit', class: 'primary' }, action),
  );
}

function labelled(formId: string, { name, label, type = 'text', autocomplete = 'off' }: Input): HTMLElement {
  const id = `${formId}-${name}`;
  const shared = { id, name, required: true, autocomplete };
  const control =
    type === 'textarea' ? element('textarea', { ...shared, rows: '5' }) : element('input', { ...shared, type });
  return element('p', { class: 'field' }, element('label', { for: id }, label), control);
}
