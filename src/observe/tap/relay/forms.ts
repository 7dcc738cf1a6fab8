import { getterOf, uncurried } from '../page/natives.ts';
import type { Notice } from '../protocol.ts';

const attributeOf = uncurried(Element.prototype.getAttribute);
const baseOf = getterOf(Node.prototype, 'baseURI');

/**
 * Reports multipart forms that may be sent by navigating: the page calls no function that the tap could replace, and
 * browsers do not show the forms' files. A form whose data a script only reads is reported as well; the browser then
 * shows no navigation.
 */
export function watchForms(scope: Window, notify: (notice: Notice) => void): void {
  let pressed: { readonly form: EventTarget | null; readonly button: HTMLElement | null } | null = null;
  const options = { capture: true };
  scope.addEventListener(
    'submit',
    ({ isTrusted, target, submitter }) => {
      if (!isTrusted) return;
      pressed = { form: target, button: submitter };
      // Browsers collect a form's data right after the page's listeners have run.
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
      const notice = formNotice(target, button, [...formData]);
      if (notice !== null) notify(notice);
    },
    options,
  );
}

/**
 * The notice of a form; null if browsers show the form completely, or do not send it, since its address is not valid. A
 * button's attributes take precedence over the form's.
 */
function formNotice(
  form: HTMLFormElement,
  button: HTMLElement | null,
  entries: ReadonlyArray<[string, string | File]>,
): Notice | null {
  const attribute = (name: string) => (button && attributeOf(button, `form${name}`)) ?? attributeOf(form, name);
  if (attribute('method')?.toLowerCase() !== 'post') return null;
  if (attribute('enctype')?.toLowerCase() !== 'multipart/form-data') return null;
  const action = attribute('action');
  const [address, base] = action ? [action, baseOf(form)] : [location.href];
  if (!URL.canParse(address, base)) return null;
  return { kind: 'form', method: 'POST', url: new URL(address, base).href, body: { entries } };
}
