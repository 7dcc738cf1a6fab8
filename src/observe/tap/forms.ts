import { getterOf, uncurried } from './natives.ts';
import type { Said } from './words.ts';

const attributeOf = uncurried(Element.prototype.getAttribute);
const baseOf = getterOf(Node.prototype, 'baseURI');

/**
 * Tells of forms that may be sent by navigating: no call of the page's tells of these, and browsers keep their files
 * back. A form that is only read, for a script to send, is told of as well: the browser shows no navigation of it.
 */
export function watchForms(scope: Window, tell: (said: Said) => void): void {
  let pressed: { readonly form: EventTarget | null; readonly button: HTMLElement | null } | null = null;
  const options = { capture: true };
  scope.addEventListener(
    'submit',
    ({ isTrusted, target, submitter }) => {
      if (!isTrusted) return;
      pressed = { form: target, button: submitter };
      // What is in the form is gathered as soon as the page's listeners are through.
      setTimeout(() => {
        pressed = null;
      });
    },
    options,
  );
  scope.addEventListener(
    'formdata',
    ({ isTrusted, target, formData }) => {
      if (!isTrusted || !(target instanceof HTMLFormElement)) return;
      const button = pressed?.form === target ? pressed.button : null;
      const said = saidForm(target, button, [...formData]);
      if (said !== null) tell(said);
    },
    options,
  );
}

/** Null for a form that browsers show completely. A button's own attributes come before the form's. */
function saidForm(
  form: HTMLFormElement,
  button: HTMLElement | null,
  entries: ReadonlyArray<[string, string | File]>,
): Said | null {
  const attribute = (name: string) => (button && attributeOf(button, `form${name}`)) ?? attributeOf(form, name);
  if (attribute('method')?.toLowerCase() !== 'post') return null;
  if (attribute('enctype')?.toLowerCase() !== 'multipart/form-data') return null;
  const action = attribute('action');
  const url = action ? new URL(action, baseOf(form)) : new URL(location.href);
  return { kind: 'form', method: 'POST', url: url.href, body: { entries } };
}
