/// The words that generated phrases are made of: plain, short, told apart by ear where that could
/// be had, and none that a frightened reader could take amiss.
///
/// 2,048 words or more, so that each adds eleven bits.
enum PhraseWords {
  /// The words in alphabetical order.
  static let all = text.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let text = """
    abacus able accept acorn acrobat active actor adept admire advise agile agree airport airy album
    alert algebra alive almanac almond almost alphabet always amble amount ample amulet analyst
    anchor ancient angle angler annual anorak answer anthem antique anvil appear applaud apple
    approve apricot april apron aquarium aquatic arcade arch arctic arena armchair around arrange
    arrive arrow artful artist assemble aster asteroid athlete atlas atom attend auction audience
    august aurora author autumn average avocado await award axis badge badger bagel bagpipe bake
    bakery baking balance balcony ball ballad ballet balloon bamboo bandana banjo bank banker banner
    banquet barge barley barn barnacle barrel baseball basic basin basket baton battery bazaar beach
    beacon beaker beaming beanbag beanie beckon become bedtime beech beetle begin believe bellows
    bench beret berry bicycle binary biplane birch birthday biscuit bison blazer blend blissful
    blithe blizzard bloom blossom blouse bluebell bluebird bluff boat bobbin bold bonnet bookcase
    booklet bookmark borrow botanist boulder bouquet bowl bowling bowtie brace bracelet bracket
    bramble branch brass brave bread breeze breezy bridge bridle brief bright bring brisk broad
    broker bronze brooch brook broom broth browse brush bubble bubbly bucket buckle buffalo buggy
    bugle build builder bumper bureau busy butter button cabaret cabbage cabin cabinet cable caddy
    cake calendar calm camel camera camp campfire campsite canal canary candid canoe canopy canteen
    canter canvas canyon capable capital capsule captain caption caramel caravan care careful cargo
    carnival carol carpet carriage carrot cart cartoon carve cascade cashier castle castor catcher
    catfish catkin cavern cedar ceiling celery cello central century ceremony chair chalet chalk
    chamber champion channel chapter charade chariot chat chatter checkers cheddar cheer cheerful
    cheese cheetah chef chemist cherry chess chestnut chilly chime chimney chipmunk chirpy chisel
    choir choose chord chorus chrome chuckle chutney cinema circle circuit circus citadel citizen
    citrus civic clam clap clarinet classic clay clean cleaner clear clerk clever cliff climb clip
    clipper clock clogs cloud clover clump coach coast coastal coaster coat cobalt cobbler cockpit
    cocoa coffee coil coin collar collect column combine comedian comet comic comma compare compass
    compose composer compost computer concert cone confetti conifer connect contest cookie cooking
    copper copse coral cord corner cornet corridor cosmic cosmos cosy cottage cotton couch country
    county courier cove cowslip crafty crane crate crater cravat crayfish crayon cream creamy create
    creative creek cress crest crevice cricket crimson crisp crisps crocus croquet crossing crowbar
    crown cruise crumb crumble crunchy crust cube cuckoo cucumber cuff cupboard cupola curator
    curious curling curly currant curtain cushion custard custom cycling cylinder cypress daisy
    dance dancer dangle dapper daring daybreak daylight dazzle dazzling decade december decide
    decimal deck degree delicate deliver dell delta denim dentist desert design designer desk
    diagram dial diamond diary digit dine dinghy dinner director discover diver divide dockyard
    document dogfish dolphin domain dome domino dominoes doodle doorbell doormat doorstop doorway
    dormouse double dough dove dragon drama draper drawer drawing dream dreamy dress drift drive
    driver driveway drizzle drum drummer duck duet dune dusk duster dustpan dusty duvet dynamo eager
    eagle earn earnest earring earthy easel eastern ebony ebook echo eclipse edition editor eighteen
    eighty elastic elder elegant element eleven embark emblem emerald emerge emperor enamel encore
    energy engine engineer engrave enjoy enter envelope envoy epic equal equation equinox eraser
    essay estuary evening evenly event exact explain explore explorer express eyebrow fable fabric
    fabulous factor fair faithful falcon famous fancy fanfare farmer fawn fearless feather fedora
    felt fence fennel fern ferry festival festive fetch fiction fiddle field fielder fifteen fifth
    fifty figure film finalist find finish firefly firework fitter flag flagpole flagship flaky
    flamingo flapjack fleece fleet flexible flicker float floor floral florist flow flower fluent
    fluffy fluid flute flutter focal focus folder foliage follow fond football foothill foothold
    footpath footstep forage ford forecast forest forklift formal formula fortress forty forward
    fossil foundry fountain foxglove foyer frame freezer freight frequent fresh friday fridge friend
    friendly frill fringe frisbee fritter frost frosty frothy fruit fudge funnel funny further
    future fuzzy gable gadget gala galaxy gale gallant galleon gallery gallop gangway garage garden
    garland garlic garment gateway gather gazebo gazelle gazette gear gecko generous genial gentle
    genuine geometry gerbil geyser giant gift gifted giggle ginger giraffe girder give glacier glad
    glade glance glassy gleaming glide glider glimmer glimpse glisten glitter global glossy glove
    glow glue goal gold golden golf gondola gong good gourd gown graceful grammar granary grand
    granite graph graphite grateful grater gravel gravity gravy great green greet greeting grocer
    grow guess guide guild guitar gulf gully gust gymnast habit haiku hail hallmark hallway hammock
    hamper hamster handle hangar hanger happy harbour hardy harmony harp harpist harvest hatter
    hawthorn hayloft haystack haze hazelnut headland headline hearty heater heather heatwave hedge
    hedgerow heirloom helium helm help helpful herald herb heritage heroic heron hexagon hickory
    highland hike hill hillock hillside hinge hobby hockey holiday holly homework honest honey
    honeybee honour hoop hopeful horizon house hover hoverfly hubbub hull humble humid hundred
    hyphen ibis iceberg icicle icing ideal imagine immense imprint improve include index indigo
    indoors inkpot inkwell inland inlet inside inspire integer invent inventor invite island isle
    ivory jackdaw jacket jaguar jamboree january jaunty jazz jeans jeep jelly jersey jetty jeweller
    jigsaw jingle jockey jogger jogging join joiner jolly journal journey jovial joyful joyous
    jubilee judo juggle juggler juice juicy july jump junction june jungle juniper kangaroo karting
    kayak kazoo keel keen keep keepsake kernel ketchup kettle keyboard keyring khaki kiln kilogram
    kind kingdom kiosk kipper kitchen kitten kiwi knitted knitwear knoll know koala label ladder
    ladle ladybird lagoon lake lamb landing landmark lane language lantern laptop lapwing larder
    lark larkspur lasagne laser lasting lattice laugh laughter laundry laurel lavender lavish lawn
    leaflet leafy league leapfrog learn learned lecturer leek legacy legend leisure lemon lemonade
    lend lens lentil leopard letter lettuce level library lifeboat lilac lily lime linden linen
    liner linger lion listen lively lizard llama lobby local loch locker locket lofty logbook logic
    logical logo look lorry lotus lowland loyal lucky luggage lullaby lumber lunar lunch lustre
    maestro magazine magenta magic magician magnet magpie mailbag maize majestic maker mallard
    mallet mammoth mandolin mango mansion manual maple marathon marble march marigold marine mariner
    marker market marlin marmot maroon marquee marrow marvel mascot mast matinee matrix mauve mayfly
    maypole maze meadow mealtime meander measure mechanic medal meerkat meet mellow melody memento
    memoir mend mention menu merchant merry message metal meteor metre midday midway mighty mild
    milk millet million mimosa mindful miner mingle minibus minty minus minute mirror mission misty
    mitten moat modern modest moment monday monitor monorail monsoon month monument moon moonbeam
    moorland moose morning mosaic mossy moth motor motto mound mountain move mudflat muesli muffler
    mulberry multiple mural museum music musical musician muslin mustang mustard myrtle myth napkin
    napping narrate narrator narrow nation natural nautical nearby neat nebula nectar neon nestle
    netball neutron nickel nifty nimble nine ninety noble noodle nook noon normal northern notable
    notebook notepad notice notion nougat novel novelist november nudge nugget number nutmeg nylon
    oaken oakwood oasis oatmeal oats oblong oboe observe ocean octagon octave october octopus offer
    office often olympic omnibus onion onward onyx opal opening opera optician optimal orange orbit
    orca orchard orchid orderly oregano organist origami ornament ornate osprey ostrich otter
    outcrop outdoor outfit outhouse outing outline outpost outside oval oven overcoat oxygen oyster
    padded paddle page pageant pagoda paint painter painting palace palette palm pancake panda
    panorama pantry papaya paper parade parallel parasol parcel park parlour parrot parsley parsnip
    particle pasta pastel pastry pasture patent path patient patio pattern pause pavement pavilion
    peaceful peach peacock peanut peapod peat pebble pecan pedal peeler pegboard pelican pencil
    pendant pendulum penguin pennant pentagon pepper percent perfect perform petal petunia pewter
    phrase pianist piano piccolo picker picket pickle picnic picture pier pigeon piglet pigment
    pigtail pillar pilot pinball pincer pine pinecone pink pinwheel pioneer pivot pixel pizza
    placemat plain plan plane planet plant planter plaque plaster plate plateau platform play player
    plaza pleasant pliers plough plucky plumber plush pocket podium poem poet poetry polar polish
    polished polite polo polygon pond ponder pony pool poplar popular porch porridge porter porthole
    portrait positive postbox postcard poster potato pottery pouch pour prairie praise precise
    premium prepare present pretzel prime primrose print printer prize producer project proper prose
    proton proud proverb provide prudent publish pudding puddings puddle puffin pulley pullover
    pumpkin puppet puppy purple pursuit puzzle pyjamas pyramid quail quaint quarry quarter quartet
    quench quest queue quickly quiet quill quilt quilted quintet quirky quiver rabbit raccoon racket
    radar radiant radiator radio radish radius raft rafter rail railcard railing railway rain
    rainbow raincoat raindrop rainfall raise raisin rally ramble rambler ramp ranch ranger rapid
    ravine reach reactor reader reading ready recall receipt recipe recite recliner recorder redwing
    redwood reef reel referee reflect regal regatta region regular reindeer rejoice relax relaxed
    relay reliable relish remain remedy remember repair repeat reply reporter request rest restful
    return review rhubarb rhyme rhythm ribbon rice riddle ridge ripple river rivet rivulet road roam
    robin robot robust rock roll roof roofer rooftop room rosemary rosette rosy rotor round rowan
    rowboat rowing royal rucksack rudder rugby rugged ruler runner rural russet rustic rustle
    saffron saga sage sailing sailor salad salmon samba samovar sand sandal sandbox sandwich sapling
    sapphire sardine satchel satin saturday sauce saucepan saucer sauna saunter savanna savoury
    scallop scamper scarf scarlet scenery scenic scholar science scone scoop scooter score scrabble
    scribble script sculptor seahorse seam seaport search seashell seaside season seaweed seedling
    seesaw select seminar send sensor sentence sequoia serene sesame settle seven seventy sextet
    shallot shamrock shape share shawl shed sheep shelf shepherd sherbet shimmer shine shingle shiny
    shirt shore shorts shovel shower shrub shuffle shutter sidecar sideways sieve signpost silent
    silken silky silo silver silvery simple sincere sing singer sixpence sixteen sixty skate skating
    sketch skilful skillet skip skipper skirt skittle skylark skylight skyline slate sled sleek
    sleepy sleet sleeve sleigh slender slipway slogan slope smart smile smock smooth snack snail
    snapshot sneaker snooker snorkel snowball snowdrop snowfall snowman snowy snug soccer society
    sock sofa soft softball software solar solo solstice sonar sonata song songbird songbook sonic
    sonnet soon soprano soup southern souvenir spacious spanner sparkle sparrow speak special
    spectrum speedy sphere spicy spinach spindle spiral splash splendid splint sponge spool spoon
    spoonful sport spotless spring sprinkle sprint spruce squall square squash squirrel stable
    stadium stand stanza star stardust starfish start station statue stay steady steam steamer
    steeple steering stellar stencil steppe stepping sterling stir stone stool storm story stream
    street string stripe stroll strong student studio study sturdy stylish subtle suburb subway
    sugar suggest suit suitcase sulphur summer summit sunbeam sundae sunday sundial sunlight sunny
    sunrise sunset sunshade sunshine superb supper supple supreme surf surface surfer surname
    surprise swan sway sweater swede swift swim swimmer swimming swing swirl switch sycamore symbol
    syrup table tadpole talent tandem tango tangy tanker tapestry tartan tassel taste tasty tawny
    teach teacup teak team teapot teaspoon teatime tempest tempo tennis tenor tent terrace terrain
    tether textbook thank thankful thatch thaw theatre theory thermal thermos thicket thimble think
    thinker thirteen thirty thistle thousand thread thrifty throne thunder thursday thyme tiara
    ticket tide tideway tidy tiger tile tiler timber timely timetable tinfoil tinker tinsel tiptoe
    titanium title toast toaster toasty toboggan today toffee together toggle token tomato tomorrow
    tone tonight toolbox topaz tortoise total toucan toward tower township towpath toybox toyshop
    trace tractor traffic trail trailer train trainers tram transit travel trawler tray treacle
    treasure treaty treble tree triangle trickle tricycle trio tripod trolley trombone trophy
    tropical trot troupe trout trowel truck truffle trumpet trunk trusty truthful tuba tuesday
    tugboat tulip tumbler tuna tune tunnel turbine turnip turtle tutor tweezers twelve twenty twice
    twig twilight twill twine twinkle twirl tyre ukulele umbrella umpire unfold unicorn unicycle
    uniform unique unit universe unwrap upbeat upper upstairs upward urban useful usher usual
    vacancy valiant valid valley vanilla vapour vase vast vault vehicle velvet velvety venture
    veranda verse vessel viaduct vibrant villa village vine vintage violin visit visor vista vivid
    vocal volley volume vortex voyage wade waffle wagon wagtail wait waiter walk walking walkway
    wall wallaby wallet walnut walrus waltz wander warbler wardrobe warm warren washer watch water
    waterway wave wavy weave weekday weekend weekly welcome welder wellies western wetland wharf
    wheat wheel whenever whirl whisk whiskers whittle whole wicker wicket wildcat wildlife willow
    windmill window windsock windy wink winner winter wire wise wish within witty wizard wolf wombat
    wonder wondrous wood woodcock wooden woodland woodpile wool woolly word work worker workshop
    worthy wren wrench write writer yarn yearbook yearly yellow yodel yoga yoghurt zany zeal zebra
    zenith zero zesty zigzag zinc zinnia zodiac zoom
    """
}
