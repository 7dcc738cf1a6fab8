/**
 * Version of the rules by which fields are named, kept in each baseline. Raise it with every release in which the same
 * bytes can give another category or hash: a changed detector, word list, taxonomy or description of a vendor. Baselines
 * of the version before then say `reclassified`, not `category-changed`.
 */
export const engine = 2;
