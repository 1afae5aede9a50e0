/** An amount in whole units of its currency. */
export interface Money {
  readonly amount: number;
  readonly currency: 'SEK' | 'EUR' | 'NOK';
}
