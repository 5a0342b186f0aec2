import { page } from '#engine/facts.ts';
import { decided, finalReport, interim, lawfulness, payment, sharing, solutions } from './facts/afterwards.ts';
import { administration, applicant } from './facts/applicant.ts';
import {
	changeQuestions,
	descriptions,
	effectQuestions,
	funding,
	nationalQuestions,
	time,
} from './facts/application.ts';
import { costRows } from './facts/costs.ts';
import { change, content, limits, target } from './facts/project.ts';

/** What decides most comes first; the assessment questions, which never fail mechanically, last. */
export const pages = [
	page('applicant', 'applicant', applicant),
	page('target', 'project', target),
	page('limits', 'project', limits),
	page('content', 'project', content),
	page('change', 'project', change),
	page('costs', 'costs', costRows),
	page('funding', 'costs', funding),
	page('time', 'application', time),
	page('administration', 'application', administration),
	page('descriptions', 'application', descriptions),
	page('changeQuestions', 'assessment', changeQuestions),
	page('effectQuestions', 'assessment', effectQuestions),
	page('nationalQuestions', 'assessment', nationalQuestions),
	page('decided', 'running', decided, 'running'),
	page('sharing', 'running', sharing, 'running'),
	page('solutions', 'running', solutions, 'running'),
	page('lawfulness', 'running', lawfulness, 'running'),
	page('interim', 'running', interim, 'running'),
	page('payment', 'payment', payment, 'payment'),
	page('finalReport', 'payment', finalReport, 'payment'),
];
