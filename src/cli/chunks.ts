/** What every page of questions needs, whatever the scheme: packages, and the folders that stand below the screens. */
const packages = /node_modules\/(svelte|@sveltejs|devalue|esm-env|clsx|xstate|decimal\.js|idb-keyval)\//;
const folders = /\/src\/(engine|wizard|i18n|casefile|ui\/(asking|frame))\//;
const files = /\/src\/(ui\/context|routes\/(schemes|texts|store|addresses|begun-cases))\.ts/;
/** Needed later: fixes and workings with the result, cases from files, and the fields and tables that not every page has. */
const later =
	/\/engine\/(answers|finder|fixes|nearest|changes|working|calendar)|\/i18n\/(working|place|parse|messages)|\/casefile\/(?!case\.|call\.|storage|backends)|\/asking\/(Year|Row|Cell|Total|Number|Instant|Text|Several|Typed|Unsure|Field|Empty|Table|Computed|Strip|Review|DayForm|ErrorSummary|complaints|computed|counting|figures|answers-shown|cells|sheet|grid|table-work|entry|reading)|\/frame\/(PageHead|Menu)/;

/** One chunk instead of forty: what is loaded together is compressed together. */
export const isOnEveryPage = (id: string): boolean =>
	(packages.test(id) || folders.test(id) || files.test(id)) && !later.test(id);
