/** Who may see an entity: the office, also the cluster concerned, or everyone. */
export type Visibility = 'internal' | 'cluster' | 'public';
