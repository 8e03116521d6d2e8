/// Short and pet forms of given names, and spellings of one name.
enum Nicknames {
  /// The other forms of a given name.
  static func of(_ name: WordKey) -> [WordKey] {
    table[name].map { others[$0] } ?? []
  }

  private static let (table, others) = {
    var table = KeyTable(capacity: 1_500)
    var others: [[WordKey]] = []
    for line in groups.split(separator: "\n") {
      let names = line.split(separator: " ").map { WordKey(folded: $0) }
      for name in names {
        let index = table[name] ?? others.count
        if index == others.count { others.append([]) }
        table[name] = index
        others[index] += names.filter { $0 != name && !others[index].contains($0) }
      }
    }
    return (table, others)
  }()

  /// One line for each set of names that may be one person's.
  private static let groups = """
    abigail abi abby abbie gail
    adam ad
    adrian ade
    agnieszka aga agnes
    aidan aiden
    alan allan allen al
    alastair alistair alasdair ali al
    albert al bert bertie albie
    alexander alex al sandy alec xander alexandru aleksander
    alexandra alex alexa sandra lexi lexie sasha aleksandra ola
    alfred alf alfie fred
    alice ali alicia
    alison ali allie
    amanda mandy manda
    amelia amy milly millie mia
    andrea andie
    andrew andy drew andrzej andrei
    angela angie ange
    anna annie ann anne ania nan
    anthony tony ant antony antoni
    antonia toni tonya
    archibald archie
    arthur art artie
    barbara babs barb basia
    barry baz
    beatrice bea bee trixie beatrix
    benjamin ben benny benji benjy
    bernadette bernie
    bernard bernie
    beverley bev
    blessing bless
    bradley brad
    bridget bridie biddy
    caitlin cait kaitlyn kate caitlyn katelyn
    callum cal calum
    cameron cam
    caroline caro carrie carolyn carol
    catherine cath cathy kate katie kitty cat kathy katy cate
    cecilia cissy celia
    charles charlie chas chuck chaz
    charlotte charlie lottie lotty char
    chloe clo
    christian chris
    christine chris chrissie tina christina krystyna
    christopher chris kit topher krzysztof kris krzys
    clare claire clara
    conor connor
    constance connie
    craig craigy
    cynthia cindy
    daniel dan danny daniela
    danielle dani danni
    david dave davey davy dawid dai
    deborah deb debbie debs debra
    denise den
    dennis den denny
    derek del
    diana di diane
    dominic dom nick
    donald don donny donnie
    dorothy dot dottie dolly dorota
    douglas doug dougie
    edward ed eddie ted teddy ned eddy
    eleanor ellie nell elle nora eleanora leonora
    elizabeth liz lizzie beth betty eliza libby lisa betsy bess elspeth elsie lizzy ela elzbieta
    emily em emmy millie
    emma em
    eugene gene
    evelyn evie eve
    ewa eva
    fatima fati fatema
    felicity fliss flick
    florence flo flossie florrie
    frances fran francesca frankie
    francis frank frankie
    frederick fred freddie freddy
    gabriel gabe
    gabrielle gabby gabi
    gareth gaz
    gary gaz garry
    gemma gem jemma
    geoffrey geoff jeff jeffrey
    george georgie
    georgina georgie gina georgia
    gerald gerry ged jerry
    gillian gill jill
    gordon gordy
    grace gracie
    graham gray graeme
    gregory greg grzegorz
    gwendolyn gwen
    hannah han
    harold harry hal
    harriet hattie harri
    helen nell lena helena
    henry harry hal hank
    hilary hil
    hugh hughie huw
    ian iain
    imogen immy
    irene reenie
    isaac zac ike
    isabel izzy bella issy belle isabella isobel isabelle
    jacob jake jakub kuba
    jacqueline jackie jacqui
    james jim jimmy jamie jem
    jane janey janie
    janet jan
    janice jan
    jasmine jas jaz yasmin
    jason jase
    jennifer jen jenny jennie
    jeremy jez jem jerry
    jessica jess jessie
    joanna jo joanne joan asia
    john johnny jack jon johnnie jan
    jonathan jon jonny
    jordan jord jordy
    joseph joe joey jozef
    josephine jo josie fifi
    joshua josh
    josiah joe jos
    joyce joy
    judith judy jude
    julia julie jules
    julian jules
    karen kaz
    katarzyna kasia kate
    katherine kate katie kathy kat kath katy kitty kathryn kay katharine
    kathleen kath kathy kate
    kayleigh kay kayley
    kelly kel
    kenneth ken kenny
    kevin kev
    kimberley kim kimberly
    kyle ky
    laura lol lauren
    laurence larry laurie lawrence
    leanne lee leanna
    leonard len lenny leo
    leslie les lesley
    lewis lew louis
    liam lee
    lillian lily lil
    linda lin lindy
    lindsay lins lindsey
    louise lou lulu
    lucy luce lucinda
    lukasz luke luk
    lydia lyd
    madeleine maddie maddy madeline
    magdalena magda lena
    malcolm mal
    malgorzata gosia margaret gosha malgosia
    margaret maggie meg peggy marge greta mags daisy margie
    maria mary marie marysia
    marilyn maz
    mark marcus marc marek
    martha marty
    martin marty
    mary polly molly mae moll
    matilda tilly tilda mattie
    matthew matt matty mateusz
    maureen mo
    megan meg
    melanie mel
    melissa mel lissa
    michael mike mick mickey micky mikey michal mitch
    michelle shell chelle
    mohammed mo mohamed muhammad mohammad muhammed mohamad
    molly moll
    monica mon
    nadia nad
    naomi nay
    natalie nat natasha tasha talia
    nathan nat nate nathaniel
    neil neal
    nicholas nick nicky nico
    nicola nicky nikki nic
    nigel nige
    oisin osh ush
    oliver ollie olly
    olivia liv livvy
    oscar oz
    pamela pam
    patricia pat trish tricia patsy patty
    patrick paddy pat rick patryk
    paul pauly pawel
    paula polly
    penelope penny
    peter pete piotr
    philip phil pip phillip
    philippa pip pippa
    phoebe phebe
    priscilla cilla
    rachel rach rachael
    raymond ray
    rebecca becky becca bex beck
    richard rick dick rich richie ricky ryszard
    robert rob bob bobby robbie bert robin
    roberta bobbie
    roderick rod
    rodney rod
    roger rog
    roland roly
    ronald ron ronnie
    rosemary rose rosie romy
    russell russ
    ruth ruthie
    ryan ry
    samantha sam sammy
    samuel sam sammy
    sandra sandy
    sarah sally sadie sara
    sean shaun shawn
    shannon shan
    sharon shaz shazza
    siobhan shiv chevonne
    simon si szymon
    sophia sophie soph sofia zofia
    stacey stace
    stanley stan
    stella stel
    stephanie steph stef stevie
    stephen steve steven stevie ste
    stuart stu stewart
    susan sue susie suzie suzanne susannah
    sylvia syl
    tabitha tabby
    tamara tam
    tamsin tam tammy
    temperance tempe temp
    terence terry tel
    teresa terri theresa tess tessa tracy
    theodore theo ted teddy
    thomas tom tommy tomasz
    timothy tim timmy
    tobias toby
    tracey trace tracy
    valerie val
    vanessa nessa
    veronica ronnie vera ronni
    victor vic
    victoria vicky tori vicki
    vincent vince vinny
    vivian viv
    walter wally walt
    wayne wayno
    wendy wend
    wilfred wilf
    william will bill billy liam willie wills
    winifred win winnie
    xavier xav
    yvonne von
    zachary zac zak zach zachariah
    zoe zo
    zuzanna zuza
    """
}
