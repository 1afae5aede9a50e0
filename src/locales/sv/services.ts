import type { services as english } from '../en/services.js';

/** Vem som hjälper företag med vad: roller, räckvidd, mottagare och hur man går vidare. */
export const services: Record<keyof typeof english, string> = {
  'role-leads': 'leder arbetet',
  'role-contributes': 'bidrar',
  'role-funds': 'finansierar',
  'reach-local': 'lokal',
  'reach-regional': 'regional',
  'reach-national': 'nationell',
  'reach-international': 'internationell',
  'size-micro': 'färre än 10 anställda',
  'size-small': '10–49 anställda',
  'size-medium': '50–249 anställda',
  'size-large': '250 anställda eller fler',
  below: 'färre än {count} anställda',
  'phase-idea': 'har en idé',
  'phase-start': 'startar',
  'phase-growth': 'växer',
  'phase-international': 'är på väg utomlands',
  receivers: 'För vem',
  everybody: 'alla företag',
  cost: 'Kostnad',
  apply: 'Så söker du',
  verified: 'Kontrollerat {day}',
};
