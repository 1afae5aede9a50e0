/** Fewer than 10, 50, 250 employees, or more: the definition of the European Union. */
export type CompanySize = 'micro' | 'small' | 'medium' | 'large';

/** Every size, from the smallest. */
export const companySizes: readonly CompanySize[] = ['micro', 'small', 'medium', 'large'];

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
  let total: number | undefined;
  // By name: a newer version may have added a field that is no size.
  for (const size of companySizes) {
    const count = companies?.[size];
    if (count !== undefined) total = (total ?? 0) + count;
  }
  return total;
}
