import { TEMPLATES } from '../../../src/core/index.ts';
import type { Template } from '../../../src/core/index.ts';
import { cli } from '../../../src/i18n/cli.ts';
import { json, lines, wrongUse } from '../answers.mts';
import type { Arguments } from '../args.mts';
import type { Answer, Host } from '../host.mts';
import { inkOf } from '../layout.mts';

const nameOf = ({ id }: Template): string => (cli.templates as Readonly<Record<string, string>>)[id] ?? id;

/** `interview-debrief template [list | show <id>]`: the templates that ship. */
export function template({ paths, json: asJson }: Arguments, host: Host): Answer {
	const [deed = 'list', id, ...more] = paths;
	if (deed === 'list' && id === undefined) return list(asJson, host);
	if (deed !== 'show' || id === undefined || more.length > 0) return wrongUse('template', cli.wrong.template(paths.join(' ')));
	const found = TEMPLATES.find((one) => one.id === id);
	if (!found) return wrongUse('template', cli.wrong.templateId(id, TEMPLATES.map((one) => one.id)));
	const { makes, stage, text } = found;
	return { stdout: asJson ? json({ schema: 1, template: { id, name: nameOf(found), makes, stage, text } }) : text, stderr: '', code: 0 };
}

function list(asJson: boolean, { colour }: Host): Answer {
	if (asJson) return { stdout: json({ schema: 1, templates: TEMPLATES.map((one) => ({ id: one.id, name: nameOf(one), makes: one.makes, stage: one.stage })) }), stderr: '', code: 0 };
	const ink = inkOf(colour);
	const width = Math.max(...TEMPLATES.map(({ id }) => id.length));
	return { stdout: lines(TEMPLATES.map((one) => `${ink.strong(one.id.padEnd(width))}  ${nameOf(one)} (${cli.templateMakes[one.makes]})`)), stderr: '', code: 0 };
}
