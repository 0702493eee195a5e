// The Survey tab: what staff are asked about the plan, a row a person, each row typed by the one whose it is.
import { fx } from '../formula/fx';
import { countOf, sentenceFormula } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import { MOST_OWN_ROWS, type Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { headOf, idAndName, lineOf, listRule, type RecordColumn, recordsTab, reviewed } from '../table';

/** Pixels for all questions together, beside ID, name, department and whether there is an answer. */
const ROOM = 780;
/** A choice of words needs less of them. */
const CHOICE = 112;
const SATISFACTION = ['verySatisfied', 'satisfied', 'neither', 'dissatisfied', 'veryDissatisfied'] as const;

/** The columns' keys. */
type Key = 'id' | 'name' | 'department' | `answer:${number}` | 'answered';

export function surveyTab(making: Making, key: TabKey): Tab {
  const own = wordsFor(making, 'process');
  const { plan, stages } = making.review.ready;
  const { questions } = plan.survey ?? { questions: [] };
  const people = reviewed(making);
  const each = people.length <= MOST_OWN_ROWS;
  const words = SATISFACTION.map((word) => own(word));
  const isChoice = ({ answer }: (typeof questions)[number]): boolean => answer === 'satisfaction';
  const choices = questions.filter(isChoice).length;
  const width = Math.floor((ROOM - choices * CHOICE) / Math.max(1, questions.length - choices));
  const keyOf = (n: number): Key => `answer:${n}`;
  const [first, last] = [keyOf(0), keyOf(questions.length - 1)];
  const choice = questions.findIndex(isChoice);
  const columns: readonly RecordColumn<Key>[] = [
    ...idAndName(making, people),
    {
      key: 'department',
      heading: wordsFor(making, 'records')('department'),
      width: 112,
      look: 'lockedText',
      cells: people.map(({ department }) => department),
    },
    ...questions.map((question, n): RecordColumn<Key> => {
      const column = { key: keyOf(n), heading: inWords(making, question.title) };
      return isChoice(question)
        ? { ...column, width: CHOICE, look: 'inputCenter', rule: listRule(words) }
        : { ...column, width, look: 'inputText' };
    }),
    {
      key: 'answered',
      heading: own('hasAnswered'),
      width: 72,
      look: 'computedCenter',
      spill: (at) => fx.BYROW(at.rows(first, last), (r) => fx.IF(fx.gt(countOf(fx.ne(fx.TRIM(r), '')), 0), own('isAnswered'), '')),
    },
  ];
  return recordsTab(making, {
    key,
    kind: 'survey',
    title: headOf(making, 'survey'),
    line: lineOf(making, stages.flatMap(({ id, what }) => (id === 'survey' ? inWords(making, what) : [])).join(' · ')),
    hint: each ? own('surveyHint') : own('surveyHintHr', { most: MOST_OWN_ROWS }),
    due: ['survey'],
    columns,
    rows: people.length,
    frozen: 2,
    done: (at) => {
      const count = [fx.COUNTIF(at.rows('answered'), own('isAnswered')), fx.COUNTA(at.rows('id'))];
      if (choice < 0) return sentenceFormula(own('answered', { done: '\0', all: '\0' }), count);
      const content = fx.plus(...words.slice(0, 2).map((word) => fx.COUNTIF(at.rows(keyOf(choice)), word)));
      return sentenceFormula(own('answeredSatisfied', { done: '\0', all: '\0', count: '\0' }), [...count, content]);
    },
    inputs: (at) => {
      const whole = at.place(first, last);
      return each
        ? people.map(({ person, name }, n) => ({
            area: { ...whole, row: whole.row + n, rows: 1 },
            editors: person?.email ? [person.email] : [],
            about: name,
          }))
        : [];
    },
  });
}
