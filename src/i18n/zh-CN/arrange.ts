// 安排考核时发现的问题：谁无人考核，应如何处理。
import type * as en from '../en/arrange';
import type { Translation } from '../fill';

export const arrange: Translation<typeof en.arrange> = {
  nobody: '花名册中没有人适用本方案本期的考核表。请检查“考核组”“岗位”“状态”三列。',
  raterMissing: '{name}（{id}）缺少考核人：{role}。请在花名册中补充，或指定人选。',
  namedUnknown: '花名册中没有工号为 {id} 的人，不能作为{role}。请另行指定。',
  namedLeft: '{name}（{id}）已离职，不能作为{role}。请另行指定。',
  asideUnknown: '花名册中没有工号为 {id} 的人，却被设为本期不参加。请改选或取消。',
  historyLacks: '“历史”表缺少以下各期：{periods}。连续期数和各期汇总未计入这些期。请先关闭这些期，或将结果补入“历史”表。',
  historyLacksMany: '“历史”表缺少 {count} 期（{first}至 {last}）。连续期数和各期汇总未计入这些期。请先关闭这些期，或将结果补入“历史”表。',
  dueOrder: '“{stage}”的截止日期早于先进行的“{before}”。请更改其中一个日期。',
  otherRoster: '本工作簿的人员在工作表“{tab}”中。请把这些人加到该表，并从该表读取：各次考核都使用该表中的邮箱。',
  planAlike: '本工作簿中已有方案“{other}”的考核，“历史”表不区分大小写、全角半角和空格，无法把它与“{plan}”分开。请给本方案换一个编号。',
  wide: '“{card}”的评分表宽于 A4 横向纸张：“{dimension}”有 {count} 项考核指标。可将各人目标值改为统一目标值，或减少指标。',
  atTheTop: '{name}（{id}）没有上级，不参加考核。如有误，请填写直接上级。',
  roleOnce: '{name}（{id}）：其{role}同时担任另一角色，按决定只计另一角色的评分，原角色的权重分给其他考核人。',
  twoRoles: '{name}（{id}）以两种角色考核 {count} 个被考核人，两份权重都计入：{roles}。如有误，请更改花名册。',
  roleSpread: '{name}（{id}）直接对最高层负责，没有{role}：该权重分给其他考核人。',
};
