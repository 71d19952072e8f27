/** Words that frame a question or hold a sentence together, and do not say what is asked for. */
export const STOP_WORDS = `a an the and or but nor of to in on at for with from by about as into onto than that this these those there here it its itself
i me my mine myself we us our ours you your yours yourself yourselves they them their theirs he him his himself she her hers who whom whose which what whats
when where why how if whether so then too very really just only also even ever once again some any each every all both most more much many few other another such same own
is are was were be been being am do does did done doing have has had having can could would will shall should may might must ought cannot
not no yes please tell describe explain give gave given share talk walk through say said show shown discuss provide think recall remember let us
example instance time situation circumstance occasion case story moment experience experienced scenario kind sort type way
biggest greatest best worst favorite main particular specific certain
make made get got go went come came take took put use used need needed want wanted like try know knew find found feel felt look keep become start end
handle handled deal dealt approach approached manage managed face faced work worked encounter respond react happen happened involve require cause
up down out off over under after before during while since until because although though between against without within along around
see saw seen hear heard three four five six seven eight nine ten soon else
something someone somebody anything anyone nothing nobody everything everyone thing things one two first last next new old good well better great back
past recent recently previous current ever often always never usually normally typically now still already yet`;

/** Words that say a little: they stand in many questions and many stories. */
export const WEAK_WORDS = `team people person project job role career company organization workplace professional employer position colleague member group
difficult hard challenging tough challenge big large significant important complex major serious powerful critical strong effective effectively successfully
problem issue task goal result outcome question answer interview part year month week day today help support improve ask part lot
long short high low right wrong different several multiple various able sure quick quickly fast description responsibility duty expectation requirement industry field environment setting area level skill ability style teammate coworker peer resolve request assignment spot notice logic concept business solution technology extremely drive receive reach front step system complicated audience stretch
introduce unexpectedly slow close closely loose almost across outside turn set run ran bring brought lead led build built`;

/** Turns of a question in Chinese, longest first by hand: what is left is what it asks for. */
export const HAN_FRAMES = /(?:请|能不能|可以|可否|能否)?(?:你|您)?(?:给我|跟我|和我|为我|给我们)?(?:详细|简单|具体)?(?:讲讲|讲述|谈谈|说说|聊聊|描述|分享|介绍|举例|举|回忆|讲|说|谈|聊)(?:一下|一个|一次|一件|一段|一讲|一说)?|(?:你|您)(?:是|曾经|曾|有没有|是否|会|最|在|做过|遇到过|遇到|的)?|有没有|是怎么|是如何|怎么样|怎么|怎样|如何|为什么|什么|哪些|哪个|哪一|曾经|是否|一次|一个|一件|一段|的时候|的时刻|的经历|的经验|的例子|的情况下|的情况|的事情|的事|经历|例子|情况|过程中|当中|处理|应对|面对|面临|遇到|需要|必须|自己|我们|他们|她们|它们|以及|并且|或者|还是|因为|所以|但是|如果|可以|能够|进行|通过|对于|关于|吗|呢|吧|了|过|的|是|和|与|在|有/gu;

/** Korean words without their particles. */
export const KOREAN_STOP_WORDS = `경험 경우 사례 말씀 주세요 주십시오 주시 있나 있나요 있습니까 있으신가요 있었 있는 있던 있다면 무엇 무엇인가 무엇인가요 무엇입니까 어떻게 어떤 어떠 왜 언제 누구 누군가
당신 본인 자신 귀하 지원자 적 것 그 이 저 제 내 때 수 등 및 또는 그리고 그때 거기 당시 상황 대해 대해서 대하여 관련 관해 설명 이야기 얘기 들려 알려 해 본 한 번 가장 대처 했나요 하셨나요
했습니까 했는지 하나요 합니까 주 보 볼 적이 것이 과정 통해 위해 위한 함께 가지 하나 우리 저희 업무 회사 직장 일 사람 점 거기서 거기 심한 크게 새로운 어려운 말해 보세요 발휘 활용 해결 낸 않았 않은 않았던 않았을 했던 일한 내용 방법 빠르게 맞지 지시 요구`;

/** Korean words that ask for the telling, whose noun would name a topic. */
export const KOREAN_FRAMES = /(?:에 대해서? ?|에 대하여 ?)?(?:설명|이야기|얘기|말씀|소개|발표)(?:해|을|를)? ?(?:주(?:세요|십시오|시|실)|보(?:세요|시)|부탁|드리|줄 수)\p{Script=Hangul}*/gu;
