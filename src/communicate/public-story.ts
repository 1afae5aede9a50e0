import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Ref } from '../base/ref.js';
import type { Programme } from '../programme/programme.js';
import { publicEvents } from './public-events.js';
import type { StoryEvent, Telling } from './telling.js';
import { tellInto } from './telling.js';

type PublicCollection = keyof typeof publicEvents;

/** Visits what has a story and may be published, in the order of the process and then of the programme. */
export function eachPublic(
  programme: Programme,
  visit: (ref: Ref & { readonly collection: PublicCollection }, entity: Entity) => void,
): void {
  for (const collection of Object.keys(publicEvents) as PublicCollection[]) {
    for (const entity of programme[collection]) visit({ collection, id: entity.id }, entity);
  }
}

/**
 * Tells what had happened by a day to what may be published.
 *
 * @returns By day; of one day in the order of {@link eachPublic}.
 */
export function publicStory(
  programme: Programme,
  today: Day,
  isTold: (ref: Ref, entity: Entity) => boolean,
): readonly StoryEvent[] {
  const story: StoryEvent[] = [];
  eachPublic(programme, (ref, entity) => {
    if (!isTold(ref, entity)) return;
    const events = publicEvents[ref.collection] as (entity: Entity, telling: Telling) => void;
    events(entity, tellInto(story, programme, ref, entity));
  });
  return story
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
