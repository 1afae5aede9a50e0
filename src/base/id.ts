/** An id, unique within its collection; readable where people choose it. */
export type Id = string;
