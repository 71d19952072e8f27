import { describe, expect, it } from 'vitest';
import { kindOf, rows, senseOf, wordsOf } from './reading-words.ts';

const LABELS = rows(`
	잘한 점 | strength
	잘한점 | strength
	잘 했던 것들 | strength
	좋았던 점은? | strength
	나의 강점 | strength
	장점 | strength
	칭찬 받은 부분 | strength
	어필된 포인트 | strength
	만족스러웠던 답변 | strength
	잘된 것은? | strength
	유지할 점 | strength
	반응 좋았던 부분 | strength
	아쉬운 점 | gap
	아쉬웠던점 | gap
	부족한 점 | gap
	부족했던 부분은 | gap
	보완할 점 | gap
	개선이 필요한 부분 | gap
	못한 점 | gap
	대답 못 한 질문 | gap
	안 좋았던 것 | gap
	안된 것은? | gap
	실수 | gap
	약점 | gap
	더 잘할 수 있었던 점 | gap
	고쳐야 할 점 | gap
	후회되는 답변 | gap
	탈락 이유 | gap
	장단점 | mixed
	잘한 점과 아쉬운 점 | mixed
	면접 회고 | mixed
	면접관 피드백 | mixed
	느낀 점 | mixed
	받은 질문 | asked
	면접 질문 | asked
	꼬리질문 | asked
	역질문 | ask
	내가 물어본 것 | ask
	할 일 | action
	다음 단계 | action
	보완 계획 | action
	총평 | assessment
	전형 절차 | process
	자격 요건 | requirement
	우대사항 | requirement
	예상 질문 | preparation
	면접 준비 | preparation
	내 답변 | answer
	회사 장점 | other
	제품의 단점 | other
	팀 분위기 | other
	오늘 메모 | neutral
`);

const SENTENCES = rows(`
	자기소개는 막힘없이 했다 | strength
	긴장하지 않고 답변했다 | strength
	생각보다 안 떨렸다 | strength
	프로젝트 설명은 반응이 좋았다 | strength
	숫자로 설명해서 고개를 끄덕이셨다 | strength
	구체적으로 말했다 | strength
	침착하게 대답했음 | strength
	시간 내에 풀었다 | strength
	논리적으로 설명함 | strength
	지난번보다 덜 떨었다 | strength
	꼬리 질문도 잘 대답함 | strength
	답변이 나쁘지 않았다 | strength
	제 강점을 잘 어필한 것 같다 | strength
	실수 없이 마무리했다 | strength
	대화가 잘 통했다 | strength
	발표는 잘 풀렸다 | strength
	너무 긴장해서 말을 더듬었다 | gap
	답변이 장황했다 | gap
	대답을 거의 못 했다 | gap
	대답을 거의 못했음 | gap
	제대로 설명하지 못함 | gap
	머리가 하얘졌다 | gap
	횡설수설했다 | gap
	근거가 부족했다 | gap
	자신감이 없었다 | gap
	말이 너무 빨라졌다 | gap
	질문이랑 다른 대답을 했다 | gap
	구체적으로 답변하지 못했다 | gap
	명확하지 않은 설명이었다 | gap
	내가 결론부터 말했어야 했다 | gap
	수치를 헷갈려서 답변을 못 함 | gap
	마지막 질문에서 당황했다 | gap
	한마디도 못 하고 끝났다 | gap
	준비가 안 된 티가 났다 | gap
	기억이 안 나서 얼버무렸다 | gap
	나는 실수를 했다 | gap
	면접관이 고개를 끄덕이셨다 | strength
	긴장했지만 잘 대답했다 | strength
	두 번째 문제는 손도 못 댔다 | gap
	면접관님이 고개를 갸웃하셨다 | gap
	코드 설명이 논리적이지 못했다 | gap
	표정이 굳어버렸다 | gap
`);

const SILENT = [
	'팀장님은 차분하고 질문이 날카로웠다',
	'면접관님들이 친절했다',
	'회사 분위기가 좋았다',
	'면접관이 침착하게 질문했다',
	'예상 못한 질문이 나왔다',
	'복지는 부족하다고 한다',
	'다음 주에 연락 준다고 함',
	'최종 합격했다',
	'면접은 한 시간 정도 진행됐다',
	'안녕하세요라고 인사했다',
	'점심을 먹고 갔다',
	'제품 시연을 봤다',
	'실무진 두 명이 들어왔다',
	'팀은 여섯 명이라고 했다',
	'안전 교육 이야기를 들었다',
];

describe('Korean labels', () => {
	it.each(LABELS)('reads %s as %s', (label, sense) => {
		expect(senseOf(label)).toBe(sense);
	});
});

describe('Korean sentences', () => {
	it.each(SENTENCES)('hears in %s a %s', (sentence, kind) => {
		expect(kindOf(sentence)).toBe(kind);
	});

	it.each(SILENT)('hears nothing about the candidate in %s', (sentence) => {
		expect(kindOf(sentence)).toBeNull();
	});
});

describe('Korean words in a text', () => {
	it('finds a phrase with its space and without', () => {
		expect(wordsOf('거의 못 했다')).toBe('거의 못|했다');
		expect(wordsOf('거의못했다')).toBe('거의못|했다');
	});

	it('reads the rest of the word that a phrase ends in', () => {
		expect(wordsOf('할 일은 회사')).toBe('할 일|은|회사');
	});

	it('takes a single syllable for a word only where it stands alone or ends a known word', () => {
		expect(wordsOf('못')).toBe('못');
		expect(wordsOf('연못가')).toBe('[연못가]');
		expect(wordsOf('강점은')).toBe('강점|은');
	});

	it('lets no phrase reach over a sign', () => {
		expect(wordsOf('거의, 못 했다')).toBe('[거의]|못 했|[다]');
	});
});
