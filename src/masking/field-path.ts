import { oncePerPath, type Path } from '../decode/path.ts';
import { isGeneratedKey } from './generated-key.ts';
import { maskKey } from './key.ts';

/**
 * Masks a field's path: a key that is itself data becomes a placeholder (`members.[name]`); a key that was generated at
 * run time folds (`carts.*`).
 * @param isOfExperiment whether the field names a variant of an experiment: then the experiment's name folds
 */
export function maskFieldPath(path: Path, isOfExperiment = false): string {
  return isOfExperiment ? ofExperiment(path) : ofAnythingElse(path);
}

const ofExperiment = oncePerPath((path) => textOf(path, true));
const ofAnythingElse = oncePerPath((path) => textOf(path, false));

function textOf({ above, key, text }: Path, isOfExperiment: boolean): string {
  if (above === null) return text;
  const outer = maskFieldPath(above, isOfExperiment);
  if (key === null) return `${outer}[]`;
  // A path consists of its parent's text, an optional dot, and its own key.
  const joint = text.slice(above.text.length, text.length - key.length);
  const kept = keyText(key);
  const folded = isOfExperiment && kept === key ? experimentKey(key, above) : null;
  return `${outer}${joint}${folded ?? kept}`;
}

/** The shown key, or `*` for a generated key. If a generated key is masked as well, its placeholder is kept. */
function keyText(key: string): string {
  const kept = shownKey(key);
  return kept === key && isGeneratedKey(key) ? fold : kept;
}

const fold = '*';

/**
 * Objects whose keys are names of experiments, flags or gates. These change whenever a company runs a new experiment.
 */
const experiments =
  /^\$?(?:(?:active|enrolled|current|running)_?)?(?:experiments?|(?:ab|split|multivariate)_?tests?|(?:experiment|variant)_?assignments|(?:feature_?)?(?:flags|gates|toggles|switches)|treatments|splits|rollouts)$/i;

/** Keys in which a fixed prefix precedes the name of an experiment, as in properties of PostHog and Amplitude. */
const named = /^(\$feature\/|\[Experiment\] )./;

function experimentKey(key: string, above: Path): string | null {
  if (above.key !== null && experiments.test(above.key)) return fold;
  const [, beginning] = named.exec(key) ?? [];
  return beginning === undefined ? null : `${beginning}${fold}`;
}

/** Masks a key. The mark before a parameter of an address, `?` or `?#`, stays. */
export function shownKey(key: string): string {
  const [mark = ''] = /^\??#?/.exec(key) ?? [];
  return `${mark}${maskKey(key.slice(mark.length))}`;
}
