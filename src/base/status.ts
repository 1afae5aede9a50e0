/** How something goes: judged or calculated. */
export type Status = 'green' | 'yellow' | 'red' | 'not-assessable' | 'not-started';

/** Which way something has moved. */
export type Development = 'up' | 'unchanged' | 'down';
