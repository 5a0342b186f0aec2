import { page } from '#engine/facts.ts';
import { applicant, capacity, lumpSum, partners, project, time } from './facts/applicant.ts';
import { attachments, call, completing, decision, scores, sending } from './facts/application.ts';
import { assetEntry, conditionEntry, fundingEntry, models, ways } from './facts/budget-ways.ts';
import { assets, conditions, costs, travel } from './facts/costs.ts';
import { advance, funding } from './facts/funding.ts';
import { payment, procurement, start } from './facts/running.ts';
import { staff } from './facts/staff.ts';

const { wageEntry, costEntry } = ways;

export const pages = [
	page('applicant', 'applicant', applicant),
	page('project', 'applicant', { ...project, lsResultDefined: lumpSum.lsResultDefined }),
	page('time', 'project', time),
	page('capacity', 'project', capacity),
	page('partners', 'project', { partners }),
	page('sending', 'application', { ...call, ...sending }),
	page('attachments', 'application', attachments),
	page('scores', 'assessment', scores),
	page('models', 'budget', { ...models, lsDetailedBudget: lumpSum.lsDetailedBudget }, 'costs'),
	page('staff', 'budget', { wageEntry, ...staff }, 'costs'),
	page('costs', 'budget', { costEntry, conditionEntry, ...costs }, 'costs'),
	page('assets', 'budget', { assetEntry, ...assets }, 'costs'),
	page('travel', 'budget', travel, 'costs'),
	page('conditions', 'budget', conditions, 'costs'),
	page('funding', 'funding', { fundingEntry, ...funding }, 'costs'),
	page('advance', 'funding', advance, 'costs'),
	page('decision', 'decision', { ...decision, ...completing }, 'costs'),
	page('start', 'running', start, 'running'),
	page('procurement', 'running', procurement, 'running'),
	page('payment', 'payment', payment, 'payment'),
];
