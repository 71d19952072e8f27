import type { VocabularyData } from '../word.ts';
import { JUDGEMENT } from './judgement.ts';
import { LABELS } from './labels.ts';
import { MARKS } from './marks.ts';
import { METAPHORS } from './metaphors.ts';

export const ENGLISH: VocabularyData = { judge: JUDGEMENT, label: [...METAPHORS, ...LABELS], marks: MARKS };
