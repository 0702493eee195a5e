// What a stage waits for, a sentence each, with the tab on which it is done: the stages before it, the lock, and what is to be filled in.
import { alike, type Both } from '../../i18n/both';
import { SERVER } from '../../i18n/texts';
import { sentencesIn } from '../../i18n/words';
import type { StageId } from '../../plans/plan';
import { restsOnScores } from '../../plans/stage-order';
import { ARCHIVE } from '../closing/archive-stage';
import type { Obstacle } from '../closing/obstacle';
import { obstacles } from '../closing/obstacles';
import { isReadable, scoredTabs } from '../locking/locking-read';
import { waitedFor } from '../next-step';
import { type StandingStage, standingStages } from '../progress';
import type { AboutStages } from './asked';

export const stageSentence = /* @__PURE__ */ sentencesIn(SERVER, 'stages');

/** `people`: whom it concerns; none where it is nobody in particular. */
type Lack = { readonly sentence: Both; readonly sheetId: number; readonly people: Obstacle['people'] };

const lack = (sentence: Both, sheetId = 0): Lack => ({ sentence, sheetId, people: [] });

/** By stage, which of what closing asks for it asks for too, by how its keys begin. What a decision leaves open falls due with the results. */
const OWN: Partial<Readonly<Record<StageId, readonly string[]>>> = {
  scoring: ['unscored', 'asked', 'unread', 'rowless'],
  comments: ['comments'],
  meeting: ['changed:', 'openAgain'],
  check: ['changed:', 'openAgain', 'unread'],
  collect: ['changed:', 'openAgain', 'unread'],
  approve: ['changed:', 'openAgain', 'unread'],
  release: ['changed:', 'openAgain', 'unread', 'decision:'],
  interview: ['interviews'],
  improve: ['interviews'],
  appeal: ['appeals', 'unchanged'],
};

/** Of every stage at once: what is looked at is the same. */
export function lacksOf(about: AboutStages): (stage: StandingStage) => readonly Lack[] {
  const { list, sheetId } = standingStages(about.read.read);
  const found = about.plan ? obstacles({ ...about, plan: about.plan }) : [];
  const tabs = scoredTabs(about.state, about.record.id);
  const isUnlocked = about.lists.seal !== undefined && tabs.length > 0 && tabs.every(isReadable) && tabs.some(({ locked }) => !locked);
  return (stage) => {
    const { id } = stage;
    if (id === '') return [];
    if (id === ARCHIVE) return [lack(stageSentence('closes'))];
    const waits = waitedFor(stage, list).filter(({ done }) => !done);
    const before = waits.map(({ id: other, title, left }) => {
      const own = found.find(({ key }) => key === other);
      const name = alike(title);
      return {
        ...lack(left ? stageSentence('beforeLeft', { stage: name, count: left }) : stageSentence('before', { stage: name })),
        ...{ sheetId: own?.sheetId || sheetId, people: own?.people ?? [] },
      };
    });
    const scored = waits.every((each) => each.id !== 'scoring');
    const lock = isUnlocked && scored && restsOnScores(id) ? [lack(stageSentence('lock'))] : [];
    const wanted = OWN[id] ?? [];
    const own = found.filter(({ key }) => wanted.some((each) => (each.endsWith(':') ? key.startsWith(each) : key === each)));
    return [...before, ...lock, ...own.map(({ sentence, sheetId: on, people }) => ({ sentence, sheetId: on, people }))];
  };
}
