import { describe, expect, it } from 'vitest';
import { kindOf, rows, senseOf } from './reading-words.ts';

const LABELS = rows(`
	亮点 | strength
	我的优势 | strength
	做得比较好的地方 | strength
	答得好的题 | strength
	這次表現好的部分 | strength
	加分项 | strength
	值得保持的 | strength
	面试官认可的点 | strength
	高光时刻 | strength
	還不錯的 | strength
	做对的事情 | strength
	优 | strength
	不足之处 | gap
	需要改进的地方 | gap
	下次可以改进的 | gap
	没答好的题 | gap
	不太行的 | gap
	不满意的地方 | gap
	可以做得更好 | gap
	短板 | gap
	薄弱环节 | gap
	有待提升 | gap
	暴露的问题 | gap
	我的不足 | gap
	扣分點 | gap
	翻车现场 | gap
	缺点 | gap
	做得不好的 | gap
	优缺点 | mixed
	优点和不足 | mixed
	面试复盘 | mixed
	反思 | mixed
	收获 | mixed
	面试官反馈 | mixed
	问题 | asked
	被问到的问题 | asked
	面試題 | asked
	问题一 | asked
	反问环节 | ask
	想问的问题 | ask
	下一步计划 | action
	改进措施 | action
	待办事项 | action
	总体评价 | assessment
	面试流程 | process
	岗位职责 | requirement
	常见问题 | preparation
	准备工作 | preparation
	我的回答 | answer
	公司优点 | other
	团队的不足 | other
	产品缺点 | other
	岗位的优势 | other
	基本信息 | neutral
`);

const SENTENCES = rows(`
	自我介绍很流畅，没有卡壳 | strength
	没有想象中紧张 | strength
	我一点也不慌 | strength
	项目细节都答上来了 | strength
	被夸思路清晰 | strength
	口语比上次好 | strength
	我把成本和转化讲清楚了 | strength
	全程沒有冷場 | strength
	没问题，对答如流 | strength
	回答得不错 | strength
	例子講得很清楚 | strength
	稳住了节奏，没有跑题 | strength
	语速控制得好 | strength
	我觉得逻辑还不错 | strength
	你的表达很有说服力 | strength
	候选人准备充分 | strength
	一开始有点紧张 | gap
	大脑一片空白 | gap
	算法题没写出来 | gap
	我讲得不够清楚 | gap
	回答得太笼统 | gap
	语速太快 | gap
	说了半天也没说到重点 | gap
	事務的隔離級別答錯了 | gap
	没有准备反问 | gap
	没能举出例子，答非所问 | gap
	例子里没有量化 | gap
	我应该先讲结论 | gap
	我本来可以更从容 | gap
	声音太小 | gap
	对业务不太熟悉，说不清楚 | gap
	支支吾吾地糊弄过去 | gap
	自信不足 | gap
	表達不夠有條理 | gap
	被追问几句就懵了 | gap
	忘记说结果，而且超时 | gap
	你没有说清楚自己的贡献 | gap
	面试官一直点头 | strength
	面試官很認可 | strength
	我对产品不太了解 | gap
	系统设计画得很乱 | gap
	回答差不多讲完就超时了 | gap
`);

const SILENT = [
	'面试官很友好',
	'面试官思路清晰',
	'需要多练习英文口语',
	'公司氛围很好',
	'她们私域做得很薄弱',
	'薪资不错',
	'我的专业是软件工程',
	'好像下周出结果',
	'面试通过了',
	'已经挂了，没有下文',
	'一共问了三个问题',
	'对方介绍了部门的情况',
	'流程有点长',
	'通过数据分析定位原因',
	'团队目前有五个人',
	'其他候选人都很优秀',
];

describe('Chinese labels', () => {
	it.each(LABELS)('reads %s as %s', (label, sense) => {
		expect(senseOf(label)).toBe(sense);
	});
});

describe('Chinese sentences', () => {
	it.each(SENTENCES)('hears in %s a %s', (sentence, kind) => {
		expect(kindOf(sentence)).toBe(kind);
	});

	it.each(SILENT)('hears nothing about the candidate in %s', (sentence) => {
		expect(kindOf(sentence)).toBeNull();
	});
});
