// Where an rpc meets Google: the server's side of the line, over Google's own services.
import { recalculatedIn } from '../i18n/failures';
import { automaticIn } from '../review/reminding/automatic';
import type { Answer } from '../rpc/contract';
import type { Outcome } from '../rpc/failure';
import { openBook } from './book';
import { remindByItself } from './daily-run';
import { chosenLanguage } from './menu-language';
import { answer } from './rpc-server';
import { googleServices } from './services';
import { knowingChanges } from './writing';

export const rpc = (request: string, functionNames: readonly string[]): string => answer(request, googleServices(functionNames));

/** From the menu: what came of it is shown, in the sidebar's language. */
export function recalculate(functionNames: readonly string[]): void {
  const services = googleServices(functionNames);
  const language = chosenLanguage();
  const said = JSON.parse(answer(JSON.stringify({ op: 'recalculate', language, args: {} }), services)) as Outcome<Answer<'recalculate'>>; // our own answer
  const text = said.ok ? recalculatedIn(language, said.value) : said.error.message;
  SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Scoretab', 15);
}

/** From a daily trigger, by its id: whoever turned it on acts, whether or not Google tells their address of a run without a person. */
export function remindDaily(trigger: string, functionNames: readonly string[]): void {
  const { by } = automaticIn(PropertiesService.getDocumentProperties().getProperties());
  const services = googleServices(functionNames, { ...openBook(), user: () => by });
  remindByItself(trigger, knowingChanges(services).services);
}
