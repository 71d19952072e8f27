/**
 * Everyday words that say nothing about the trade. A word in lower case that stands neither here nor in any cue is taken for a
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
