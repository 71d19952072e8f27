import type { QuestionLists } from './question-lists.ts';

export const WORK: QuestionLists = {
	structure: `
rm|Walk me through your background, with the parts that matter for this job.
h|Give me the three points that make you right for this role, in order.
bm|Tell me about your biggest project: the start, your part, and how it came out.
c|How would you approach this problem? Lay out the steps before you go into any of them.
o|You have five minutes with our director. What do you tell them about your last year of work?
k|Take us through your solution from the conclusion backward.
r|Why did you leave each of your last two jobs?
cf|We have ten minutes left. Sum up where you stand and what you would recommend.`,
	impact: `
bhf|Which result are you proudest of, and how do you know it was your doing?
h|How was success measured in your last job, and where did you end up?
b|Tell me about an improvement you made. What was the figure before, and what was it after?
r|What is the largest thing you have been responsible for, in people, money, or volume?
c|How would you know that this worked? Name what you would measure first.
bo|Describe something you did that saved time or money. How much, and who noticed?
kf|If we built what you proposed, what would be different in three months, in numbers?
bm|When did a project look good and still fail to change anything?`,
	'problem-solving': `
bt|Tell me about the hardest problem you have solved. How did you find the cause?
c|Our numbers fell by a fifth last month. How do you find out why?
t|Something that worked yesterday fails today. Take me through the first hour.
b|When did the obvious fix turn out to be the wrong one?
cm|What would you want to know before you start on this question?
to|Describe a time you had to work something out with half of the information missing.
tk|How did you check that your answer is right?
c|Estimate how many people use what we offer on a normal day. Think aloud.`,
	'decision-making': `
bhf|Tell me about a difficult decision you made and what you gave up for it.
b|When did you have to decide before you had all the facts?
cho|You have three requests and can do one. How do you choose?
hf|Describe a decision you took back. What made you see it?
ck|Which options did you drop, and why?
b|Tell me about a time you stopped something that was already under way.
sc|Two ways would both work. Which one do you take, and what would change your mind?
of|What is the riskiest call you have made, and how did you limit the damage?`,
	'product-sense': `
c|Pick something you use every day. Who is it for, and what would you change first?
c|Few people use something we have built. What do you do?
h|How do you find out what the people you serve really need?
co|Who are our customers, in your view, and what do they struggle with?
b|Tell me about a time a customer or user changed your mind.
c|If you could add one thing to what we offer, what would it be and what would you leave out for it?
hf|Where do you think our field is going, and what should we do about it?
bk|When did you build or deliver something nobody wanted? How did you learn that?`,
	execution: `
bho|Walk me through a piece of work you ran from the first idea to the end.
b|Tell me about a deadline you nearly missed, or did miss.
ho|How do you plan when the work depends on people you do not control?
h|What would you do here in your first thirty, sixty, and ninety days?
b|When did the scope grow while the date stayed the same? What did you do?
k|How did you divide the time you had for this task?
bf|Tell me about something that went wrong on the day and how you kept it going.
co|How would you roll this out to everybody, and what would you watch?`,
	'technical-depth': `
th|Which part of your field do you know best? Take me as deep as you can.
t|Tell me about a choice of tool or method that you would defend today.
t|What is a common mistake in your line of work, and how do you avoid it?
to|Explain how something you worked on functions, down to the level where it gets interesting.
r|Which of the tools and methods in our ad have you used yourself, and for how long?
t|What have you learned about your craft in the last year, and how did you use it?
tf|Where does your knowledge end, and who do you ask then?
tk|Why did you do it this way and not the usual way?`,
	'system-design': `
s|Design a service that takes in readings from many devices and shows them to a person within seconds.
s|How large does this get? Do the sums before you draw anything.
s|What breaks first when there is ten times as much of it?
s|One part goes down in the middle of the night. What do people notice, and what happens next?
s|Where does each piece of data live, and what if two copies disagree?
st|Tell me about something you designed that others still build on. What would you do differently?
s|You have six weeks and two people. What do you build first?
st|How would you move everyone from the old system to the new one without stopping work?`,
	coding: `
t|Find the first value in a long list that comes up only once. How long does it take, and how much room does it need?
t|Here is a function that is slow. How do you find out where the time goes?
t|Which cases could break this, and how would you test them?
tk|Which part of this code would you rewrite, and why?
t|Given bookings with a start and an end, find the ones that overlap.
tm|Read this code aloud and tell me what it does, and what it does when the input is empty.
to|Tell me about the worst bug you have shipped. How did you find it?
tk|How would you make this easier to read for the person who gets it after you?`,
};
