/** Fewer than 10, 50, 250 employees, or more: the definition of the European Union. */
export type CompanySize = 'micro' | 'small' | 'medium' | 'large';

/** Number of companies by size, where known. */
export type CompaniesBySize = { readonly [S in CompanySize]?: number };

/**
 * Adds up the companies of all sizes.
 *
 * @returns `undefined` when no size is known.
 * @example
 * ```ts
 * totalCompanies({ micro: 30, medium: 4 }); // 34
 * ```
 */
export function totalCompanies(companies: CompaniesBySize | undefined): number | undefined {
  if (companies === undefined) return undefined;
  const counts = Object.values(companies);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
