import { pattern } from '../vocabulary/pattern.ts';
import { INSTITUTION, isGeneric } from './title-text.ts';
import { remembered } from '../vocabulary/remembered.ts';

/** Place of a job title in a text. */
export interface FoundRole {
	readonly start: number;
	readonly end: number;
	/** Words of it that only a title holds: an acronym alone is less sure than `Senior Product Manager`. */
	readonly words: number;
}

const HEADS = new Set(`sysadmin brewer grower agronomist pupillage traineeship apprenticeship residency fellowship clerkship postdoctoral brakeman shepherd weaver milliner restorer conservator organist cellist violinist pianist engineer eng developer dev manager mgr designer analyst scientist nurse teacher lead director consultant associate specialist coordinator representative rep executive exec officer architect researcher writer editor
accountant auditor attorney lawyer solicitor counsel paralegal assistant administrator admin recruiter partner strategist planner chef cook technician tech pharmacist therapist physio physiotherapist journalist reporter translator interpreter programmer intern internship
apprentice trainee supervisor agent buyer controller biologist chemist physicist postdoc professor lecturer tutor librarian producer artist animator copywriter marketer advisor adviser barista driver electrician mechanic operator inspector surveyor underwriter
actuary trader banker broker dentist doctor physician surgeon midwife vet carer caregiver fellow secretary receptionist fundraiser organizer organiser clerk cashier server bartender host dispatcher plumber welder machinist foreman generalist
economist statistician geologist archivist curator photographer videographer instructor trainer coach worker counselor counsellor paramedic radiographer optometrist dietitian hygienist owner master evangelist advocate buyer merchandiser stylist associate bookkeeper treasurer comptroller estimator scheduler expeditor sommelier baker housekeeper concierge caretaker groundskeeper gardener ranger pilot steward purser captain mate conductor warden governor headteacher principal dean registrar provost buyer sonographer phlebotomist
attendant uxr ta tas sme adjuster fundraiser gardener detective narrator dispatcher locksmith carpenter mason roofer painter decorator tailor jeweller jeweler butcher florist farmer forester zookeeper vet lifeguard firefighter policeman detective officer paramedic porter waiter waitress bellhop chauffeur courier picker packer stocker merchandiser tiler joiner bricklayer scaffolder
crew actor actress dancer singer musician composer illustrator sculptor choreographer dramaturg stagehand novelist poet journalist columnist publisher proofreader typist stenographer notary magistrate bailiff diplomat translator linguist historian anthropologist sociologist psychologist psychiatrist therapist chiropractor anaesthetist anesthetist radiologist oncologist cardiologist paediatrician pediatrician gp hygienist prosthetist audiologist orthoptist podiatrist osteopath masseur
mathematician astronomer biologist botanist zoologist ecologist meteorologist oceanographer hydrologist toxicologist pathologist virologist epidemiologist geneticist postdoc lecturer teacher tutor nanny governess babysitter childminder au-pair invigilator examiner assessor moderator facilitator mediator negotiator arbitrator investigator auditor valuer appraiser adjudicator collector teller trader dealer broker salesman saleswoman salesperson seller promoter telemarketer recruiter headhunter consultant adviser technologist metallurgist draughtsman drafter surveyor cartographer setter fitter turner toolmaker assembler tester debugger modeller modeler rigger animator compositor reviewer subtitler localizer transcriber lexicographer checker runner loader cleaner usher groom farrier gamekeeper skipper deckhand bosun stevedore forwarder expediter busser valet handyman colorist colourist gaffer grip`.split(/\s+/u));
/** Ends of job titles in scripts that write them as one word. */
const UNSPACED = /(?:工程师|开发|前端|后端|全栈|算法|测试|运维|运营|产品经理|项目经理|经理|设计师|设计|分析师|分析|老师|教师|讲师|护士|医生|药师|会计|出纳|审计|律师|法务|翻译|编辑|记者|文案|策划|销售|客服|采购|顾问|专员|助理|主管|总监|管培生|实习生|研究员|博士后|司机|厨师|店长|經理|業務|專員|總監|設計師|工程師|會計|護理師|護士|老師|教師|講師|行銷|企劃|編輯|翻譯|顧問|店長|司機|廚師|採購|律師|記者|研究員|秘书|行政|人事|培训师|架构师|程序员|计划岗|岗|엔지니어|개발자|개발|디자이너|매니저|기획자|기획|분석가|마케터|마케팅|간호사|의사|약사|교사|강사|연구원|회계사|변호사|리드|팀장|인턴|영업|상담사|번역가|작가|에디터|기자|요리사|셰프|승무원|사서|프론트엔드|백엔드|데브옵스|사이언티스트|애널리스트|컨설턴트|운영|인사|총무|점장|담당|담당자|바리스타|사무원|조리사|요양보호사|사회복지사|코디네이터|상담원|경리|주방장|원무과|디렉터|아키텍트)$/u;
const ACRONYMS = new Set('pm tpm pgm swe sde sdet em ds mle pmm qa sre csm ae sdr bdr hrbp rn cto cpo cfo coo vp apm gpm po dba fde mts svp avp'.split(' '));
/** Short ones that are words elsewhere: only in capitals. */
const CAPITALS = new Set('EA PA DE BA SE SA TA UX UI PM AE DS RN TL AM DA PO'.split(' '));
const MODIFIERS = new Set(`senior sr snr practice ward bar-back clinic unit branch centre center teaching classroom radio tv television film first second flight front reception locum compliance tenancy regulatory brand junior jr staff principal lead associate assistant chief head deputy group technical software backend back end frontend front fullstack full stack data ml ai machine learning platform infra infrastructure devops cloud security
mobile ios android web product program programme project marketing growth sales account business customer success support solutions solution systems system site reliability operations ops supply chain logistics financial finance investment research clinical registered icu primary
secondary school elementary math maths science graphic visual ux ui interaction content brand social media digital hr people talent legal tax audit civil mechanical electrical structural process quality manufacturing production warehouse hotel restaurant
sous executive general regional area store office engineering design analytics quantitative quant risk policy public communications pr game gameplay level embedded firmware hardware test qa release community partner partnerships strategy management
international global night shift pediatric paediatric medical surgical nursing special education editorial creative art motion industrial service field application applications network database big deep nlp vision robotics controls automation mid entry graduate grad new
founding interim part-time fulltime freelance contract internal external corporate commercial enterprise inside outside key strategic technology information it help desk privacy compliance claims credit loan mortgage treasury tax payroll benefits learning development training
band year major gifts mid-market claims solutions store object observability compiler kernel detection residential commercial domestic childrens adult adults early years head relationship community grants programs programmes pricing reserving life motor property casualty translation localization localisation inhouse in-house instructional forklift truck cabin flight ground air rail train bus sea crane planning building services structures geotechnical rural vehicle service desk data-entry office dairy meat fish wine bar floor counter annual fund events event membership volunteer museum library youth social care home health mental occupational physical speech dental veterinary lab laboratory quality assurance control safety environmental energy wind solar oil gas power water drainage bridge highway traffic urban town city planning landscape interior set stage sound lighting broadcast video film photo copy technical ii iii iv l3 l4 l5 l6 ic4 ic5 shift team crew kitchen pastry line front house duty night relief revenue reservations guest procurement purchasing category demand inventory transport fleet import export customs trade market user human resources talent acquisition employee relations rewards fraud trust cyber penetration soc threat incident forensic insights decision pricing underwriting portfolio wealth fund equity fixed income derivatives compliance weld welding shop yard fab fabrication paint body tool machine assembly packing loading parts bench field stores deputy weekend`.split(/\s+/u));
/** Whether one of these words, in small letters, can head a job title. */
export function headsRole(words: readonly string[]): boolean {
	return words.some((word) => HEADS.has(word) || isTrade(word) || FIELDS.has(word) || ACRONYMS.has(word) || CAPITALS.has(word.toUpperCase()) || word === 'vp' || word === 'chief' || word === 'head' || endsUnspaced(word));
}

/** What the names of trades end in. */
const isTrade = remembered((word) => /.{3}(?:ologist|onomist|orist|thetist|otist|ician|grapher|wright|iatrist|smith)$/u.test(word));
/** `lead cable jointer`: whoever does something, behind a rank. */
const isAgent = remembered((word) => /^\p{Ll}{3,}(?:er|or|ist|ian|eur|euse)$/u.test(word));
const RANK = /^(?:lead|senior|junior|chief|deputy|assistant|trainee|apprentice|principal|head)$/iu;
/** Fields of work that stand for the role where nothing better does. */
const FIELDS = new Set('backend frontend fullstack devops ios android'.split(' '));

const WORD = pattern(/[\p{L}\p{N}+#&]+(?:[-/][\p{L}\p{N}]+)*\.?/gu);

function endsUnspaced(word: string): boolean {
	return word.charCodeAt(word.length - 1) > 0x2e80 && UNSPACED.test(word);
}

/** The first job title of a text: a head noun or acronym with what describes it before, and `II`, `of …` behind. */
export function findRole(text: string): FoundRole | null {
	const words = [...text.matchAll(WORD.for(text))].map((match) => ({ text: match[0].replace(/\.$/u, ''), start: match.index, end: match.index + match[0].replace(/\.$/u, '').length }));
	let fallback: FoundRole | null = null;
	for (const [index, word] of words.entries()) {
		const lower = word.text.toLowerCase();
		const last = lower.split(/[-/]/u).pop() as string;
		if (endsUnspaced(word.text) && !NOT_APPLIED.test(word.text)) return unspaced(text, words, index);
		const head = HEADS.has(lower) || HEADS.has(last) || isTrade(lower) || (isAgent(lower) && index > 0 && words.slice(Math.max(0, index - 2), index).some((before) => RANK.test(before.text)) && joined(text, words[index - 1] as { end: number }, word));
		const acronym = ACRONYMS.has(lower) || CAPITALS.has(word.text);
		const under = lower === 'head' && /^(?:deputy|assistant|interim|associate|acting)$/iu.test(words[index - 1]?.text ?? '');
		const headOf = (lower === 'head' || lower === 'vp' || lower === 'director' || lower === 'chief') && words[index + 1]?.text.toLowerCase() === 'of';
		if (!head && !acronym && !headOf && !under) {
			if (fallback === null && FIELDS.has(lower)) fallback = { start: word.start, end: word.end, words: 1 };
			continue;
		}
		let first = index;
		while (first > 0 && !(acronym && belongsToName(words, first - 1)) && isModifier(words[first - 1] as { text: string }) && joined(text, words[first - 1] as { end: number }, words[first] as { start: number })) first--;
		while (first < index && /^\d/u.test((words[first] as { text: string }).text)) first++;
		let stop = index;
		if (headOf) {
			stop = index + 2;
			while (stop + 1 < words.length && isModifier(words[stop + 1] as { text: string }) && joined(text, words[stop] as { end: number }, words[stop + 1] as { start: number })) stop++;
		}
		while (stop + 1 < words.length && joined(text, words[stop] as { end: number }, words[stop + 1] as { start: number })) {
			const next = (words[stop + 1] as { text: string }).text;
			if (/^(?:I{1,3}|IV|V|[1-5]|L\d|IC\d)$/u.test(next) || HEADS.has(next.toLowerCase()) || (ACRONYMS.has(next.toLowerCase()) && stop === index)) stop++;
			else break;
		}
		const start = (words[first] as { start: number }).start;
		const end = Math.min(text.length, (words[Math.min(stop, words.length - 1)] as { end: number }).end);
		const found = { start, end, words: stop - first + 1 };
		// `lead`, `host`, `partner` alone are more often something else
		if (found.words === 1 && WEAK_ALONE.has(lower)) {
			// `territory manager`: the word before makes it a title, but for small words
			const before = words[first - 1];
			if (!before || first !== index || !joined(text, before, words[first] as { start: number }) || !/^\p{L}{3,}$/u.test(before.text) || UNTITLED.has(before.text.toLowerCase()) || isGeneric(before.text)) continue;
			return { start: before.start, end, words: 2 };
		}
		return found;
	}
	return fallback;
}

const WEAK_ALONE = new Set('lead host partner tech mate server associate master owner coach assistant admin rep agent principal captain fellow driver dean advocate manager mgr recruiter head candidate member worker operator player judge fixer crew supervisor director executive reporter editor author'.split(' '));

const UNTITLED = new Set('the a an my our their his her your its this that hiring line old new former future current direct was is met with and or of to from for by as at you we he she they one good great nice friendly bar would should some any no who them him the both two three future prospective potential potential nice lovely young older very outgoing'.split(' '));

/** `quill ai tpm`: before an acronym, `ai` ends the company's name rather than begin the role's. */
function belongsToName(words: readonly { readonly text: string }[], index: number): boolean {
	return index > 0 && /^(?:ai|io|labs?|health|tech)$/iu.test((words[index] as { text: string }).text);
}

/** `팀장 면접` names who asks. */
const NOT_APPLIED = /^(?:팀장|인사|경영|영업)$/u;

/** What stands between the company's name, which comes first, and the head. */
function unspaced(text: string, words: readonly { readonly text: string; readonly start: number; readonly end: number }[], index: number): FoundRole {
	let name = index;
	while (name > 0 && joined(text, words[name - 1] as { end: number }, words[name] as { start: number })) name--;
	let first = index;
	while (first > name + 1 && index - first < 2 && !INSTITUTION.test((words[first - 1] as { text: string }).text) && joined(text, words[first - 1] as { end: number }, words[first] as { start: number }) && /^[\p{L}]+$/u.test((words[first - 1] as { text: string }).text) && !/^(?:[一二三四]面|\d)/u.test((words[first - 1] as { text: string }).text)) first--;
	const last = words[index] as { text: string; start: number; end: number };
	const cut = /岗$/u.test(last.text) && last.text.length > 2 ? 1 : 0;
	return { start: (words[first] as { start: number }).start, end: last.end - cut, words: index - first + 1 };
}

/** Departments and posts that stand beside a person's name and head no job title. */
const POSTS = new Set('head director boss founder co-founder cofounder owner chief trustee chair chairman governor recruiter recruiting recruitment talent hr ops finance product people sales marketing design legal data engineering personnel procurement operations foreman headhunter sourcer ta hm em mgr md gm ceo cto cfo coo cpo cmo cio ciso svp evp vp president superintendent matron firmware safety security colleague peer team hardware software frontend backend infra platform growth research science analytics support success editorial studio kitchen floor warehouse site'.split(' '));

/** Whether one of the first words names a post or a department. */
export function isPost(words: string): boolean {
	return (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).slice(0, 4).some((word) => POSTS.has(word) || HEADS.has(word) || ACRONYMS.has(word));
}

/** `Head of Design`, `Curator of Ceramics`. */
export function isRoleOf(text: string, end: number): boolean {
	return /^[ \t]+of[ \t]+(?:the[ \t]+)?\p{L}/u.test(text.slice(end, end + 12));
}

function isModifier(word: { readonly text: string }): boolean {
	const lower = word.text.toLowerCase();
	return MODIFIERS.has(lower) || /^\d{1,2}$/u.test(lower) || lower.split(/[-/]/u).every((part) => MODIFIERS.has(part)) || ACRONYMS.has(lower);
}

function joined(text: string, before: { readonly end: number }, after: { readonly start: number }): boolean {
	return /^\.?[ \t]+(?:&[ \t]+)?$|^[ \t]*\/[ \t]*$/u.test(text.slice(before.end, after.start));
}
