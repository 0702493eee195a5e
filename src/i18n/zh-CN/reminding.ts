// 提醒考核人评分的邮件：主题、正文、方案原文与落款。
import type * as en from '../en/reminding';

export const reminding: Record<keyof typeof en.reminding, string> = {
  dueSubject: '评分{day}截止：{count}',
  pastSubject: '评分已于{day}截止：{count}',
  noneSubject: '评分提醒：{count}',
  left: '您的 {all} 人中还有 {left} 人未评',
  leftOne: '您的 {all} 人中还有 1 人未评',
  leftOnly: '您还有 1 人未评',
  hello: '{name}，您好：',
  sentences: '{first}{second}',
  far: '“{period}”考核中，您已完成 {done} / {all} 人。',
  dueAsk: '请于{day}前完成。',
  pastAsk: '评分已于{day}截止，请尽快完成。',
  noneAsk: '请尽快完成。',
  policy: '考核办法{section}：“{text}”',
  open: '打开您的评分表',
  openTab: '打开“{title}”',
  names: '尚缺：{names}。',
  namesMore: '尚缺：{names}等，另有 {more} 人。',
  hr: '人力资源部',
};
