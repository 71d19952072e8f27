/**
 * Questions by competency, one a line: letters of the kinds of round in which it is asked, a bar, the question. It ships in
 * main.js, so each question stands there once, whatever it serves.
 */
export type QuestionLists = Readonly<Record<string, string>>;
