import type { answers as english } from '../en/answers.js';

/** Vad det har blivit av ett behov. */
export const answers: Record<keyof typeof english, string> = {
  'answer-unanswered': 'saknar ännu insats',
  'answer-planned': 'planerat',
  'answer-ongoing': 'arbete pågår',
  'answer-answered': 'genomfört',
  'answer-settled': 'tas inte vidare',
};
