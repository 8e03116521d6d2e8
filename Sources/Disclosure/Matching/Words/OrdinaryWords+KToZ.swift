extension OrdinaryWords {
  /// The words that start with k to z.
  static let kToZ = """
    keen keep ken kept kernel kettle key keyboard keystroke keyword kick kid kidnap kidney kill kind
    kindness king kingdom kiss kit kitchen knee knew knife knight knock know knowledge known lab
    label laboratory labour lack lad lady lag lain lake lamp land landlord landscape lane language
    large lark laser last late latter laugh laughter launch lavatory law lawn lawyer lay layout
    laziness lazy lead leadership leaf leaflet league leak lean leap learn learnt least leather
    leave lecture led left leg legal legend legendary legible legislation legitimate leisure lemon
    lend length lengthy lenient lens lent lesbian less lesson lest let lethal level liability liable
    liaison libel liberal liberty librarian library licence license lid lie life lifestyle lifetime
    lift light lightning like likelihood likewise limb limit limitation line linear linguistic link
    linkage lion lip liquid liquor lisp list listen lit literal literary literate literature litre
    little live load loan lobby local locate location lock lodge log logic logical logo lonely long
    look loop loophole loose lord lorry lose loss lost lot loud lousy love low loyal luck lucky
    ludicrous luggage lump lunatic lunch lunchtime lung lurk lust luxury lying lyric machine
    machinery mad made madness magazine magic magical magnetic magnificent magnitude mail mailbox
    main mainframe mainstream maintain maintenance maize major majority make male malfunction
    malicious man manage management mandate mandatory mangle mania manifestation manifestly
    manifesto manipulate manipulation mankind manpower manual manufacture many map march margin
    marginal marital mark market marriage marry marvellous mask mass massive master match mate
    material mathematical mathematician mathematics matrices matrix matter mature maximise maximum
    may maybe mayor maze me meal mean meaningful meaningless meant meantime meanwhile measure
    measurement meat mechanic mechanical mechanism media medical medicine medieval medium meet
    megabyte melody melt member membership memorable memory men mental mentality mention menu
    mercury mercy mere merge merit merry mess message messy met metal metaphor methadone method
    metre metric metro mice microcomputer microprocessor microwave midday middle midnight midwife
    might mighty migrate migration mild mile mileage military milk mill million mimic mind mindless
    mine minimal minimalist minimise minimum minister minor minority mint minus minute miracle
    miraculous mirror miscellaneous misdirect miserable miserably misery misfortune misguide
    misinterpret mislead misled misplace misprint misread misrepresent miss missile mission mistake
    mistaken mistook misunderstand misunderstood misuse mix mixture mnemonic moan mob mobile mock
    mod mode model moderate moderation modern modification modify module mole molecular molecule
    moment momentarily momentum monarch money monitor monkey monochrome monopoly monster month mood
    moon moral morality more moreover morning moron mortal mortality most mother motion motivate
    motivation motive motor motorway motto mould mount mountain mouse mouth move movement movie much
    muck mud muddle mug multi multiple multiplication multiply mum mumble mummy mundane murder
    muscle museum music musical musician must mutter mutual my myself mysterious mystery mystic myth
    mythical mythology nail naive naked name nameless nan nanny nappies nappy narrative narrow nasty
    nation national native natural nature naughty nay near nearby neat necessary necessity neck need
    needle negate negative neglect negligible negotiable negotiate negotiation neighbour
    neighbourhood neither nerve nervous nest net network neural neutral never nevertheless new
    newcomer newsletter newspaper next nice nick nickname night nightmare nil nine no noble nobody
    node noise noisy nominal nominate none nonetheless nonsense noon norm normal normality north
    northern nose nostalgia not notable notably notation note notebook nothing notice noticeable
    noticeably notification notify notion notorious notwithstanding noun novel novelty novice now
    nowadays nowhere nuclear nuisance null numb numeral numeric numerical numerous nun nurse nursery
    nut oar obey object objection objectionable objective obligation obligatory oblige obnoxious
    obscene obscure obscurity observation observe obsess obsession obsolete obstruct obtain
    obtainable obvious occasion occasional occupation occupy occur occurrence ocean odd of off
    offence offend offensive offhand office official offset offspring often oh oil old omission omit
    on once one oneself ongoing onion online onto onus onwards open opera operate operation
    operational operator opinion opponent opportunity oppose opposite opposition oppress oppression
    opt optic optical optimal optimisation optimise optimistic optimum option optional opus or oral
    orange orbit orbital orchestra orchestral order ordinary organ organic organisation organise
    orient oriental orientate orientation origin original originate originator orthodox other
    otherwise ought our ourselves out outcome outcry outdated outgoing outline outlook output
    outrage outrageous outright outset outside outstanding outweigh over overall overcame overcome
    overdraft overdue overflow overhead overlap overload overlong overlook overnight overprice
    overridden override overrode overseas overtime overtone overview overwhelm overwriting
    overwritten owe own ownership oxygen ozone pace pacifier pack package packet pad paediatrician
    page pain painful painless paint palace pale pan panel panic pant paper paperback par parade
    paradise paradox paragraph parallel parameter paranoia paranoid paraphrase pardon parent
    parentheses parenthesis parity park parliament parochial parody parrot parse part partial
    participant participate particle particular partition partner party pass passage passenger
    passion passionate passive passport password past paste pat patch patent path pathetic patience
    patient patronise pattern pause pavement pay payment peace peaceful peak peanut peasant peculiar
    pedal pedant pedantic pedantry pedestrian peer pen penalty pence pencil pended pending pends
    penguin penny people per perceive percent percentage perception perfect perfection perform
    performance perhaps period periodic periodically peripheral permanent permissible permission
    permit perpetual persecute persist persistent person personal personality personnel perspective
    persuade persuasion perverse pet petrol petty pharmacy phase phenomena phenomenon philosopher
    philosophical philosophy phoenix phone photo photocopy photograph photographic phrase physic
    physical physicist physiology pi piano pick picture pie piece pig pigeon pile pill pilot pin
    pinch pink pint pipe pipeline pit pitch pitfall pity pizza place plague plain plan plane planet
    planetary plant plaster plastic plate platform plausible play playground playgroup plea pleasant
    please pleasure plenty plot ploy plug plural plus pocket poem poet poetic poetry point pointless
    poison poke polar pole police policeman policy polish polite politeness political politician
    politics poll pollution polynomial pompous pool poor pop pope populace popular popularity
    populate population pork pornography port portability portable portion portray pose position
    positive possess possession possibility possible possibly post postage postal postcard
    postmaster postpone postscript postulate pot potato potential pound pour poverty powder power
    powerful practicable practical practice practise pragmatic praise pram pray preach precaution
    precede precedence precedent precious precise precision predecessor predict predictable
    prediction predominantly preface prefer preferable preferably preference prefix pregnancy
    pregnant prejudice preliminary premature premise premium preparation prepare prerequisite
    preschool prescribe prescription presence present presentation preserve president press pressure
    presumably presume pretend pretentious pretty prevail prevalent prevent prevention preview
    previous price pride priest primary prime primitive prince principal principle print printout
    prior priority prise prison privacy private privatisation privilege prize pro probability
    probable probably problem procedure proceed process processor proclaim produce product
    production productive productivity profession professional professor profile profit profitable
    profound program programmable programme progress prohibit project projection proliferation
    prolong prominent promise promote promotion prompt prone pronoun pronounce pronunciation proof
    propaganda proper property prophet proportion proportional proposal propose proposition
    proprietary prose prosecute prosecution prospect prospective prostitute protect protection
    protein protest protocol prototype proud prove proven provide provision provisional provocative
    provoke proximity pseudo psychological psychology pub public publication publicise publicity
    publish pudding pull pulp pulse pump pun punch punctuation puncture punish punishment punt pupil
    purchase pure purge purity purple purpose pursue pursuit push put putt puzzle qualification
    qualify quality quantity quantum quarter queen query quest question questionable questionnaire
    queue quibble quick quiet quit quite quiz quota quotation quote rabbit rabid race racial racism
    racist rack racket radar radiation radical radio radius rag rage rail railroad railway rain
    rainbow raise ram rampant ran random rang range rank rant rape rapid rare rash rat rate rather
    ratio rational rationale rattle rave raw ray razor re reach react reaction reactionary reactor
    read readable readership ready real realisation realise realistic reality realm rear rearrange
    reason reasonable reasonably reassure rebuild rebuilt recall receipt receive recent reception
    recipe recipient reckless reckon reclaim recognisable recognise recognition recollection
    recommend recommendation reconcile reconsider record recover recovery recreational recruit
    recruitment rectangle rectangular rectify recursion recursive recycle redefine redirect reduce
    reduction redundancy redundant refer reference referendum refine reflect reflection reflex
    reform reformat refrain refresh refund refusal refuse refute regain regard regardless regime
    region regional register registration regret regrettably regular regulation reign reinstate
    reiterate reject rejection relate relation relationship relative relativity relax relay release
    relevance relevant reliability reliable reliably relief relieve religion religious relocation
    reluctance reluctant remain remainder remark remarkable remarkably remedy remember remind
    reminiscent remote removal remove rename rend rendition renew rent repair repeat repeatable
    repent repertoire repetition repetitive rephrase replace replacement reply report represent
    representation representative reproduce reproduction repulsive reputation request require
    requirement requisite reread rescue research resemblance resemble resent reservation reserve
    reset reside residence resident resign resignation resist resistance resolution resolve resort
    resource respect respectable respective respond response responsibility responsible restart
    restaurant restore restrain restrict restriction restrictive result resume resurrection retail
    retain retire retirement retract retrieval retrieve return reuse reveal revelation revenge
    revenue reverse revert review revise revision revolt revolution revolutionary reward rewrite
    rewritten rewrote rhetorical rhyme rhythm ribbon rice rich rid ridden ride ridiculous right
    rigid rigorous ring riot rip rise risen risk risky ritual rival river road robot robust rock
    rocket rod rode role roll roman romance romantic roof room root rope rose rot rotate rotation
    rotten rough round roundabout rout route routine row royal royalties rub rubbish rude ruin rule
    rumour run rung rural rush rusty sabotage sack sacred sacrifice sad sadden safe safeguard
    safeguarding safety saga sail saint sake salary sale salesman salt salvation same sample sand
    sandwich sane sang sanity sank sarcasm sarcastic satellite satire satisfaction satisfactory
    satisfy sauce save saw say scale scan scandal scarce scare scarf scarlet scatter scenario scene
    scenery sceptical schedule scheme scholar school science scientific scientifically scientist
    scope score scotch scrap scratch scream screen screw script scroll scum sea seal search season
    seat second secondary secret secretary sect section sector secular secure security see seek seem
    seen segment seldom select selection selective self selfish sell semantic seminar send senior
    sensation sense sensible sensibly sensitive sensitivity sent sentence sentient sentiment
    sentimental separate separation separator sequel sequence sequential serial series serious
    seriousness sermon servant serve service session set settle seven seventh several severe
    severity sex sexual sexuality sexy shade shadow shake shaken shaky shall shallow shame shape
    share shareholder sharp she sheep sheet shelf shell shelter shelve shift shine shiny ship shirt
    shock shoe shone shook shoot shop short shortage shorten shorthand shot should shout shove show
    shown shut shutdown shy sibling sic sick sicken side sideways sigh sight sigma sign signal
    signature significance significant silence silent silicon silly silver similar similarity simple
    simplicity simplify simplistic simply simulate simulation simultaneous sin since sincere sine
    sinful sing single singular sinister sink sir sister sit site situate situation six sixteen
    sixth sixty size skeleton sketch skill skin skip skirt skull sky slag slang slash slave sleep
    slept slice slid slide slight slim slip slippery slogan slope sloppy slot slow small smallish
    smart smash smell smelly smile smoke smooth smug snack snag snail sneak sneaky sniff snobbery
    snow so soap sober social socialism socialist society sock socket soft software soil solar sold
    soldier sole solicitor solid solo solution solve some somebody somehow someone someplace
    something sometime somewhat somewhere son song soon sophisticate sordid sore sorry sort sought
    soul sound soundtrack soup source south southern space span spare spatial speak special
    specialise specialist speciality species specific specifically specification specify specimen
    spectacular spectrum speculate speculation sped speech speed spell spelt spend spent sphere
    spigot spike spill spin spiral spirit spiritual spit spite splendid split spoil spoilt spoke
    spoken spokesman sponsor spontaneous spoof spool sport spot spout sprang spray spread spring
    sprung spur spurious spy squad square squash squeeze stability stable stack staff stage stagger
    staircase stake stale stall stamp stance stand standard standardise standpoint star stare stark
    start startle starve state statement static station stationary statistic statistical status stay
    steady steal steam steel steep steer stem step stereo stereotype sterile sterling stick sticky
    stiff still stimulate stimulation stir stock stole stolen stomach stone stood stop storage store
    storey storm story straight straightforward strain strange strategic strategy straw stray stream
    street strength strengthen stress stretch strict strike string stringent strip strive stroke
    strong struck structural structure struggle stuck student studio study stuff stumble stun stunt
    stupid stupidity style subject subjective submission submit subroutine subscribe subscription
    subsequent subset subsidiary subsidise substance substantial substitute substitution subtle
    subtlety subtly subway succeed success successful succession successive successor such sudden
    sue suffer suffice sufficient suffix sugar suggest suggestion suicidal suicide suit suitability
    suitable suitably suite sum summarise summary sundry sung sunk sunlight sunny sunrise sunshine
    super superb superficial superfluous superior superiority supermarket supernatural supervise
    supervision supervisor supplement supplementary supply support suppose suppress suppression
    supreme sure surface surgery surname surplus surprise surround survey survival survive
    susceptible suspect suspend suspension suspicion suspicious sustain swallow swam swamp swap
    swear sweat sweep sweet swept swim swing switch sword swore sworn swum symbol symbolic symmetric
    symmetry sympathetic sympathise sympathy symphony symptom syndicate syndrome synonym synonymous
    syntactic syntactically syntax synthesis synthesizer system systematic tab table tablet tack
    tackle tactic tactical tactless tag tail tailor take taken tale talent talk tall tame tangent
    tank tap tape target task taste tasteless taught tax taxation taxi taxpayer tea teach team
    teapot technical technique technological technology tedious teenage teeth telephone telescope
    television tell temper temperature temple temporary tempt temptation ten tendency tennis tense
    tension tentative tenth term terminal terminate termination terminator terminology terrible
    terribly terrify territory terror terrorism terrorist terse test text textbook textual than
    thank thankful that the theatre thee theft them theme themselves then theological theology
    theorem theoretical theory therapy there thereabouts thereafter thereby therefore therein
    thereof these thesis they thick thickness thief thieve thin think third thirst thirty thorough
    thoroughfare those thou though thought thousand thread threat threaten three threshold threw
    throat through throughout throughput throw thrown thrust thumb thus thy tick ticket tidy tie
    tiger tight tile till time timescale timetable tin tiny tip tire tiresome title to toad toast
    tobacco today toddler toe together toggle toilet token told tolerance tolerant tolerate toll
    tomato tome tomorrow ton tone tongue tonight too took tool tooth top topic topical tore torn
    torture toss total touch tough tour tourist toward tower town toy trace track trade tradition
    traditional traffic tragedy tragic trail train transaction transcript transfer transform
    transformation transient transit transition translate translation translator transmission
    transmit transparent transport trap trash trashcan travel tray tread treasure treat treatment
    treaty tree trek tremendous trend trendy trial triangle tribe trick tricky trifle trigger
    trilogy trinity trip triple tripos triumph trivia trivial trolley troop trouble trouser truck
    true truly trumpet truncate trunk trust trusty truth try tube tune tunnel turn turntable tutor
    tutorial twelve twentieth twenty twice twin twist two tying type typeset typewriter typical tyre
    ugh ugly ultimate umbrella unable unacceptable unaffected unambiguous unattended unauthorised
    unavailable unavoidable unaware unbalanced unbearable unbelievable unbelievably unbiased
    uncertain uncertainty unchanged uncle unclear uncomfortable uncommon unconnected unconscious
    unconvincing undefined under underestimate undergo undergone undergraduate underground underlain
    underlay underlie underline underlying underneath understand understandable understood undertake
    undertaken undertook underwent undesirable undid undo undocumented undone undoubtedly unduly
    uneasy unemployed unemployment unexpected unexplained unfair unfamiliar unfinished unfortunate
    unfounded unfriendly unhappy unhealthy unhelpful uniform unify unimportant uninteresting union
    unique unit unite unity universal universe university unjustified unknown unless unlike
    unlimited unload unlock unlucky unnatural unnecessary unobtainable unofficial unpleasant
    unpopular unpredictable unread unreadable unrealistic unreasonable unrelated unreliable unsafe
    unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable
    unsupported unsure unsuspecting untidy until unto untrue unusable unused unusual unwanted
    unwelcome unwilling unwise unworkable up upbringing update upgrade upon upright upset upside
    upstairs upward urban urge urgency urgent us usable usage use useful usefulness useless usual
    utility utter vacancy vacation vacuum vague vain valid validity valley valuable value valve van
    vandalism vanish variable variance variant variation variety various vary vast vat vector
    vegetable vegetarian vehicle vein velocity vend vendor venture venue verb verbal verbatim
    verbose verdict verification verify versatile verse version versus vertical very vessel vet via
    viable vicar vice vicinity vicious victim victory video view viewpoint vigorously vile village
    vintage vinyl violate violation violence violent violin virgin virtual virtue virus visible
    vision visit visitor visual vital vocabulary vocal voice voicemail void voltage volume voluntary
    volunteer vomit vote vouch vowel vulnerable wade waffle wage wait wake walk wall wallet wander
    want war warehouse warm warn warp warrant warranty wartime wary was wash waste wasteful watch
    water wave way we weak weakness wealth wealthy weapon wear weary weasel weather website wee week
    weekday weekend weigh weight weird welcome welfare well went were western wet whale what
    whatever whatsoever wheel when whence whenever where whereas whereby whereupon wherever whether
    which whichever while whilst whim whisky whistle white who whoever whole wholeheartedly wholly
    whom whoop whose why wicked wide widespread width wife wild will win window wine wing winter
    wipe wire wisdom wise wish wit witch with withdraw withdrawal withdrawn withdrew within without
    witness witty wive wizard woke woken wolf woman wombat women won wonder wonderful wondrous wont
    wood wooden word wore work workable workload workshop workstation world worldwide worm worn
    worry worse worship worst worth worthless worthwhile worthy would wound wow wrap wrath wreck
    wretched wrist write written wrong wrote yard yawn year yellow yes yesterday yet yeti yield you
    young yourself yourselves youth zero zone zoom
    """
}
