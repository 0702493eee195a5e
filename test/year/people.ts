// Seven people and what becomes of them in a year: high all along, low, away, newly come, on an edge, without some indicators, and their twin.
import type { Period } from '../../src/plans/period';
import type { Kinds } from '../oracle/filled';
import { HEAD } from '../workbook/company';
import { lastMonthOf, type PlanOfYear, YEAR } from './calendar';

type Row = readonly (string | number)[];
const [MIDDLE, STAFF, ONE_POST] = ['中层管理人员', '一般员工', '企业管理部经理'];

/** Whoever is reviewed, in the roster's order; the one who comes last stands last, as HR adds them below. */
export const ID = { high: 'E11', low: 'E12', away: 'E13', edge: 'E14', without: 'E15', twin: 'E16', comes: 'E17' } as const;

/** With which month's periods somebody comes. */
const COMES = 5;
export const isThere = (id: string, period: Period): boolean => id !== ID.comes || lastMonthOf(period) >= COMES;

/** Set aside as the period is created; who is away later is set aside as it is closed. */
export const asideIn = (period: Period): readonly string[] => (lastMonthOf(period) === 3 ? [ID.away] : []);

export function kindsIn(period: Period, ids: readonly string[]): Kinds {
  const month = lastMonthOf(period);
  const kindOf = (id: string) => {
    switch (id) {
      case ID.high:
        return 'high';
      case ID.low:
        return [2, 3, 6, 9].includes(month) ? 'low' : 'any';
      case ID.away:
        return [5, 6].includes(month) ? 'absent' : 'any';
      case ID.edge:
        return 'edge';
      case ID.without:
      case ID.twin:
        return 'exempt';
      case ID.comes:
        return 'decimals';
      default:
        return 'any';
    }
  };
  // another edge each time: the seed's length chooses it
  return new Map(ids.map((id) => [id, { seed: (id === ID.twin ? ID.without : id).padEnd(id.length + period.n, '.'), kind: kindOf(id) }]));
}

/** The roster's rows, headings first; without who has not come yet. */
export function rosterIn(plan: PlanOfYear, period: Period): readonly Row[] {
  const person = (id: string, name: string, position: string, group: string, manager = '', executive = '', hired = '2020-03-01'): Row => {
    const email = `${id.toLowerCase()}@example.com`;
    return [id, name, email, '电子商务部', position, group, manager, executive, hired, 1000, '在职', '', '', ''];
  };
  const reviewed = (id: string, name: string, group: string, hired?: string): Row =>
    person(id, name, '专员', plan === 'plan-01' ? ONE_POST : group, 'E03', 'E02', hired);
  const rows = [
    person('E01', '周建国', '总经理', ''),
    person('E02', '王海', '副总经理', '', 'E01'),
    person('E03', '李敏', '部门经理', '', 'E02', 'E02'),
    person('E04', '赵欣', '部门经理', '', 'E02', 'E02'),
    person('E05', '孙财', '财务管理部经理', '', 'E02', 'E02'),
    reviewed(ID.high, '高翔', MIDDLE),
    reviewed(ID.low, '陈低', MIDDLE),
    reviewed(ID.away, '吴远', STAFF),
    reviewed(ID.edge, '郑界', STAFF),
    reviewed(ID.without, '冯缺', STAFF),
    reviewed(ID.twin, '冯双', STAFF),
    reviewed(ID.comes, '褚新', STAFF, `${YEAR}-0${COMES}-04`),
  ];
  return [HEAD, ...rows.filter(([id]) => isThere(String(id), period))];
}
