/**
 * Version of the classification rules, stored in each baseline. Increase it with every release in which the same bytes
 * can get another category or hash: a changed detector, word list, taxonomy or vendor definition. Comparisons with
 * older baselines then report `reclassified` instead of `category-changed`.
 */
export const engine = 2;
