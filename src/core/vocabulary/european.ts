import type { VocabularyData } from './word.ts';

/**
 * Labels in other languages of Europe, for notes that are kept in one of them or in a mixture. Their sentences are not
 * judged; what stands under the labels is read all the same. Words that mean something else in English are left out.
 */
export const EUROPEAN: VocabularyData = {
	judge: [],
	label: [
		[3, `stärken, meine stärken, stärke, lief gut, gut gelaufen, was gut lief, was lief gut, das lief gut, gut gemacht, pluspunkte, gelungen, bien, muy bien, très bien, lo bueno, salió bien, lo que salió bien, qué salió bien, fortalezas, puntos fuertes, aciertos, points forts, mes points forts, ce qui a marché, ce qui a bien marché, ça a marché, réussi, pontos fortes, correu bem, o que correu bem, foi bem, punti di forza, è andata bene, cosa è andata bene, ging goed, wat ging goed, sterke punten, gick bra, styrkor, gikk bra, styrker, mocne strony, poszło dobrze`],
		[-3, `schwächen, meine schwächen, schwäche, lief schlecht, schlecht gelaufen, lief nicht gut, nicht gut gelaufen, was schlecht lief, nicht so gut, weniger gut, nicht gut, ausbaufähig, verbesserungspotenzial, zu verbessern, minuspunkte, misslungen, pas bien, moins bien, lo malo, salió mal, lo que salió mal, debilidades, puntos débiles, a mejorar, por mejorar, qué mejorar, fallos, points faibles, mes points faibles, à améliorer, à travailler, ce qui n'a pas marché, raté, pontos fracos, correu mal, a melhorar, foi mal, punti deboli, da migliorare, è andata male, ging niet goed, ging slecht, zwakke punten, verbeterpunten, gick dåligt, svagheter, gikk dårlig, svakheter, słabe strony, do poprawy`],
	],
	marks: {
		asked: 'fragen, die fragen, gestellte fragen, preguntas, las preguntas, otras preguntas, me preguntaron, questions posées, les questions, on m\'a demandé, perguntas, as perguntas, domande, le domande, vragen, de vragen, frågor, pytania',
		ask: 'meine fragen, rückfragen, mis preguntas, pregunté, yo pregunté, mes questions, minhas perguntas, le mie domande, mijn vragen, mina frågor',
		action: 'nächste schritte, zu tun, aufgaben, próximos pasos, pendiente, pendientes, por hacer, prochaines étapes, à faire, próximos passos, por fazer, a fazer, prossimi passi, da fare, volgende stappen, nästa steg',
		process: 'ablauf, wie es weitergeht, weiteres vorgehen, el proceso, proceso, la suite, le processus, processo, il processo',
		others: 'die firma, das unternehmen, la empresa, l\'entreprise, la société, a empresa, l\'azienda, het bedrijf, företaget',
	},
};
