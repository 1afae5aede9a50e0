/** Which part of society an organisation belongs to; the first three are the triple helix. */
export type Sector = 'business' | 'public' | 'academia' | 'civil-society';

/** A figure by sector, where known. */
export type BySector = { readonly [S in Sector]?: number };
