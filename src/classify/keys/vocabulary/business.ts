import { under, type Vocabulary, words } from './phrases.ts';
import { organisations, people } from './roles.ts';

/** Names of fields for the app and its business. */
export const business: Vocabulary = {
  'internal-host': words('server name, server host, internal host, db host, database host, backend host'),
  environment: words(`
      environment, env, deployment environment, umgebung, app env, deployment environment name, release, release name,
      release version, app version, appversion, app version name, app release, application version, application ver, service version,
      build, build version, build number, build id, app build, app build number, deployment, deployment id,
      deployment version, deploy, deploy id, deploy version, deploy env, git sha, git commit,
      commit sha, commit hash, git branch, code version, web version, frontend version, versionsnummer
    `),
  'feature-flag': [
    ...words(`
      feature flag, feature flags, flags, experiments, active feature flags, flag key, flag name,
      feature flag key, experiment id, experiment name, feature key, enabled features, ab, ab test, abtest, ab variant, ab group,
      ab bucket, ab testing, ab tests, experiment, experiment variant, experiment group, experiment bucket, exp variant,
      exp group, exp id, variant, variant id, variant name, variation, variation id, variation name, bucket, treatment,
      treatment group, test group, deploy canary, canary, is canary, test variant, split test, feature toggle, feature toggles, toggles, feature gate,
      feature gates, flag value, flag variation, variante, testgruppe, testvariante
    `),
    ...under(['flag', 'flags', 'experiment', 'gate'], ['key', 'name', 'id', 'value', 'variant', 'variation']),
  ],
  plan: [
    ...words(`
      plan, plan name, subscription, subscription plan, tier, plan type, subscription tier, plan id,
      pricing plan, subscription status, tarif, abo, license type, account type, customer tier, plan tier,
      subscription level, current plan, billing plan, pricing tier, price plan, account plan, tarifname, abonnement, abomodell, membership, membership type, membership level, membership tier, membership status, member type, member level, member status, loyalty level, loyalty tier, loyalty status, loyalty program, tier name, status level, service level, service plan, service tier, package name, package type, bundle, offre, formule, forfait, niveau, niveau fidélité, statut fidélité, nivel, nivel fidelidad, plan de datos, tarifa plan, suscripción, livello, abbonamento, piano tariffario, pakket, abonnementsvorm, pakiet, abonament, taryfa, üyelik, üyelik tipi, paket adı, mitgliedschaft, mitgliedsstatus, kundenstatus, treuestatus, vip level, vip, is vip, premium user, is premium, is subscriber, is paying, paid user, is pro, trial status, is trial, subscriber status, subscriber type, abonné actif, statut abonné, type abonné
    `),
    ...under([...organisations, ...people], ['plan', 'tier', 'plan name', 'subscription', 'plan id']),
    ...under(['plan', 'subscription'], ['name', 'type', 'tier', 'id']),
  ],
  'project-name': [
    ...words(`
      project, project name, prj, proj, prj name, proj name, project slug, repo slug, repository, repo, repository name, repo name, projekt, projektname
    `),
    ...under(['project', 'repository', 'repo'], ['name', 'title', 'slug']),
  ],
};
