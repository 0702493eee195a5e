// Traditional characters as the simplified ones, those that occur in headings of rosters and in what stands under them: for comparing only.

const PAIRS =
  `員员編编號号碼码職职帳帐賬账戶户類类別别組组織织單单處处級级長长務务門门崗岗狀状態态時时間间電电郵邮離离試试預预計计轉转調调動动異异從从領领導导屬属線线經经匯汇彙汇報报對对係系關关僱雇傭佣進进來来廠厂場场業业績绩獎奖勵励
  資资準准標标數数額额點点參参與与實实際际擬拟應应滿满結结終终開开學学歷历專专現现擔担當当總总監监財财會会備备註注說说製制審审無无沒没暫暂適适習习見见讀读臨临約约勞劳產产養养復复辭辞歲岁內内機机構构團团隊队幹干記记錄录證证
  簽签訂订銷销啟启後后屆届圓圆萬万稱称顯显區区縣县國国護护師师詢询黨党聯联話话層层評评責责負负輔辅隸隶執执確确認认選选項项順顺個个們们傷伤託托為为殘残優优遲迟補补籌筹協协`.replace(
    /\s+/g,
    '',
  );

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, n): [string, string] => [PAIRS.charAt(2 * n), PAIRS.charAt(2 * n + 1)]),
);

/** What is called otherwise there: 職稱 is the position, where 职称 is a professional title. */
const CALLED: readonly (readonly [string, string])[] = [
  ['職稱', '职位'],
  ['留職停薪', '停薪留职'],
];

/** `員工編號` as `员工编号`. */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const called = CALLED.reduce((all, [there, here]) => all.split(there).join(here), text);
  return called.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}
