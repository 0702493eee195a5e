// Why somebody is set aside, in words: as the Plan tab and the Log have it.
import { fill } from '../i18n/fill';
import type { Language } from '../i18n/languages';
import { CHECKS } from '../i18n/texts';
import type { AsideAsked } from './set-aside';

export function reasonInWords({ why, words }: AsideAsked, language: Language): string {
  const { aside } = CHECKS[language];
  const own = words.trim();
  return own === '' ? aside[why] : why === 'other' ? own : fill(aside.because, { why: aside[why], words: own });
}
