// In which language what the menu opens speaks: the user's; its own short answers as the sidebar does, which HR may have set.
import { type Language, languageOf } from '../i18n/languages';
import { settingsIn } from './stored-settings';

export const userLanguage = (): Language => languageOf(Session.getActiveUserLocale());

export const chosenLanguage = (): Language =>
  settingsIn(PropertiesService.getDocumentProperties().getProperties()).language || userLanguage();
