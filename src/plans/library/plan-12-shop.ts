// Plan 12's posts that run the shop: store manager, designer, editor, promotion.
import { both, quote } from './authoring';
import { draftIndicator as indicator } from './draft';
import { card, HOURS, PERCENT } from './plan-12-card';

export const PHASES = quote(
  '2.2',
  '初步将公司网上平台建设分为三个阶段',
  'The building of the company’s online platform is provisionally divided into three phases',
);
export const RESEARCH = quote(
  '市场调研流程',
  '制定调研计划 确定调研人员 确定调研预算审核 制定调查问卷 审核 调查实施数据收集与整理撰写调研报告 审核 结束',
  'Make a research plan · name the researchers · set the budget, review · draw up the questionnaire · review · carry out, gather and sort the data, write the report · review · end',
);
export const MAIN_PRODUCTS = quote(
  '3.3',
  '首先确定3-5款主打产品,以后历次活动优先考虑这几款产品的报名',
  'First choose 3 to 5 main products, and enter these first in every later promotion',
);
const DELISTING = quote(
  '3.5',
  '避免店铺出售状态的产品实际无货情况的出现,缺货产品及时下架',
  'Avoid offering products that are not in stock; delist products that are out of stock in time',
);

export const STORE_MANAGER = card(
  'storeManager',
  both('Store manager', '网店店长'),
  ['店长', 'Store manager'],
  [
    indicator({
      id: 'sales',
      title: both('Sales target', '销售业绩目标'),
      from: quote('2.3.1', '制定销售计划,带领团队完成销售业绩目标', 'Make the sales plan and lead the team to the sales target'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('What is the sales target of the present phase?', '本阶段的销售目标是多少？'),
      aimFrom: PHASES,
    }),
    indicator({
      id: 'operation',
      title: both('The shop runs as it should', '网店正常运作'),
      from: quote(
        '2.3.1',
        '负责监督与指导网店日常维护工作,保证网店的正常运作',
        'Oversee and guide the shop’s daily upkeep and make sure it runs as it should',
      ),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'promotions',
      title: both('Promotion plans', '促销活动方案'),
      from: quote(
        '2.3.1',
        '负责辅导店铺促销活动方案的策划及实施监督工作',
        'Guide the planning of promotions and oversee how they are carried out',
      ),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'complaints',
      title: both('Complaints and disputes handled', '客户投诉及纠纷处理'),
      from: quote('2.3.1', '客户关系维护,处理相关客户投诉及纠纷问题', 'Keep up customer relations, handle complaints and disputes'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of complaints and disputes must be settled?', '投诉及纠纷处理率的目标是多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'mainProducts',
      title: both('Main products', '主打产品'),
      standard: both('3 to 5 main products are chosen and entered first in every promotion', '确定 3–5 款主打产品，历次活动优先报名'),
      from: MAIN_PRODUCTS,
      suggest: { kind: 'yesNo' },
    }),
  ],
);

export const DESIGNER = card(
  'designer',
  both('Designer', '网店美工'),
  ['美工', 'Designer'],
  [
    indicator({
      id: 'visual',
      title: both('Look of the shop and product descriptions', '店铺视觉与产品描述'),
      from: quote(
        '2.3.2',
        '负责网络店铺视觉规划、设计,以及产品描述工作',
        'Plan and design the look of the online shop, and the product descriptions',
      ),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'shoots',
      title: both('Photo shoots with models', '产品模特拍摄'),
      from: quote('2.3.2', '负责网站产品模特拍摄工作', 'Photograph the products with models'),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'retouching',
      title: both('Picture editing and layout', '图片处理和排版'),
      from: quote('2.3.2', '负责网站产品模特后期图片的处理和排版', 'Edit the pictures of the shoots and lay them out'),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'pictures',
      title: both('Pictures ready for sale', '待售产品图片完成率'),
      from: quote('3.2', '美工负责将待售产品的图片做好处理', 'The designer prepares the pictures of the products to be sold'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of the products for sale must have their pictures ready?', '待售产品图片完成率的目标是多少？'),
      unit: PERCENT,
    }),
  ],
);

export const EDITOR = card(
  'editor',
  both('Editor', '网店编辑'),
  ['编辑', 'Editor'],
  [
    indicator({
      id: 'listing',
      title: both('Products listed', '产品上架'),
      standard: both('Title, description, price and stock are checked before a product is listed', '核实标题、描述、价格及库存信息后上架'),
      from: quote('2.3.3', '负责网店产品上架和下架的相关工作', 'List and delist the shop’s products'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many percent of products must be listed on time?', '按时上架率的目标是多少？'),
      unit: PERCENT,
    }),
    indicator({
      id: 'delisting',
      title: both('Out-of-stock products delisted', '缺货产品下架'),
      from: DELISTING,
      suggest: { kind: 'kpi', method: 'limit' },
      aim: both('“In time”: within how many hours?', '“及时”是多少小时之内？'),
      unit: HOURS,
    }),
    indicator({
      id: 'copy',
      title: both('Product descriptions and captions', '宝贝描述与配图文字'),
      from: quote('2.3.3', '负责网店产品的宝贝描述文字的撰写,配图文字的撰写', 'Write the product descriptions and captions'),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'ranking',
      title: both('Titles and search rank', '标题与商品排名'),
      standard: both('Lower is better: first place is rank 1', '名次越小越好：第一位为 1'),
      from: quote(
        '2.3.3',
        '负责网店产品标题的编辑和修改等 优化店铺及商品排名',
        'Edit and revise product titles; improve the rank of shop and products',
      ),
      suggest: { kind: 'kpi', method: 'inverse' },
      aim: both('Which mean rank earns full marks?', '平均排名达到第几名得满分？'),
      unit: both('rank', '名'),
    }),
  ],
);

export const PROMOTION = card(
  'promotion',
  both('Promotion', '市场推广人员'),
  ['推广', 'Promotion', 'Promoter'],
  [
    indicator({
      id: 'information',
      title: both('Market information', '市场和行业信息'),
      from: quote(
        '2.3.4',
        '负责收集市场和行业信息,提供有效应对方案',
        'Gather information on market and industry, and propose what to do about it',
      ),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many reports a period?', '每期提交多少份信息报告？'),
      unit: both('reports', '份'),
    }),
    indicator({
      id: 'promotionCopy',
      title: both('Promotion copy', '促销活动文案'),
      from: quote('2.3.4', '负责促销活动文案的构思和撰写', 'Conceive and write promotion copy'),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'campaigns',
      title: both('Marketing activities', '营销活动'),
      from: quote(
        '2.3.4',
        '负责执行与配合公司相关营销活动,策划店铺促销活动方案',
        'Carry out and support the company’s marketing activities, plan the shop’s promotions',
      ),
      suggest: { kind: 'rated' },
    }),
    indicator({
      id: 'posts',
      title: both('Posts in groups and forums', '群和论坛发贴'),
      from: quote('2.3.4', '在各种群和论坛发贴宣传、推广店铺', 'Post in groups and forums to promote the shop'),
      suggest: { kind: 'kpi', method: 'higher' },
      aim: both('How many posts a period?', '每期发贴多少篇？'),
      unit: both('posts', '篇'),
    }),
    indicator({
      id: 'research',
      title: both('Market research carried through', '市场调研'),
      standard: both('All steps are done; budget, questionnaire and report are reviewed', '完成全部步骤；预算、问卷、报告经过审核'),
      from: RESEARCH,
      suggest: { kind: 'yesNo' },
    }),
  ],
);
