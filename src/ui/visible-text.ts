export { visibleText } from '../report/visible-text.ts';
