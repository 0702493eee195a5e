// In which language what the menu opens speaks: the user's; its own short answers as the sidebar does, which HR may have set.
import type { Language } from '../i18n/language';
import { settingsIn } from './stored-settings';

export const userLanguage = (): Language => (Session.getActiveUserLocale().startsWith('zh') ? 'zh-CN' : 'en');

export const chosenLanguage = (): Language =>
  settingsIn(PropertiesService.getDocumentProperties().getProperties()).language || userLanguage();
