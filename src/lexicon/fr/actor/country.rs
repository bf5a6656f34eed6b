//! Countries, and former or disputed States: names ; capital ; demonyms.
//!
//! Written from general knowledge; no list was copied.

/// One country a line: its names, its capital with its other names, its demonyms in the masculine singular (`=` before a form that has no others); `#` opens a comment.
pub(super) static COUNTRIES: &str = "\
# Europe
France|République française|!Hexagone ; Paris|!Ville Lumière ; français
Allemagne|République fédérale d'Allemagne|^RFA ; Berlin ; allemand
Royaume-Uni|Grande-Bretagne|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|^UK|!Albion ; Londres ; britannique
Irlande|République d'Irlande|Eire ; Dublin ; irlandais
Belgique|Royaume de Belgique ; Bruxelles ; belge
Luxembourg|Grand-Duché de Luxembourg|Grand-Duché ; Luxembourg ; luxembourgeois
Pays-Bas ; Amsterdam ; néerlandais
Suisse|Confédération suisse|Confédération helvétique|Helvétie ; Berne ; suisse helvétique
Liechtenstein ; Vaduz ; liechtensteinois
Autriche ; ?Vienne ; autrichien
Italie|République italienne|?Botte ; Rome ; italien
Espagne|Royaume d'Espagne ; Madrid ; espagnol
Portugal ; Lisbonne ; portugais
Andorre ; Andorre-la-Vieille ; andorran
Monaco|Principauté de Monaco|?Rocher ; Monaco ; monégasque
Saint-Marin ; Saint-Marin ; saint-marinais
Vatican|Saint-Siège|Cité du Vatican ; Vatican ; =vatican
Malte ; La Valette ; maltais
Grèce|République hellénique ; Athènes ; grec hellénique
Chypre ; Nicosie ; chypriote cypriote
Turquie|République de Turquie|Türkiye ; Ankara ; turc
Danemark|Royaume du Danemark ; Copenhague ; danois
Suède ; Stockholm ; suédois
Norvège ; Oslo ; norvégien
Finlande ; Helsinki|Helsingfors ; finlandais finnois
Islande ; Reykjavik|Reykjavík ; islandais
Estonie ; Tallinn ; estonien
Lettonie ; Riga ; letton
Lituanie ; Vilnius ; lituanien
Pologne|République de Pologne ; Varsovie ; polonais
Tchéquie|République tchèque ; Prague ; tchèque
Slovaquie|République slovaque ; Bratislava ; slovaque
Hongrie ; Budapest ; hongrois magyar
Roumanie ; Bucarest ; roumain
Bulgarie ; Sofia ; bulgare
Slovénie ; Ljubljana ; slovène
Croatie ; Zagreb ; croate
Bosnie-Herzégovine|Bosnie ; Sarajevo ; bosnien bosniaque
Serbie ; Belgrade ; serbe
Monténégro ; Podgorica ; monténégrin
Macédoine du Nord|&Macédoine|ARYM ; Skopje ; macédonien
Albanie ; Tirana ; albanais
Kosovo ; Pristina ; kosovar
Moldavie|Moldova ; Chisinau|Chișinău ; moldave
Ukraine ; Kiev|Kyiv ; ukrainien
Biélorussie|Bélarus ; Minsk ; biélorusse
Russie|Fédération de Russie|Fédération russe ; Moscou ; russe
&Géorgie ; Tbilissi ; géorgien
Arménie ; Erevan ; arménien
Azerbaïdjan ; Bakou ; azerbaïdjanais azéri
# Asie et Proche-Orient
Kazakhstan ; Astana|Nour-Soultan ; kazakh
Ouzbékistan ; Tachkent ; ouzbek
Turkménistan ; Achgabat ; turkmène
Kirghizistan|Kirghizstan ; Bichkek ; kirghize
Tadjikistan ; Douchanbé ; tadjik
Afghanistan ; Kaboul ; afghan
Pakistan ; Islamabad ; pakistanais
Inde|Union indienne ; New Delhi|Delhi ; indien
Népal ; Katmandou ; népalais
Bhoutan ; Thimphou ; bhoutanais
Bangladesh ; Dacca ; bangladais
Sri Lanka|Ceylan ; @Colombo ; srilankais
Maldives ; ?Malé ; maldivien
Chine|République populaire de Chine|Chine populaire|^RPC|!Empire du Milieu ; Pékin|Beijing ; chinois
Taïwan|République de Chine|Formose ; Taipei ; taïwanais
Mongolie ; Oulan-Bator ; mongol
Japon|!Pays du Soleil-Levant|!Archipel nippon ; Tokyo ; japonais nippon
Corée du Sud|République de Corée ; Séoul ; sud-coréen
Corée du Nord|^RPDC|République populaire démocratique de Corée ; Pyongyang ; nord-coréen
Viêt Nam|Vietnam ; Hanoï ; vietnamien
Laos ; Vientiane ; laotien
Cambodge|Kampuchéa ; Phnom Penh ; cambodgien khmer
Thaïlande|Siam ; Bangkok ; thaïlandais =thaï =thaïe =thaïs =thaïes
Birmanie|Myanmar ; Naypyidaw ; birman
Malaisie ; Kuala Lumpur ; malaisien
Singapour ; Singapour ; singapourien
Brunei ; Bandar Seri Begawan ; brunéien
Indonésie ; Jakarta ; indonésien
Philippines ; Manille ; philippin
Timor oriental|Timor-Leste ; Dili ; timorais
Iran|République islamique d'Iran|Perse ; Téhéran ; iranien
Irak|Iraq ; Bagdad ; irakien iraquien
Syrie|République arabe syrienne ; Damas ; syrien
Liban|!Pays du Cèdre ; Beyrouth ; libanais
Jordanie ; Amman ; jordanien
Israël|État hébreu|État d'Israël ; Jérusalem ; israélien
Palestine|Territoires palestiniens|État de Palestine ; Ramallah ; palestinien
Arabie saoudite|Royaume saoudien ; Riyad ; saoudien
Yémen ; Sanaa ; yéménite
Oman|Sultanat d'Oman ; Mascate ; omanais
Émirats arabes unis|Émirats|^EAU ; Abou Dhabi|Abu Dhabi ; émirati émirien
Qatar ; Doha ; qatari qatarien
Bahreïn ; Manama ; bahreïni bahreïnien
Koweït ; Koweït ; koweïtien
# Afrique
Maroc|Royaume chérifien ; Rabat ; marocain
Algérie|République algérienne ; Alger ; algérien
Tunisie ; Tunis ; tunisien
Libye|Jamahiriya ; Tripoli ; libyen
Égypte ; Le Caire ; égyptien
Mauritanie ; Nouakchott ; mauritanien
Sahara occidental|République arabe sahraouie démocratique|^RASD ; Laâyoune ; sahraoui
Mali ; Bamako ; malien
Niger ; Niamey ; nigérien
Tchad ; N'Djamena|Ndjamena ; tchadien
Soudan ; Khartoum ; soudanais
Soudan du Sud|Sud-Soudan ; Djouba|Juba ; sud-soudanais
Éthiopie ; Addis-Abeba ; éthiopien
Érythrée ; Asmara ; érythréen
Djibouti ; Djibouti ; djiboutien
Somalie ; Mogadiscio ; somalien
Sénégal ; Dakar ; sénégalais
Gambie ; Banjul ; gambien
&Guinée|Guinée-Conakry ; Conakry ; guinéen
Guinée-Bissau ; Bissau ; bissau-guinéen
Cap-Vert|Cabo Verde ; Praia ; cap-verdien
Sierra Leone ; Freetown ; sierra-léonais
Liberia ; Monrovia ; libérien
Côte d'Ivoire ; Yamoussoukro ; ivoirien
Ghana ; Accra ; ghanéen
Togo ; Lomé ; togolais
Bénin|Dahomey ; Porto-Novo ; béninois
Nigeria ; Abuja ; nigérian
Burkina Faso|Haute-Volta|Burkina ; Ouagadougou ; burkinabè burkinabé
Cameroun ; Yaoundé ; camerounais
République centrafricaine|Centrafrique|^RCA ; Bangui ; centrafricain
Gabon ; Libreville ; gabonais
Guinée équatoriale ; Malabo ; équatoguinéen équato-guinéen
Sao Tomé-et-Principe ; Sao Tomé ; santoméen
République du Congo|Congo-Brazzaville|&Congo ; Brazzaville ; congolais
République démocratique du Congo|Congo-Kinshasa|^RDC|Zaïre ; Kinshasa ; =zaïrois =zaïroise =zaïroises
Ouganda ; Kampala ; ougandais
Kenya ; Nairobi ; kényan kenyan
Rwanda ; Kigali ; rwandais
Burundi ; Gitega|Bujumbura ; burundais
Tanzanie ; Dodoma ; tanzanien
Angola ; Luanda ; angolais
Zambie ; Lusaka ; zambien
Malawi ; Lilongwe ; malawien malawite
Mozambique ; Maputo ; mozambicain
Zimbabwe|Rhodésie ; Harare ; zimbabwéen
Botswana ; Gaborone ; botswanais
Namibie ; Windhoek ; namibien
Afrique du Sud|!Nation arc-en-ciel ; Pretoria ; sud-africain
Lesotho ; Maseru ; lésothan
Eswatini|Swaziland ; Mbabane ; swazi
Madagascar|!Grande Île ; Antananarivo|Tananarive ; malgache
Comores|Union des Comores ; Moroni ; comorien
@Maurice|?Île Maurice ; Port-Louis ; mauricien
Seychelles ; ?Victoria ; seychellois
# Amériques
États-Unis|États-Unis d'Amérique|^USA|^US|^EU|!Oncle Sam ; +Washington ; américain états-unien étasunien
Canada ; Ottawa ; canadien
Mexique ; Mexico ; mexicain
Guatemala ; Guatemala ; guatémaltèque
Belize ; Belmopan ; bélizien
@Salvador|El Salvador ; San Salvador ; salvadorien
Honduras ; Tegucigalpa ; hondurien
Nicaragua ; Managua ; nicaraguayen
Costa Rica ; San José ; costaricain costaricien
?Panama ; ?Panama ; panaméen
Cuba ; La Havane ; cubain
Haïti ; Port-au-Prince ; haïtien
République dominicaine ; Saint-Domingue ; dominicain
Jamaïque ; +Kingston ; jamaïcain jamaïquain
Bahamas ; Nassau ; bahaméen
Barbade ; Bridgetown ; barbadien
Trinité-et-Tobago|Trinidad-et-Tobago|Trinidad ; Port-d'Espagne ; trinidadien
?Grenade ; Saint-Georges ; grenadien
@Dominique ; ?Roseau ; dominiquais
Sainte-Lucie ; Castries ; saint-lucien
Saint-Vincent-et-les-Grenadines ; Kingstown ; vincentais
Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis ; Basseterre ; =kittitien =kittitienne
Antigua-et-Barbuda ; Saint John's ; antiguais
Colombie ; Bogota ; colombien
Venezuela ; Caracas ; vénézuélien
Guyana ; Georgetown ; guyanien
Suriname|Surinam ; Paramaribo ; surinamien surinamais
Équateur ; Quito ; équatorien
Pérou ; Lima ; péruvien
Bolivie ; La Paz|?Sucre ; bolivien
Brésil ; Brasilia ; brésilien
Paraguay ; Asuncion ; paraguayen
Uruguay ; Montevideo ; uruguayen
Argentine ; Buenos Aires ; argentin
?Chili ; @Santiago|Santiago du Chili ; chilien
# Océanie
Australie ; Canberra ; australien
Nouvelle-Zélande ; +Wellington ; néo-zélandais
Papouasie-Nouvelle-Guinée ; Port Moresby ; papouasien papou
Fidji ; Suva ; fidjien
?Salomon|Îles Salomon ; Honiara ; salomonais
Vanuatu|Nouvelles-Hébrides ; Port-Vila ; vanuatuan
Samoa ; Apia ; samoan
Tonga ; Nuku'alofa ; tongien
Kiribati ; Tarawa ; kiribatien
Tuvalu ; Funafuti ; tuvaluan
Nauru ; Yaren ; nauruan
Palaos|Palau ; Ngerulmud ; palaosien
Micronésie ; Palikir ; micronésien
Îles Marshall ; Majuro ; marshallais
# Anciens États et territoires à part
URSS|Union soviétique|Union des républiques socialistes soviétiques ; Moscou ; soviétique
Yougoslavie ; Belgrade ; yougoslave
Tchécoslovaquie ; Prague ; tchécoslovaque
Allemagne de l'Est|République démocratique allemande|^RDA ; Berlin-Est ; est-allemand
Somaliland ; Hargeisa ; somalilandais
Abkhazie ; Soukhoumi ; abkhaze
Ossétie du Sud ; Tskhinvali ; sud-ossète
Transnistrie ; Tiraspol ; transnistrien
Haut-Karabagh|Haut-Karabakh|Nagorno-Karabakh|Artsakh ; Stepanakert ; karabakhtsi";
