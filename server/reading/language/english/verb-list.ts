import type { VerbClass } from '../model';

/** Verbs that inflect regularly, by base form. */
export const regularVerbs = `
accept occur expose overlook resemble reside rest retell assume attract await ban behave blend boast borrow bridge calculate circle claim clean climb collide command compile conceive confine confuse consume contrast cope crash criticize culminate damage debrief decode delete delight demote detect devise diagnose differentiate diminish disagree discard dispute disrupt donate dream educate elaborate elevate elicit eliminate embody enlarge enlist entail err escalate evaluate exclude excuse execute exercise exhaust expire exploit fade favour favor feature finish flourish forecast forge formulate frame govern graduate guarantee halt harness highlight imagine imply impose impress initiate inquire inspect instruct intervene invent juggle land license lobby loan lock log mail mandate market master mobilize multiply mirror notify obey observe outlaw overestimate overhear overload pair pave phone pledge pose praise predict prepare prescribe preserve presume print probe prohibit prolong prove pursue quote react recall reconcile recover redefine regard regulate rehearse reintroduce relieve relocate reopen repair replicate rescue reshape respect reuse revolve rush sanction sense serve settle shatter shock signal simulate skip smooth solidify specify stabilize stagnate stem store stress stumble subtract suggest supervise surround suspend synthesize tailor tap tear tempt terminate thank threaten tighten tolerate total toughen tour transcribe trigger urge utilize vanish venture videotape worsen accomplish achieve acknowledge acquire act adapt add address adjust administer adopt advance advise affect agree aim align allocate
allow amass amend analyze analyse announce anticipate apply appoint appreciate approach approve arrange ask assemble assess assign assist attend
avoid balance believe belong benefit broaden budget call cancel capture carry cast celebrate centre challenge change check circulate clarify
clear close coach coordinate collaborate collapse collect combine comment commit communicate compare compete complain complete compose
concentrate concern conclude conduct confirm confront connect consider consist consolidate consult contact contain continue contribute convene
convert convince correct counter cover craft create cultivate debate decide declare decline decrease dedicate deepen define delay deliver demand
demonstrate depend deploy describe deserve design determine develop devote differ direct disappear discover discuss dislike display distribute
divide document double drop duplicate earn embed embrace emerge employ empower enable encounter encourage end engage enhance enroll enrol ensure
enter equip establish evaluate evolve examine exceed exchange exist expand expect experience experiment explain explore express extend face
facilitate fail fashion fill fire fix flatten focus follow force form formalize foster fund gain gather generate glean group guide handle happen
help hire honour honor hope aspire intend host identify ignore implement improve include increase incorporate influence inform initiate innovate insist inspire install
institute integrate introduce invest investigate invite involve isolate issue iterate join judge jump justify label lack lag last launch learn level
leverage limit link list listen locate look lower maintain manage map mark match measure mentor merge model moderate modify monitor motivate move
name narrow navigate need negotiate notice nurture observe obtain offer open operate oppose opt order organize organise outline overhaul own
participate partner pass pause perform persuade phase pick pilot place plan plead point post practice practise prefer prepare present prevent
prioritize proceed process produce profess program progress promote prompt propose provide publish pull purchase push question raise rally reach
react realize realise realign rearrange reassign receive recognize recognise recommend record recruit redesign redirect reduce refine reflect
refocus reframe refuse regret reinforce reject relate release rely remain remember remind remove renew reorganize repair repeat replace reply
report represent request require research reserve resist resolve respond restore restructure restrict result retain retire return reveal reverse review revise
reward revisit reinvent roll rotate save schedule seem select separate serve settle shape share shelve shift shorten show sign simplify slow
solicit solve sort spark sponsor stabilize staff stall start state stay stop streamline strengthen stretch structure struggle study submit succeed suffer suggest
supplement supply support surface surmise surprise survey suspect suspend sustain tackle target team test thank track trade train transfer
transform transition translate treat triple trust try turn twin uncover undermine unify update upgrade urge use value view visit voice volunteer vote wait
want warn watch weave welcome widen wish withhold witness wonder work worry yield refer discard dissolve interview invent narrow
postpone question relax restart retrain reallocate rename resume revamp scale sketch stagger subscribe swap tally tend thrive tie
trim tutor unpack validate waive reassure rehearse interrupt audit consult confide convert curtail cap chart clash cluster
deconstruct operationalize appreciate label emulate empathize persist nominate notify object outsource overlap phase pool rank rate recast reconsider
reconvene record reserve scan screen sequence shadow spearhead steer streamline subsidize summarize swell tap underestimate underscore vary verify weigh witness
stagnate flounder languish falter deteriorate dread wither lapse vow halve surpass rebound quadruple remake overturn embark photograph convey enact expend browse staple unpack ease earmark entrust inherit instil instill kindle lament list mourn nudge outfit overrule petition redraw refurbish reimburse reissue relaunch renegotiate repaint reprint reword reopen retool roam scrap scrutinize shepherd shutter sift siphon stipulate stockpile tabulate toggle trumpet tweak unveil uphold vet video wire tutor mourn redouble reclassify restate reschedule reseat resurface retell retract staple subdivide subcontract tender usher waver wrangle wrestle decentralize centralize disaggregate digitize crowdsource co-teach co-plan co-write co-create co-design co-lead co-develop
lengthen boost climb plummet level surge slip dip plateau improve outpace accelerate lessen recount contend`;

/** Base, past, participle; third person is regular unless it is listed in `irregularThird`. */
export const irregularVerbs = `
become became become; begin began begun; bind bound bound; break broke broken; bring brought brought; build built built; buy bought bought;
catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flow flowed flowed; get got gotten; give gave given; go went gone; grow grew grown; hang hung hung;
hear heard heard; hide hid hidden; hit hit hit; hold held held; keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; let let let;
lie lay lain; lose lost lost; make made made; mean meant meant; meet met met; overcome overcame overcome; oversee oversaw overseen; pay paid paid; put put put; quit quit quit; read read read; rethink rethought rethought;
rise rose risen; run ran run; rebuild rebuilt rebuilt; rewrite rewrote rewritten; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shrink shrank shrunk;
sit sat sat; speak spoke spoken; spend spent spent; split split split; spread spread spread; stand stood stood; stick stuck stuck; strike struck struck; take took taken; teach taught taught; tell told told;
think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood; undertake undertook undertaken; wake woke woken; wear wore worn; weave wove woven; win won won; withdraw withdrew withdrawn;
write wrote written; outgrow outgrew outgrown; forgo forwent forgone; forego forewent foregone; learn learnt learnt; swell swelled swollen; stall stalled stalled; sink sank sunk; slide slid slid; ride rode ridden; ring rang rung; foresee foresaw foreseen`;

/** Bases that are nouns or adjectives at least as often as verbs. */
export const nounsToo = `
act address advance aim approach attempt balance benefit budget call cast centre challenge change check clear close coach comment concern contact cost cover craft cut deal
debate decline decrease delay demand design direct document double drop drive effect end exchange experience experiment face fall fashion feed fight fill find focus force form fund gain
group guide help hire hit hold host impact increase influence issue judge jump keep label lack lag last launch lead learn level leave limit link list look mark match mean measure mentor
model move name need notice object offer open order own partner pass pause phase pick pilot place plan point post practice present process produce program progress project prompt purchase
push question raise rally rate reach read record release repeat report request research reserve result return review reward rise roll run sample scale schedule separate set shape share shift
show sign slow sort spark split spread staff stage stand start state stay stop strike structure struggle study supply support surface surprise survey target team test thank track trade train transfer transition treat trust
turn use value view visit voice vote wait watch welcome wish witness wonder work worry yield clear lower level mature live pool rank screen shadow sequence chart cap volunteer cluster tie audit interview program
cause lie program process work study plan design report focus complete perfect slip dip surge climb boost`;

/** Bases by what the verb does. */
export const verbClasses: Readonly<Record<VerbClass, string>> = {
  state:
    'be have lack exist remain seem feel know believe want need hope contain consist depend belong mean own prefer stand lie tend differ deserve rely stay wish own value trust live cost look view consider regard see consist like',
  outcome:
    'improve increase decrease reduce double triple exceed achieve reach save strengthen narrow rise fall drop grow gain earn shrink climb surge boost lower raise deepen win succeed accomplish yield outpace thrive lessen accelerate develop cultivate appreciate applaud experience enhance result halve surpass stabilize recover rebound top graduate quadruple dip plateau',
  decide:
    'decide choose agree resolve conclude select pick commit opt determine prioritize set vote adopt refuse settle concentrate prioritise vow approve',
  notice:
    'realize realise recognize recognise notice discover find see identify surmise suspect understand confront face acknowledge uncover observe conclude hear wonder reveal strike know receive undergo encounter get learn show indicate note sense examine diagnose detect',
  change:
    'change shift evolve transform become turn refocus redirect replace move convert reverse switch grow restructure reorganize pivot reframe rethink revamp overhaul redesign transition alter reshape remake overturn rearrange',
  say: 'say tell ask report explain announce comment reply state describe declare speak write warn object',
  deficit:
    'struggle lack fail resist ignore stall suffer lag dislike distrust neglect shelve duplicate compete complain miss drift undermine isolate drown stagnate flounder languish falter deteriorate worsen clash doubt mistrust fear exclude forget overlook discourage wither lapse dread gather disregard',
  happen:
    'become evolve grow emerge appear happen occur come go arise fall rise arrive result lead allow enable cause mean do need require help flow end last lose forget wait grow survive spend',
  plan: 'plan hope intend aim expect look want aspire anticipate strive seek wish',
  show: 'show indicate reveal confirm reflect demonstrate suggest report record measure count find say tell',
  advise: 'recommend advise suggest encourage urge warn',
};
