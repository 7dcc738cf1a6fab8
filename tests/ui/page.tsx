import { render } from 'preact';
import { PopupView } from '../../src/ui/popup/view.tsx';
import { installText } from '../../src/ui/text.ts';
import { lookUp } from './messages.ts';
import { states } from './states.ts';

/** The popup as an ordinary page: `?state=…` names what it shows. What its buttons would do is left in `pressed`. */
const pressed: string[] = [];
Object.assign(window, { pressed });
const press = (name: string) => async () => {
  pressed.push(name);
};

installText(lookUp);
const state = states[new URLSearchParams(location.search).get('state') ?? ''];
const root = document.querySelector('#root');
if (root && state) {
  render(
    <PopupView
      state={state}
      actions={{
        watch: press('watch'),
        stop: press('stop'),
        allow: press('allow'),
        retry: async () => {
          throw new Error('the disk is full');
        },
        exportReport: async () => 'outflow-app.example.com-2026-11-23.json',
      }}
    />,
    root,
  );
}
