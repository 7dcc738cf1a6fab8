import { oncePerPath, type Path } from '../../decode/path.ts';
import { isMoney, isSum } from '../money.ts';
import type { Neighbour } from '../neighbours.ts';
import { isCampaign, isPlausible, isPresent } from '../plausible.ts';
import { isInsurer, sensitiveKind } from '../sensitive.ts';
import { hasShape } from '../shapes.ts';
import type { CategoryId } from '../taxonomy.ts';
import { ofPrices, refinedCategory } from './ambiguous-names.ts';
import { composedKinds } from './composed-names.ts';
import type { Composed } from './composition.ts';
import { namesOf, wordsOf } from './key-words.ts';
import { isLabel } from './name-kinds.ts';
import { isCarrier, type Naming, namingOf } from './naming.ts';
import { isTypedPassword } from './passwords.ts';
import { pictures } from './person-names.ts';
import { categoryOfAnswer, mayBeAnswer } from './questions.ts';
import { isPersonalState } from './states.ts';
import { namesWithCurrency, priceLimitNames, sumNames } from './sums.ts';
import { isPractising } from './unknown-names.ts';
import { idNames } from './vocabulary/identifier.ts';
import { categoryOfWorded } from './worded-values.ts';

/**
 * The category that a field's key names, if the value fits; otherwise null.
 * @param beside what the neighbouring fields show
 */
export function categoryOfKey(path: Path, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const category = categoryOfName(path, value, beside);
  // Products and articles have titles as well.
  const isOpen = category === null || (category === 'page-title' && path.key?.toLowerCase() === 'title');
  return isOpen ? (composedCategory(path, value) ?? category) : category;
}

function categoryOfName(path: Path, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const naming = namingOf(path);
  if (beside.has('engine') && ofEngine.test(path.key ?? '') && /\p{L}{2}/u.test(value)) return 'search-text';
  return categoryOfNaming(path, naming, value, beside) ?? categoryOfWords(naming, value, beside);
}

/** Names that search engines use for search terms. */
const ofEngine = /^\?(?:p|q|wd|word|text|query|k|_nkw|keyword|keywords|kw|eqp|string|szukaj|search|field-keywords|vp)$/;

/** Names of body measurements and dietary needs, whose values have many forms. */
const measured = /(?:heart ?rate|blood pressure|body ?fat|body ?weight)|dietary/;

/**
 * The kind that the words of a key name, read one by one in any language. Null if the key as a whole already names a
 * kind, except a card that may be a government id, and a body measurement.
 */
function categoryOfWords({ category, worded, isOfPerson }: Naming, value: string, beside: ReadonlySet<Neighbour>) {
  if (worded === null || (worded.category !== 'religion' && isLabel(value))) return null;
  const isOfBoth =
    (worded.category === 'government-id' && category === 'card') ||
    (worded.category === 'health' && category === 'health' && measured.test(worded.words));
  if (category !== null && !isOfBoth) return null;
  return categoryOfWorded(worded, value, beside, isOfPerson);
}

function categoryOfNaming(
  path: Path,
  naming: Naming,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  const { last } = naming;
  if (naming.isInsuring && isInsurer(value)) return 'health';
  naming.mayBeAnswer ??= mayBeAnswer(path, last);
  const answered = naming.mayBeAnswer ? categoryOfAnswer(path, last, value, beside) : null;
  if (answered !== null) return answered;
  const category = refinedCategory(naming, value, beside);
  if ((category === null || category === 'amount') && isSum(value)) {
    const hasCurrency = beside.has('currency');
    if (isMoney(last, value, hasCurrency) || isMoney(wordsOf(path.key ?? ''), value, hasCurrency)) return 'amount';
  }
  if (category === null) return sensitiveKind(last, value);
  if (isPersonalState(category, last, value) || (category === 'name' && (pictures.test(last) || isPractising(last))))
    return category;
  if (category === 'password') return isTypedPassword(last, value, beside) ? category : null;
  if (idNames.has(last) && /^\S{2,512}$/.test(value) && isPresent(value)) return category;
  if (category === 'referrer' && !addresses.test(last)) return isCampaign(value) ? category : null;
  if (
    category === 'amount' &&
    ((last === 'total' && ofPrices(naming.parent)) ||
      sumNames.test(last) ||
      priceLimitNames.test(last) ||
      namesWithCurrency.test(last)) &&
    /^-?\d{1,12}(?:[.,]\d+)*$/.test(value)
  )
    return category;
  if (category === 'device' && last === 'processor count') return category;
  if (isLabel(value)) return null;
  if (isPlausible(category, value)) return category;
  const isShaped = isPresent(value) && hasShape(category, last, value);
  return isShaped || sensitiveKind(last, value) === category ? category : null;
}

/** Names of a referring address. Other names of referrers hold a campaign, whose value is a word. */
const addresses = /ref(?:errer|erer|erring)?\b|url|host|domain|verweis/;

/**
 * The kind that the words of a key name together with those of its parent keys; null if the value fits none, or is too
 * long.
 */
function composedCategory(path: Path, value: string): CategoryId | null {
  if (value === '' || value.length > longestComposed) return null;
  const kinds = composed(path);
  return kinds.length === 0 ? null : (kinds.find(({ fits }) => fits(value))?.category ?? null);
}

const composed = oncePerPath((path): readonly Composed[] => {
  const names = namesOf(path);
  const isInAddress = path.key?.startsWith('?') === true;
  while (!isInAddress && names.length > 1 && isCarrier(names.at(-1) ?? '')) names.pop();
  return composedKinds(names.slice(-3).map(wordsOf), isInAddress);
});

const longestComposed = 2_000;
