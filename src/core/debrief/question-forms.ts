import { pattern } from '../vocabulary/pattern.ts';

/** Begins a scene, or breaks off: a line of raw notes, no question yet. */
export const UNFINISHED = pattern(/^[\s"“]*(?:imagine|suppose)(?![\p{L}])|(?:^|\s)(?:and|or|to|the|a|of|with|for|in)\s*$/iu);
/** A line of an exported chat, with its time. */
export const CHAT = /^\[[^\]\n]*\d:\d\d[^\]\n]*\]/u;
/** With the answer behind an arrow: what the candidate found out about them. */
export const OF_THEM = pattern(/^(?:who|how (?:many|much|long|big|often)|why is|where (?:is|are)|what happens|what is the|is there|are there|do they|does)(?![\p{L}])/iu);
/** A short order: `cut a third of this. now.` */
export const ORDERS = pattern(/^\p{L}+ (?:me|us|a|an|the|this|that|it|one|two|three|your|somebody|out|through)(?![\p{L}])[^?]{0,100}$/iu);
/** Raw notes: the question first, in small letters, and right behind it how it went. */
export const RAW = /^["“]?\p{Ll}/u;
export const ASKS_FIRST = pattern(/^["“]?(?:how|what|whats|why|which|when|where|would|could|can|tell|walk|describe|explain)(?![\p{L}])/iu);
/** Within the candidate's own lines of a talk: a question about the house, not one about a task. */
export const ABOUT_HOUSE = pattern(/^(?:and |so )?(?:who (?:decides|owns|runs|looks|would|is|are)|is there|are there|what happened|why did|how (?:is|are|does) (?:the|your))(?![\p{L}])/iu);
/** Somebody tells who asked: the question begins behind it. */
export const TELLS = pattern(/^\W*(?:\p{L}+[ ,]+){0,3}(?:asked|asks|wanted to know)[ ,]/iu);
/** A mere probe, or what somebody asked before doing something. */
export const PROBE = pattern(/^\W*(?:and|so|but|which one)(?![\p{L}])|[ \t]before[ \t]/iu);
export const VERDICT = pattern(/^(?:verdict|result|rating|score|how (?:it|did it) (?:went|go|landed|land)|landed|how i did|self[- ]?(?:rating|score)|grade|outcome|my answer was|went)$/iu);
export const APPENDIX = pattern(/appendix|annex|附录|부록/iu);
/** `calm when he asked`: what it was like at the question. */
export const MERELY = pattern(/(?:^|\s)(?:when|whenever|while|because|before|until) \S+ ask(?:s|ed)[\s,:]*["“]$/iu);
export const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/u;
/** Who asks, before the question. */
export const SPEAKER = /^\p{Lu}\p{Ll}+: /u;
