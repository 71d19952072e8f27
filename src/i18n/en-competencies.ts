import type { Texts } from './texts.ts';

export const competencies: Texts['competencies'] = {
	communication: { name: 'Communication', about: 'Clarity, brevity, explaining, and listening' },
	structure: { name: 'Answer structure', about: 'Organized, direct answers that do not ramble' },
	impact: { name: 'Quantified impact', about: 'Outcomes of your own work, with numbers' },
	leadership: { name: 'Leadership', about: 'Leading, motivating, mentoring, and vision' },
	ownership: { name: 'Ownership', about: 'Initiative, drive, and accountability' },
	collaboration: { name: 'Collaboration', about: 'Teamwork, relationships, and work across teams' },
	influence: { name: 'Influence', about: 'Persuasion, stakeholders, and negotiation' },
	conflict: { name: 'Conflict', about: 'Disagreement, difficult people, and pushing back' },
	'problem-solving': { name: 'Problem solving', about: 'Analysis, clarifying, and breaking problems down' },
	'decision-making': { name: 'Decision making', about: 'Judgment, priorities, and trade-offs' },
	'product-sense': { name: 'Product sense', about: 'Customers, users, strategy, and market' },
	'technical-depth': { name: 'Technical depth', about: 'Knowledge of the field and its technology' },
	'system-design': { name: 'System design', about: 'Architecture, scaling, and design trade-offs' },
	coding: { name: 'Coding', about: 'Algorithms, edge cases, code quality, and testing' },
	execution: { name: 'Execution', about: 'Delivery, planning, and deadlines' },
	adaptability: { name: 'Adaptability', about: 'Learning, change, and ambiguity' },
	growth: { name: 'Growth', about: 'Failure, feedback, and self-awareness' },
	motivation: { name: 'Motivation and fit', about: 'Why this company or role, research, and questions asked' },
	composure: { name: 'Composure', about: 'Confidence, nerves, presence, energy, and time keeping' },
	unclassified: { name: 'Not classified', about: 'Lines that fit no competency yet. Add words in the settings to sort them.' },
};
