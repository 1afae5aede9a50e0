import type { Id } from './id.js';

/** For whom a programme is published. */
export type Audience = 'public' | { readonly cluster: Id };
