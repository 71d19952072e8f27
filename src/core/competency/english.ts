/** Words that say nothing of any competency; what stands on both sides of them is a pair all the same. */
export const FILLERS = `the a an my your our their his her its this that these those of to in on at for with by and or be is was were am are been i we he she they it me you
him them us really very quite so just more much some any bit little also as into about from
tell describe when what there then have has had did do does would could can will them if than one how`;

/** Forms the stemmer does not bring home; the last word of each group is the one they stand for. */
const IRREGULAR_GROUPS = `led lead,told tell,said say,spoke spoken speak,wrote written write,built build,drove driven drive,took taken take,gave given give,knew known know
lost lose,froze frozen freeze,ran run,got get,made make,broke broken break,chose chosen choose,found find,taught teach,went gone go,brought bring
understood understand,kept keep,sold sell,won win,shown show,felt feel,dealt deal,grew grown grow,held hold,met meet,sought seek,fought fight
sped speed,shook shaken shake,sank sink,forgot forgotten forget,fell fallen fall,began begin,heard hear,came come,did done does do,had has have
thought think,behaviour behaviours behavior,programme programmes program,judgement judgements judgment,practise practised practising practice
defence defense,behavioural behavioral,criteria criterion,people person,analyses analyze analyse analyzed analysed analyzing analysing analysis
colour color,favourite favorite,didnt dont couldnt wasnt doesnt havent hadnt cant cannot wont isnt wouldnt shouldnt never not,lied lie,swam swim
blew blown blow,threw throw,comms communication,eng engs engineer,devs dev developer,mgr manager,mgmt management,convo conversation
algos algo algorithm,perf performance,prio prios priority,arch architecture`;

/** The word that an irregular form stands for, by the form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
	IRREGULAR_GROUPS.split(/[,\n]/u).flatMap((group) => {
		const words = group.split(' ');
		const last = words.pop() ?? '';
		return words.map((word) => [word, last] as const);
	}),
);

/**
 * Everyday words that say nothing about the trade. A word in lower case that stands neither here nor in the table of weights is taken for a
 * word of the candidate's field.
 */
export const EVERYDAY = `address adult afraid afternoon afterthought afterward against agreement aim air alive allow almost already although always among amount animal another
anybody anymore anyway anywhere apart apparent appear application appointment appreciate appropriate april arm army arrange arrive asleep assume
attack attempt august autumn average awake balcony band beautiful became because become bedroom behave below beside bike bill bitter blind boat borrow
bottle bowl boy bread bright brilliant brother btw bucket bunch burn bus button cable cake canteen card castle cat category caught cell century
chapter cheap cheat children chocolate christmas chuffed city click coat coffee colour column comment computer concern confirm continue cook corner
corridor cottage couple cup curtain dad damage dance danger dark daughter dear debrief decade december decent delete deserve despite dessert device
diary die diet digital disaster discover dish dog doubt dozen drag drama drift dumb during ear earn eat edit egg eight either elect eleven elsewhere
ever everyday exchange exist extra extremely fact false famous february fewer fifteen fifth fifty fine finger flood floor flop foot forty fourteen
fourth free fresh friday friend fruit full fun further gift glad glass god gold gonna grand grandfather grasp grateful grey guy habit haha hall hang
happy hardest hardly harsh hat hate health healthy herself hide hill hmm holiday hope horrible horse host house household however huge human hunt idk
ignore ill imagine indicate info ink inner intend invite ish island itself jan january judge july june kick kindly knee knife kudos lady landlord
large leaf least leg lend less letter lie literal local lock lol longer loudest luck luggage lunch mail main march mark mate may maybe meal mean meh
mental might mile minimum minor mirror moment monday mood morning mostly mother motor movement mug mum must nah nail near neither newspaper nice nine
none nonsense noon normal notebook notion novel november nowhere obvious october oddly okay onion onsite oof orange ordinary otherwise ouch oven
overall paint parcel partial patch pen pencil perfectly perhaps pet piano plane please plus pool poor possible pot pound ppl predict press pretend
prevent primary private proceed promise proper properly put quit rain rave realistic receive regard rely remark remind remove rent replace reserve
rest rid ride ring rise river road roast roof root rose roughly ruin sad salt sandwich saturday sauce scream sea season secret seem send sent separate
september session seven seventh shadow shall shelf shine shirt shoe shot shoulder shower sick sigh sight silver similar since sink sister sit six
sixty sleep slightly smaller smell snow social soil sometime son soon soul soup spare spelling spring square stable stand state station sticky storm
strange stretch strike such suddenly suit summer sun sunny super suppose survive swim table tail tall tap tape tea tend terrible text than thank then
third thousand threat throughout thursday thus tidy tiny tip title toilet tomorrow tonight topic toss tour tower town toy trap travel treat trouble
true try tuesday twelve twenty ugly uncle unfortunate university usual valuable vegetable via video village visible volume wall war warn wash water
weather wed wednesday west whatever wheel wherever white whoever whose wife will wine winter wise wood world worse yard yeah yes yesterday yet young
zoom`;
