import { isActionName } from '../action-names.ts';
import { isMoment, isTitle } from './composed-values.ts';
import type { Rule } from './composition.ts';

const ofTests =
  /(?:^| )(?:e[xs]perim(?:ent[os]?|ents)|eksperyment|decisions?|variations|flags|toggles|assignments|rollouts?|ab ?tests?|gates)$/;

/** An experiment or a feature flag, and the group of a user in it. */
export const experimentGroups: Rule = ({ own, parent, outer }) => {
  const text = own.text;
  const group = (value: string) => value.length <= 60 && !isMoment(value) && !/[{}<>]|:\/\/|@|^(?:null)?$/.test(value);
  // The expiry date of a card, or something of a program.
  if (/^exp (?:month|year|date|mm|yy|yyyy|day)$/.test(text) || (own.has('program') && !own.has('testPart')))
    return null;
  const isBelow = ofTests.test(parent.text) || (ofTests.test(outer.text) && own.has('test', 'testPart'));
  if (isBelow && (own.hasOnly('testPart', 'test') || /^(?:assignments|rollouts?|toggles)$/.test(parent.text)))
    return { category: 'feature-flag', fits: group };
  if (
    /^(?:ab|abtest|exp|experiment) \S|^(?:split|test|versuchs?|control) (?:group|gruppe|bucket|variant)|(?:^| )(?:ab|experiment|abtest|test|split) (?:variant|variation|group|bucket|arm|variante|gruppe)$|^versuchsgruppe$|^(?:test|prueba|teste) (?:ab|a b)$|^bucket (?:name|label)$/.test(
      text,
    ) &&
    !/(?:^| )(?:count|url|date|at|name)$/.test(text)
  )
    return { category: 'feature-flag', fits: group };
  return null;
};

/** The version or the stage of an app. */
export const releases: Rule = ({ own, parent }) => {
  if (own.has('stage') && !own.has('number'))
    return {
      category: 'environment',
      fits: (value) =>
        /^(?:prod(?:uction)?|prd|live|stag(?:e|ing)|stg|dev(?:elopment)?|test(?:ing)?|qa|uat|pre-?prod|sandbox|preview|canary|local|beta|int(?:egration)?)(?:[-_][\w-]{1,20})?$/i.test(
          value,
        ),
    };
  const isSeen =
    /^(?:first|last|initial|current|previous|latest|installed|signup)(?: (?:seen|used|known|app))* version$/.test(
      own.text,
    );
  const isVersion =
    isSeen ||
    (own.endsIn('version') &&
      ((own.has('app') && own.list.length > 1) || (parent.endsIn('app') && own.list.length === 1)));
  return isVersion && !/sdk|lib|agent|tag|api|schema|protocol|browser|os|page/.test(own.text)
    ? { category: 'environment', fits: (value) => /^(?=.*[1-9])v?\d+(?:\.\d+)+[\w.+-]*$|^[\da-f]{7,40}$/.test(value) }
    : null;
};

/** Short names of the field that holds an event's name. */
const ofEvent =
  /^(?:e|ev|evt|en|n|t|k|a|ea|et|act|acts?|action|type|kind|name|nm|what|trigger|activity|cmd|key|hit|event ?type|event ?sub ?type|evento|ereignis|zdarzenie|olay|evenement|gebeurtenis|handelse|subtype|sub type|alias|event alias|action ?type|activity ?type|activity ?name|interaction ?type|message ?type|milestone|funnel step|goal|args?)$/;

/** The name of an event. */
export const eventNames: Rule = ({ own }) =>
  ofEvent.test(own.text) ? { category: 'event-name', fits: isActionName } : null;

/** Subscriptions and tariffs, in several languages. */
export const plans: Rule = ({ own }) =>
  own.has('plan') && own.hasOnly('plan', 'naming', 'sort', 'past', 'app')
    ? { category: 'plan', fits: (value) => isTitle(value) && value.length <= 60 }
    : null;

/** Stages of an app whose names are used for nothing else, under any key without words of programs. */
export const knownStages: Rule = ({ own }) =>
  own.has('program')
    ? null
    : { category: 'environment', fits: (value) => /^(?:production|staging|pre-?production)$/i.test(value) };

/** Branches of a repository in the usual form. Banks and clinics have branches as well. */
export const branches: Rule = ({ own }) =>
  /(?:^| )(?:branch|branch name|head ref|base ref|ref name|git ref|ref)$/.test(own.text)
    ? {
        category: 'project-name',
        fits: (value) =>
          /^(?:refs\/heads\/[\w./-]{1,120}|(?:feat(?:ure)?s?|fix(?:es)?|bug(?:fix)?|hotfix|chore|release|refactor|docs?|test|ci|build|perf|style|task|story|spike|wip|dependabot|renovate|revert|users?|dev|exp(?:eriment)?)\/[\w.@/+#-]{2,120})$/i.test(
            value,
          ),
      }
    : null;
