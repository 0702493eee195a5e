// What is found of grades whose edges leave holes or overlap, and of quotas that nobody can keep.
import { checkPlan } from '../../src/plans/checks/check-plan';
import { answering, type Case, changed, type Expected, edge, expectFound, FIVE, given, open, quotas, THREE } from './plan-cases';

const grade = (name: string, from?: ReturnType<typeof edge>, to?: ReturnType<typeof edge>) => ({
  id: name,
  name: { en: name, 'zh-CN': name },
  from,
  to,
});

const OWN = { 'grades/list': [], 'grades/own': given([]), streaks: [] };
const GRADES: readonly Case[] = [
  ['a hole', changed(FIVE, { 'grades/list/1/from': edge(82, true) }), [['problem', 'grades/list', /no grade covers 80 to under 82\. Move/]]],
  ['a hole of one point', changed(FIVE, { 'grades/list/0/from': edge(90, false) }), [['problem', 'grades/list', /no grade covers 90\./]]],
  ['a hole that HR is asked about', changed(FIVE, { 'grades/list/1/from': edge(82, true), 'grades/gap': open({ kind: 'text' }) }), []],
  ['a hole that HR has named', answering(THREE, { 'grades/gap': '普通' }), []],
  ['nothing is found of edges while one is open', changed(FIVE, {
    'grades/list/1/from': { at: given(82), inclusive: open({ kind: 'text' }) },
  }), []],
  ['an overlap', changed(FIVE, { 'grades/list/2/to': edge(80, true) }), [['problem', 'grades/list', /“C” and “B” both cover 80\./]]],
  ['edges the wrong way round', changed(FIVE, { 'grades/list/4/to': edge(60, false), 'grades/list/3/from': edge(75, true), 'grades/list/2/from': edge(60, true) }), [
    ['problem', 'grades/list', /“D” ends before it begins/],
  ]],
  ['no score over full marks and under 0 is asked for', changed(FIVE, {
    'grades/list/0/to': edge(120, true), 'grades/list/4/from': edge(0, true),
  }), []],
  ['but what caps allow is', changed(FIVE, { 'grades/list/0/to': edge(100, true) }), [['problem', 'grades/list', /covers over 100 to 114 inclusive/]]],
  ['a grade over what caps allow', changed(FIVE, { 'grades/list/0/from': edge(115, true), 'grades/list/1/to': undefined }), [
    ['warning', 'grades/list', /nobody can get “A”: scores go from 0 to 114/],
  ]],
  ['full marks of 10', answering(FIVE, { 'grades/full': 10 }), ['A', 'B', 'C', 'D'].map((name): Expected[number] => 
    ['warning', 'grades/list', new RegExp(`“${name}”: scores go from 0 to 11.4`)])],
  ['how far up scores go is not known while full marks are open', changed(FIVE, {
    'grades/list/0/to': edge(100, true), 'grades/full': open({ kind: 'number' }),
  }), []],
  ['whole scores as shown leave nothing between 89 and 90', changed(FIVE, {
    'grades/list/1/to': edge(89, true), 'grades/decimals': given(0), 'grades/basis': given('shown'),
  }), []],
  ['with a decimal they do', changed(FIVE, {
    'grades/list/1/to': edge(89, true), 'grades/decimals': given(1), 'grades/basis': given('shown'),
  }), [['problem', 'grades/list', /covers over 89 to under 90/]]],
  ['one name twice', changed(FIVE, { 'grades/list/3/name': { en: ' ｂ', 'zh-CN': '丁' } }), [['problem', 'grades/list/3', /two have the name “ ｂ”/]]],
  ['cut-offs that do not fall', changed(FIVE, { ...cutoffs([90, 80, 80, 60]) }), [['problem', 'grades/cutoffs', /do not fall: 90, 80, 80, 60/]]],
  ['too few cut-offs', changed(FIVE, { ...cutoffs([90, 80, 60]) }), [['problem', 'grades/cutoffs', /lower cut-offs given: 3; grades: 5\./]]],
  ['good cut-offs', changed(FIVE, { ...cutoffs([90, 80, 70, 60]) }), []],
  ['HR’s own grades', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['T', 60], ['U', null]]) }), []],
  ['HR’s own, none of them', changed(FIVE, OWN), []],
  ['HR’s own with an edge missing', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['T', null], ['U', null]]) }), [
    ['problem', 'grades/own', /lower cut-offs given: 1; grades: 3\./],
  ]],
  ['HR’s own, rising', changed(FIVE, { ...OWN, 'grades/own': given([['S', 60], ['T', 90], ['U', null]]) }), [['problem', 'grades/own', /60, 90/]]],
  ['HR’s own, the last one with an edge', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['T', 60]]) }), [
    ['problem', 'grades/own', /no grade covers 0 to under 60/],
  ]],
  ['HR’s own, one name twice', changed(FIVE, { ...OWN, 'grades/own': given([['S', 90], ['s', null]]) }), [['problem', 'grades/own', /“s”/]]],
]; // biome-ignore format: a table
function cutoffs(value: readonly number[]) {
  return { 'grades/list': ['A', 'B', 'C', 'D', 'E'].map((name) => grade(name)), 'grades/cutoffs': given(value) };
}

describe('grades', () => test.each(GRADES)('%s', (_, plan, expected) => expectFound(checkPlan(plan), expected)));

const QUOTAS: readonly Case[] = [
  ['as people write them', quotas(['Ａ', '≤ 10%'], ['b', '20%'], ['E', '>=5%']), []],
  ['plain percents', quotas(['A', '<=10'], ['E', '>=5']), []],
  ['unreadable', quotas(['A', '一成']), [['problem', 'grades/quotas', /the limit “一成” of “A” cannot be read/]]],
  ['under is no limit', quotas(['A', '<10%']), [['problem', 'grades/quotas', /“<10%”/]]],
  ['two ends are none', quotas(['A', '>=5% <=10%']), [['problem', 'grades/quotas', /“>=5% <=10%”/]]],
  ['an unknown grade', quotas(['S', '<=10%']), [['problem', 'grades/quotas', /^Quotas: the plan has no grade “S”/]]],
  ['what HR calls a hole is a grade', answering(THREE, { 'grades/gap': '普通', 'grades/quotas': [['普通', '<=50%']] }), []],
  ['grades that are not known yet', changed(quotas(['S', '<=10%']), { ...OWN, 'grades/own': open({ kind: 'grades' }) }), []],
  ['no room for all', quotas(['A', '<=10%'], ['B', '<=20%'], ['C', '<=20%'], ['D', '<=20%'], ['E', '<=20%']), [
    ['problem', 'grades/quotas', /take at most 90% of 100%/],
  ]],
  ['just room', quotas(['A', '20%'], ['B', '20%'], ['C', '20%'], ['D', '20%'], ['E', '20%']), []],
  ['too many needed', quotas(['A', '>=60%'], ['B', '=50%']), [['problem', 'grades/quotas', /need at least 110% of 100%/]]],
  ['two limits of one grade that exclude each other', quotas(['A', '<=10%'], ['A', '>=20%']), [['problem', 'grades/quotas', /fits the limits of “A”/]]],
]; // biome-ignore format: a table

describe('quotas', () => test.each(QUOTAS)('%s', (_, plan, expected) => expectFound(checkPlan(plan), expected)));
