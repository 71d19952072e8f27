import { pattern } from '../vocabulary/pattern.ts';
import { remembered } from '../vocabulary/remembered.ts';

export interface Place {
	readonly start: number;
	readonly end: number;
}

/** Words that name no company: what notes about interviews are called, how they were held, when. */
const GENERIC = new Set(`interview interviews interviewing interv interviewed debrief debriefs note notes feedback reflection reflections review recap retro summary log logs diary report write-up writeup my the a an of on and for with from to in at by about after before thoughts raw full quick post mortem postmortem live
chat chats call calls phone telephone video zoom teams meet skype screen screening conversation meeting coffee round rounds rnd stage part day loop session job jobs role roles position post application applications vacancy internal outplacement entrevista entretien gespräch vorstellungsgespräch career raw transcript transcribed automatically generated pasted copy saved untitled daily today yesterday tomorrow
questions question answers q&a qa prep preparation practice learnings lessons how it went what did go experience onsite site final finals first second third next last company hiring recruiter hm manager boss panel panels tech technical behavioural behavioral behavior behaviour
update status vs gpt chatgpt claude bot ai assistant otter fathom self assessment mock mocks hr team intro talk talks walk tour tea lunch portfolio presentation roleplay role-play exercise written practical trial shift audition demo teaching observed lesson test task case study take-home takehome homework
memo voice recording recordings new document page dump exit visit virtual remote person informal formal initial introductory hunt search journey process virtual candidate agency client coaching coach exercise selection scheme apprenticeship working open graduate grad phd ceo cto cfo coo cpo cmo founder vp hiring-manager post-interview pre-interview practical observation center centre preparing applying applied
morning afternoon evening night mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday weds real ever nr no number form me us omg lol est pst gmt utc am pm min mins minutes hour hours hr hrs h
january february march april may june july august september october november december
report reports performance evaluation analysis overview results outcome pasted mail email letter fresh okay ok so um uh uhm well anyway just full notes-to-self sunny rainy cloudy rain snow fog windy grey gray slept
passed rejected offer done pending failed open waiting craft values culture fit system systemdesign coding
面试 面試 复盘 笔记 记录 面经 总结 反思 反馈 群面 面谈 试讲 试课 视频 电话 自我 模拟 求职 日志 岗 岗位 职位
면접 후기 회고 복기 기록 정리 메모 발표 과제 실무진 팀장 임원 실무 화상 전화 모의 최종 기술 인성 코딩 테스트 피드백 오늘 어제 오전 오후 시연 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일 보고 옴 봄 다녀옴 왔음 봤음 맑음 흐림 비 눈 晴 阴 多云 小雨 大雨 中雨 雨 雪 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 今天 昨天 上午 下午 刚刚`.split(/\s+/u));

/** What the names of companies and other employers end in. */
export const INSTITUTION = pattern(/[\s-](?:hospitals?|bank|schools?|primary|academy|nursery|university|college|museum|gallery|theatre|council|county|borough|city|ministry|department|trust|charity|church|clinics?|surgery|dental|pharmacy|veterinary|vets?|group|holdings?|inc|ltd|llc|llp|plc|gmbh|ag|corp|co|company|bros|sons|labs?|laborator(?:y|ies)|systems|robotics|analytics|networks?|studios?|agency|hotels?|restaurant|kitchen|library|libraries|foundation|institute|association|society|partners|associates|consulting|capital|ventures|technologies|tech|software|cloud|airlines?|airways|air|rail|railways?|shipping|freight|insurance|logistics|foods?|farms?|energy|power|water|health|healthcare|care|home|pharma|biotech|devices|media|games|press|records|fm|tv|radio|ambulance|fire & rescue|police|events|travel|motors|automotive|engineering|construction|homes|estates?|haulage|haulier|transport|lifts|bakery|bakers|butchers|gardens?|dairy|builders|joinery|plumbing|electrical|installations|fabrication|distribution|logistik|textiles|bridgeworks|works|mills?|retail|stores?|brewery|services?|terminals?|architects?|solicitors|chambers|consultants|publishing|publishers|practice|coatings|paints|materials|chemicals|plastics|metals|steel|marine|optics|sensors|instruments|diagnostics|therapeutics|genomics|apparel|outfitters|furniture|klinik|spital|verlag|werke|stiftung|education|learning|security|financial|finance|mutual|payments?)\.?$|(?:医院|银行|学校|大学|中学|小学|公司|集团|科技|教育|병원|은행|학교|대학교|회사|그룹|소프트|유치원|어린이집|점|의원|약국|연구소|상사|물산|전자|제약|幼儿园|醫院|銀行|學校|大學|中學|小學|公司|集團|書店|出版社|事务所|事務所|工作室)$/iu);

const SIGNS = pattern(/[^\p{L}\p{N}&-]+/gu);

export const isGeneric = remembered((word: string): boolean => {
	const bare = word.replace(SIGNS.for(word), '').toLowerCase().replace(/['’]s$/u, '');
	if (bare === '' || /^[-&]+$/u.test(bare)) return true;
	if (GENERIC.has(bare) || /^(?:\d+|v\d+)$/u.test(bare)) return true;
	if (HAN_TIME.test(bare)) return true;
	const stem = bare.replace(/(?:면접|후기|회고|面试|复盘)$/u, '');
	return stem === '' || (stem !== bare && GENERIC.has(stem));
});

/** `大概四十分钟` */
const HAN_TIME = /^(?:大概|大约|约)?[\d一二三四五六七八九十半两]+(?:个)?(?:半)?(?:分钟|小时|点|点半|轮)$/u;

/**
 * The text with everything that dresses a title (emphasis, link brackets, tags, HTML, emoji) turned into spaces or
 * separators of the same length, so that offsets hold.
 */
export function undress(text: string): string {
	let plain = text;
	if (plain.includes('<')) plain = plain.replace(/<[^>\n]*>/gu, spaces);
	if (plain.includes('&')) plain = plain.replace(/&(?:amp|#38);/giu, (match) => `&${' '.repeat(match.length - 1)}`).replace(/&(?:[mn]dash|middot|bull);/giu, bars).replace(/&[a-z]{2,6};/giu, spaces);
	plain = plain.replace(/^(?:[ \t]*(?:re|fwd?|aw|wg|sv)[ \t]*:)+/iu, spaces);
	if (plain.includes('#')) plain = plain.replace(/(?:^|[ \t])#[\p{L}\p{N}_/-]+/gu, spaces).replace(/^#+/u, spaces);
	if (plain.includes('[')) plain = plain.replace(/\[\[(?:[^\]|]*\|)?|\]\]|\]\([^)]*\)/gu, bars).replace(/^\[[ xX]\]/u, spaces);
	if (/[*_`~\\]/u.test(plain)) plain = plain.replace(/[*`~\\]|__+|^_|_$/gu, spaces);
	plain = plain.replace(/\p{Extended_Pictographic}\ufe0f?|\u00a0|\u3000|\ufeff/gu, spaces);
	return plain;
}

function spaces(match: string): string {
	return ' '.repeat(match.length);
}

function bars(match: string): string {
	return '|'.repeat(match.length);
}

/** The same text with these places as separators. */
export function blank(text: string, places: readonly (Place | null | undefined)[]): string {
	let result = text;
	for (const place of places) {
		if (place) result = result.slice(0, place.start) + '|'.repeat(place.end - place.start) + result.slice(place.end);
	}
	return result;
}

const LONGEST_NAME = 5;

/** Takes general words off both ends; null where nothing or too much is left. */
export function trimGeneric(text: string, start: number, end: number): Place | null {
	const words = [...text.slice(start, end).matchAll(/[^\s|]+/gu)].map((match) => ({ text: match[0], start: start + match.index, end: start + match.index + match[0].length }));
	let first = 0;
	let last = words.length - 1;
	while (first <= last && generic(first)) first++;
	// `Quill AI` ends in a general word
	while (last >= first && isGeneric((words[last] as { text: string }).text) && !(last > first && /^ai$/iu.test((words[last] as { text: string }).text))) last--;
	if (first > last || last - first >= LONGEST_NAME) return null;
	let from = (words[first] as Place).start;
	let to = (words[last] as Place).end;
	while (from < to && /[^\p{L}\p{N}]/u.test(text[from] as string)) from++;
	while (to > from && /[^\p{L}\p{N}.!+&)]/u.test(text[to - 1] as string)) to--;
	if (text[to - 1] === '.' && !/(?:^|[ .])(?:\p{L}|Inc|Ltd|Co|Corp)\.$/iu.test(text.slice(from, to))) to--;
	if (/['’]s$/u.test(text.slice(from, to)) && /^[ \t]+[\p{L}\p{N}|]/u.test(text.slice(to, to + 4))) to -= 2;
	return to > from ? { start: from, end: to } : null;

	function generic(index: number): boolean {
		const word = (words[index] as { text: string }).text;
		// `The Estuary` is a name, `the Acme call` holds one
		if (word === 'The' && index < last && /^\p{Lu}/u.test((words[index + 1] as { text: string }).text) && !isGeneric((words[index + 1] as { text: string }).text)) return false;
		return isGeneric(word);
	}
}
