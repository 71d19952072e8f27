import { pattern } from '../vocabulary/pattern.ts';
import { isPost } from './role.ts';
import { INSTITUTION, isGeneric, type Place } from './title-text.ts';

const HONORIFIC = '(?:Doctor|Father|Hr|Dr|Ms|Mr|Mrs|Miss|Prof|Professor|Mme|Lady|Lord|Sir|Herr|Frau|Señora?|Chef|Sister|Rev)\\.?[ \\t]+';
const NAME = pattern(new RegExp(`(?:${HONORIFIC})?\\p{Lu}(?:[\\p{L}\\p{M}’']+(?:-\\p{Lu}\\p{L}+)?(?:[ \\t]\\p{Lu}(?:[\\p{L}\\p{M}’']+(?:-\\p{Lu}\\p{L}+)?|\\.)){0,2}|\\.[ \\t]\\p{Lu}\\p{Ll}+)`, 'gu'));
const TITLED = pattern(new RegExp(`^${HONORIFIC}`, 'u'));
const SMALL_TITLED = pattern(/(?:^|[^\p{L}])((?:mr|mrs|ms|dr|prof)\.? \p{Ll}{3,14})(?![\p{L}])/gu);

/** What stands right behind a person's name. */
const BRACKETS = pattern(/^[ \t]*[(（]([^)）\n]{2,44})[)）]/u);
const POST_BEHIND = pattern(/^,?[ \t]+(?:(?:is |was |he['’]s |she['’]s )?(?:the |our |their |my |an? )(?:[\p{L}'’-]+[ \t]+){0,2}?|(?:head of|director of|VP of|VP|CTO|CEO|COO|MD)(?=[ \t,.;)]))((?:[\p{L}&/'’-]+[ \t]*){0,3})/u);
const ROLE_BEHIND = pattern(/^,?[ \t]+(?:who(?:['’]s|['’]d|[ \t]+(?:is|was|runs|ran|leads|led|heads|manages|does|looks|would|will|hires|owns|founded))(?![\p{L}])|from[ \t]+(?:the[ \t]+)?\p{Lu})/u);
const FROM_POST = pattern(/^,?[ \t]+from[ \t]+(?:(?:the|their|our)[ \t]+)?([\p{L}]+(?:[ \t]\p{Ll}+)?)/u);
const ACTS = pattern(/^(?:[ \t]+(?:also|then|just|really|even|both|never|always|only|immediately))?[ \t]+(?:asked|asks|challenged|chaired|led (?:it|the|us|me)|ran (?:it|the)|hosted|watched|took over|played|sat in|did (?:it|the)|nodded|laughed|smiled|interrupted|took notes|seemed|wanted|pushed|corrected|opened (?:with|by)|started (?:with|by)|joined|liked|loved|told|said|says|typed|wrote (?:it|that|this|something|everything|loads)|noticed|explained|introduced|stopped me|walked me|grinned|frowned|raised an|mentioned|showed me|rang|kept (?:asking|pushing|nodding|smiling)|gave me|dialled|dialed|will (?:call|ring|send|be in touch)|cut me off|looked (?:up|bored|at|pleased|happy)|picked up|(?:was|is|were) (?:very |really |so |quite |super |lovely and |kind and )?(?:lovely|kind|nice|friendly|generous|patient|gracious|polite|pleased|happy|bored))(?![\p{L}])|^['’]s (?:tone|questions?|face|eyes|feedback|style|reaction|manner|pen|advice)(?![\p{L}])/u);
/** What stands right before one. */
const NAMED_AS = pattern(/(?:^|[^\p{L}])(?:interviewers?|recruiter|manager|HM|boss|lead|head|director|founder|owner|chair|principal|matron|foreman|panel|interviewed by|led by|run by|hosted by|met(?: with)?|saw|got hold of|heard from|received by|spoke (?:with|to)|spoken (?:with|to)|talk(?:ed|ing)? (?:with|to)|chat(?:ted)? (?:with|to)|(?:chat|call|interview|round|session|talk|screen|conversation|meeting|hour|minutes|mins?|onsite|mock|coffee|h) (?:with|w\/)|(?:recruiter|hr|hm|mgr|manager|screening|phone|intro) (?:call|chat|screen)|called|named)[ \t]*[:(,–-]?[ \t]*(?:was |is |were |of |are |named |called |by )?$|(?:bloke|guy|man|woman|lady|someone|somebody|girl|chap|colleague)[^.\n(]{0,24}\([ \t]*$|(?:^|\n)[ \t*|-]*\d{1,2}[:.h]?\d{2}(?:[ \t]+\p{Ll}[\p{Ll} ]{1,24},)?(?:[ \t]*[-–][ \t]*\d{1,2}[:.h]\d{2})?[ \t*|:–-]*$/iu);
const WITH = pattern(/(?:^|[^\p{L}])(?:with|w\/|it was)[ \t]*$/iu);
const JOINS = /^(?:[ \t]+(?:the|our|their)[ \t]\p{L}+(?:[ \t]\p{L}+)?)?[ \t]*(?:[(（][^)）\n]{1,44}[)）])?[ \t]*(?:,|,?[ \t]+and|&|\+|\/)[ \t]+$/u;
/** Behind the day or the length of the talk stands who it was with: `8 Oct 2024, Lucienne + the quiet partner`. */
const DAY_BEFORE = pattern(/(?:(?:19|20)\d{2}|\d ?(?:mins?|minutes|h)|\d(?:st|nd|rd|th)?|\d[:.]\d{2}|day)[)]?[ \t]*[,:|–—-][ \t]*$/iu);
const BEHIND_NAME = pattern(/^[ \t]*(?:$|\n|[,.;|(+&–—]|-[ \t]|and[ \t])/u);
/** A name of two words that opens a line, with what follows there: `Lena Hartwig, 25 min on the phone`. */
const TALK_BEHIND = pattern(/^[ \t]*[,(–—-][ \t]*(?:\d+ ?(?:mins?|minutes|hours?|h)(?![\p{L}])|an? (?:hour|half)|(?:she|he)(?: is|['’]s| runs| leads| was)|on (?:zoom|teams|the phone))/iu);
const ADDRESSED = /(?:^|\n)[ \t>]*(?:dear|hi|hello|hey)[ \t,]+(?:(?:dr|mr|ms|mrs|prof)\.? )?$/iu;
const OWNER = pattern(/(?:^|[^\p{L}])(?:our|my (?:friend|wife|husband|partner|old (?:boss|manager)|current (?:boss|manager)|sister|brother|coach|colleague)|friend|thanks|ring|ask|tell|call|email|book|by)[ \t]+$/iu);
const STOP = new Set('The This That They He She It We You My Your His Her Their Our A An Next First Second Then And But So Also Overall What How Why When Where Which Who Round Interview Zoom Teams Google Friday Monday Tuesday Wednesday Thursday Saturday Sunday HR PM TPM EM HM In On At For With After Before Good Great Strong Final Technical Not No Yes Phone Video STAR Questions Question Recruiter Interviewer Interviewers Panel Everyone Nobody Someone Somebody One Both I They’d Students Feedback Candidate Head Director Manager Call Team Two Three Four Five Chair Hiring Asked Told Said Met Went Had Was Were Is Are If Answer Answers Notes Note Company Role Date Update Email Mail Result Outcome Best Kind Dear Hi Hello Thanks Thank Talent People Product Design Engineering Sales Marketing Finance Operations English German French Spanish Dutch Polish Chinese Korean Japanese Python Java React SQL Excel Kubernetes Docker Slack Figma GitHub LinkedIn Subject Please Meet Ask Tell Call Ring Email See Check Thank Remind Find Show Mail Write Send Book Case Coding Behavioral Behavioural System Culture Intro Me North South East West Europe Board Seminar Lunch Tour Break Wrap Group Begin Start End Never Gate Margin Capt Portfolio Presentation Case Whiteboard Onsite Recruiting Agency Client Budget Salary Pay Offer Position Location Time Place Weather Topic Topics'.split(' '));
const SURNAME = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费廉岑薛雷贺倪汤殷罗毕郝安常乐于时傅卞齐康伍余元顾孟黄穆萧尹姚邵汪祁毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房裘丁宣邓洪包左石崔吉龚程邢裴陆翁甄曲段侯武刘景龙叶白赖乔谭温庄阎文关欧';
const CHINESE = new RegExp(`(?:^|[^\\p{Script=Han}]|[的和与跟是由被位叫给见及了])([小老]?[${SURNAME}](?:总监|总经理|经理|主管|老师|博士|院长|校长|园长|主任|部长|处长|教授|店长|组长|师傅|女士|小姐|同学|先生|工(?=[\\p{P}\\s]|$)|总(?=[\\p{P}\\s问说一面]|$)))`, 'gu');
/** `运营主管阿杰`, `老韩问`: by first names. */
const CHINESE_FIRST = new RegExp(`([阿老][\\p{Script=Han}])(?=[\\p{P}\\s问说聊笑]|$)`, 'gu');
const KOREAN = /(?:^|[^\p{Script=Hangul}])([김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁은편용](?:\p{Script=Hangul}{1,2})? ?(?:팀장|과장|부장|차장|대리|이사|상무|전무|대표|실장|본부장|책임|수석|선임|매니저|원장|교수|주임|셰프|점장)님?)/gu;

/** Names of people that a text tells of as those met, in the order of the text; `head` is how far its opening reaches. */
export function peopleTold(source: string, head: number): Place[] {
	const found: Place[] = [];
	const addressed = new Set<string>();
	let last: { end: number; taken: boolean } | null = null;
	const unspaced = EAST_ASIAN.test(source);
	for (const match of source.matchAll(NAME.for(source))) {
		let start = match.index;
		let name = match[0];
		const before = start > 0 ? source[start - 1] as string : ' ';
		if (/[\p{L}\p{N}@./_#-]/u.test(before)) continue;
		const titled = TITLED.test(name);
		// `Then Ros asked`: a word that begins a sentence is no name
		for (let first = /^([\p{L}’']+)[ \t]+/u.exec(name); !titled && first && (STOP.has(first[1] as string) || isGeneric(first[1] as string)); first = /^([\p{L}’']+)[ \t]+/u.exec(name)) {
			start += first[0].length;
			name = name.slice(first[0].length);
		}
		const bare = name.replace(/['’]s$/u, '').replace(/[ \t](?:HR|EM|PM|CTO|CEO|VP)$/u, '');
		const end = start + bare.length;
		const lead = source.slice(Math.max(0, start - 44), start);
		if (ADDRESSED.test(source.slice(Math.max(0, start - 16), start))) addressed.add(bare.toLowerCase());
		if (!titled && (STOP.has(bare) || /^(?:I|He|She|They|We|You|It|That|There|What|Who)['’]/u.test(bare) || (/(?:ed|ing)$/u.test(bare) && begins(source, start)) || isGeneric(bare) || !/\p{Ll}/u.test(bare) || INSTITUTION.test(` ${bare}`) || isPost(bare))) {
			last = null;
			continue;
		}
		const rest = source.slice(end, end + 60);
		const joined: boolean = last !== null && last.taken && start - last.end < 52 && JOINS.test(source.slice(last.end, start)) && !/^\p{Lu}{2,}$/u.test(bare);
		const taken: boolean = titled || (!OWNER.test(lead) && (joined || (start < head && ((DAY_BEFORE.test(lead) && BEHIND_NAME.test(rest)) || (/[ \t]/u.test(bare) && begins(source, start) && TALK_BEHIND.test(rest)))) || isMet(lead, rest, start < head, begins(source, start) && !/[ \t]/u.test(bare))));
		last = { end, taken };
		if (taken) found.push({ start, end });
	}
	for (const match of source.slice(0, head * 2).matchAll(PAIRS.for(source))) if (match[0].split(/[+&]|and/u).every((name) => !STOP.has(name.trim()) && !isGeneric(name.trim()))) pushAll(match);
	if (SMALL_TITLE.test(source)) for (const match of source.matchAll(SMALL_TITLED.for(source))) push(match);
	for (const match of source.slice(0, head * 2).matchAll(SMALL.for(source))) if (isPost(match[2] as string) && !FUNCTION.has(match[1] as string)) push(match);
	if (unspaced) {
		for (const form of [CHINESE, KOREAN]) for (const match of source.matchAll(form)) if (!/[팀점부실과] \p{Script=Hangul}+$/u.test(match[1] as string)) push(match);
		for (const match of source.slice(0, head).matchAll(CHINESE_FIRST)) if (!/老(?:师|板|家|公|婆|人)/u.test(match[1] as string)) push(match);
	}
	return found.filter(({ start, end }) => !addressed.has(source.slice(start, end).toLowerCase()));

	function pushAll(match: RegExpMatchArray): void {
		const list = (match[1] ?? match[2] ?? match[3]) as string;
		const at = (match.index ?? 0) + match[0].indexOf(list);
		for (const name of list.matchAll(/[\p{L}\p{M}’'-]+/gu)) if (name[0] !== 'and') found.push({ start: at + name.index, end: at + name.index + name[0].length });
	}

	function push(match: RegExpMatchArray): void {
		const start = (match.index ?? 0) + match[0].indexOf(match[1] as string);
		found.push({ start, end: start + (match[1] as string).length });
	}
}

/** `Farid + Lotte, 60 minutes` on a line; small letters only in brackets or behind `w/`. */
const PAIRS = pattern(/(?:^|\n)[ \t*_-]*(\p{Lu}\p{Ll}+[ \t]*(?:\+|&|and)[ \t]*\p{Lu}\p{Ll}+)(?=[ \t]*[,.;:(\n])|(?:^|\n)[ \t*_-]*(\p{Lu}\p{Ll}+)(?=[ \t]*(?:\+|&)[ \t]*(?:someone|somebody|an? \p{Ll}))|[(,][ \t]*(?:w\/[ \t]*)?(\p{Ll}{3,12} ?\+ ?\p{Ll}{3,12})(?=[ \t]*[,)])/gu);

/** `it was carl the site manager`: hurried hands write names small. */
const SMALL = pattern(/(?:^|[^\p{L}])(?:was|with|w\/|by)[ \t]+(\p{Ll}{3,12}),?[ \t]+(?:the|our|their)[ \t]+((?:[\p{Ll}-]+[ \t]*){1,3})/gu);
const FUNCTION = new Set('reporting can put laughed the all both her him them then that this now just from for not one some two who how really with and but actually only also very'.split(' '));

/** Whether a sentence or line begins here, where any word has a capital. */
function begins(source: string, start: number): boolean {
	return /(?:^|[\n.!?:>*-])[ \t"“*_>-]*$/u.test(source.slice(Math.max(0, start - 4), start));
}

function isMet(lead: string, rest: string, opening: boolean, first: boolean): boolean {
	const brackets = BRACKETS.exec(rest);
	if (brackets && isPost(brackets[1] as string)) return true;
	if (ACTS.test(rest)) return true;
	const from = FROM_POST.exec(rest);
	if (from !== null && isPost(from[1] as string)) return true;
	if (first) {
		const post = /^[ \t]+(?:the|our)[ \t]+(\p{L}+)/u.exec(rest);
		return post !== null && isPost(post[1] as string);
	}
	if (NAMED_AS.test(lead) || (opening && WITH.test(lead)) || ROLE_BEHIND.test(rest)) return true;
	const behind = POST_BEHIND.exec(rest);
	return behind !== null && isPost(behind[0]) && !/^[ \t]*(?:job|role|position|post|interview|one|vacancy|opening)(?![\p{L}])/u.test(rest.slice(behind[0].trimEnd().length)) && !/(?:job|role|position|post|vacancy|interview)[ \t]*$/u.test(behind[0]);
}

/** Who speaks on lines such as `Bram: why?`, where `Me:` answers. */
export function speakersTold(source: string): Place[] {
	if (!/(?:^|\n)[ \t>*_-]*(?:\[[^\]\n]{4,24}\][ \t]*)?(?:me|i|you)[*_ ]*[:：]/iu.test(source)) return [];
	const found: Place[] = [];
	const first = new Map<string, Place | null>();
	for (const match of source.matchAll(/(?:^|\n)[ \t>*_-]*(?:\[[^\]\n]{4,24}\][ \t]*)?(\p{Lu}\p{Ll}{1,14})[*_ ]*[:：]/gu)) {
		const name = match[1] as string;
		if (STOP.has(name) || isGeneric(name) || /^(?:them|they|you|us|interviewer|q|a)$/iu.test(name)) continue;
		const start = match.index + match[0].indexOf(name);
		// who speaks once may be a label
		const known = first.get(name);
		if (known) {
			found.push(known);
			first.set(name, null);
		} else if (known === undefined) first.set(name, { start, end: start + name.length });
	}
	return found;
}

const SIGNED = pattern(/\n[ \t>]*(?:[Bb]est|[Kk]ind|[Ww]arm(?:est|ly)?|[Mm]any|[Ww]ith|[Aa]ll the|[Cc]heers|[Tt]hanks|[Ss]incerely|[Yy]ours)[^\n]{0,24}\n[ \t>\n]*(\p{Lu}[\p{L}'’-]+(?:[ \t]\p{Lu}[\p{L}'’-]+){0,2})[ \t]*(?:,[^\n]*)?(?:\n|$)/u);

/** Who signed a mail that was pasted. */
export function signedBy(source: string): Place | null {
	if (!GREETING.test(source)) return null;
	const match = SIGNED.exec(source);
	const name = match?.[1];
	if (!match || name === undefined || STOP.has(name) || INSTITUTION.test(` ${name}`)) return null;
	const start = match.index + match[0].indexOf(name);
	return { start, end: start + name.length };
}

const SMALL_TITLE = pattern(/(?:^|[^\p{L}])(?:m[rs]|dr|prof)/u);

const EAST_ASIAN = pattern(/[\p{Script=Han}\p{Script=Hangul}]/u);

const GREETING = pattern(/(?:^|\n)[ \t>]*(?:dear|hi|hello|hey)(?![\p{L}])/iu);
