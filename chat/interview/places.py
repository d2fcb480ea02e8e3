"""American cities and retirement towns whose name alone tells the state. Pure.

A name shared by several well-known towns ("Springfield", "Kansas City") stands here only
where one of them is overwhelmingly meant.
"""

_CITIES_BY_STATE: dict[str, str] = {
    "AL": "birmingham alabama|huntsville|montgomery alabama|tuscaloosa|gulf shores|mobile alabama|fairhope|"
    "orange beach",
    "AK": "anchorage|fairbanks|juneau|wasilla",
    "AZ": "phoenix|tucson|scottsdale|mesa|tempe|chandler|gilbert arizona|sedona|flagstaff|yuma|prescott|"
    "prescott valley|sun city|sun city west|lake havasu|lake havasu city|green valley arizona|surprise "
    "arizona|"
    "goodyear arizona|fountain hills|cave creek|apache junction|bullhead city|sierra vista|casa grande|"
    "queen creek|"
    "paradise valley|oro valley|kingman",
    "AR": "little rock|fayetteville arkansas|hot springs village|bentonville|fort smith|jonesboro|bella "
    "vista",
    "CA": "los angeles|san diego|san francisco|san jose|sacramento|fresno|long beach|oakland|bakersfield|"
    "anaheim|"
    "santa ana|riverside|stockton|irvine|chula vista|santa barbara|palm springs|palm desert|malibu|pasadena|"
    "berkeley|santa cruz|santa monica|santa rosa|modesto|huntington beach|oceanside|carlsbad|escondido|"
    "temecula|"
    "beverly hills|hollywood|silicon valley|bay area|napa|san bernardino|orange county|san luis obispo|"
    "monterey|"
    "la jolla|laguna beach|laguna niguel|newport beach|redondo beach|thousand oaks|simi valley|cupertino|"
    "palo alto|"
    "mountain view|sunnyvale|fremont|walnut creek|rancho cucamonga|coachella|la quinta|indio|visalia|redding|"
    "santa clarita|burbank|torrance|encinitas|costa mesa|mission viejo|marin county|sonoma|lake tahoe "
    "california|socal|"
    "norcal|so cal|nor cal|southern california|northern california",
    "CO": "denver|colorado springs|boulder|fort collins|aurora colorado|pueblo|grand junction|aspen|vail|"
    "durango|"
    "loveland|littleton|greeley|castle rock|breckenridge|steamboat springs|arvada|broomfield|telluride|"
    "estes park",
    "CT": "hartford|new haven|stamford|bridgeport|norwalk|mystic|danbury|waterbury",
    "DE": "wilmington delaware|rehoboth beach|rehoboth|lewes|dover delaware|bethany beach",
    "DC": "washington dc|washington d.c.|washington d.c|washington, dc|washington, d.c.|washington, d.c|"
    "d.c.|d.c|"
    "the district of columbia|capitol hill|georgetown dc|the nation's capital",
    "FL": "miami|tampa|orlando|jacksonville|fort lauderdale|ft lauderdale|ft. lauderdale|st petersburg|"
    "st. petersburg|saint petersburg|st pete|tallahassee|sarasota|fort myers|ft myers|ft. myers|cape coral|"
    "the villages|boca raton|boca|west palm beach|palm beach|palm beach gardens|clearwater|gainesville|ocala|"
    "pensacola|daytona|daytona beach|key west|vero beach|port st lucie|port st. lucie|port saint lucie|"
    "punta gorda|"
    "bonita springs|delray beach|boynton beach|coral springs|coral gables|hialeah|kissimmee|lakeland|"
    "panama city|"
    "panama city beach|destin|st augustine|st. augustine|saint augustine|bradenton|venice florida|port "
    "charlotte|"
    "winter haven|winter park|palm coast|jupiter florida|marco island|sanibel|amelia island|pompano beach|"
    "lakewood ranch|naples florida|naples|miami beach|palm bay|melbourne florida|spring hill|the keys|"
    "florida keys|"
    "south florida|coconut creek|altamonte springs|sun city center",
    "GA": "atlanta|savannah|marietta|alpharetta|macon|athens georgia|sandy springs|columbus georgia|"
    "augusta georgia|"
    "st simons island|st. simons island|roswell georgia|peachtree city",
    "HI": "honolulu|maui|oahu|kauai|hilo|waikiki|kona|the big island|lahaina|big island",
    "ID": "boise|coeur d'alene|coeur dalene|idaho falls|twin falls|pocatello|nampa|sun valley|sandpoint",
    "IL": "chicago|naperville|peoria illinois|champaign|evanston|schaumburg|rockford|joliet|chicagoland|"
    "springfield illinois|arlington heights|oak park illinois",
    "IN": "indianapolis|indy|fort wayne|south bend|evansville|carmel indiana|fishers|bloomington indiana|"
    "lafayette indiana",
    "IA": "des moines|cedar rapids|davenport|iowa city|dubuque|sioux city|ames iowa",
    "KS": "wichita|topeka|overland park|olathe|lawrence kansas|leawood",
    "KY": "louisville|lexington kentucky|bowling green kentucky|owensboro",
    "LA": "new orleans|baton rouge|shreveport|nola|lafayette louisiana|metairie|lake charles|bossier city",
    "ME": "portland maine|bangor|bar harbor|kennebunkport|kennebunk|augusta maine",
    "MD": "baltimore|annapolis|bethesda|silver spring|rockville|gaithersburg|ocean city maryland|towson|"
    "chevy chase",
    "MA": "boston|cape cod|worcester|cambridge massachusetts|martha's vineyard|nantucket|lowell|plymouth "
    "massachusetts|"
    "springfield massachusetts|hyannis|quincy massachusetts|framingham|the berkshires",
    "MI": "detroit|grand rapids|ann arbor|lansing|kalamazoo|traverse city|flint|dearborn|saginaw|troy "
    "michigan|"
    "the upper peninsula|sterling heights|livonia",
    "MN": "minneapolis|duluth|the twin cities|twin cities|st paul|st. paul|saint paul|bloomington minnesota|"
    "rochester minnesota|edina|st cloud|st. cloud minnesota",
    "MS": "biloxi|gulfport|hattiesburg|jackson mississippi|tupelo|oxford mississippi",
    "MO": "st louis|st. louis|saint louis|branson|springfield missouri|columbia missouri|independence "
    "missouri|"
    "jefferson city|lake of the ozarks|kansas city missouri|st charles missouri|chesterfield missouri",
    "MT": "billings|missoula|bozeman|great falls|helena montana|kalispell|whitefish montana|butte montana",
    "NE": "omaha|lincoln|grand island nebraska|bellevue nebraska",
    "NV": "las vegas|vegas|reno|sparks nevada|carson city|north las vegas|laughlin|mesquite nevada|"
    "summerlin|elko|pahrump|boulder city|incline village|henderson nevada|henderson",
    "NH": "nashua|manchester new hampshire|portsmouth new hampshire|lake winnipesaukee|laconia|concord new "
    "hampshire",
    "NJ": "newark|jersey city|atlantic city|trenton|hoboken|cherry hill|the jersey shore|jersey shore|toms "
    "river|"
    "princeton|morristown|paramus|edison new jersey|cape may|south jersey|north jersey|jersey|camden new "
    "jersey",
    "NM": "albuquerque|santa fe|las cruces|taos|rio rancho|roswell|ruidoso|farmington new mexico",
    "NY": "new york city|nyc|brooklyn|manhattan|the bronx|queens|staten island|long island|albany|syracuse|"
    "rochester new york|yonkers|westchester|ithaca|saratoga springs|the hamptons|hamptons|poughkeepsie|"
    "upstate new york|upstate ny|utica|niagara falls|schenectady|new rochelle|buffalo new york|buffalo",
    "NC": "charlotte|raleigh|asheville|greensboro|winston-salem|winston salem|chapel hill|durham|pinehurst|"
    "fayetteville north carolina|cary north carolina|the outer banks|outer banks|hendersonville|new bern|"
    "boone north carolina|"
    "wilmington north carolina|hickory north carolina|southport north carolina",
    "ND": "fargo|bismarck|grand forks|minot",
    "OH": "cleveland|cincinnati|toledo|akron|dayton|youngstown|columbus|canton ohio|columbus ohio|dublin "
    "ohio",
    "OK": "oklahoma city|tulsa|broken arrow|okc|norman oklahoma|edmond oklahoma|stillwater oklahoma",
    "OR": "eugene|salem oregon|bend oregon|medford|ashland oregon|corvallis|beaverton|hillsboro oregon|"
    "gresham|"
    "grants pass|portland oregon|lake oswego|portland",
    "PA": "philadelphia|philly|pittsburgh|pittsburg|scranton|allentown|harrisburg|bucks county|erie|"
    "bethlehem pennsylvania|"
    "lancaster pennsylvania|wilkes-barre|king of prussia|state college|the poconos|poconos|gettysburg",
    "RI": "warwick rhode island|newport rhode island|providence|cranston|pawtucket",
    "SC": "myrtle beach|hilton head|hilton head island|charleston south carolina|greenville south carolina|"
    "bluffton|"
    "spartanburg|mount pleasant south carolina|mt pleasant south carolina|columbia south carolina|north "
    "myrtle beach|"
    "charleston|murrells inlet|rock hill|beaufort south carolina",
    "SD": "sioux falls|rapid city|aberdeen south dakota|deadwood",
    "TN": "nashville|memphis|knoxville|chattanooga|gatlinburg|franklin tennessee|murfreesboro|pigeon forge|"
    "clarksville|johnson city|kingsport|sevierville|tellico village",
    "TX": "houston|dallas|austin|san antonio|fort worth|ft worth|ft. worth|el paso|plano|frisco|corpus "
    "christi|"
    "lubbock|galveston|mckinney|the woodlands|round rock|sugar land|amarillo|waco|midland texas|odessa texas|"
    "san marcos|new braunfels|fredericksburg texas|sun city texas|arlington texas|dfw|katy texas|laredo|"
    "mcallen|"
    "brownsville|college station|abilene|kerrville|denton|beaumont|the hill country|hill country|tyler "
    "texas|killeen|"
    "south padre island|irving texas|conroe",
    "UT": "salt lake city|salt lake|slc|provo|park city|ogden|st george|st. george|saint george|moab|orem|"
    "sandy utah|"
    "lehi|logan utah|cedar city|west valley city|south jordan|draper utah|layton utah",
    "VT": "burlington vermont|montpelier|stowe|brattleboro|rutland",
    "VA": "virginia beach|norfolk virginia|alexandria virginia|arlington virginia|richmond virginia|"
    "fairfax|roanoke|"
    "williamsburg|charlottesville|newport news|chesapeake virginia|loudoun county|lynchburg|reston|nova "
    "virginia|"
    "northern virginia|leesburg virginia|fredericksburg virginia|norfolk|richmond",
    "WA": "seattle|spokane|tacoma|bellevue|olympia|vancouver washington|everett washington|bellingham|"
    "redmond washington|"
    "kirkland|yakima|walla walla|sequim|bainbridge island|puget sound|the tri-cities|gig harbor|wenatchee|"
    "kent washington|"
    "washington state|state of washington|vancouver wa|puyallup",
    "WV": "charleston west virginia|morgantown|huntington west virginia|wheeling|harpers ferry|martinsburg",
    "WI": "milwaukee|green bay|madison wisconsin|madison|kenosha|eau claire|appleton|oshkosh|racine|door "
    "county|la crosse|"
    "lake geneva",
    "WY": "cheyenne|casper|laramie|jackson hole|jackson wyoming|cody wyoming|sheridan wyoming",
    "PR": "san juan|ponce|mayaguez",
    "GU": "hagatna",
    "VI": "st thomas|st. thomas|st croix|st. croix",
}

STATE_BY_CITY: dict[str, str] = {
    city: state for state, cities in _CITIES_BY_STATE.items() for city in cities.split("|")
}
