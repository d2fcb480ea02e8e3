"""Given names common among Americans, and words that are none, to tell "I'm Dan" from "I'm done". Pure."""

_FIRST_NAMES = """
    aaron abby abdul abigail abraham ada adam adela adele adolfo adrian adriana agnes agustin ahmed aidan
    aileen aimee al alan alana albert alberto alejandra alejandro alex alexa alexander alexandra alexis
    alfonso alfred alfredo ali alice alicia alisha alison allan allen allison alma alonso alvaro alvin
    alyssa amanda amelia amir amit amy ana andre andrea andres andrew andy anelle angel angela angelica
    angelina angelo angie anil anita ann anna anne annette annie anthony antoinette antonia antonio april
    ariana ariel arlene arlo armando arnold art arthur artie arturo ashley astrid audrey augie august
    aurora austin autumn ava avery barb barbara barney barry bart bea beatrice beatriz becky belinda ben
    benjamin benny bernadette bernard bernice bernie bert bertha bertie bess beth bethany betsy betty bev
    beverly bianca bill billie billy blake blanca blanche bob bobbie bobby bonita bonnie boris brad
    bradley brady brandi brandon brandy brenda brendan brent bret brett brian briana bridget britney
    brittany brittney brooke bruce bruno bryan bryce buck bud burt butch byron cal caleb callie calvin
    cameron camila camille candace candice candy carl carla carlos carlton carly carmen carol carole
    carolina caroline carolyn carrie carroll carson carter casey cassandra catalina catherine cathleen
    cathy cecil cecilia celeste celia cesar chad chandra charlene charles charlie charlotte chelsea cheryl
    chester chip chloe chris christa christian christina christine christopher christy chuck cindy claire
    clara clarence clark claude claudia clay clayton clem clement cleo cliff clifford clint clinton clyde
    cody colin colleen collin concepcion connie conrad consuelo cora corey cornelius cory courtney craig
    cristina cruz crystal curt curtis cynthia daisy dale dallas damian damon dan dana daniel daniela
    danielle danny daphne darin darla darlene darrell darren darryl daryl dave david dawn dean deanna deb
    debbie deborah debra dee deepak deirdre delia della delores denise dennis denny derek desiree desmond
    devin dewey diana diane dianne dick diego dimitri dina dino dixie dolly dolores domingo dominic
    dominique don donald donna donnie donny donovan dora doreen doris dorothy dot dottie doug douglas drew
    duane dustin dwayne dwight dylan earl ed eddie eddy edgar edith edmund edna eduardo edward edwin
    eileen elaine eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen elliot
    elmer eloise elsa elsie elvira emil emilia emilio emily emma enrique eric erica erik erika erin ernest
    ernesto ernie esmeralda esperanza esteban estella estelle esther ethan ethel eugene eunice eva evan
    evelyn everett faith fatima fay faye felicia felipe felix fernando fidel fiona flo flora florence
    floyd fran frances francesca francis francisco frank frankie franklin fred freda freddie frederick
    fredo gabby gabe gabriel gabriela gail garrett garry gary gayle gene geneva genevieve geoffrey george
    georgia georgina gerald geraldine gerard gerardo geri gert gertrude gilbert gilberto gina ginger ginny
    giovanni gladys glen glenda glenn gloria gordon grace gracie graciela graham grant greg gregg gregory
    greta gretchen guadalupe guillermo gus gustavo guy gwen gwendolyn hal hank hannah harold harriet
    harris harry harvey hassan hattie hazel heather hector heidi helen helena helga henrietta henry herb
    herbert herman hilary hilda hildy holly homer hope horace howard hubert hugh hugo humberto ian ibrahim
    ida ignacio igor ike imelda imran inez ingrid ira irene iris irma irv irving isaac isabel isabella
    ismael israel ivan ivy izzy jack jackie jackson jacob jacqueline jaime jake james jamie jan jane
    janelle janet janice janie janine janis jared jasmine jason javier jay jean jeanette jeanne jeb jed
    jeff jefferson jeffrey jen jenna jennie jennifer jenny jeremiah jeremy jerome jerri jerry jess jesse
    jessica jessie jesus jill jim jimmy jo joan joann joanna joanne joaquin jocelyn jodi jody joe joel
    joey johanna john johnnie johnny jolene jon jonah jonathan jordan jorge jose josefina joseph josephine
    josh joshua josie joy joyce juan juana juanita jude judith judy julia julian juliana julie juliet
    julio julius june justin justine kaitlyn kara karen kari karina karl karla kate katelyn katherine
    kathleen kathryn kathy katie katrina kay kayla keisha keith kelli kellie kelly kelsey kelvin ken
    kendra kenneth kenny kent kerry kevin khalid kim kimberly kirk kirsten krista kristen kristi kristin
    kristina kristine krystal kumar kurt kyle lacey lamar lana lance larry latasha latisha latonya laura
    lauren laurence laurie laverne lawrence leah lee leila lena lenny leo leon leona leonard leonardo
    leroy leslie lester leticia levi lewis lila lillian lillie lily linda lindsay lindsey lisa liz liza
    lloyd logan lois lola lonnie lora lorena lorenzo loretta lori lorna lorraine lou louis louise lourdes
    lucas lucia luciano lucille lucy luis luisa luke lula luther luz lydia lyle lynda lynette lynn lynne
    mabel mack mackenzie madeline madison mae maggie mahmoud malcolm maldonado mandy manny manuel manuela
    marc marcel marcella marcia marco marcos marcus margaret margarita marge margie marguerite maria
    marian mariana marianne maribel maricela marie marilyn marina mario marion marisa marisol marissa
    marjorie mark marla marlene marlon marsha marshall marta martha martin martina marty marva marvin mary
    maryann maryanne marylou mathew matt matthew mattie maude maureen maurice mauricio mavis max maxine
    may megan mei mel melanie melba melinda melissa melody melvin mercedes meredith merle mia micah
    michael micheal michele michelle mick miguel mike mildred miles millie milton mimi mindy minerva
    minnie miranda miriam misty mitch mitchell moe mohamed mohammad mohammed moises mollie molly mona
    monica monique monte morgan morris mort moses muhammad muriel myra myrna myron myrt myrtle nadia
    nadine nan nancy naomi natalia natalie natasha nate nathan nathaniel ned neil nell nellie nelson
    nestor nettie nguyen nicholas nick nicolas nicole nina noah noel noelle nolan nora norma norman
    octavio odessa olga oliver olivia ollie omar opal ophelia opie orville oscar otis otto owen ozzie
    pablo paige pam pamela pat patel patrice patricia patrick patsy patti patty paul paula paulette
    pauline pearl pedro peggy penelope penny percy perla perry pete peter petra phil philip phillip phoebe
    phyllis pierre polly preston priscilla priya quentin quincy rachel rafael raj rajesh ralph ramiro
    ramon ramona randall randy raquel raul ravi ray raymond rebecca reggie regina reginald rene renee
    reuben rex rhonda ricardo rich richard rick ricky rita rob robbie robert roberta roberto robin robyn
    rocio roderick rodney rodolfo rodrigo rogelio roger roland rolando roman ron ronald ronda ronnie
    roosevelt rory rosa rosalba rosalie rosalind rosalinda rosario rose roseann rosemarie rosemary rosie
    ross roxanne roxie roy ruben ruby rudolph rudy rufus russ russell rusty ruth ruthie ryan sabrina sadie
    sal salvador salvatore sam samantha samir sammy samuel sandra sandy sanjay santiago santos saul
    savannah scott sean sebastian selena sergei sergio seth shane shannon shari sharon shaun shawn sheila
    shelby sheldon shelia shelley shelly sheri sherm sherman sherri sherry sheryl shirley sidney silvia
    simon skip socorro sofia sondra sonia sonja sonny sonya sophia sophie spencer stacey stacy stan
    stanley stefan stefanie stella stephanie stephen steve steven stewart stu stuart sue summer sunita
    suresh susan susana susanna susanne susie suzanne suzette sven svetlana sylvester sylvia tabitha
    tamara tami tammy tanya tara tasha tatiana ted teddy terence teresa teri terrance terri terry tess tex
    thad thelma theo theodore theresa thomas tiffany tim timmy timothy tina todd tom tomas tommy toni tony
    tonya tracey traci tracy travis trent trevor tricia trina trini trisha troy trudi trudy tyler tyrone
    ulysses ursula valentina valerie van vanessa vaughn velda velma vera verna verne vernon veronica vicki
    vickie vicky victor victoria vijay vin vince vincent vinny viola violet virgil virginia vivian
    vladimir wade wallace wally walt walter wanda ward warren wayne wendell wendy wes wesley whitney
    wilbur wilfred will willa willard william willie wilma winifred winnie winston wolf woodrow xavier
    yasmin yolanda yvette yvonne zach zachary zeke zelda zoe
"""

# Names that are words, too: only a capital letter makes them a name after "I'm" or "this is".
_WORDS_TOO = """
    al angel april art august austin autumn bill buck bud butch cal candy carolina chad chip christian
    crystal dallas dawn dean dee dick dolly don dot drew earl ed faith flo frank gene georgia ginger grace
    grant guy harry holly hope inez ira israel ivy jack jackson jean jesus jo jordan josh joy june king
    lance madison mark max may melody merle miles misty nan nat norm olive opal pat pearl penny ray rich
    rob robin roman rose ruby rusty sal sandy savannah skip sonny sue summer tex trini van violet virginia
    wade ward will wolf
"""

# Places people say they are from or in: no names while the state is asked for.
_PLACES_TOO = """
    aurora austin carolina charlotte clinton dallas florence geneva georgia houston israel jackson
    jefferson jordan lincoln lourdes madison odessa orlando phoenix salvador santiago savannah virginia
"""

# What else people are ("I'm retired", "I'm Catholic"), and what follows a name ("Bob from Reno").
_NO_NAMES = """
    a about admin administrator advisor after afternoon again age aged agnostic agreed ah aha alone also
    always am american amish an and annuities annuity anonymous any anymore anyone anything anytime
    anyways april aquarius are aries army around as asap asdf asian asking at atheist atlanta available
    awesome back bad bald baptist based batman because before best better between biden bien big black
    blessed blind boomer bored born boss boston bot both brb british broke btw buddhist buddy business
    busy but by bye californian call calling cancel cancer capricorn carpenter casada casado catholic
    certain cheap cheers cherokee chicago chinese christian christmas city claus clear close colombian
    color con concerned confused congrats conservative considering continue cool cop crazy crying cuban
    cubana cubano curious currently customer dad daddy dallas damn dang daughter day de dead deaf dear
    debt december democrat democratic denver depends despues detroit developer disabled divorced do doctor
    dominican done dont down dr driver driving drunk dude duh dutch dying early east easy eating eh eighty
    el email employed en engineer english enough er estate even evening ever everyone everything excited
    excuse exit fat father february fed fifty fiftyish filipino fine first floridian folks for forever
    fort forty freaking free french friday friend from frugal fun funny gay geez gemini genx german
    getting give glad go god going gonna good goodbye gosh got gracias grade grandma grandmother grandpa
    grateful great greek growth guaranteed guess guest haha hahaha half handy happy hard have having he
    head health healthcare healthy hello help her here hesitant hey hi him hindu his hispanic hmm hmmm
    hola home homeowner honest hoping houston how huh huhh hungry hurray hurt husband i idk if ill
    important in inclined included income independent indian input interesada interesado interested into
    irish irrelevant is it italian its january japanese jeez jesus jewish jk jobless john.doe jubilada
    jubilado july june just keep kidding kind king know korean la las last late later latina latino lawyer
    lazy lead leaning legion leo let lets level liberal libra like lista listo living lmao lol lonely long
    looking lord los lost love lucky luego lutheran ma maam mad man manager march marine market married
    master may maybe me mean mechanic meh menu mesa methodist mexican mexicana mexicano miami mine miss
    missus mister mom monday money more mormon morning mother moving mr mrs ms muslim muy my nada nadie
    nah name named native navajo navy nearly need nervous never new next nice night ninety no nobody none
    none-of-your- noon nope normal north norwegian not nothin nothing november now nunya nurse nvm october
    of off officer ok okay old omg on one only oops open option or other our out output over override own
    owner paid para pardon parent pass people person phoenix phone pilot pisces planning please pls
    plumber polish poor por porque portland preocupada preocupado presbyterian pretty private probably
    prompt puerto quaker que queen question quien quite reach ready real really record regards reno
    republican retired retirement rican rich right root russian said saint san santa sarah saturday saving
    say scared score scorpio seattle secret security see self semi september serious seriously set seventy
    short shy si sick sincerely single sir sixty sixtyish skeptical skinny skip sleepy so sober social
    soltera soltero some somebody someone son soon sorry south st start status still stop stuck stupid
    such sunday superman sure swedish swiss system tall tampa taurus tbd teacher tell terrible test
    testing texan thank thankful thanks that the their them then there they thing think thinking thirty
    this thursday thx tier tired to today tomorrow tonight too trucker trump trying tucson tuesday turning
    two ty typing ugh ummm un una undecided unemployed unknown unsure until up upset us user vegas very
    vet veteran vietnamese virgo visitor viuda viudo waiting want was way we wednesday weekdays weekends
    well west what whatcha whatever whatevs when where which whichever white who whoa whoever why widow
    widowed wife will with without wondering work working worried worry would wow writing wrong wtf ya yea
    yeah years yep yes yessir yet yikes yo york you young your yours yup zero
"""

FIRST_NAMES = frozenset(_FIRST_NAMES.split())
WORDS_TOO = frozenset(_WORDS_TOO.split())
PLACES_TOO = frozenset(_PLACES_TOO.split())
NO_NAMES = frozenset(_NO_NAMES.split())
