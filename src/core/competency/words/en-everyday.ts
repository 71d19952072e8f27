/**
 * Everyday words that say nothing about the trade. A word in lower case that stands neither here nor in any cue is taken for a
 * word of the candidate's field.
 */
export const EVERYDAY = `
about above abroad absolutely accept accidentally account across actual actually add address adult afraid after afternoon afterthought
afterward afterwards again against age ago agree agreement ahead ain air alive all allow almost already alright also although altogether
always amazing among amount animal another anybody anyhow anymore anyone anything anyway anywhere apart apparently appear application apply
appointment appreciate appropriate approximately april area aren argh arm army around arrange arrival arrive ashamed aside asleep assume
attach attempt attend attention august aunt autumn available average avoid awake awarded away awesome awful awfully baby back backwards bad
badly bag ball balcony band bare barely basically bath bear beat beautiful became because become bedroom beer behave being believe belong
below beneath beside besides bet beyond big bike bill bird birthday bite bitter blog blue boat body bold borrow both bother bottle bottom
bowl boy brain brave bread breakfast bright brilliant brother brown brutal btw bucket building bunch bus busy button buzz cable cake camp
candidate canteen captured car card care careful carefully carry castle casual cat category caught celebrate cell century certain certainly
chair chapter chase cheap cheat cheeky cheer child childhood children chill chin chocolate christmas chuffed church cinema circle city clap
clever click cloth clothes club clueless coat coffee cold collect college colour column combine comment common commute completely computer
concern congratulation connection consider contact contain content continue contract convenient cook cookie corner corridor cottage couch
could count country couple course cousin cover crap crash crazy cream cringe cross crowd cup curtain cut dad daily damn dance danger dark
date daughter dawn day deal dear december decent deep definitely delete delight depend deserve desk despite dessert diary die diet dinner
direct disappear disappoint disappointed discuss dish distance ditto doc dog door doubt download dozen drama draw dream dress drift drink
dry due dumb dust each ear early earn earth ease east easily easy eat edge edit egg eight eighteen eighth eighty either eleven else
elsewhere email embarrass embarrassed embarrassing embarrassment emoji empty end enjoy enormous enough enter entire entirely envelope equal
escape especially essay even evening eventually ever every everybody everyday everyone everything everywhere exact exactly example excellent
except exchange excited exciting exist exit expect expensive experience extra extremely eye fabulous face fact fair fairly famous fancy
fantastic far fast father fault favour fear february fell fellow felt few fewer field fifteen fifth fifty film final finally fine finger
finish fire firm first five fix flag flat flight floor flop flow flower follow fool foot forever forget form fortunate fortunately forty
forward four fourteen fourth free fresh friday friend front fruit full fully fun funny furniture further future gain game garage garden
gather gave gee gentle gentleman genuinely get gift girl give glad glance glass god gold gone gonna good goodbye gosh gotta grab grand
grandfather grandma grandmother grandpa grateful gray great green grey grin ground group guess guest guy habit haha hair half hall hand
hang happen happily happy hardly harsh hat hate have head heal health healthy hear heard heart heavy height held hello help hence here
herself hey hidden hide high hill himself hit hmm hobby hold holiday home homework honest honestly hooray hop hope hopeful hopefully
horrible horribly horse hot hotel hour house household however huge hugely human hundred hungry hunt hurray hurry husband idea ideal idiot
idk ignore ill image imagine immediate immediately imo important impossible impress impressed impression impressive include indeed indicate
info information initial initially ink inside instead insult intend internet interview interviewer into invite ish island issue item itself
jacket jan january job join joke journey joy july jump june junior just kept key kick kid kill kilometre kind kindly kitchen knee knife
knock know known kudos lack lady lamp land large last lately later latter laugh laugher lawn lazy leaf least leather leave left leg lend less
letter liar lie life lift light like likely line link lip list listen literal literally little living load loads local location lock lol
lonely longer look lose lot lots loud lounge love lovely low luck luckily lucky luggage lunch machine mad madam magic mail main mainly
maintain major make man manage many map march mate matter may maybe meal mean meanwhile meat meeting meh memory men mention mess met metre
middle might mile milk million mind mine minor minute mirror miss mixed moan mobile moment monday money month mood moon more morning most
mostly mother motor mountain mouth move movie mug multiple mum music must nah nail naked name namely narrow nasty nature near nearby nearly
neat necessarily necessary neck neighbour neither nephew nervous never nevertheless new news newspaper next nice nicely niece night nine
nineteen ninety nobody nod noise none nonetheless nonsense noon nope normal normally north nose not notebook nothing notice novel november
now nowhere number numerous nut obvious obviously occasion occasionally october odd oddly off offend offer office officer official often
okay old older omg once one ones onion online only onsite oof onto oops opinion opposite orange order ordinary organise other otherwise
ouch ought outdoor outside oven over overall own pack page pain paint pair palm pants paper parcel pardon parent park part partial
partially particular particularly party pass past paste path pay pen pencil people perfect perfectly perhaps period person pet phew phone
photo phrase piano pick picture piece pile pink pity pizza place plain plane plant plate play please pleasant pleased plenty plus pocket
point police polite pool poor poorly possible possibly post postcard pot pound ppl prefer presence present presumably pretend pretty
previous previously print prob probably proceed promise promote proper properly proud proudly pull pure purple purpose push put queen
question quick quickly quiet quit quite rain raise ran random rank rare rarely rather rating reach react read ready real realise realistic
reality realize really reason reasonable reasonably receive recent recently recommend red refer reference regard regards regret relative
relax relief remain remark remind remote remove rent repeat reply request require rest restaurant result return rice rich ride ridiculous
right ring rise river road roast rock roll roof room rose rough roughly round row rude ruin rule run rush sad sadly safe said sake salt
sandwich sat saturday sauce save saw scale scene school scratch screen sea season seat second secret section see seem seen seldom self send
sense sent sentence separate separately september serious seriously serve session set settle seven seventeen seventh seventy several shadow
shall shame shape share sharp she sheet shelf shine ship shirt shock shocked shocking shoe shoot shop short shot should shoulder shout show
shower shut sick side sight sign silence silly silver similar similarly simple simply since sing single sink sir sister sit site six sixteen
sixth sixty size skip sky slap sleep slice slide slight slightly slow slowly small smaller smart smell smile smoke smooth smoothly snack
snow soap social sock sofa soft soil sold some somebody somehow someone something sometime sometimes somewhat somewhere son song soon sore
sorry sort soul sound soup south space speak special spelling spend split spoil spoke spoon spot spring square stage stair stand star stare
start state station stay steal step stick sticky still stomach stood stop storm story straight straightaway strange stranger street strict
strike string stroke strong stuff stupid style such sudden suddenly suffer sugar suggest suit sum summer sun sunday sunny super suppose
supposed supposedly sure surely surprise surprised surprisingly sweet swim table tail take tale tall tap tape taste tea tear tell ten tend
terrible terribly terrific text than thank thanks that their them themselves then there therefore these they thing think third thirteen
thirty this those though thought thousand three threw through throughout throw thumb thursday thus ticket tidy tie till tiny tip title
today toe together toilet told tomorrow tonight tonne too took tooth top total totally touch tough tour toward towards tower town toy train
trap travel treat tree trick trip trouble true truly trust truth try tuesday turn twelve twenty twice twist type typical typically ugh ugly
umbrella uncle under unfortunate unfortunately uni university unless unlike unlikely until unusual up upon upper upset upstairs urgh us
usual usually utter utterly vacation valuable various vegetable very via video view village visible visit voice vote wait waiting wake
walk wall wander want war warm warn wary was wash waste watch water wave way wear weather wed wednesday week weekday weekend weekly weigh
weight weird welcome well went west wet what whatever wheel when whenever where whereas wherever whether which whichever while whisper
white who whoever whole whom whose why wide wife wild will willing wind window wine wing winter wise wish with within without woman women
won wonder wonderful wonderfully wood word work world worry worse worst worth would wow wrap write writing wrong yard yay yeah year yell
yellow yep yes yesterday yet yikes young younger your yours yourself zero zone zoom
accommodate accordingly acknowledge admire advert advice afford aim alongside alter annoy annoyed annoying anxious apparent arise arouse
aspect assist associate assure attack attract author authority background basis began behalf behind belief blind board boring born breathe
brief bring broad budget burn calm capable cause cease central challenge charge cheers clear climb close combination comfort command comment
commit compare complain complete compose concentrate conclude conduct confirm confused connect constant constantly contribute control convince
copy correct crack create cry current currently custom damage debrief decade decide declare deliver demand deny describe desire destroy detail
determine develop device differ difficulty digital disaster discover display divide double drag drop drove during dwell effect effort elect
employ enable encourage energy engage ensure entertain environment establish event evidence excellent excuse explore express extend extent
fail fall false familiar fascinating fetch figure fill flavour float flood fold former forth found freely freeze frequent frequently friendly
fulfil function gap general gesture gladly glimpse goal grasp greet grow guide handful handle handy hardest heck helpful hesitate hint history
holding host impose improve indoor inform inner insist inspire instance intense intent interest involve joint judge keen keenly kit
landlord lasting latest launch lead learn length lesser level limit linger load log loose louder loudest major majority manner mark mass
massive master media mental mere merely method mile mild minimum mistake mode moderate modern movement multiple mutter mystery national
native natural needless negative notable noted notably notion object observe obtain occur odd open operate opposed option outcome outfit
partly patch pattern pause perform personal persuade physical planet plead pleasure positive possess possession potential power praise
precious predict press pressure prevent primary private prize procedure progress proof protect prove provide public punch quality quarter
quote range rapid rate rave recall recognise recover reduce refuse regular reject relate relation release relevant rely remarkable
remember repair replace report represent reserve resist respect respond responsible reveal review reward rid rhythm risk role root rub
ruined sample satisfied satisfy scatter schedule scream search secure select serious severe shake shallow shift shrug sigh silent
situation slip solid solve somewhat source spare specific specifically speed spirit stable stack staff standard steady stress stretch
struck struggle stuck study subject succeed success suitable supply support surface surround survive switch sympathetic sympathy talent target
task team tease tense term terrified thick thin thorough threat tight tone tool topic toss trace track tremendous trend tricky tried twenties
unable uncertain understand unexpected unhappy unknown upcoming urgent use useful useless vague value vary vast vital volume weak willing
wipe within wobbly wrote yawn`;
