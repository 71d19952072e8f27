import type { QuestionLists } from './question-lists.ts';

export const PEOPLE: QuestionLists = {
	communication: `
bh|Tell me about a time you had to explain something difficult to someone outside your field.
rm|In two minutes, what do you do all day, for somebody who has never heard of your job?
b|When did something you said or wrote get misunderstood, and what did you change afterward?
bo|How did you bring bad news to someone who was counting on you?
k|Walk us through what you handed in as if we had not read it.
ho|How do the people you work with find out where things stand?
o|Explain to me, step by step, something you know really well. I will stop you when I get lost.
bf|Tell me about a talk or meeting where you noticed you were losing the room.`,
	leadership: `
bhf|Tell me about a time you led people through something hard.
bh|Who have you helped to get better at their work, and how?
bf|Describe a moment when you took the lead although nobody had given you the role.
h|What would the last people you led say it is like to work for you?
bo|How did you get a tired or unwilling team going again?
hf|What would you want to have changed here after your first year, and how would you bring people along?
b|Tell me about handing over something important to somebody who had never done it.
hf|How did you deal with a person on your team who was not keeping up?`,
	collaboration: `
bho|Tell me about work that only came off because several teams pulled together.
b|Describe a colleague you found hard to work with and how you got the work done together.
o|How do you like to work with the people in the room today, and what do you need from them?
bo|When did another group's goals clash with yours, and how did you settle it?
h|Who depended on your work in your last job, and how did you keep them in the picture?
bm|Tell me about a time you helped someone else succeed at a cost to yourself.
t|How do you work with people who know far more about a subject than you do?
bo|What do you do when someone you rely on does not deliver?`,
	influence: `
bhf|Tell me about a time you changed the mind of somebody more senior than you.
b|How did you get people to act who did not report to you?
bo|Describe an idea of yours that was turned down at first. What did you do next?
hf|How do you get a group with different interests to agree on one date or one plan?
b|Tell me about a negotiation you are pleased with.
c|You believe we should stop a project that its sponsor loves. How would you make the case?
b|When did you fail to convince somebody, and what would you try today?
ho|Tell me about a time you had to say no to somebody important.`,
	conflict: `
bho|Tell me about a disagreement with a colleague and how it ended.
bh|When did you go along with a decision you had argued against?
bm|Describe the hardest conversation you have had at work.
bf|Tell me about a time you pushed back on your manager.
b|How did you handle a customer, patient, parent, or guest who was angry with you?
bo|When have you stood between two people who would not talk to each other?
b|Tell me about feedback you had to give that the other person did not want to hear.
of|What do colleagues find difficult about you, and what happened the last time it showed?`,
	ownership: `
bh|Tell me about a problem you took on although it was not yours.
b|When did you let something slip, and how did you put it right?
bhf|What is something you started yourself and saw through to the end?
b|Describe a time you went beyond what your job asked for. Was it worth it?
k|What in your submission are you least happy with, and what would you do about it with one more day?
ho|Tell me about a promise you could not keep.
bf|What did you leave in a better state than you found it in?
h|How do you make sure nothing falls through when you are responsible for many things at once?`,
};
