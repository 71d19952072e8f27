import type { QuestionLists } from './question-lists.ts';

export const SELF: QuestionLists = {
	adaptability: `
bh|Tell me about a time the plan changed when you were halfway through.
bm|What did you have to learn fast, and how did you go about it?
bo|Describe work where nobody could tell you what was expected. How did you begin?
hf|This job will look different in a year. What makes you comfortable with that?
b|When did a new rule, tool, or manager turn your routine upside down?
r|You come from a different field. What will be new for you here?
ho|How do you work when priorities change every week?
bt|Tell me about a time you had to use something you had never seen before.`,
	growth: `
bhm|Tell me about a failure and what you do differently since.
bf|What is the most useful criticism you have had, and what did you do with it?
h|What would your last manager say you should work on?
rm|What are you good at, and what are you still learning?
bo|When did you find out that you had been wrong about something for a long time?
hf|Where do you want to be better three years from now, and what are you doing for it?
k|What did you learn from doing this task?
b|Which job of yours would you do very differently today?`,
	motivation: `
rhf|Why this role, and why now?
rh|What do you know about us, and what made you apply?
r|What are you looking for that your present job does not give you?
r|What pay and start date do you have in mind?
rf|Where else are you interviewing, and how would you choose between two offers?
hf|What part of this job would you enjoy least?
of|Which of our values is hardest for you to live by?
fom|What would you like to ask us?`,
	composure: `
rm|Tell me about yourself.
bof|Tell me about a moment at work when everything happened at once. How did you stay steady?
o|You have spoken to several of us today. What would you like to add or put right?
tm|What do you do when you do not know the answer?
b|Describe a time you were put on the spot in front of others.
fo|Why should we choose you over somebody who has done exactly this before?
cm|I do not agree with your answer. What now?
bo|How do you handle a day on which nothing goes to plan?`,
};
