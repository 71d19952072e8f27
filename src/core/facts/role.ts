/** Place of a job title in a text. */
export interface FoundRole {
	readonly start: number;
	readonly end: number;
	/** Words of it that only a title holds: an acronym alone is less sure than `Senior Product Manager`. */
	readonly words: number;
}

const HEADS = new Set(`engineer engineers eng developer dev manager mgr designer analyst scientist nurse teacher lead director consultant associate specialist coordinator representative rep executive exec officer architect researcher writer editor
accountant auditor attorney lawyer solicitor counsel paralegal assistant administrator admin recruiter partner strategist planner chef cook technician tech pharmacist therapist physio physiotherapist journalist reporter translator interpreter programmer intern internship
apprentice trainee supervisor agent buyer controller biologist chemist physicist postdoc professor lecturer tutor librarian producer artist animator copywriter marketer advisor adviser barista driver electrician mechanic operator inspector surveyor underwriter
actuary trader banker broker dentist doctor physician surgeon midwife vet carer caregiver fellow secretary receptionist fundraiser organizer organiser clerk cashier server bartender host dispatcher plumber welder machinist foreman generalist
economist statistician geologist archivist curator photographer videographer instructor trainer coach worker counselor counsellor paramedic radiographer optometrist dietitian hygienist owner master evangelist advocate buyer merchandiser stylist associate bookkeeper treasurer comptroller estimator scheduler expeditor sommelier baker housekeeper concierge caretaker groundskeeper gardener ranger pilot steward purser captain mate conductor warden governor headteacher principal dean registrar provost buyer sonographer phlebotomist
엔지니어 개발자 디자이너 매니저 기획자 분석가 마케터 간호사 교사`.split(/\s+/u));
const ACRONYMS = new Set('pm tpm pgm swe sde sdet em ds mle pmm qa sre csm ae sdr bdr hrbp rn cto cpo cfo coo vp apm gpm po dba fde mts svp avp'.split(' '));
/** Short ones that are words elsewhere: only in capitals. */
const CAPITALS = new Set('DE BA SE SA TA UX UI PM AE DS RN TL ML AM BI HR DA PO'.split(' '));
const MODIFIERS = new Set(`senior sr junior jr staff principal lead associate assistant chief head deputy group technical software backend back end frontend front fullstack full stack data ml ai machine learning platform infra infrastructure devops cloud security
mobile ios android web product program programme project marketing growth sales account business customer success support solutions solution systems system site reliability operations ops supply chain logistics financial finance investment research clinical registered icu primary
secondary school elementary math maths science graphic visual ux ui interaction content brand social media digital hr people talent legal tax audit civil mechanical electrical structural process quality manufacturing production warehouse hotel restaurant
sous executive general regional area store office engineering design analytics quantitative quant risk policy public communications pr game gameplay level embedded firmware hardware test qa release community partner partnerships strategy management
international global night shift pediatric paediatric medical surgical nursing special education editorial creative art motion industrial service field application applications network database big deep nlp vision robotics controls automation mid entry graduate grad new
founding interim part-time fulltime freelance contract internal external corporate commercial enterprise inside outside key strategic technology information it help desk privacy compliance claims credit loan mortgage treasury tax payroll benefits learning development training
band year major gifts annual fund events event membership volunteer museum library youth social care home health mental occupational physical speech dental veterinary lab laboratory quality assurance control safety environmental energy wind solar oil gas power water drainage bridge highway traffic urban town city planning landscape interior set stage sound lighting broadcast video film photo copy technical ii iii iv l3 l4 l5 l6 ic4 ic5 shift team crew kitchen pastry line front house duty night relief revenue reservations guest procurement purchasing category demand inventory transport fleet import export customs trade market user human resources talent acquisition employee relations rewards fraud trust cyber penetration soc threat incident forensic insights decision pricing underwriting portfolio wealth fund equity fixed income derivatives compliance`.split(/\s+/u));
const WORD = /[\p{L}\p{N}+#&]+(?:[-/][\p{L}\p{N}]+)*\.?/gu;

/** The first job title of a text: a head noun or acronym with what describes it before, and `II`, `of …` behind. */
export function findRole(text: string): FoundRole | null {
	const words = [...text.matchAll(WORD)].map((match) => ({ text: match[0].replace(/\.$/u, ''), start: match.index, end: match.index + match[0].replace(/\.$/u, '').length }));
	let fallback: FoundRole | null = null;
	for (const [index, word] of words.entries()) {
		const lower = word.text.toLowerCase();
		const last = lower.split(/[-/]/u).pop() as string;
		const head = HEADS.has(lower) || HEADS.has(last);
		const acronym = ACRONYMS.has(lower) || CAPITALS.has(word.text);
		const headOf = (lower === 'head' || lower === 'vp' || lower === 'director' || lower === 'chief') && words[index + 1]?.text.toLowerCase() === 'of';
		if (!head && !acronym && !headOf) continue;
		let first = index;
		while (first > 0 && !(acronym && belongsToName(words, first - 1)) && isModifier(words[first - 1] as { text: string }) && joined(text, words[first - 1] as { end: number }, words[first] as { start: number })) first--;
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
			fallback ??= null;
			continue;
		}
		return found;
	}
	return fallback;
}

const WEAK_ALONE = new Set('lead host partner tech mate server associate master owner coach assistant admin rep agent principal captain fellow driver dean advocate manager recruiter'.split(' '));

/** `scale ai tpm`: before an acronym, `ai` ends the company's name rather than begin the role's. */
function belongsToName(words: readonly { readonly text: string }[], index: number): boolean {
	return index > 0 && /^(?:ai|io|labs?|health|tech)$/iu.test((words[index] as { text: string }).text);
}

function isModifier(word: { readonly text: string }): boolean {
	const lower = word.text.toLowerCase();
	return MODIFIERS.has(lower) || lower.split(/[-/]/u).every((part) => MODIFIERS.has(part)) || ACRONYMS.has(lower);
}

function joined(text: string, before: { readonly end: number }, after: { readonly start: number }): boolean {
	return /^\.?[ \t]+(?:&[ \t]+)?$|^[ \t]*\/[ \t]*$/u.test(text.slice(before.end, after.start));
}
