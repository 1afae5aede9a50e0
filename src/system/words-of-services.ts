import type { Service } from '../actors/service.js';
import type { LocalText } from '../base/local-text.js';
import { pickText } from '../base/local-text.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/**
 * Prepares what a text is looked for in: a service's name and description, its themes, and its actor's name.
 *
 * @returns Them together, in each of the languages that one of them has.
 */
export function wordsOfServices(programme: Programme): (service: Service) => LocalText {
  const themes = entitiesById(programme, 'themes');
  const actors = entitiesById(programme, 'actors');
  const [main] = programme.languages;
  return (service) => {
    const texts = [
      service.name,
      service.description,
      ...service.themes.map((id) => themes.get(id)?.name),
      actors.get(service.actor)?.name,
    ].filter((text) => text !== undefined);
    const languages = texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
    const inLanguage = (language: string): string =>
      texts.map((text) => pickText(text, [language], main).text).join('\n');
    const spoken = new Set(languages.length > 0 ? languages : programme.languages.slice(0, 1));
    return Object.fromEntries([...spoken].map((language) => [language, inLanguage(language)]));
  };
}
