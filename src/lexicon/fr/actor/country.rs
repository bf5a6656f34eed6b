//! Countries, and former or disputed States: names ; capital ; demonyms.
//!
//! Written from general knowledge; no list was copied.

/// One country a line: its names, its capital with its other names, every form of its demonyms; `#` opens a comment.
pub(super) static COUNTRIES: &str = "\
# Europe
France|République française|!Hexagone ; Paris|!Ville Lumière ; français française françaises
Allemagne|République fédérale d'Allemagne|^RFA ; Berlin ; allemand allemande allemands allemandes
Royaume-Uni|Grande-Bretagne|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|^UK|!Albion ; Londres ; britannique britanniques
Irlande|République d'Irlande|Eire ; Dublin ; irlandais irlandaise irlandaises
Belgique|Royaume de Belgique ; Bruxelles ; belge belges
Luxembourg|Grand-Duché de Luxembourg|Grand-Duché ; Luxembourg ; luxembourgeois luxembourgeoise luxembourgeoises
Pays-Bas ; Amsterdam ; néerlandais néerlandaise néerlandaises
Suisse|Confédération suisse|Confédération helvétique|Helvétie ; Berne ; suisse suisses helvétique helvétiques
Liechtenstein ; Vaduz ; liechtensteinois liechtensteinoise liechtensteinoises
Autriche ; ?Vienne ; autrichien autrichienne autrichiens autrichiennes
Italie|République italienne|?Botte ; Rome ; italien italienne italiens italiennes
Espagne|Royaume d'Espagne ; Madrid ; espagnol espagnole espagnols espagnoles
Portugal ; Lisbonne ; portugais portugaise portugaises
Andorre ; Andorre-la-Vieille ; andorran andorrane andorrans andorranes
Monaco|Principauté de Monaco|?Rocher ; Monaco ; monégasque monégasques
Saint-Marin ; Saint-Marin ; saint-marinais saint-marinaise saint-marinaises
Vatican|Saint-Siège|Cité du Vatican ; Vatican ; vatican
Malte ; La Valette ; maltais maltaise maltaises
Grèce|République hellénique ; Athènes ; grec grecque grecs grecques hellénique helléniques
Chypre ; Nicosie ; chypriote chypriotes cypriote cypriotes
Turquie|République de Turquie|Türkiye ; Ankara ; turc turque turcs turques
Danemark|Royaume du Danemark ; Copenhague ; danois danoise danoises
Suède ; Stockholm ; suédois suédoise suédoises
Norvège ; Oslo ; norvégien norvégienne norvégiens norvégiennes
Finlande ; Helsinki|Helsingfors ; finlandais finlandaise finlandaises finnois finnoise finnoises
Islande ; Reykjavik|Reykjavík ; islandais islandaise islandaises
Estonie ; Tallinn ; estonien estonienne estoniens estoniennes
Lettonie ; Riga ; letton lettonne lettons lettonnes
Lituanie ; Vilnius ; lituanien lituanienne lituaniens lituaniennes
Pologne|République de Pologne ; Varsovie ; polonais polonaise polonaises
Tchéquie|République tchèque ; Prague ; tchèque tchèques
Slovaquie|République slovaque ; Bratislava ; slovaque slovaques
Hongrie ; Budapest ; hongrois hongroise hongroises magyar magyare magyars magyares
Roumanie ; Bucarest ; roumain roumaine roumains roumaines
Bulgarie ; Sofia ; bulgare bulgares
Slovénie ; Ljubljana ; slovène slovènes
Croatie ; Zagreb ; croate croates
Bosnie-Herzégovine|Bosnie ; Sarajevo ; bosnien bosnienne bosniens bosniennes bosniaque bosniaques
Serbie ; Belgrade ; serbe serbes
Monténégro ; Podgorica ; monténégrin monténégrine monténégrins monténégrines
Macédoine du Nord|&Macédoine|ARYM ; Skopje ; macédonien macédonienne macédoniens macédoniennes
Albanie ; Tirana ; albanais albanaise albanaises
Kosovo ; Pristina ; kosovar kosovare kosovars kosovares
Moldavie|Moldova ; Chisinau|Chișinău ; moldave moldaves
Ukraine ; Kiev|Kyiv ; ukrainien ukrainienne ukrainiens ukrainiennes
Biélorussie|Bélarus|Belarus ; Minsk ; biélorusse biélorusses
Russie|Fédération de Russie|Fédération russe ; Moscou ; russe russes
&Géorgie ; Tbilissi ; géorgien géorgienne géorgiens géorgiennes
Arménie ; Erevan ; arménien arménienne arméniens arméniennes
Azerbaïdjan ; Bakou ; azerbaïdjanais azerbaïdjanaise azerbaïdjanaises azéri azérie azéris azéries
# Asie et Proche-Orient
Kazakhstan ; Astana|Nour-Soultan ; kazakh kazakhe kazakhs kazakhes
Ouzbékistan ; Tachkent ; ouzbek ouzbeke ouzbeks ouzbekes
Turkménistan ; Achgabat ; turkmène turkmènes
Kirghizistan|Kirghizstan ; Bichkek ; kirghize kirghizes
Tadjikistan ; Douchanbé ; tadjik tadjike tadjiks tadjikes
Afghanistan ; Kaboul ; afghan afghane afghans afghanes
Pakistan ; Islamabad ; pakistanais pakistanaise pakistanaises
Inde|Union indienne ; New Delhi|Delhi ; indien indienne indiens indiennes
Népal ; Katmandou ; népalais népalaise népalaises
Bhoutan ; Thimphou ; bhoutanais bhoutanaise bhoutanaises
Bangladesh ; Dacca ; bangladais bangladaise bangladaises
Sri Lanka|Ceylan ; @Colombo ; srilankais srilankaise srilankaises
Maldives ; ?Malé ; maldivien maldivienne maldiviens maldiviennes
Chine|République populaire de Chine|Chine populaire|^RPC|!Empire du Milieu ; Pékin|Beijing ; chinois chinoise chinoises
Taïwan|Taiwan|République de Chine|Formose ; Taipei ; taïwanais taïwanaise taïwanaises
Mongolie ; Oulan-Bator ; mongol mongole mongols mongoles
Japon|!Pays du Soleil-Levant|!Archipel nippon ; Tokyo ; japonais japonaise japonaises nippon nipponne nippons nipponnes
Corée du Sud|République de Corée ; Séoul ; sud-coréen sud-coréenne sud-coréens sud-coréennes
Corée du Nord|^RPDC|République populaire démocratique de Corée ; Pyongyang ; nord-coréen nord-coréenne nord-coréens nord-coréennes
Viêt Nam|Vietnam|Viêtnam|Viet Nam ; Hanoï ; vietnamien vietnamienne vietnamiens vietnamiennes
Laos ; Vientiane ; laotien laotienne laotiens laotiennes
Cambodge|Kampuchéa ; Phnom Penh ; cambodgien cambodgienne cambodgiens cambodgiennes khmer khmere khmers khmeres
Thaïlande|Siam ; Bangkok ; thaïlandais thaïlandaise thaïlandaises thaï thaïe thaïs thaïes
Birmanie|Myanmar ; Naypyidaw ; birman birmane birmans birmanes
Malaisie ; Kuala Lumpur ; malaisien malaisienne malaisiens malaisiennes
Singapour ; Singapour ; singapourien singapourienne singapouriens singapouriennes
Brunei ; Bandar Seri Begawan ; brunéien brunéienne brunéiens brunéiennes
Indonésie ; Jakarta ; indonésien indonésienne indonésiens indonésiennes
Philippines ; Manille ; philippin philippine philippins philippines
Timor oriental|Timor-Leste ; Dili ; timorais timoraise timoraises
Iran|République islamique d'Iran|Perse ; Téhéran ; iranien iranienne iraniens iraniennes
Irak|Iraq ; Bagdad ; irakien irakienne irakiens irakiennes iraquien iraquienne iraquiens iraquiennes
Syrie|République arabe syrienne ; Damas ; syrien syrienne syriens syriennes
Liban|!Pays du Cèdre ; Beyrouth ; libanais libanaise libanaises
Jordanie ; Amman ; jordanien jordanienne jordaniens jordaniennes
Israël|État hébreu|État d'Israël ; Jérusalem ; israélien israélienne israéliens israéliennes
Palestine|Territoires palestiniens|État de Palestine ; Ramallah ; palestinien palestinienne palestiniens palestiniennes
Arabie saoudite|Royaume saoudien ; Riyad ; saoudien saoudienne saoudiens saoudiennes
Yémen ; Sanaa ; yéménite yéménites
Oman|Sultanat d'Oman ; Mascate ; omanais omanaise omanaises
Émirats arabes unis|Émirats|^EAU ; Abou Dhabi|Abu Dhabi ; émirati émiratie émiratis émiraties émirien émirienne émiriens émiriennes
Qatar ; Doha ; qatari qatarie qataris qataries qatarien qatarienne qatariens qatariennes
Bahreïn ; Manama ; bahreïni bahreïnie bahreïnis bahreïnies bahreïnien bahreïnienne bahreïniens bahreïniennes
Koweït ; Koweït ; koweïtien koweïtienne koweïtiens koweïtiennes
# Afrique
Maroc|Royaume chérifien ; Rabat ; marocain marocaine marocains marocaines
Algérie|République algérienne ; Alger ; algérien algérienne algériens algériennes
Tunisie ; Tunis ; tunisien tunisienne tunisiens tunisiennes
Libye|Jamahiriya ; Tripoli ; libyen libyene libyens libyenes
Égypte ; Le Caire ; égyptien égyptienne égyptiens égyptiennes
Mauritanie ; Nouakchott ; mauritanien mauritanienne mauritaniens mauritaniennes
Sahara occidental|République arabe sahraouie démocratique|^RASD ; Laâyoune ; sahraoui sahraouie sahraouis sahraouies
Mali ; Bamako ; malien malienne maliens maliennes
Niger ; Niamey ; nigérien nigérienne nigériens nigériennes
Tchad ; N'Djamena|Ndjamena ; tchadien tchadienne tchadiens tchadiennes
Soudan ; Khartoum ; soudanais soudanaise soudanaises
Soudan du Sud|Sud-Soudan ; Djouba|Juba ; sud-soudanais sud-soudanaise sud-soudanaises
Éthiopie ; Addis-Abeba ; éthiopien éthiopienne éthiopiens éthiopiennes
Érythrée ; Asmara ; érythréen érythréenne érythréens érythréennes
Djibouti ; Djibouti ; djiboutien djiboutienne djiboutiens djiboutiennes
Somalie ; Mogadiscio ; somalien somalienne somaliens somaliennes
Sénégal ; Dakar ; sénégalais sénégalaise sénégalaises
Gambie ; Banjul ; gambien gambienne gambiens gambiennes
&Guinée|Guinée-Conakry ; Conakry ; guinéen guinéenne guinéens guinéennes
Guinée-Bissau ; Bissau ; bissau-guinéen bissau-guinéenne bissau-guinéens bissau-guinéennes
Cap-Vert|Cabo Verde ; Praia ; cap-verdien cap-verdienne cap-verdiens cap-verdiennes
Sierra Leone ; Freetown ; sierra-léonais sierra-léonaise sierra-léonaises
Liberia|Libéria ; Monrovia ; libérien libérienne libériens libériennes
Côte d'Ivoire ; Yamoussoukro ; ivoirien ivoirienne ivoiriens ivoiriennes
Ghana ; Accra ; ghanéen ghanéenne ghanéens ghanéennes
Togo ; Lomé ; togolais togolaise togolaises
Bénin|Dahomey ; Porto-Novo ; béninois béninoise béninoises
Nigeria|Nigéria ; Abuja ; nigérian nigériane nigérians nigérianes
Burkina Faso|Haute-Volta|Burkina ; Ouagadougou ; burkinabè burkinabès burkinabé burkinabés
Cameroun ; Yaoundé ; camerounais camerounaise camerounaises
République centrafricaine|Centrafrique|^RCA ; Bangui ; centrafricain centrafricaine centrafricains centrafricaines
Gabon ; Libreville ; gabonais gabonaise gabonaises
Guinée équatoriale ; Malabo ; équatoguinéen équatoguinéenne équatoguinéens équatoguinéennes équato-guinéen équato-guinéenne équato-guinéens équato-guinéennes
Sao Tomé-et-Principe ; Sao Tomé ; santoméen santoméenne santoméens santoméennes
République du Congo|Congo-Brazzaville|&Congo ; Brazzaville ; congolais congolaise congolaises
République démocratique du Congo|Congo-Kinshasa|^RDC|Zaïre ; Kinshasa ; zaïrois zaïroise zaïroises
Ouganda ; Kampala ; ougandais ougandaise ougandaises
Kenya ; Nairobi ; kényan kényane kényans kényanes kenyan kenyane kenyans kenyanes
Rwanda ; Kigali ; rwandais rwandaise rwandaises
Burundi ; Gitega|Bujumbura ; burundais burundaise burundaises
Tanzanie ; Dodoma ; tanzanien tanzanienne tanzaniens tanzaniennes
Angola ; Luanda ; angolais angolaise angolaises
Zambie ; Lusaka ; zambien zambienne zambiens zambiennes
Malawi ; Lilongwe ; malawien malawienne malawiens malawiennes malawite malawites
Mozambique ; Maputo ; mozambicain mozambicaine mozambicains mozambicaines
Zimbabwe|Rhodésie ; Harare ; zimbabwéen zimbabwéenne zimbabwéens zimbabwéennes
Botswana ; Gaborone ; botswanais botswanaise botswanaises
Namibie ; Windhoek ; namibien namibienne namibiens namibiennes
Afrique du Sud|!Nation arc-en-ciel ; Pretoria ; sud-africain sud-africaine sud-africains sud-africaines
Lesotho ; Maseru ; lésothan lésothane lésothans lésothanes
Eswatini|Swaziland ; Mbabane ; swazi swazie swazis swazies
Madagascar|!Grande Île ; Antananarivo|Tananarive ; malgache malgaches
Comores|Union des Comores ; Moroni ; comorien comorienne comoriens comoriennes
@Maurice|?Île Maurice ; Port-Louis ; mauricien mauricienne mauriciens mauriciennes
Seychelles ; ?Victoria ; seychellois seychelloise seychelloises
# Amériques
États-Unis|États-Unis d'Amérique|^USA|^US|^EU|!Oncle Sam|Etats-Unis ; +Washington ; américain américaine américains américaines états-unien états-unienne états-uniens états-uniennes étasunien étasunienne étasuniens étasuniennes
Canada ; Ottawa ; canadien canadienne canadiens canadiennes
Mexique ; Mexico ; mexicain mexicaine mexicains mexicaines
Guatemala ; Guatemala ; guatémaltèque guatémaltèques
Belize ; Belmopan ; bélizien bélizienne béliziens béliziennes
@Salvador|El Salvador ; San Salvador ; salvadorien salvadorienne salvadoriens salvadoriennes
Honduras ; Tegucigalpa ; hondurien hondurienne honduriens honduriennes
Nicaragua ; Managua ; nicaraguayen nicaraguayene nicaraguayens nicaraguayenes
Costa Rica ; San José ; costaricain costaricaine costaricains costaricaines costaricien costaricienne costariciens costariciennes
?Panama ; ?Panama ; panaméen panaméenne panaméens panaméennes
Cuba ; La Havane ; cubain cubaine cubains cubaines
Haïti ; Port-au-Prince ; haïtien haïtienne haïtiens haïtiennes
République dominicaine ; Saint-Domingue ; dominicain dominicaine dominicains dominicaines
Jamaïque ; +Kingston ; jamaïcain jamaïcaine jamaïcains jamaïcaines jamaïquain jamaïquaine jamaïquains jamaïquaines
Bahamas ; Nassau ; bahaméen bahaméenne bahaméens bahaméennes
Barbade ; Bridgetown ; barbadien barbadienne barbadiens barbadiennes
Trinité-et-Tobago|Trinidad-et-Tobago|Trinidad ; Port-d'Espagne ; trinidadien trinidadienne trinidadiens trinidadiennes
?Grenade ; Saint-Georges ; grenadien grenadienne grenadiens grenadiennes
@Dominique ; ?Roseau ; dominiquais dominiquaise dominiquaises
Sainte-Lucie ; Castries ; saint-lucien saint-lucienne saint-luciens saint-luciennes
Saint-Vincent-et-les-Grenadines ; Kingstown ; vincentais vincentaise vincentaises
Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis ; Basseterre ; kittitien kittitienne
Antigua-et-Barbuda ; Saint John's ; antiguais antiguaise antiguaises
Colombie ; Bogota ; colombien colombienne colombiens colombiennes
Venezuela|Vénézuela ; Caracas ; vénézuélien vénézuélienne vénézuéliens vénézuéliennes
Guyana ; Georgetown ; guyanien guyanienne guyaniens guyaniennes
Suriname|Surinam ; Paramaribo ; surinamien surinamienne surinamiens surinamiennes surinamais surinamaise surinamaises
Équateur ; Quito ; équatorien équatorienne équatoriens équatoriennes
Pérou ; Lima ; péruvien péruvienne péruviens péruviennes
Bolivie ; La Paz|?Sucre ; bolivien bolivienne boliviens boliviennes
Brésil ; Brasilia ; brésilien brésilienne brésiliens brésiliennes
Paraguay ; Asuncion ; paraguayen paraguayene paraguayens paraguayenes
Uruguay ; Montevideo ; uruguayen uruguayene uruguayens uruguayenes
Argentine ; Buenos Aires ; argentin argentine argentins argentines
?Chili ; @Santiago|Santiago du Chili ; chilien chilienne chiliens chiliennes
# Océanie
Australie ; Canberra ; australien australienne australiens australiennes
Nouvelle-Zélande ; +Wellington ; néo-zélandais néo-zélandaise néo-zélandaises
Papouasie-Nouvelle-Guinée ; Port Moresby ; papouasien papouasienne papouasiens papouasiennes papou papoue papous papoues
Fidji ; Suva ; fidjien fidjienne fidjiens fidjiennes
?Salomon|Îles Salomon ; Honiara ; salomonais salomonaise salomonaises
Vanuatu|Nouvelles-Hébrides ; Port-Vila ; vanuatuan vanuatuane vanuatuans vanuatuanes
Samoa ; Apia ; samoan samoane samoans samoanes
Tonga ; Nuku'alofa ; tongien tongienne tongiens tongiennes
Kiribati ; Tarawa ; kiribatien kiribatienne kiribatiens kiribatiennes
Tuvalu ; Funafuti ; tuvaluan tuvaluane tuvaluans tuvaluanes
Nauru ; Yaren ; nauruan nauruane nauruans nauruanes
Palaos|Palau ; Ngerulmud ; palaosien palaosienne palaosiens palaosiennes
Micronésie ; Palikir ; micronésien micronésienne micronésiens micronésiennes
Îles Marshall ; Majuro ; marshallais marshallaise marshallaises
# Anciens États et territoires à part
URSS|Union soviétique|Union des républiques socialistes soviétiques ; Moscou ; soviétique soviétiques
Yougoslavie ; Belgrade ; yougoslave yougoslaves
Tchécoslovaquie ; Prague ; tchécoslovaque tchécoslovaques
Allemagne de l'Est|République démocratique allemande|^RDA ; Berlin-Est ; est-allemand est-allemande est-allemands est-allemandes
Somaliland ; Hargeisa ; somalilandais somalilandaise somalilandaises
Abkhazie ; Soukhoumi ; abkhaze abkhazes
Ossétie du Sud ; Tskhinvali ; sud-ossète sud-ossètes
Transnistrie ; Tiraspol ; transnistrien transnistrienne transnistriens transnistriennes
Haut-Karabagh|Haut-Karabakh|Nagorno-Karabakh|Artsakh ; Stepanakert ; karabakhtsi karabakhtsie karabakhtsis karabakhtsies";
